//! The public types: their properties or variants, and their documentation.

use super::{docs, field_name, type_name};
use crate::files::ModelFile;
use crate::schema::{FieldType, Kind, Struct, Text};

/// The types that callers read from JSON, by a function of their companions.
const READ_FROM_JSON: [&str; 3] = ["CreateRequest", "Event", "Response"];

pub(super) fn write(out: &mut String, file: &ModelFile<'_>) {
    for declaration in &file.types {
        out.push('\n');
        docs(out, "", &declaration.docs);
        let name = &declaration.name;
        match &declaration.kind {
            Kind::Struct(model) => write_struct(out, name, model),
            Kind::Union(variants) => write_sealed(
                out,
                name,
                variants.iter().map(|variant| {
                    let payload = variant.payload.clone();
                    (variant.ident.as_str(), &*variant.docs, payload)
                }),
            ),
            Kind::Shape(variants) => write_sealed(
                out,
                name,
                variants.iter().map(|variant| {
                    let payload = variant.payload.as_ref().map(type_name);
                    (variant.ident.as_str(), &*variant.docs, payload)
                }),
            ),
            Kind::Strings(texts) => write_strings(out, name, texts),
        }
    }
}

fn write_struct(out: &mut String, name: &str, model: &Struct) {
    let mut properties: Vec<_> = model
        .fields
        .iter()
        .map(|field| {
            let default = default_value(&field.kind);
            (
                field_name(&field.ident),
                type_name(&field.kind),
                default,
                &field.docs,
            )
        })
        .collect();
    if let Some(extra) = &model.extra {
        let property = (
            field_name(&extra.ident),
            "Json".to_owned(),
            Some("Json()"),
            &extra.docs,
        );
        properties.insert(extra.position, property);
    }
    match properties.is_empty() {
        true => out.push_str(&format!("public class {name} : Model() {{\n")),
        false => {
            out.push_str(&format!("public data class {name}(\n"));
            for (property, kind, default, lines) in properties {
                docs(out, "    ", lines);
                let default = default
                    .map(|value| format!(" = {value}"))
                    .unwrap_or_default();
                out.push_str(&format!("    public val {property}: {kind}{default},\n"));
            }
            out.push_str(") : Model() {\n");
        }
    }
    write_members(out, name);
}

/// What a property is when the constructor is not told: nothing for a value of the model, which says too much to be left
/// out.
fn default_value(kind: &FieldType) -> Option<&'static str> {
    match kind {
        FieldType::Optional(_) => Some("null"),
        FieldType::Text => Some("\"\""),
        FieldType::Boolean => Some("false"),
        FieldType::Integer => Some("0"),
        FieldType::Float => Some("0.0"),
        FieldType::List(_) => Some("emptyList()"),
        FieldType::Texts => Some("emptyMap()"),
        FieldType::Boxed(inner) => default_value(inner),
        FieldType::Model(_) | FieldType::Json => None,
    }
}

fn write_sealed<'a>(
    out: &mut String,
    name: &str,
    variants: impl Iterator<Item = (&'a str, &'a [String], Option<String>)>,
) {
    out.push_str(&format!("public sealed class {name} : Model() {{\n"));
    let variants: Vec<_> = variants.collect();
    for (ident, lines, payload) in &variants {
        docs(out, "    ", lines);
        let properties = match payload {
            // Inside of the class a variant hides a type of the same name.
            Some(payload) if variants.iter().any(|(ident, ..)| ident == payload) => {
                format!("public val value: antiphon.{payload}")
            }
            Some(payload) => format!("public val value: {payload}"),
            None => "public val kind: String, public val json: Json".to_owned(),
        };
        out.push_str(&format!(
            "    public class {ident}({properties}) : {name}()\n\n"
        ));
    }
    write_members(out, name);
}

/// The members that every class has, and the end of the class.
fn write_members(out: &mut String, name: &str) {
    out.push_str(&format!(
        "    override fun write(writer: JsonWriter): Unit = writer.write{name}(this)\n"
    ));
    if READ_FROM_JSON.contains(&name) {
        out.push_str("\n    public companion object\n");
    }
    out.push_str("}\n");
}

fn write_strings(out: &mut String, name: &str, texts: &[Text]) {
    out.push_str(&format!(
        "public sealed class {name}(\n    /** The text as it is sent and received. */\n    public val value: String,\n) : \
         Model() {{\n"
    ));
    for text in texts {
        docs(out, "    ", &text.docs);
        match &text.wire_name {
            Some(wire_name) => out.push_str(&format!(
                "    public object {} : {name}(\"{wire_name}\")\n\n",
                text.ident
            )),
            None => out.push_str(&format!(
                "    public class Unknown(value: String) : {name}(value)\n\n"
            )),
        }
    }
    out.push_str("    override fun write(writer: JsonWriter): Unit = writer.string(value)\n}\n");
}
