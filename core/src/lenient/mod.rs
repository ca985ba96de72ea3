//! Lenient reading of wire types, without loss.
//!
//! `#[derive(Model)]` implements the traits of this module for every type in [`crate::model`]. The
//! rules for all types:
//!
//! - null reads as absent; an absent field takes its default (empty text, empty list, `None`);
//! - an integral float reads as an integer, and a number or a boolean as text where text is expected;
//! - a value of another JSON type is *odd*: the field takes its default, and where the struct has an
//!   [`Extra`], the odd value is kept there and written back in place of the default;
//! - empty text reads as an empty list, and text as a list of one part where the field says which;
//! - unknown fields go to the [`Extra`], where there is one;
//! - an unknown `type` is an `Unknown` variant that keeps the kind and the whole JSON;
//! - text that is JSON only to a lenient parser is made strict JSON first (see `strict`);
//! - text that is not JSON even then is an error.
//!
//! A later version of a value is filled from an earlier one, see `fill`: what was told once is not lost
//! where it is left out afterwards.
//!
//! Requests are checked, not repaired: the check finds the first field that no server can accept and
//! names its path.

mod extra;
mod fault;
mod fill;
mod integers;
mod path;
mod read;
mod received;
mod scalars;
mod source;
mod strict;
mod write;

pub use extra::Extra;
pub(crate) use fault::path_of_fault;
pub(crate) use fill::{Fill, Filling, differ};
pub use path::{FieldPath, Mismatch};
pub(crate) use read::{
    Lenient, Reading, Record, Reply, Shape, Struct, Union, deserialize, deserialize_as_model,
    find_variant, has_tag, kind_of, read_field, read_parts, read_struct, read_struct_as_model,
    read_union_as_model, read_unknown, read_variant_of, read_variant_of_limited,
};
pub use received::read_json;
pub(crate) use received::{
    ReceivedText, has_one_of, is_json, read_received, search_received, to_strict,
};
pub(crate) use source::{Elements, Entries, Outcome, collect_map};
pub use write::JSON;
pub(crate) use write::{Field, StructWriter, write_unknown, write_variant};
