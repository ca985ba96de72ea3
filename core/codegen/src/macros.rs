//! Declarations that stand inside a macro call.

use std::fs;
use std::path::Path;

use syn::parse::Parse;

use crate::error::Error;

/// Reads what stands in the one call of a macro in a file.
///
/// # Errors
///
/// Fails with the file and the line when there is no such call, or its text does not parse.
pub(crate) fn read<T: Parse>(file: &Path, name: &str) -> Result<T, Error> {
    let source =
        fs::read_to_string(file).map_err(|error| Error::in_file(file, error.to_string()))?;
    let parsed = syn::parse_file(&source).map_err(|error| Error::syntax(file, &error))?;
    let call = parsed.items.iter().find_map(|item| match item {
        syn::Item::Macro(item) if item.mac.path.segments.last()?.ident == name => Some(&item.mac),
        _ => None,
    });
    let call =
        call.ok_or_else(|| Error::in_file(file, format!("there is no `{name}! {{ … }}`")))?;
    call.parse_body()
        .map_err(|error| Error::syntax(file, &error))
}
