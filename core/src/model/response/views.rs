//! Views: what callers most often read out of a response. The same in every language.
//!
//! `make generate` makes each public function of the block with `#[views]` a property of the response
//! in the other languages, or a method where its name begins with `to_`. There `to_exact_input` is no method
//! of its own: beside `to_input` it is what that gives with the option `exact`.

use crate::lenient::is_json;
use crate::model::{
    ContentPart, FunctionCallItem, ImageGenerationCallItem, InputItem, ItemStatus, MessageItem,
    OutputItem, Response, ResponseStatus, SummaryPart,
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
        joined_text(self.messages())
    }

    /// The text of the answer: as `output_text`, without messages whose phase is `commentary`, in
    /// which some models think aloud before they answer.
    #[must_use]
    pub fn answer_text(&self) -> String {
        joined_text(
            self.messages()
                .filter(|message| message.phase.as_deref() != Some("commentary")),
        )
    }

    /// The refusal, if the model refused.
    #[must_use]
    pub fn refusal(&self) -> Option<&str> {
        let mut parts = self.messages().flat_map(|message| &message.content);
        parts.find_map(|part| match part {
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

    /// The whole calls of the caller's functions, in order. A call that was cut is not among them, see
    /// `incomplete_function_calls`.
    pub fn function_calls(&self) -> impl Iterator<Item = &FunctionCallItem> {
        self.every_function_call()
            .filter(|call| call.is_whole(self.status.as_ref()))
    }

    /// The calls of the caller's functions that are not whole, in order: their status is `incomplete`,
    /// they name no function, or their arguments are not JSON and the response is not completed. Running one would run half a
    /// command.
    pub fn incomplete_function_calls(&self) -> impl Iterator<Item = &FunctionCallItem> {
        self.every_function_call()
            .filter(|call| !call.is_whole(self.status.as_ref()))
    }

    /// The whole calls that made an image, in order; `result` has the image in base64.
    pub fn images(&self) -> impl Iterator<Item = &ImageGenerationCallItem> {
        self.output.iter().filter_map(|item| match item {
            OutputItem::ImageGenerationCall(call) if call.is_whole() => Some(call),
            _ => None,
        })
    }

    /// The output as input for the next turn, with everything that the server may need: encrypted
    /// reasoning, the phase of messages, and fields and items that this version does not know.
    ///
    /// Without what servers send and do not take back: `created_by`, `parsed_arguments`, the status of
    /// reasoning, and ids of more than 64 characters where an item needs no id.
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

    /// Every field of the output as it was received, as input for the next turn.
    #[must_use]
    pub fn to_exact_input(&self) -> Vec<InputItem> {
        self.output.iter().map(OutputItem::to_exact_input).collect()
    }
}

impl Response {
    fn messages(&self) -> impl Iterator<Item = &MessageItem> {
        self.output.iter().filter_map(|item| match item {
            OutputItem::Message(message) => Some(message),
            _ => None,
        })
    }

    fn every_function_call(&self) -> impl Iterator<Item = &FunctionCallItem> {
        self.output.iter().filter_map(|item| match item {
            OutputItem::FunctionCall(call) => Some(call),
            _ => None,
        })
    }
}

impl FunctionCallItem {
    /// Whether the call can be run, in a response with a status: it names its function, it does not say
    /// that it is incomplete, and its arguments are JSON unless the response was completed with them as
    /// they are.
    #[must_use]
    pub fn is_whole(&self, status: Option<&ResponseStatus>) -> bool {
        let is_unfinished = matches!(
            status,
            Some(
                ResponseStatus::Queued
                    | ResponseStatus::InProgress
                    | ResponseStatus::Incomplete
                    | ResponseStatus::Failed
                    | ResponseStatus::Cancelled
            )
        );
        !self.name.is_empty()
            && self.status != Some(ItemStatus::Incomplete)
            && (!is_unfinished || is_json(self.arguments.as_bytes()))
    }
}

impl ImageGenerationCallItem {
    /// Whether the call has its image, and does not say that it is incomplete or failed.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.result
            .as_ref()
            .is_some_and(|result| !result.is_empty())
            && !matches!(
                self.status,
                Some(ItemStatus::Incomplete | ItemStatus::Failed)
            )
    }
}

fn joined_text<'a>(messages: impl Iterator<Item = &'a MessageItem>) -> String {
    let mut text = String::new();
    for part in messages.flat_map(|message| &message.content) {
        if let ContentPart::OutputText(part) = part {
            text.push_str(&part.text);
        }
    }
    text
}
