//! The types of the Responses API: the only place where a type is written.
//!
//! Everything here is a plain struct or enum, restricted to the small subset that
//! `make generate` turns into Python classes, TypeScript declarations and Swift and Kotlin types:
//! structs with named fields, unions told apart by `type` or by JSON shape, open sets of strings.
//! Names are the wire names in Pascal case without `response.`; the same in every language.
//!
//! Reading is lenient and loses nothing, see [`crate::lenient`]; writing has one spelling.

mod content;
mod content_annotation;
mod conversation;
mod event;
mod event_audio;
mod event_call;
mod event_openrouter;
mod event_response;
mod event_shell;
mod event_socket;
mod event_text;
mod event_tool;
mod event_views;
mod item;
mod item_code;
mod item_computer;
mod item_context;
mod item_function;
mod item_id;
mod item_image;
mod item_input;
mod item_mcp;
mod item_openrouter;
mod item_search;
mod item_shell;
mod list;
mod request;
mod request_options;
mod request_other;
mod response;
mod response_usage;
mod text;
mod tool;
mod tool_choice;
mod tool_hosted;
mod tool_mcp;
mod tool_openrouter;
mod webhook;

pub use content::*;
pub use content_annotation::*;
pub use conversation::*;
pub use event::*;
pub use event_audio::*;
pub use event_call::*;
pub use event_openrouter::*;
pub use event_response::*;
pub use event_shell::*;
pub use event_socket::*;
pub use event_text::*;
pub use event_tool::*;
pub use item::*;
pub use item_code::*;
pub use item_computer::*;
pub use item_context::*;
pub use item_function::*;
pub use item_image::*;
pub use item_input::*;
pub use item_mcp::*;
pub use item_openrouter::*;
pub use item_search::*;
pub use item_shell::*;
pub use list::*;
pub use request::*;
pub use request_options::*;
pub use request_other::*;
pub use response::*;
pub use response_usage::*;
pub use text::*;
pub use tool::*;
pub use tool_choice::*;
pub use tool_hosted::*;
pub use tool_mcp::*;
pub use tool_openrouter::*;
pub use webhook::*;

pub use crate::lenient::{Extra, JSON};
