//! What Python is given: light classes for the running program with stubs for type checkers beside them, what callers
//! may write, and the resources, options and errors of a client.
//!
//! `import antiphon` loads resources and errors only. A module of classes is loaded when one of them is first needed;
//! unions, parameters and options, which need `typing`, when a name in them is first used.

mod annotations;
mod call;
mod classes;
mod docs;
mod errors;
mod files;
mod options;
mod package;
mod raw;
mod resources;
mod stubs;
mod views;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::Output;
use crate::api::Api;
use crate::error::Error;
use crate::files::ModelFile;
use crate::schema::{Declaration, FieldType, Kind, Schema, Struct};
use crate::text;
use annotations::Annotations;
use call::Style;
use files::Files;

const FOLDER: &str = "bindings-python/python/antiphon/generated";

/// Where the views of a response are declared.
const VIEWS: &str = "core/src/model/response/views.rs";

/// The width up to which a list stands on one line; wider ones are broken with a comma at the end, which
/// formatters leave alone at any width.
const LINE: usize = 88;

/// The width up to which the head of a function stands on one line.
const CODE_LINE: usize = 120;

/// Follows the header: linters leave generated code to the generator. So `Union[…]` may stand here, which with a comma
/// at the end keeps its form at any width, and `… | …` does not.
const NO_LINT: &str = "# ruff: noqa\n";

/// The base classes of the models that have another than `Model`, by the names of the models.
type Bases = BTreeMap<String, String>;

/// What is written, and what has to be known for it.
struct Python<'a> {
    schema: &'a Schema,
    api: &'a Api,
    files: Files<'a>,
    bases: Bases,
    received: BTreeSet<&'a str>,
}

/// Writes all files.
pub(crate) fn write(
    schema: &Schema,
    api: &Api,
    base_classes: &BTreeSet<String>,
) -> Result<Vec<Output>, Error> {
    let python = Python {
        schema,
        api,
        files: Files::of(schema),
        bases: bases(schema, base_classes),
        received: schema.received(),
    };
    let annotations = Annotations::write(&python)?;
    let mut texts = vec![
        ("__init__.py".to_owned(), package::generated()),
        (
            "annotations/__init__.py".to_owned(),
            package::annotations(&annotations),
        ),
        (
            "async_resources.py".to_owned(),
            resources::write(api, Style::Async),
        ),
        ("errors.py".to_owned(), errors::write(api)),
        ("models/__init__.py".to_owned(), package::models(&python)),
        (
            "models/__init__.pyi".to_owned(),
            package::models_stub(&python),
        ),
        ("names.py".to_owned(), options::write_names(api)),
        ("options.py".to_owned(), options::write(api)),
        ("raw.pyi".to_owned(), raw::write(api)),
        (
            "resources.py".to_owned(),
            resources::write(api, Style::Sync),
        ),
    ];
    for (name, file) in &python.files.modules {
        let classes = classes::write(&python, file);
        let stubs = stubs::write(&python, name, file);
        texts.extend(classes.map(|text| (format!("models/{name}.py"), text)));
        texts.extend(stubs.map(|text| (format!("models/{name}.pyi"), text)));
    }
    for (name, module) in annotations.modules {
        texts.push((format!("annotations/{name}.py"), module.text));
    }
    let outputs = texts.into_iter().map(|(name, text)| Output {
        path: Path::new(FOLDER).join(name),
        text,
    });
    Ok(outputs.collect())
}

impl Python<'_> {
    /// The structs of a file that a server sends.
    fn received_structs<'f>(
        &'f self,
        file: &'f ModelFile<'_>,
    ) -> impl Iterator<Item = (&'f Declaration, &'f Struct)> {
        let received = file
            .types
            .iter()
            .filter(|declaration| self.received.contains(declaration.name.as_str()));
        received.filter_map(|declaration| match &declaration.kind {
            Kind::Struct(model) => Some((*declaration, model)),
            _ => None,
        })
    }

    /// Whether the struct that views read is in a file.
    fn has_views(&self, file: &ModelFile<'_>) -> bool {
        !self.api.views.is_empty()
            && self
                .received_structs(file)
                .any(|(declaration, _)| views::are_of(&declaration.name))
    }

    /// What the classes of a file are generated from.
    fn sources_of(&self, file: &ModelFile<'_>) -> Vec<String> {
        let views = self.has_views(file).then(|| VIEWS.to_owned());
        [file.source.clone()].into_iter().chain(views).collect()
    }
}

/// The header of a file that is generated from others.
fn header(sources: &[String]) -> String {
    format!("# {}\n{NO_LINT}", text::header(&sources.join(", ")))
}

/// The names of the slots of a class.
fn slots(model: &Struct) -> Vec<String> {
    let fields = model.fields.iter().map(|field| quoted(&field.wire_name));
    fields
        .chain(model.extra.iter().map(|_| quoted("extra")))
        .collect()
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
