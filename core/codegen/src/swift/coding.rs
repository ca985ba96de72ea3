//! The code that reads values out of the buffers of the native library, and writes them as JSON. Public types and their
//! documentation stand apart from it, see `records`.

use super::layout::Layouts;
use super::records::{Property, properties};
use super::{case_name, field_name};
use crate::files::ModelFile;
use crate::schema::{Kind, Struct, Text};

pub(super) fn write(out: &mut String, file: &ModelFile<'_>, layouts: &Layouts<'_>) {
    for declaration in &file.types {
        let name = &declaration.name;
        out.push('\n');
        match &declaration.kind {
            Kind::Struct(model) => write_struct(out, name, model, layouts.is_boxed(name)),
            Kind::Union(variants) => {
                let idents = variants.iter().filter(|variant| variant.payload.is_some());
                write_enum(
                    out,
                    name,
                    idents.map(|variant| variant.ident.as_str()),
                    true,
                );
            }
            Kind::Shape(variants) => {
                let idents = variants.iter().filter(|variant| variant.payload.is_some());
                write_enum(
                    out,
                    name,
                    idents.map(|variant| variant.ident.as_str()),
                    false,
                );
            }
            Kind::Strings(texts) => write_strings(out, name, texts),
        }
    }
}

fn write_struct(out: &mut String, name: &str, model: &Struct, is_boxed: bool) {
    let read = reading(model);
    out.push_str(&format!("extension {name}: Crossing {{\n"));
    if is_boxed {
        out.push_str("    init(reading reader: inout BufferReader) {\n");
        out.push_str("        fields = CopyOnWrite(Fields(reading: &reader))\n    }\n");
    } else {
        out.push_str(&read);
    }
    out.push_str("\n    public func writeJSON(to writer: inout JSONWriter) {\n");
    let extra = model.extra.as_ref().map(|extra| field_name(&extra.ident));
    let mut arguments: Vec<String> = Vec::new();
    arguments.extend(model.tag.as_ref().map(|tag| format!("type: \"{tag}\"")));
    arguments.extend(extra.as_ref().map(|extra| format!("extra: {extra}")));
    out.push_str(&format!("        writer.begin({})\n", arguments.join(", ")));
    for field in &model.fields {
        out.push_str(&format!(
            "        writer.field(\"{}\", {})\n",
            field.wire_name,
            field_name(&field.ident)
        ));
    }
    out.push_str(&format!(
        "        writer.end({})\n    }}\n}}\n",
        extra
            .map(|extra| format!("extra: {extra}"))
            .unwrap_or_default()
    ));
    if is_boxed {
        out.push_str(&format!(
            "\nextension {name} {{\n    struct Fields: Sendable {{\n"
        ));
        for Property { name, kind, .. } in properties(model) {
            out.push_str(&format!("        var {name}: {kind}\n"));
        }
        out.push_str(&format!(
            "    }}\n}}\n\nextension {name}.Fields {{\n{read}}}\n"
        ));
    }
}

/// The initializer that reads the fields, each in a statement of its own, which compiles much faster than one call.
fn reading(model: &Struct) -> String {
    let count = model.fields.len() + usize::from(model.extra.is_some());
    let mut out = String::from("    init(reading reader: inout BufferReader) {\n");
    if count > 0 {
        out.push_str(&format!("        let present = reader.presence({count})\n"));
    }
    for (index, field) in model.fields.iter().enumerate() {
        let name = field_name(&field.ident);
        let value = match field.kind.is_optional() {
            true => format!("reader.optional(present[{index}])"),
            false => "reader.read()".to_owned(),
        };
        out.push_str(&format!("        {name} = {value}\n"));
    }
    if let Some(extra) = &model.extra {
        out.push_str(&format!(
            "        {} = reader.optional(present[{}]) ?? JSON()\n",
            field_name(&extra.ident),
            model.fields.len()
        ));
    }
    out.push_str("    }\n");
    out
}

/// A union; what it does not know crosses with its kind if it is told apart by `type`.
fn write_enum<'a>(
    out: &mut String,
    name: &str,
    idents: impl Iterator<Item = &'a str>,
    has_kind: bool,
) {
    let mut reading = String::new();
    let mut writing = String::new();
    for (index, ident) in idents.enumerate() {
        let case = case_name(ident);
        reading.push_str(&format!(
            "        case {index}: self = .{case}(reader.read())\n"
        ));
        writing.push_str(&format!(
            "        case .{case}(let value): value.writeJSON(to: &writer)\n"
        ));
    }
    let unknown = match has_kind {
        true => "reader.unknown()",
        false => "(kind: \"\", json: reader.read())",
    };
    out.push_str(&format!(
        "extension {name}: Crossing {{\n    init(reading reader: inout BufferReader) {{\n        switch reader.size() {{\n\
         {reading}        default:\n            let (kind, json): (String, JSON) = {unknown}\n            \
         self = .unknown(kind: kind, json: json)\n        }}\n    }}\n\n    \
         public func writeJSON(to writer: inout JSONWriter) {{\n        switch self {{\n{writing}        \
         case .unknown(_, let json): json.writeJSON(to: &writer)\n        }}\n    }}\n}}\n"
    ));
}

fn write_strings(out: &mut String, name: &str, texts: &[Text]) {
    let mut reading = String::new();
    let mut writing = String::new();
    for text in texts {
        if let Some(wire_name) = &text.wire_name {
            let case = case_name(&text.ident);
            reading.push_str(&format!("        case \"{wire_name}\": self = .{case}\n"));
            writing.push_str(&format!("        case .{case}: \"{wire_name}\"\n"));
        }
    }
    out.push_str(&format!(
        "extension {name}: Crossing {{\n    /// The value of a text.\n    public init(rawValue: String) {{\n        switch rawValue {{\n\
         {reading}        default: self = .unknown(rawValue)\n        }}\n    }}\n\n    \
         /// The text as it is sent and received.\n    public var rawValue: String {{\n        switch self {{\n{writing}        \
         case .unknown(let text): text\n        }}\n    }}\n}}\n"
    ));
}
