//! The mirrors from which uniffi writes Swift and Kotlin: declarations of the same types, which the compiler checks
//! against those of the model.

use crate::Output;
use crate::schema::{Declaration, FieldType, Kind, Schema, ShapeVariant, Struct, Text, Variant};
use crate::text::{HEADER, rust_docs};

/// The width that rustfmt keeps to.
const LINE: usize = 100;

const PATH: &str = "bindings-swift/src/generated.rs";

pub(crate) fn write(schema: &Schema) -> Output {
    let mut body = String::new();
    for declaration in &schema.types {
        body.push('\n');
        write_declaration(&mut body, declaration);
    }
    let mut text = format!("// {HEADER}\n\n");
    text.push_str("//! Mirrors of the types of `antiphon::model`.\n//!\n");
    text.push_str("//! `serde_json::Value` and `Extra` are custom types, written by hand.\n\n");
    if has_code(&body, "HashMap<") {
        text.push_str("use std::collections::HashMap;\n\n");
    }
    write_import(&mut text, schema, has_code(&body, ": Extra,"));
    if has_code(&body, "Value") {
        text.push_str("use serde_json::Value;\n");
    }
    text.push_str(&body);
    Output {
        path: PATH.into(),
        text,
    }
}

/// Whether a line that is no comment contains a text.
fn has_code(body: &str, text: &str) -> bool {
    body.lines()
        .any(|line| line.contains(text) && !line.trim_start().starts_with("//"))
}

fn write_import(out: &mut String, schema: &Schema, with_extra: bool) {
    let types = schema
        .types
        .iter()
        .map(|declaration| declaration.name.as_str());
    let mut names: Vec<_> = types.chain(with_extra.then_some("Extra")).collect();
    names.sort_unstable();
    let line = format!("use antiphon::model::{{{}}};\n", names.join(", "));
    if line.len() <= LINE {
        out.push_str(&line);
        return;
    }
    out.push_str("use antiphon::model::{\n");
    let mut line = String::from("   ");
    for name in names {
        // rustfmt keeps the last column of a list free.
        if line.len() + name.len() + 2 >= LINE {
            out.push_str(&line);
            out.push('\n');
            line = String::from("   ");
        }
        line.push_str(&format!(" {name},"));
    }
    out.push_str(&line);
    out.push_str("\n};\n");
}

fn write_declaration(out: &mut String, declaration: &Declaration) {
    rust_docs(out, "", &declaration.docs);
    let name = &declaration.name;
    match &declaration.kind {
        Kind::Struct(model) => write_struct(out, name, model),
        Kind::Union(variants) => write_union(out, name, variants),
        Kind::Shape(variants) => write_shape(out, name, variants),
        Kind::Strings(texts) => write_strings(out, name, texts),
    }
}

fn write_struct(out: &mut String, name: &str, model: &Struct) {
    if model.fields.is_empty() && model.extra.is_none() {
        out.push_str(&format!(
            "#[uniffi::remote(Record)]\npub struct {name} {{}}\n"
        ));
        return;
    }
    out.push_str(&format!(
        "#[uniffi::remote(Record)]\npub struct {name} {{\n"
    ));
    for (position, field) in model.fields.iter().enumerate() {
        write_extra(out, model, position);
        rust_docs(out, "    ", &field.docs);
        if has_default(&field.kind) {
            out.push_str("    #[uniffi(default)]\n");
        }
        out.push_str(&format!(
            "    pub {}: {},\n",
            field.ident,
            rust_type(&field.kind)
        ));
    }
    write_extra(out, model, model.fields.len());
    out.push_str("}\n");
}

fn write_extra(out: &mut String, model: &Struct, position: usize) {
    if let Some(extra) = model
        .extra
        .as_ref()
        .filter(|extra| extra.position == position)
    {
        rust_docs(out, "    ", &extra.docs);
        out.push_str(&format!(
            "    #[uniffi(default)]\n    pub {}: Extra,\n",
            extra.ident
        ));
    }
}

/// Whether the initializer may leave the field out: models, and what holds one without an Option, have no default value
/// across the boundary.
fn has_default(kind: &FieldType) -> bool {
    match kind {
        FieldType::Model(_) | FieldType::Json => false,
        FieldType::Boxed(inner) => has_default(inner),
        _ => true,
    }
}

fn write_union(out: &mut String, name: &str, variants: &[Variant]) {
    out.push_str(&format!("#[uniffi::remote(Enum)]\npub enum {name} {{\n"));
    for variant in variants {
        rust_docs(out, "    ", &variant.docs);
        match &variant.payload {
            Some(payload) => out.push_str(&format!("    {}({payload}),\n", variant.ident)),
            None => write_unknown(out, &variant.unknown_docs),
        }
    }
    out.push_str("}\n");
}

fn write_shape(out: &mut String, name: &str, variants: &[ShapeVariant]) {
    out.push_str(&format!("#[uniffi::remote(Enum)]\npub enum {name} {{\n"));
    for variant in variants {
        rust_docs(out, "    ", &variant.docs);
        match &variant.payload {
            Some(payload) => {
                out.push_str(&format!("    {}({}),\n", variant.ident, rust_type(payload)))
            }
            None => write_unknown(out, &variant.unknown_docs),
        }
    }
    out.push_str("}\n");
}

fn write_unknown(out: &mut String, docs: &[Vec<String>]) {
    out.push_str("    Unknown {\n");
    for (docs, field) in docs.iter().zip(["kind: String", "json: Value"]) {
        rust_docs(out, "        ", docs);
        out.push_str(&format!("        {field},\n"));
    }
    out.push_str("    },\n");
}

fn write_strings(out: &mut String, name: &str, texts: &[Text]) {
    out.push_str(&format!("#[uniffi::remote(Enum)]\npub enum {name} {{\n"));
    for text in texts {
        rust_docs(out, "    ", &text.docs);
        let payload = if text.wire_name.is_none() {
            "(String)"
        } else {
            ""
        };
        out.push_str(&format!("    {}{payload},\n", text.ident));
    }
    out.push_str("}\n");
}

fn rust_type(kind: &FieldType) -> String {
    match kind {
        FieldType::Text => "String".into(),
        FieldType::Boolean => "bool".into(),
        FieldType::Integer => "i64".into(),
        FieldType::Float => "f64".into(),
        FieldType::Json => "Value".into(),
        FieldType::Texts => "HashMap<String, String>".into(),
        FieldType::Optional(inner) => format!("Option<{}>", rust_type(inner)),
        FieldType::List(inner) => format!("Vec<{}>", rust_type(inner)),
        FieldType::Boxed(inner) => format!("Box<{}>", rust_type(inner)),
        FieldType::Model(name) => name.clone(),
    }
}
