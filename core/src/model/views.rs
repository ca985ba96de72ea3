//! What callers most often want to read out of a response, and out of its events.

use super::{
    ContentPart, Event, FunctionCallItem, ImageGenerationCallItem, InputItem, OutputItem, Response,
    ResponseStatus, SummaryPart,
};

impl Response {
    /// Whether nothing more comes: the status is neither `queued` nor `in_progress`.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        !matches!(
            self.status,
            Some(ResponseStatus::Queued | ResponseStatus::InProgress)
        )
    }

    /// The text of all messages, joined.
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

    /// The calls of the caller's functions, in order.
    pub fn function_calls(&self) -> impl Iterator<Item = &FunctionCallItem> {
        self.output.iter().filter_map(|item| match item {
            OutputItem::FunctionCall(call) => Some(call),
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

    /// The calls that made an image, in order: each has it in base64 as its `result`.
    pub fn images(&self) -> impl Iterator<Item = &ImageGenerationCallItem> {
        self.output.iter().filter_map(|item| match item {
            OutputItem::ImageGenerationCall(call) if call.result.is_some() => Some(call),
            _ => None,
        })
    }

    /// The output as input for the next turn, with everything the server may want back: encrypted
    /// reasoning, the phase of messages, and whatever this version does not know.
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

/// Which events carry what: the one place that says so, for the streams of one thing in every language.
impl Event {
    /// The piece that the event adds to the text of a message.
    #[must_use]
    pub fn text_delta(&self) -> Option<&str> {
        match self {
            Self::OutputTextDelta(event) => Some(&event.delta),
            _ => None,
        }
    }

    /// The piece that the event adds to the reasoning that the server shows, text or summary.
    #[must_use]
    pub fn reasoning_delta(&self) -> Option<&str> {
        match self {
            Self::ReasoningTextDelta(event) => Some(&event.delta),
            Self::ReasoningSummaryTextDelta(event) => Some(&event.delta),
            _ => None,
        }
    }

    /// The piece that the event adds to a refusal.
    #[must_use]
    pub fn refusal_delta(&self) -> Option<&str> {
        match self {
            Self::RefusalDelta(event) => Some(&event.delta),
            _ => None,
        }
    }

    /// The call of a function of the caller's that is whole with the event.
    #[must_use]
    pub fn function_call(&self) -> Option<&FunctionCallItem> {
        match self.item_done()? {
            OutputItem::FunctionCall(call) => Some(call),
            _ => None,
        }
    }

    /// The call that made an image and is whole with the event: the image in base64 is its `result`.
    #[must_use]
    pub fn image(&self) -> Option<&ImageGenerationCallItem> {
        match self.item_done()? {
            OutputItem::ImageGenerationCall(call) if call.result.is_some() => Some(call),
            _ => None,
        }
    }

    /// The item that is whole with the event.
    fn item_done(&self) -> Option<&OutputItem> {
        match self {
            Self::OutputItemDone(event) => Some(&event.item),
            _ => None,
        }
    }
}

impl OutputItem {
    /// The item as input for the next turn, with all of its fields.
    #[must_use]
    pub fn to_input(&self) -> InputItem {
        // Both unions read and write the same JSON: going through it keeps every field, whichever
        // types the two sides have for it.
        let json = serde_json::json!(self);
        serde_json::from_value(json.clone()).unwrap_or_else(|_| InputItem::Unknown {
            kind: self.kind().to_owned(),
            json,
        })
    }
}
