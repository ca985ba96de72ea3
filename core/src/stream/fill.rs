//! What an event leaves to be known from earlier ones.
//!
//! `function_call_arguments.done` names its function on some servers and not on others. Callers may
//! rely on the name: it is filled in from the item, in the typed event and in its JSON alike.

use bytes::Bytes;
use serde_json::Value;

use crate::dialect::RawEvent;
use crate::lenient::read_json;
use crate::model::{Event, FunctionCallArgumentsDoneEvent, OutputItem};

/// The function calls a stream has begun.
#[derive(Debug, Default)]
pub(super) struct Calls(Vec<Call>);

#[derive(Debug)]
struct Call {
    output_index: Option<i64>,
    item_id: Option<String>,
    name: String,
    call_id: Option<String>,
}

impl Calls {
    /// Remembers the call that an event begins, or fills in the event that ends one.
    pub(super) fn fill(&mut self, event: &mut Event, raw: &mut RawEvent) {
        match event {
            Event::OutputItemAdded(event) => {
                if let OutputItem::FunctionCall(call) = &*event.item {
                    self.0.push(Call {
                        output_index: event.output_index,
                        item_id: call.id.clone(),
                        name: call.name.clone(),
                        call_id: call.call_id.clone(),
                    });
                }
            }
            Event::FunctionCallArgumentsDone(event)
                if event.name.is_none() || event.call_id.is_none() =>
            {
                if let Some(call) = self.find(event) {
                    fill_event(event, call);
                    fill_json(event, raw);
                }
            }
            _ => {}
        }
    }

    /// By index; by id only where there is no index, as one gateway changes ids.
    fn find(&self, event: &FunctionCallArgumentsDoneEvent) -> Option<&Call> {
        self.0.iter().rev().find(|call| match event.output_index {
            Some(_) => call.output_index == event.output_index,
            None => call.item_id == event.item_id,
        })
    }
}

fn fill_event(event: &mut FunctionCallArgumentsDoneEvent, call: &Call) {
    if event.name.is_none() && !call.name.is_empty() {
        event.name = Some(call.name.clone());
    }
    if event.call_id.is_none() {
        event.call_id.clone_from(&call.call_id);
    }
}

fn fill_json(event: &FunctionCallArgumentsDoneEvent, raw: &mut RawEvent) {
    let Ok(Value::Object(mut json)) = read_json(raw.data()) else {
        return;
    };
    for (name, value) in [("name", &event.name), ("call_id", &event.call_id)] {
        if let Some(value) = value {
            json.insert(name.to_owned(), Value::from(value.as_str()));
        }
    }
    if let Ok(text) = serde_json::to_vec(&json) {
        raw.set_data(Bytes::from(text));
    }
}
