//! Views: what callers most often read out of a response. The same in every language.
//!
//! `make generate` makes each public function of the block with `#[views]` a property of the response
//! in the other languages, or a method where its name begins with `to_`.

use crate::model::{
    ContentPart, FunctionCallItem, ImageGenerationCallItem, InputItem, OutputItem, Response,
    ResponseStatus, SummaryPart,
};

#[antiphon_derive::views]
impl Response {
    /// Whether the response is finished: its status is neither `queued` nor `in_progress`.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        !matches!(
            self.status,
            Some(ResponseStatus::Queued | ResponseStatus::InProgress)
        )
    }

    /// The text of all messages, joined; empty where there is none.
    #[must_use]
    pub fn output_text(&self) -> String {
        let mut text = String::new();
        for part in self.message_parts() {
            if let ContentPart::OutputText(part) = part {
                text.push_str(&part.text);
            }
        }
        text
    }

    /// The refusal, if the model refused.
    #[must_use]
    pub fn refusal(&self) -> Option<&str> {
        self.message_parts().find_map(|part| match part {
            ContentPart::Refusal(part) => Some(part.refusal.as_str()),
            _ => None,
        })
    }

    /// The reasoning that the server shows: its text where there is some, else its summary.
    #[must_use]
    pub fn reasoning_text(&self) -> String {
        let mut text = String::new();
        for item in &self.output {
            let OutputItem::Reasoning(item) = item else {
                continue;
            };
            let before = text.len();
            for part in item.content.iter().flatten() {
                if let ContentPart::ReasoningText(part) = part {
                    text.push_str(&part.text);
                }
            }
            if text.len() == before {
                for part in &item.summary {
                    if let SummaryPart::SummaryText(part) = part {
                        text.push_str(&part.text);
                    }
                }
            }
        }
        text
    }

    /// The calls of the caller's functions, in order.
    pub fn function_calls(&self) -> impl Iterator<Item = &FunctionCallItem> {
        self.output.iter().filter_map(|item| match item {
            OutputItem::FunctionCall(call) => Some(call),
            _ => None,
        })
    }

    /// The calls that made an image, in order; `result` has the image in base64.
    pub fn images(&self) -> impl Iterator<Item = &ImageGenerationCallItem> {
        self.output.iter().filter_map(|item| match item {
            OutputItem::ImageGenerationCall(call) if call.result.is_some() => Some(call),
            _ => None,
        })
    }

    /// The output as input for the next turn, with everything that the server may need: encrypted
    /// reasoning, the phase of messages, and fields and items that this version does not know.
    ///
    /// ```
    /// use antiphon::model::{InputItem, InputMessage, Response};
    ///
    /// let response: Response = serde_json::from_str(r#"{"output": [
    ///     {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "gAAA"}
    /// ]}"#)?;
    /// let mut input = response.to_input();
    /// input.push(InputItem::from(InputMessage { role: Some("user".into()), ..Default::default() }));
    /// assert_eq!(serde_json::json!(input[0])["encrypted_content"], "gAAA");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn to_input(&self) -> Vec<InputItem> {
        self.output.iter().map(OutputItem::to_input).collect()
    }
}

impl Response {
    fn message_parts(&self) -> impl Iterator<Item = &ContentPart> {
        self.output
            .iter()
            .filter_map(|item| match item {
                OutputItem::Message(message) => Some(&message.content),
                _ => None,
            })
            .flatten()
    }
}
