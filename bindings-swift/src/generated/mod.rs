// generated from core/src by `make generate`; do not edit
//! What is written from the declarations of core.

mod error_fields;
mod option_names;

pub(crate) use error_fields::ErrorFields;
pub(crate) use option_names::OPTION_NAMES;
