//! Webhook events: what a server posts to the caller when a background response ends.
//!
//! Check the signature before reading: the bytes come from the network.

use antiphon_derive::Model;
use serde_json::Value;

use super::Extra;

/// The end of a background response.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum WebhookEvent {
    /// A background response is whole.
    Completed(WebhookCompletedEvent),
    /// A background response ended early.
    Incomplete(WebhookIncompleteEvent),
    /// A background response failed.
    Failed(WebhookFailedEvent),
    /// A background response was cancelled.
    Cancelled(WebhookCancelledEvent),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole event.
        json: Value,
    },
}

/// A background response is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.completed")]
pub struct WebhookCompletedEvent {
    /// The id of the webhook event; the same when it is posted again.
    pub id: Option<String>,
    /// Always `event`.
    pub object: Option<String>,
    /// When the response ended, in seconds since 1970.
    pub created_at: Option<i64>,
    /// Which response ended.
    pub data: Option<WebhookData>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A background response ended early.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.incomplete")]
pub struct WebhookIncompleteEvent {
    /// The id of the webhook event; the same when it is posted again.
    pub id: Option<String>,
    /// Always `event`.
    pub object: Option<String>,
    /// When the response ended, in seconds since 1970.
    pub created_at: Option<i64>,
    /// Which response ended.
    pub data: Option<WebhookData>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A background response failed.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.failed")]
pub struct WebhookFailedEvent {
    /// The id of the webhook event; the same when it is posted again.
    pub id: Option<String>,
    /// Always `event`.
    pub object: Option<String>,
    /// When the response ended, in seconds since 1970.
    pub created_at: Option<i64>,
    /// Which response ended.
    pub data: Option<WebhookData>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A background response was cancelled.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.cancelled")]
pub struct WebhookCancelledEvent {
    /// The id of the webhook event; the same when it is posted again.
    pub id: Option<String>,
    /// Always `event`.
    pub object: Option<String>,
    /// When the response ended, in seconds since 1970.
    pub created_at: Option<i64>,
    /// Which response ended.
    pub data: Option<WebhookData>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Which response a webhook event is about.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct WebhookData {
    /// The id of the response; retrieve it by this.
    pub id: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}
