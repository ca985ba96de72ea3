//! `annotations/*.py`: unions and open sets of strings, and what callers may write as typed dictionaries.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Python, bracketed, exported, header, in_order, nullable, quoted, received_type, union,
};
use crate::error::Error;
use crate::files::ModelFile;
use crate::names::parameter_name;
use crate::schema::{Declaration, FieldType, Kind, Struct, Variant};
use crate::text::python_docs;

/// The modules by their names.
pub(super) struct Annotations {
    pub(super) modules: BTreeMap<String, Module>,
}

/// A module, and what has to be known of it for the package that holds it.
pub(super) struct Module {
    pub(super) text: String,
    /// The names that it declares.
    pub(super) exported: BTreeSet<String>,
    /// Names of other modules that stand in fields only, so that type checkers import them and nobody else.
    pub(super) linked: BTreeSet<String>,
    /// The modules that have to be there before it.
    needs: BTreeSet<String>,
}

impl Annotations {
    pub(super) fn write(python: &Python<'_>) -> Result<Self, Error> {
        let writer = Writer::new(python);
        let mut modules = BTreeMap::new();
        for (name, file) in &python.files.modules {
            if let Some(module) = writer.module(name, file) {
                modules.insert(name.clone(), module);
            }
        }
        let annotations = Self { modules };
        annotations.check(python)?;
        Ok(annotations)
    }

    /// Unions are evaluated when their module is loaded: modules that need each other could not be.
    fn check(&self, python: &Python<'_>) -> Result<(), Error> {
        for name in self.modules.keys() {
            let mut seen = BTreeSet::new();
            let mut open = vec![name];
            while let Some(module) = open.pop().and_then(|name| self.modules.get(name)) {
                open.extend(
                    module
                        .needs
                        .iter()
                        .filter(|name| seen.insert(name.as_str())),
                );
            }
            if seen.contains(name.as_str())
                && let Some(declaration) = python
                    .files
                    .modules
                    .get(name)
                    .and_then(|file| file.types.first())
            {
                return Err(declaration.error(
                    "the unions of this file and of another one name types of each other; Python, which evaluates \
                     them in order, needs them in one file",
                ));
            }
        }
        Ok(())
    }
}

struct Writer<'a> {
    python: &'a Python<'a>,
    sent: BTreeSet<&'a str>,
    received: BTreeSet<&'a str>,
    /// Where each name is imported from, as seen from a module of annotations.
    origins: BTreeMap<String, Origin>,
}

/// Where a name comes from.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    Import(String),
    Annotations(String),
}

/// What is written into a module, and the names that stand in it.
#[derive(Default)]
struct Body {
    text: String,
    exported: BTreeSet<String>,
    in_fields: BTreeSet<String>,
    in_aliases: BTreeSet<String>,
}

impl<'a> Writer<'a> {
    fn new(python: &'a Python<'a>) -> Self {
        let mut writer = Self {
            python,
            sent: python.schema.reachable_from_requests(),
            received: python.schema.received(),
            origins: BTreeMap::new(),
        };
        let known = [
            (
                "typing",
                &["Any", "Literal", "TypeAlias", "TypedDict", "Union"][..],
            ),
            ("collections.abc", &["Mapping", "Sequence"]),
            ("..._annotations", &["JsonObject"]),
            ("..._model", &["Unknown"]),
        ];
        for (module, names) in known {
            for name in names {
                writer
                    .origins
                    .insert((*name).to_owned(), Origin::Import(module.to_owned()));
            }
        }
        for (module, file) in &python.files.modules {
            for declaration in &file.types {
                let name = &declaration.name;
                if writer.received.contains(name.as_str()) {
                    let origin = match declaration.kind {
                        Kind::Struct(_) => Origin::Import(format!("..models.{module}")),
                        _ => Origin::Annotations(module.clone()),
                    };
                    writer.origins.insert(name.clone(), origin);
                }
                if writer.sent.contains(name.as_str()) {
                    let origin = Origin::Annotations(module.clone());
                    writer.origins.insert(writer.sent_name(declaration), origin);
                }
            }
        }
        writer
    }

    /// The module of a file; `None` if it has nothing to declare.
    fn module(&self, name: &str, file: &ModelFile<'_>) -> Option<Module> {
        let mut body = Body::default();
        for declaration in &file.types {
            if let Kind::Struct(model) = &declaration.kind
                && self.sent.contains(declaration.name.as_str())
            {
                self.write_struct(&mut body, declaration, model);
            }
        }
        let dictionaries = body.text.len();
        for declaration in in_order(self.python.schema, file.types.iter().copied()) {
            let name = declaration.name.as_str();
            if self.received.contains(name) {
                let members = received_members(declaration);
                body.write_alias(declaration, name, &members);
            }
            let is_written =
                matches!(declaration.kind, Kind::Strings(_)) && self.received.contains(name);
            if self.sent.contains(name) && !is_written {
                let members = self.sent_members(declaration);
                body.write_alias(declaration, &self.sent_name(declaration), &members);
            }
        }
        if body.text.is_empty() {
            return None;
        }
        if dictionaries > 0 && dictionaries < body.text.len() {
            body.text.insert(dictionaries, '\n');
        }
        Some(self.finish(name, file, body))
    }

    /// Puts the imports before what was written.
    fn finish(&self, here: &str, file: &ModelFile<'_>, body: Body) -> Module {
        let Body {
            text,
            exported: names,
            in_fields,
            in_aliases,
        } = body;
        let mut evaluated: BTreeMap<&Origin, BTreeSet<&str>> = BTreeMap::new();
        let mut deferred: BTreeMap<&Origin, BTreeSet<&str>> = BTreeMap::new();
        for name in in_fields.union(&in_aliases) {
            let Some(origin) = self.origins.get(name) else {
                continue;
            };
            let is_here = *origin == Origin::Annotations(here.to_owned());
            let is_of_model = match origin {
                Origin::Import(module) => module.starts_with(".."),
                Origin::Annotations(_) => true,
            };
            if is_here {
            } else if is_of_model && !in_aliases.contains(name) {
                deferred.entry(origin).or_default().insert(name);
            } else {
                evaluated.entry(origin).or_default().insert(name);
            }
        }
        let mut linked: BTreeSet<String> = deferred
            .values()
            .flatten()
            .map(|&name| name.to_owned())
            .collect();
        let needs_required = in_fields.contains("Required");
        if needs_required {
            linked.insert("Required".to_owned());
        }
        let needs = evaluated.keys().filter_map(|origin| match origin {
            Origin::Annotations(module) => Some(module.clone()),
            Origin::Import(_) => None,
        });
        let needs = needs.collect();

        let mut out = header(std::slice::from_ref(&file.source));
        out.push_str("from __future__ import annotations\n\n");
        if needs_required || !deferred.is_empty() {
            let typing = Origin::Import("typing".to_owned());
            match evaluated.iter_mut().find(|(origin, _)| ***origin == typing) {
                Some((_, names)) => drop(names.insert("TYPE_CHECKING")),
                None => out.push_str("from typing import TYPE_CHECKING\n"),
            }
        }
        for (origin, names) in &evaluated {
            out.push_str(&super::imports(&module_path(origin), names.clone()));
        }
        if needs_required || !deferred.is_empty() {
            out.push_str("\nif TYPE_CHECKING:\n");
            if needs_required {
                out.push_str("    from typing_extensions import Required\n\n");
            }
            for (origin, names) in deferred {
                for line in super::imports(&module_path(origin), names).lines() {
                    out.push_str(&format!("    {line}\n"));
                }
            }
        }
        out.push('\n');
        out.push_str(&exported(names.iter().cloned()));
        out.push_str(&text);
        Module {
            text: out,
            exported: names,
            linked,
            needs,
        }
    }

    fn write_struct(&self, body: &mut Body, declaration: &Declaration, model: &Struct) {
        let name = parameter_name(&declaration.name);
        body.text
            .push_str(&format!("\n\nclass {name}(TypedDict, total=False):\n"));
        body.in_aliases.insert("TypedDict".to_owned());
        body.exported.insert(name);
        python_docs(&mut body.text, "    ", &declaration.docs, &[]);
        body.text.push('\n');
        if let Some(tag) = &model.tag {
            let kind = format!("Literal[{}]", quoted(tag));
            let kind = if self.python.schema.may_be_untyped(&declaration.name) {
                kind
            } else {
                format!("Required[{kind}]")
            };
            body.write_field("type", &kind, &[]);
        }
        for field in declaration.written_fields(model) {
            let kind = nullable(self.sent_type(&field.kind));
            body.write_field(&field.wire_name, &kind, &field.docs);
        }
        if let Some(extra) = model
            .extra
            .as_ref()
            .filter(|extra| is_written(&extra.ident))
        {
            body.write_field(&extra.ident, "Mapping[str, Any] | None", &extra.docs);
        }
    }

    fn sent_members(&self, declaration: &Declaration) -> Vec<String> {
        match &declaration.kind {
            Kind::Struct(_) => Vec::new(),
            Kind::Union(variants) => self.union_members(variants),
            Kind::Shape(variants) => variants
                .iter()
                .filter_map(|variant| Some(self.sent_type(variant.payload.as_ref()?)))
                .collect(),
            Kind::Strings(_) => received_members(declaration),
        }
    }

    fn union_members(&self, variants: &[Variant]) -> Vec<String> {
        let own = variants
            .iter()
            .filter_map(|variant| variant.payload.as_deref());
        let mut members: Vec<_> = own.map(parameter_name).collect();
        let sendable = self.python.schema.sendable_in(variants).into_iter();
        members.extend(
            sendable
                .filter(|name| self.received.contains(name))
                .map(str::to_owned),
        );
        members.extend(["Unknown".to_owned(), "JsonObject".to_owned()]);
        members
    }

    fn sent_type(&self, kind: &FieldType) -> String {
        match kind {
            FieldType::Optional(inner) | FieldType::Boxed(inner) => self.sent_type(inner),
            FieldType::List(inner) => format!("Sequence[{}]", self.sent_type(inner)),
            FieldType::Texts => "Mapping[str, str]".into(),
            FieldType::Model(name) => match self.python.schema.get(name) {
                Some(declaration) if matches!(declaration.kind, Kind::Struct(_)) => {
                    let class = self
                        .received
                        .contains(name.as_str())
                        .then(|| format!(" | {name}"));
                    format!("{}{}", parameter_name(name), class.unwrap_or_default())
                }
                Some(declaration) => self.sent_name(declaration),
                None => name.clone(),
            },
            kind => received_type(kind),
        }
    }

    /// The name under which callers write a type; an open set of strings is the same in both directions.
    fn sent_name(&self, declaration: &Declaration) -> String {
        match declaration.kind {
            Kind::Strings(_) => declaration.name.clone(),
            _ => parameter_name(&declaration.name),
        }
    }
}

impl Body {
    fn write_field(&mut self, name: &str, kind: &str, docs: &[String]) {
        self.text.push_str(&format!("    {name}: {kind}\n"));
        self.in_fields.extend(names_in(kind));
        if !docs.is_empty() {
            python_docs(&mut self.text, "    ", docs, &[]);
        }
    }

    fn write_alias(&mut self, declaration: &Declaration, name: &str, members: &[String]) {
        self.text.push_str(&union(name, members));
        python_docs(&mut self.text, "", &declaration.docs, &[]);
        self.exported.insert(name.to_owned());
        self.in_aliases
            .extend(members.iter().flat_map(|member| names_in(member)));
        self.in_aliases
            .extend(["TypeAlias".to_owned(), "Union".to_owned()]);
    }
}

fn module_path(origin: &Origin) -> String {
    match origin {
        Origin::Import(module) => module.clone(),
        Origin::Annotations(module) => format!(".{module}"),
    }
}

/// Whether callers write the field that collects unknown ones: `extra_query` is an option of every call.
fn is_written(extra: &str) -> bool {
    extra != "extra" && extra != "extra_query"
}

fn received_members(declaration: &Declaration) -> Vec<String> {
    match &declaration.kind {
        Kind::Struct(_) => Vec::new(),
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
    }
}

/// The names in a type, without those in quotes.
fn names_in(kind: &str) -> BTreeSet<String> {
    let code = kind.split('"').step_by(2);
    let words =
        code.flat_map(|code| code.split(|letter: char| !letter.is_alphanumeric() && letter != '_'));
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
