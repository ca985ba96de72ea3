//! What callers most often want to read out of a response.

use super::{ContentPart, FunctionCallItem, OutputItem, Response, SummaryPart};

impl Response {
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
