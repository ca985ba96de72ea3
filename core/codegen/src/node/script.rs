//! How statements are laid out.

/// The width of declarations, at which Prettier with `printWidth: 100` leaves them as they are.
pub(super) const TYPES_LINE: usize = 100;

/// The width of programs.
const PROGRAM_LINE: usize = 120;

/// A text in single quotes.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// The declaration of a method, on one line where it fits.
pub(super) fn declared_method(name: &str, parameters: &[String], returns: &str) -> String {
    let line = format!("  {name}({}): {returns};\n", parameters.join(", "));
    if line.chars().count() <= TYPES_LINE + 1 {
        return line;
    }
    let parameters: String = parameters
        .iter()
        .map(|parameter| format!("    {parameter},\n"))
        .collect();
    format!("  {name}(\n{parameters}  ): {returns};\n")
}

/// A statement that returns what a call returns, on one line where it fits.
pub(super) fn returned_call(indent: &str, function: &str, arguments: &[String]) -> String {
    let line = format!("{indent}return {function}({})\n", arguments.join(", "));
    if line.chars().count() <= PROGRAM_LINE + 1 {
        return line;
    }
    let arguments: String = arguments
        .iter()
        .map(|argument| format!("{indent}  {argument},\n"))
        .collect();
    format!("{indent}return {function}(\n{arguments}{indent})\n")
}
