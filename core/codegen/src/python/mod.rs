//! The Python types: light classes for the running program, and stubs for type checkers beside them.
//!
//! `import antiphon` loads the classes only; unions, parameters and everything that needs `typing` are modules that
//! are loaded when a name in them is first used.

mod aliases;
mod classes;
mod package;
mod params;
mod stubs;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::Output;
use crate::error::Error;
use crate::schema::{Declaration, FieldType, Kind, Schema};

const FOLDER: &str = "bindings-python/python/antiphon/types";

/// The width up to which a statement stands on one line; wider ones are broken with a comma at the end, which
/// formatters leave alone at any width.
const LINE: usize = 88;

/// Follows the header: linters leave generated code to the generator. So `Union[…]` may stand here, which with a comma
/// at the end keeps its form at any width, and `… | …` does not.
const NO_LINT: &str = "# ruff: noqa\n";

/// The base classes of the models that have another than `Model`, by the names of the models.
type Bases = BTreeMap<String, String>;

pub(crate) fn write(schema: &Schema, base_classes: &BTreeSet<String>) -> Vec<Output> {
    let bases = &bases(schema, base_classes);
    let output = |name: &str, text: String| Output {
        path: Path::new(FOLDER).join(name),
        text,
    };
    vec![
        output("__init__.py", package::module()),
        output("__init__.pyi", package::stub()),
        output("_generated.py", classes::write(schema, bases)),
        output("_generated.pyi", stubs::write(schema, bases)),
        output("aliases.py", aliases::write(schema)),
        output("params.py", params::write(schema)),
    ]
}

/// The names of the models, and of the unions, whose classes have a base of their own in the hand-written part: those
/// for which it has a class named `…Base`.
pub(crate) fn base_classes(file: &Path) -> Result<BTreeSet<String>, Error> {
    let source =
        fs::read_to_string(file).map_err(|error| Error::in_file(file, error.to_string()))?;
    Ok(source
        .lines()
        .filter_map(|line| {
            line.strip_prefix("class ")?
                .strip_suffix("Base(Model):")
                .map(str::to_owned)
        })
        .collect())
}

/// The base of each model: its own, or that of the union it belongs to.
fn bases(schema: &Schema, base_classes: &BTreeSet<String>) -> Bases {
    let mut bases = Bases::new();
    for declaration in received(schema) {
        if !base_classes.contains(&declaration.name) {
            continue;
        }
        let base = format!("{}Base", declaration.name);
        match &declaration.kind {
            Kind::Struct(_) => {
                bases.insert(declaration.name.clone(), base);
            }
            _ => {
                for name in declaration.references() {
                    bases.entry(name.to_owned()).or_insert_with(|| base.clone());
                }
            }
        }
    }
    bases
}

/// The class a model derives from.
fn base_class<'a>(name: &str, bases: &'a Bases) -> &'a str {
    bases.get(name).map_or("Model", String::as_str)
}

/// The import of the classes that are derived from.
fn import_bases(bases: &Bases) -> String {
    let names = bases.values().map(String::as_str);
    imports(".._model", names.chain(["Model"]).collect())
}

/// The types a server sends, in order.
fn received(schema: &Schema) -> impl Iterator<Item = &Declaration> {
    let names = schema.received();
    schema
        .types
        .iter()
        .filter(move |declaration| names.contains(declaration.name.as_str()))
}

/// Declarations that Python writes as aliases, each after those it names.
fn in_order<'a>(
    schema: &'a Schema,
    types: impl Iterator<Item = &'a Declaration>,
) -> Vec<&'a Declaration> {
    let mut open: Vec<_> = types
        .filter(|declaration| !matches!(declaration.kind, Kind::Struct(_)))
        .collect();
    let mut done = Vec::with_capacity(open.len());
    while !open.is_empty() {
        let (ready, waiting): (Vec<_>, Vec<_>) = open.iter().partition(|declaration| {
            let mut names = declaration.references().into_iter();
            names.all(|name| schema.is_struct(name) || !open.iter().any(|other| other.name == name))
        });
        // The check of the schema leaves no circles.
        if ready.is_empty() {
            break;
        }
        done.extend(ready);
        open = waiting;
    }
    done
}

/// An import of names from a module; nothing when there are none.
fn imports(module: &str, names: BTreeSet<&str>) -> String {
    if names.is_empty() {
        return String::new();
    }
    let mut names: Vec<_> = names.into_iter().map(str::to_owned).collect();
    names.sort_by_key(|name| name.to_lowercase());
    let line = format!("from {module} import {}\n", names.join(", "));
    if line.len() <= LINE {
        line
    } else {
        bracketed(&format!("from {module} import ("), &names, ")", "")
    }
}

/// The list of names that `import *` takes.
fn exported(names: impl Iterator<Item = String>) -> String {
    let mut names: Vec<_> = names.map(|name| quoted(&name)).collect();
    names.sort();
    bracketed("__all__ = [", &names, "]", "")
}

/// A union under a name.
fn union(name: &str, members: &[String]) -> String {
    let mut out = format!("\n{name}: TypeAlias = Union[\n");
    for member in members {
        out.push_str(&format!("    {member},\n"));
    }
    out.push_str("]\n");
    out
}

/// A list between brackets: on one line where the whole fits, else one element to a line with a comma at the end.
fn bracketed(start: &str, elements: &[String], end: &str, indent: &str) -> String {
    let line = format!("{indent}{start}{}{end}", elements.join(", "));
    if line.len() <= LINE {
        return line + "\n";
    }
    let mut out = format!("{indent}{start}\n");
    for element in elements {
        out.push_str(&format!("{indent}    {element},\n"));
    }
    out.push_str(&format!("{indent}{end}\n"));
    out
}

fn tuple(start: &str, names: &[String], indent: &str) -> String {
    match names {
        [only] => format!("{indent}{start}({only},)\n"),
        names => bracketed(&format!("{start}("), names, ")", indent),
    }
}

/// The type of a field a server sends, written for a type checker.
fn received_type(kind: &FieldType) -> String {
    match kind {
        FieldType::Text => "str".into(),
        FieldType::Boolean => "bool".into(),
        FieldType::Integer => "int".into(),
        FieldType::Float => "float".into(),
        FieldType::Json => "Any".into(),
        FieldType::Texts => "dict[str, str]".into(),
        FieldType::Optional(inner) => nullable(received_type(inner)),
        FieldType::List(inner) => format!("list[{}]", received_type(inner)),
        FieldType::Boxed(inner) => received_type(inner),
        FieldType::Model(name) => name.clone(),
    }
}

/// The same type with None, which is read as absent.
fn nullable(kind: String) -> String {
    if kind == "Any" {
        kind
    } else {
        format!("{kind} | None")
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
