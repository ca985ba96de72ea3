//! Events that come over WebSocket only: steering and injecting.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::{Extra, InputItem};

/// A `response.steer` was accepted: the response that goes on from it follows.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.steer.accepted")]
pub struct SteerAcceptedEvent {
    /// What was accepted.
    pub steer: Box<Steer>,
    /// The lane of the connection, where it has several.
    pub stream_id: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A `response.steer` waits for input that the running response still needs.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.steer.pending")]
pub struct SteerPendingEvent {
    /// What waits.
    pub steer: Box<Steer>,
    /// Why it waits, such as `waiting_for_required_input`.
    pub reason: Option<String>,
    /// The outputs that the caller owes first.
    pub required_input: Vec<RequiredInput>,
    /// The lane of the connection, where it has several.
    pub stream_id: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A `response.steer` was refused.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.steer.failed")]
pub struct SteerFailedEvent {
    /// What was refused.
    pub steer: Box<Steer>,
    /// Why it was refused.
    pub error: Box<SteerError>,
    /// The lane of the connection, where it has several.
    pub stream_id: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A request to change the course of a running response.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Steer {
    /// The id of the steer.
    pub id: Option<String>,
    /// The response that is steered.
    pub previous_response_id: Option<String>,
    /// The input that was given, where the steer failed: text or items.
    pub input: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Why a steer or an injection was refused.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct SteerError {
    /// A code for programs, such as `response_not_active` or `too_many_pending_steers`.
    pub code: Option<String>,
    /// A message for people.
    pub message: String,
    /// The kind of error, such as `invalid_request_error`.
    #[model(name = "type")]
    pub kind: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// An output that the server needs before it can go on.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct RequiredInput {
    /// The `type` of the item to send, such as `function_call_output`.
    #[model(name = "type")]
    pub kind: Option<String>,
    /// The call that the output answers.
    pub call_id: Option<String>,
    /// The function that was called, for function calls.
    pub name: Option<String>,
    /// The approval that was asked for, for MCP approvals.
    pub approval_request_id: Option<String>,
    /// Where a tool search is to run: `client`.
    pub execution: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Input was injected into a running response. Beta: needs the header `OpenAI-Beta: responses_multi_agent=v1`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.inject.created")]
pub struct InjectCreatedEvent {
    /// The response that got the input.
    pub response_id: Option<String>,
    /// The lane of the connection, where it has several.
    pub stream_id: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// Input could not be injected into a running response. Beta: needs the header `OpenAI-Beta: responses_multi_agent=v1`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.inject.failed")]
pub struct InjectFailedEvent {
    /// The response that was to get the input.
    pub response_id: Option<String>,
    /// The input that was refused.
    pub input: Vec<InputItem>,
    /// Why it was refused.
    pub error: Box<SteerError>,
    /// The lane of the connection, where it has several.
    pub stream_id: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}
