//! `models.d.ts`: the wire objects as they are, and the forms in which callers may write them.

use std::collections::BTreeSet;

use crate::Output;
use crate::names::parameter_name;
use crate::schema::{Declaration, Field, FieldType, Kind, Schema, Struct};
use crate::text::{HEADER, script_docs};

const PATH: &str = "bindings-node/models.d.ts";

/// The width of statements, at which Prettier with `printWidth: 100` leaves them as they are.
const LINE: usize = 100;

const PREAMBLE: &str = "\
/**
 * The `type` of an object of a kind this version does not know.
 *
 * It is an ordinary string when the program runs. Its type here equals no literal, so that comparing `type` with a
 * known kind tells the known kinds apart; to compare with a kind that is not listed, write `(event.type as string)`.
 */
export type UnknownKind = AnyOtherKind;
declare enum AnyOtherKind {
  kind = '',
}

/** An object of a kind this version does not know, as it was received. */
export interface Unknown {
  type: UnknownKind;
  /** The number of the event in the stream, where this is an event that has one. */
  sequence_number?: number | null;
  [name: string]: unknown;
}

/** A model together with the fields that this version does not know: `(item as WithUnknownFields<MessageItem>).new_field`. */
export type WithUnknownFields<T> = T & { readonly [name: string]: unknown };
";

pub(crate) fn write(schema: &Schema) -> Output {
    let mut text = format!("// {HEADER}\n\n{PREAMBLE}");
    let received = schema.received();
    let sent = schema.reachable_from_requests();
    for declaration in schema
        .types
        .iter()
        .filter(|declaration| received.contains(declaration.name.as_str()))
    {
        text.push('\n');
        write_received(&mut text, declaration);
    }
    let writer = Parameters { schema, received };
    for declaration in schema
        .types
        .iter()
        .filter(|declaration| sent.contains(declaration.name.as_str()))
    {
        writer.write(&mut text, declaration);
    }
    text.push_str("\nexport {};\n");
    Output {
        path: PATH.into(),
        text,
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
                    .unwrap_or_else(|| "Unknown".to_owned())
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
    if line.chars().count() <= LINE {
        out.push_str(&format!("{line}\n"));
        return;
    }
    let line = format!("  {};", members.join(" | "));
    if line.chars().count() <= LINE {
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

/// Writes the forms that callers may write.
struct Parameters<'a> {
    schema: &'a Schema,
    received: BTreeSet<&'a str>,
}

impl Parameters<'_> {
    fn write(&self, out: &mut String, declaration: &Declaration) {
        let name = parameter_name(&declaration.name);
        match &declaration.kind {
            Kind::Struct(model) => {
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
                // Next to an object whose `type` may be left out, any field name would pass with `Unknown`.
                let untyped = variants.iter().any(|variant| variant.untyped);
                members.push(
                    if untyped {
                        "{ type: UnknownKind }"
                    } else {
                        "Unknown"
                    }
                    .to_owned(),
                );
                script_docs(begin(out), "", &declaration.docs);
                write_alias(out, &name, &members);
            }
            Kind::Shape(variants) => {
                let payloads = variants
                    .iter()
                    .filter_map(|variant| variant.payload.as_ref());
                let members: Vec<_> = payloads.map(|kind| self.sent_type(kind)).collect();
                script_docs(begin(out), "", &declaration.docs);
                write_alias(out, &name, &members);
            }
            // An open set of strings is the same in both directions.
            Kind::Strings(_) if self.received.contains(declaration.name.as_str()) => {}
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
                "  {}?: {{ readonly [name: string]: unknown }} | null;\n",
                extra.ident
            ));
        }
        out.push_str("}\n");
    }

    fn sent_type(&self, kind: &FieldType) -> String {
        match kind {
            FieldType::Optional(inner) | FieldType::Boxed(inner) => self.sent_type(inner),
            FieldType::List(inner) => format!("readonly {}", list(&self.sent_type(inner))),
            FieldType::Texts => "{ readonly [name: string]: string }".into(),
            FieldType::Model(name) => {
                match self.schema.get(name).map(|declaration| &declaration.kind) {
                    Some(Kind::Strings(_)) => name.clone(),
                    _ => parameter_name(name),
                }
            }
            kind => received_type(kind),
        }
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

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
