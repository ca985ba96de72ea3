//! The types of the model: the wire objects as they are, and the forms in which callers may write them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::Output;
use crate::files::{ModelFile, model_files};
use crate::names::parameter_name;
use crate::schema::{Declaration, Field, FieldType, Kind, Schema, Struct};
use crate::text::script_docs;

use super::paths::relative;
use super::script::{TYPES_LINE, quoted};
use super::{declarations, imports};

/// The index of all files.
const INDEX: &str = "model";

/// What every union may hold besides, and the type of its `type`: written by hand.
const UNKNOWN: &str = "Unknown";
const UNKNOWN_KIND: &str = "UnknownKind";

/// Writes one file for each file of the model, and the index of them.
pub(super) fn write(schema: &Schema) -> Vec<Output> {
    let files = model_files(schema);
    let mut homes = HashMap::new();
    for file in &files {
        for declaration in &file.types {
            homes.insert(declaration.name.clone(), file.path());
            homes.insert(parameter_name(&declaration.name), file.path());
        }
    }
    let writer = Writer {
        schema,
        received: schema.received(),
        sent: schema.reachable_from_requests(),
        homes,
    };
    let mut outputs: Vec<_> = files.iter().map(|file| writer.file(file)).collect();
    let exports: String = files
        .iter()
        .map(|file| format!("export * from '{}.js';\n", relative(INDEX, file.path())))
        .collect();
    outputs.push(declarations(INDEX, "core/src/model", "", &exports));
    outputs
}

/// Writes the types of a file.
struct Writer<'a> {
    schema: &'a Schema,
    received: BTreeSet<&'a str>,
    sent: BTreeSet<&'a str>,
    /// The file that declares a name, as [`ModelFile::path`].
    homes: HashMap<String, &'a str>,
}

impl Writer<'_> {
    fn file(&self, file: &ModelFile<'_>) -> Output {
        let mut text = String::new();
        let mut used = BTreeSet::new();
        for declaration in file
            .types
            .iter()
            .filter(|declaration| self.is_received(declaration))
        {
            write_received(begin(&mut text), declaration);
            used.extend(declaration.references().into_iter().map(str::to_owned));
            if matches!(declaration.kind, Kind::Union(_)) {
                used.insert(UNKNOWN.to_owned());
            }
        }
        for declaration in &file.types {
            if self.sent.contains(declaration.name.as_str()) {
                self.write_sent(&mut text, &mut used, declaration);
            }
        }
        declarations(file.path(), &file.source, &self.imports(file, &used), &text)
    }

    fn is_received(&self, declaration: &Declaration) -> bool {
        self.received.contains(declaration.name.as_str())
    }

    /// Imports what a file uses and does not declare.
    fn imports(&self, file: &ModelFile<'_>, used: &BTreeSet<String>) -> String {
        let mut names_of: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for name in used {
            let path = match self.homes.get(name) {
                Some(home) if *home == file.path() => continue,
                Some(home) => relative(file.path(), home),
                None => {
                    let folders = file.path().matches('/').count();
                    format!("{}lib/unknown", "../".repeat(folders + 2))
                }
            };
            names_of.entry(path).or_default().push(name);
        }
        names_of
            .iter()
            .map(|(path, names)| imports(names.iter().copied(), &format!("{path}.js")))
            .collect()
    }

    fn write_sent(&self, out: &mut String, used: &mut BTreeSet<String>, declaration: &Declaration) {
        let name = parameter_name(&declaration.name);
        match &declaration.kind {
            Kind::Struct(model) => {
                let fields = declaration.written_fields(model);
                used.extend(fields.filter_map(|field| self.sent_name(field.kind.model()?)));
                script_docs(begin(out), "", &declaration.docs);
                self.write_struct(out, declaration, model);
            }
            Kind::Union(variants) => {
                let own = variants
                    .iter()
                    .filter_map(|variant| variant.payload.as_deref());
                let mut members: Vec<_> = own.map(parameter_name).collect();
                let received = self.schema.sendable_in(variants).into_iter();
                members.extend(
                    received
                        .filter(|name| self.received.contains(name))
                        .map(str::to_owned),
                );
                used.extend(members.iter().cloned());
                // Next to an object whose `type` may be left out, any field name would pass with `Unknown`.
                if variants.iter().any(|variant| variant.untyped) {
                    used.insert(UNKNOWN_KIND.to_owned());
                    members.push(format!("{{ type: {UNKNOWN_KIND} }}"));
                } else {
                    used.insert(UNKNOWN.to_owned());
                    members.push(UNKNOWN.to_owned());
                }
                script_docs(begin(out), "", &declaration.docs);
                write_alias(out, &name, &members);
            }
            Kind::Shape(variants) => {
                let payloads = || {
                    variants
                        .iter()
                        .filter_map(|variant| variant.payload.as_ref())
                };
                used.extend(payloads().filter_map(|kind| self.sent_name(kind.model()?)));
                let members: Vec<_> = payloads().map(|kind| self.sent_type(kind)).collect();
                script_docs(begin(out), "", &declaration.docs);
                write_alias(out, &name, &members);
            }
            // An open set of strings is the same in both directions.
            Kind::Strings(_) if self.is_received(declaration) => {}
            Kind::Strings(_) => {
                script_docs(begin(out), "", &declaration.docs);
                write_strings(out, declaration);
            }
        }
    }

    fn write_struct(&self, out: &mut String, declaration: &Declaration, model: &Struct) {
        out.push_str(&format!(
            "export interface {} {{\n",
            parameter_name(&declaration.name)
        ));
        if let Some(tag) = &model.tag {
            let mark = if self.schema.may_be_untyped(&declaration.name) {
                "?"
            } else {
                ""
            };
            out.push_str(&format!("  type{mark}: {};\n", quoted(tag)));
        }
        let fields = declaration.written_fields(model);
        write_fields(out, fields, |kind| ("?", nullable(self.sent_type(kind))));
        if let Some(extra) = model.extra.as_ref().filter(|extra| extra.ident != "extra") {
            script_docs(out, "  ", &extra.docs);
            out.push_str(&format!(
                "  {}?: Readonly<Record<string, unknown>> | null;\n",
                extra.ident
            ));
        }
        out.push_str("}\n");
    }

    fn sent_type(&self, kind: &FieldType) -> String {
        match kind {
            FieldType::Optional(inner) | FieldType::Boxed(inner) => self.sent_type(inner),
            FieldType::List(inner) => format!("readonly {}", list(&self.sent_type(inner))),
            FieldType::Texts => "Readonly<Record<string, string>>".into(),
            FieldType::Model(name) => self.sent_name(name).unwrap_or_else(|| name.clone()),
            kind => received_type(kind),
        }
    }

    /// The name under which callers write a type.
    fn sent_name(&self, name: &str) -> Option<String> {
        Some(match self.schema.get(name)?.kind {
            Kind::Strings(_) => name.to_owned(),
            _ => parameter_name(name),
        })
    }
}

fn write_received(out: &mut String, declaration: &Declaration) {
    let name = &declaration.name;
    script_docs(out, "", &declaration.docs);
    match &declaration.kind {
        Kind::Struct(model) => {
            write_interface(out, name, model, |field| {
                let optional = if field.is_optional() { "?" } else { "" };
                (optional, received_type(field))
            });
        }
        Kind::Union(variants) => {
            let members = variants.iter().map(|variant| {
                variant
                    .payload
                    .clone()
                    .unwrap_or_else(|| UNKNOWN.to_owned())
            });
            write_alias(out, name, &members.collect::<Vec<_>>());
        }
        Kind::Shape(variants) => {
            let members = variants
                .iter()
                .filter_map(|variant| variant.payload.as_ref().map(received_type));
            write_alias(out, name, &members.collect::<Vec<_>>());
        }
        Kind::Strings(_) => write_strings(out, declaration),
    }
}

fn write_strings(out: &mut String, declaration: &Declaration) {
    let Kind::Strings(texts) = &declaration.kind else {
        return;
    };
    let members = texts.iter().map(|text| match &text.wire_name {
        Some(wire_name) => quoted(wire_name),
        // Any string is allowed, and editors still offer the known ones.
        None => "(string & {})".to_owned(),
    });
    write_alias(out, &declaration.name, &members.collect::<Vec<_>>());
}

fn write_interface<'a>(
    out: &mut String,
    name: &str,
    model: &'a Struct,
    describe: impl Fn(&'a FieldType) -> (&'static str, String),
) {
    out.push_str(&format!("export interface {name} {{\n"));
    if let Some(tag) = &model.tag {
        out.push_str(&format!("  type: {};\n", quoted(tag)));
    }
    write_fields(out, model.fields.iter(), describe);
    out.push_str("}\n");
}

fn write_fields<'a>(
    out: &mut String,
    fields: impl Iterator<Item = &'a Field>,
    describe: impl Fn(&'a FieldType) -> (&'static str, String),
) {
    for field in fields {
        let (mark, kind) = describe(&field.kind);
        script_docs(out, "  ", &field.docs);
        out.push_str(&format!("  {}{mark}: {kind};\n", field.wire_name));
    }
}

fn write_alias(out: &mut String, name: &str, members: &[String]) {
    let line = format!("export type {name} = {};", members.join(" | "));
    if line.chars().count() <= TYPES_LINE {
        out.push_str(&format!("{line}\n"));
        return;
    }
    let line = format!("  {};", members.join(" | "));
    if line.chars().count() <= TYPES_LINE {
        out.push_str(&format!("export type {name} =\n{line}\n"));
        return;
    }
    out.push_str(&format!("export type {name} =\n"));
    for (position, member) in members.iter().enumerate() {
        let end = if position + 1 == members.len() {
            ";"
        } else {
            ""
        };
        out.push_str(&format!("  | {member}{end}\n"));
    }
}

fn received_type(kind: &FieldType) -> String {
    match kind {
        FieldType::Text => "string".into(),
        FieldType::Boolean => "boolean".into(),
        FieldType::Integer | FieldType::Float => "number".into(),
        FieldType::Json => "unknown".into(),
        FieldType::Texts => "Record<string, string>".into(),
        FieldType::Optional(inner) => nullable(received_type(inner)),
        FieldType::List(inner) => list(&received_type(inner)),
        FieldType::Boxed(inner) => received_type(inner),
        FieldType::Model(name) => name.clone(),
    }
}

/// Leaves a line free between declarations.
fn begin(out: &mut String) -> &mut String {
    out.push('\n');
    out
}

fn nullable(kind: String) -> String {
    if kind == "unknown" {
        kind
    } else {
        format!("{kind} | null")
    }
}

fn list(element: &str) -> String {
    if element.contains([' ', '{']) {
        format!("({element})[]")
    } else {
        format!("{element}[]")
    }
}
