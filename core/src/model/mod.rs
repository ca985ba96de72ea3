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
mod item;
mod list;
mod request;
mod response;
mod text;
mod tool;
mod webhook;

pub use content::*;
pub use content_annotation::*;
pub use conversation::*;
pub use event::*;
pub use item::*;
pub use list::*;
pub use request::*;
pub use response::*;
pub use text::*;
pub use tool::*;
pub use webhook::*;

pub use crate::lenient::{Extra, JSON};
