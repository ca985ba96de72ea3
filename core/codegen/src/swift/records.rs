//! The public types: their fields or cases, their documentation and their initializers.

use super::layout::Layouts;
use super::{case_name, docs, field_name, type_name};
use crate::files::ModelFile;
use crate::schema::{Declaration, FieldType, Kind, ShapeVariant, Struct, Text, Variant};

pub(super) fn write(out: &mut String, file: &ModelFile<'_>, layouts: &Layouts<'_>) {
    for declaration in &file.types {
        out.push('\n');
        docs(out, "", &declaration.docs);
        let name = &declaration.name;
        let indirect = if layouts.is_indirect(name) {
            "indirect "
        } else {
            ""
        };
        match &declaration.kind {
            Kind::Struct(model) => write_struct(out, declaration, model, layouts),
            Kind::Union(variants) => {
                out.push_str(&format!("public {indirect}enum {name}: Model {{\n"));
                write_union(out, variants);
            }
            Kind::Shape(variants) => {
                out.push_str(&format!("public {indirect}enum {name}: Model {{\n"));
                write_shape(out, variants);
            }
            Kind::Strings(texts) => write_strings(out, name, texts),
        }
        out.push_str("}\n");
    }
}

/// A property as it is declared, and as a parameter of the initializer.
pub(super) struct Property<'a> {
    pub(super) name: String,
    pub(super) kind: String,
    default: Option<&'static str>,
    docs: &'a [String],
}

pub(super) fn properties<'a>(model: &'a Struct) -> Vec<Property<'a>> {
    let mut properties: Vec<_> = model
        .fields
        .iter()
        .map(|field| Property {
            name: field_name(&field.ident),
            kind: type_name(&field.kind),
            default: default_value(&field.kind),
            docs: &field.docs,
        })
        .collect();
    if let Some(extra) = &model.extra {
        let property = Property {
            name: field_name(&extra.ident),
            kind: "JSON".into(),
            default: Some("JSON()"),
            docs: &extra.docs,
        };
        properties.insert(extra.position, property);
    }
    properties
}

/// What a field is when the initializer is not told: nothing for a value of the model, which says too much to be left
/// out.
fn default_value(kind: &FieldType) -> Option<&'static str> {
    match kind {
        FieldType::Optional(_) => Some("nil"),
        FieldType::Text => Some("\"\""),
        FieldType::Boolean => Some("false"),
        FieldType::Integer => Some("0"),
        FieldType::Float => Some("0.0"),
        FieldType::List(_) => Some("[]"),
        FieldType::Texts => Some("[:]"),
        FieldType::Boxed(inner) => default_value(inner),
        FieldType::Model(_) | FieldType::Json => None,
    }
}

fn write_struct(
    out: &mut String,
    declaration: &Declaration,
    model: &Struct,
    layouts: &Layouts<'_>,
) {
    let name = &declaration.name;
    let properties = properties(model);
    out.push_str(&format!("public struct {name}: Model {{\n"));
    let is_boxed = layouts.is_boxed(name);
    if is_boxed {
        out.push_str("    var fields: CopyOnWrite<Fields>\n\n");
    }
    for property in &properties {
        docs(out, "    ", property.docs);
        let Property { name, kind, .. } = property;
        out.push_str(&format!("    public var {name}: {kind}"));
        if is_boxed {
            out.push_str(&format!(
                " {{\n        _read {{ yield fields.value.{name} }}\n        _modify {{ yield &fields.value.{name} }}\n    }}"
            ));
        }
        out.push('\n');
    }
    write_initializer(out, &properties, is_boxed);
}

fn write_initializer(out: &mut String, properties: &[Property<'_>], is_boxed: bool) {
    if properties.is_empty() {
        out.push_str("    /// Makes the value.\n    public init() {}\n");
        return;
    }
    out.push_str(
        "\n    /// Makes a value; what is not given is absent or empty.\n    public init(\n",
    );
    for (
        position,
        Property {
            name,
            kind,
            default,
            ..
        },
    ) in properties.iter().enumerate()
    {
        let default = default
            .map(|value| format!(" = {value}"))
            .unwrap_or_default();
        let comma = if position + 1 < properties.len() {
            ","
        } else {
            ""
        };
        out.push_str(&format!("        {name}: {kind}{default}{comma}\n"));
    }
    out.push_str("    ) {\n");
    if is_boxed {
        let arguments: Vec<_> = properties
            .iter()
            .map(|property| format!("{}: {}", label(&property.name), property.name))
            .collect();
        out.push_str(&format!(
            "        fields = CopyOnWrite(Fields(\n            {}))\n",
            arguments.join(",\n            ")
        ));
    } else {
        for Property { name, .. } in properties {
            out.push_str(&format!("        self.{name} = {name}\n"));
        }
    }
    out.push_str("    }\n");
}

/// A name as the label of an argument, where keywords need no backticks.
fn label(name: &str) -> &str {
    name.trim_matches('`')
}

fn write_union(out: &mut String, variants: &[Variant]) {
    for variant in variants {
        match &variant.payload {
            Some(payload) => write_case(out, &variant.ident, &variant.docs, payload),
            None => write_unknown(out, &variant.docs),
        }
    }
}

fn write_shape(out: &mut String, variants: &[ShapeVariant]) {
    for variant in variants {
        match &variant.payload {
            Some(payload) => write_case(out, &variant.ident, &variant.docs, &type_name(payload)),
            None => write_unknown(out, &variant.docs),
        }
    }
}

fn write_case(out: &mut String, ident: &str, lines: &[String], payload: &str) {
    docs(out, "    ", lines);
    out.push_str(&format!("    case {}({payload})\n", case_name(ident)));
}

fn write_unknown(out: &mut String, lines: &[String]) {
    docs(out, "    ", lines);
    out.push_str("    case unknown(kind: String, json: JSON)\n");
}

fn write_strings(out: &mut String, name: &str, texts: &[Text]) {
    out.push_str(&format!("public enum {name}: Model, OpenEnum {{\n"));
    for text in texts {
        docs(out, "    ", &text.docs);
        match &text.wire_name {
            Some(_) => out.push_str(&format!("    case {}\n", case_name(&text.ident))),
            None => out.push_str("    case unknown(String)\n"),
        }
    }
}
