//! The code that reads values out of the buffers of the native library, and writes them as JSON. Public types and their
//! documentation stand apart from it, see `records`.

use super::field_name;
use crate::files::ModelFile;
use crate::schema::{FieldType, Kind, Struct, Text};

pub(super) fn write(out: &mut String, file: &ModelFile<'_>) {
    for declaration in &file.types {
        let name = &declaration.name;
        match &declaration.kind {
            Kind::Struct(model) => {
                write_struct_reading(out, name, model);
                write_struct_writing(out, name, model);
            }
            Kind::Union(variants) => {
                let variants = variants.iter().filter_map(|variant| {
                    let payload = variant.payload.as_ref()?;
                    Some((variant.ident.as_str(), format!("read{payload}()"), true))
                });
                write_sealed(out, name, variants, true);
            }
            Kind::Shape(variants) => {
                let variants = variants.iter().filter_map(|variant| {
                    let payload = variant.payload.as_ref()?;
                    let is_model = matches!(payload, FieldType::Model(_) | FieldType::Boxed(_));
                    Some((variant.ident.as_str(), reading(payload), is_model))
                });
                write_sealed(out, name, variants, false);
            }
            Kind::Strings(texts) => write_strings(out, name, texts),
        }
    }
}

fn write_struct_reading(out: &mut String, name: &str, model: &Struct) {
    let count = model.fields.len() + usize::from(model.extra.is_some());
    out.push_str(&format!(
        "\ninternal fun BufferReader.read{name}(): {name} {{\n"
    ));
    if count == 0 {
        out.push_str(&format!("    return {name}()\n}}\n"));
        return;
    }
    out.push_str(&format!("    val present = presence({count})\n"));
    // In the order in which they cross; the constructor has them in that of the declaration.
    let mut names: Vec<String> = Vec::new();
    for (index, field) in model.fields.iter().enumerate() {
        let property = field_name(&field.ident);
        let value = match &field.kind {
            FieldType::Optional(inner) => {
                format!("if (has(present, {index})) {} else null", reading(inner))
            }
            kind => reading(kind),
        };
        out.push_str(&format!("    val {property} = {value}\n"));
        names.push(property);
    }
    if let Some(extra) = &model.extra {
        let property = field_name(&extra.ident);
        let index = model.fields.len();
        out.push_str(&format!(
            "    val {property} = if (has(present, {index})) json() else Json()\n"
        ));
        names.insert(extra.position, property);
    }
    out.push_str(&format!("    return {name}({})\n}}\n", names.join(", ")));
}

/// The expression that reads a value.
fn reading(kind: &FieldType) -> String {
    match kind {
        FieldType::Text => "string()".into(),
        FieldType::Boolean => "boolean()".into(),
        FieldType::Integer => "integer()".into(),
        FieldType::Float => "float()".into(),
        FieldType::Json => "json()".into(),
        FieldType::Texts => "texts()".into(),
        FieldType::List(inner) => format!("list {{ {} }}", reading(inner)),
        FieldType::Boxed(inner) | FieldType::Optional(inner) => reading(inner),
        FieldType::Model(name) => format!("read{name}()"),
    }
}

fn write_struct_writing(out: &mut String, name: &str, model: &Struct) {
    out.push_str(&format!(
        "\ninternal fun JsonWriter.write{name}(value: {name}) {{\n"
    ));
    let extra = model
        .extra
        .as_ref()
        .map(|extra| format!("value.{}", field_name(&extra.ident)));
    let tag = model.tag.as_ref().map(|tag| format!("\"{tag}\""));
    let arguments: Vec<_> = match (&tag, &extra) {
        (None, Some(extra)) => vec!["null".to_owned(), extra.clone()],
        (tag, extra) => tag.iter().chain(extra).cloned().collect(),
    };
    out.push_str(&format!("    begin({})\n", arguments.join(", ")));
    for field in &model.fields {
        out.push_str(&format!(
            "    field(\"{}\", value.{})\n",
            field.wire_name,
            field_name(&field.ident)
        ));
    }
    out.push_str(&format!("    end({})\n}}\n", extra.unwrap_or_default()));
}

/// A union; what it does not know crosses with its kind if it is told apart by `type`.
fn write_sealed<'a>(
    out: &mut String,
    name: &str,
    variants: impl Iterator<Item = (&'a str, String, bool)>,
    has_kind: bool,
) {
    let mut reading = String::new();
    let mut writing = String::new();
    for (index, (ident, read, is_model)) in variants.enumerate() {
        reading.push_str(&format!("        {index} -> {name}.{ident}({read})\n"));
        let write = match is_model {
            true => "value.value.write(this)",
            false => "value(value.value)",
        };
        writing.push_str(&format!("        is {name}.{ident} -> {write}\n"));
    }
    let unknown = match has_kind {
        true => "unknown { kind, json -> ",
        false => "json().let { json -> ",
    };
    let kind = if has_kind { "kind" } else { "\"\"" };
    out.push_str(&format!(
        "\ninternal fun BufferReader.read{name}(): {name} =\n    when (size()) {{\n{reading}        \
         else -> {unknown}{name}.Unknown({kind}, json) }}\n    }}\n\n\
         internal fun JsonWriter.write{name}(value: {name}): Unit =\n    when (value) {{\n{writing}        \
         is {name}.Unknown -> raw(value.json)\n    }}\n"
    ));
}

fn write_strings(out: &mut String, name: &str, texts: &[Text]) {
    let mut arms = String::new();
    for text in texts {
        if let Some(wire_name) = &text.wire_name {
            arms.push_str(&format!(
                "        \"{wire_name}\" -> {name}.{}\n",
                text.ident
            ));
        }
    }
    out.push_str(&format!(
        "\ninternal fun BufferReader.read{name}(): {name} =\n    when (val text = string()) {{\n{arms}        \
         else -> {name}.Unknown(text)\n    }}\n"
    ));
}
