//! `aliases.py`: unions and open sets of strings, as names that annotations can use.

use std::collections::BTreeSet;

use super::{
    NO_LINT, bracketed, exported, imports, in_order, quoted, received, received_type, union,
};
use crate::schema::{Declaration, Kind, Schema};
use crate::text::{HEADER, python_docs};

pub(super) fn write(schema: &Schema) -> String {
    let aliases = in_order(schema, received(schema));
    let mut out = format!(
        "# {HEADER}\n{NO_LINT}\"\"\"Unions of classes and open sets of strings, for annotations.\"\"\"\n\n"
    );
    out.push_str("from typing import Any, Literal, TypeAlias, Union\n\n");
    out.push_str("from .._model import Unknown\n");
    let classes: BTreeSet<_> = aliases
        .iter()
        .flat_map(|declaration| declaration.references())
        .filter(|name| schema.is_struct(name))
        .collect();
    out.push_str(&imports("._generated", classes));
    out.push('\n');
    out.push_str(&exported(
        aliases.iter().map(|declaration| declaration.name.clone()),
    ));
    for declaration in aliases {
        write_alias(&mut out, declaration);
    }
    out
}

fn write_alias(out: &mut String, declaration: &Declaration) {
    let members: Vec<_> = match &declaration.kind {
        Kind::Struct(_) => return,
        Kind::Union(variants) => variants
            .iter()
            .map(|variant| {
                variant
                    .payload
                    .clone()
                    .unwrap_or_else(|| "Unknown".to_owned())
            })
            .collect(),
        // A value of yet another JSON type is handed over as it is.
        Kind::Shape(variants) => variants
            .iter()
            .map(|variant| {
                variant
                    .payload
                    .as_ref()
                    .map_or_else(|| "Any".to_owned(), received_type)
            })
            .collect(),
        Kind::Strings(texts) => {
            let literals: Vec<_> = texts
                .iter()
                .filter_map(|text| text.wire_name.as_deref().map(quoted))
                .collect();
            vec![
                bracketed("Literal[", &literals, "]", "    ")
                    .trim()
                    .to_owned(),
                "str".to_owned(),
            ]
        }
    };
    out.push_str(&union(&declaration.name, &members));
    python_docs(out, "", &declaration.docs, &[]);
}
