//! Names that the generator adds to those of the model.

/// The name under which callers write a type: `CreateParams` for `CreateRequest`, `ReasoningParam` for `Reasoning`.
pub(crate) fn parameter_name(name: &str) -> String {
    match name.strip_suffix("Request") {
        Some(call) => format!("{call}Params"),
        None => format!("{name}Param"),
    }
}
