//! `params.py`: what callers may write, as typed dictionaries.

use std::collections::BTreeSet;

use super::{NO_LINT, exported, imports, in_order, nullable, quoted, received_type, union};
use crate::names::parameter_name;
use crate::schema::{Declaration, FieldType, Kind, Schema, Struct, Variant};
use crate::text::{HEADER, python_docs};

const PREAMBLE: &str = r#"

class _NotAKnownKind:
    """Stands for values that only `Any` fits, and gives the messages of type checkers a hint."""


class JsonObject(Protocol):
    """A dictionary whose type is `dict[str, Any]`.

    It is accepted wherever objects of several kinds are, also for kinds that this version does not know. A dictionary
    written in place is not one of these: it is checked against the kinds that are known. To pass another kind in place,
    write `Unknown(type=..., data={...})`.
    """

    def __getitem__(self, key: str, /) -> _NotAKnownKind: ...

    def __setitem__(self, key: str, value: _NotAKnownKind, /) -> None: ...
"#;

pub(super) fn write(schema: &Schema) -> String {
    let names = schema.reachable_from_requests();
    let sent: Vec<_> = schema
        .types
        .iter()
        .filter(|declaration| names.contains(declaration.name.as_str()))
        .collect();
    let writer = Parameters {
        schema,
        received: schema.received(),
    };
    let aliases: Vec<_> = in_order(schema, sent.iter().copied())
        .into_iter()
        .filter(|declaration| !writer.is_in_aliases(declaration))
        .collect();
    let mut out = format!(
        "# {HEADER}\n{NO_LINT}\"\"\"What callers may write, for annotations; every field may be left out.\"\"\"\n\n"
    );
    out.push_str("from __future__ import annotations\n\nimport sys\nfrom collections.abc import Mapping, Sequence\n");
    out.push_str(
        "from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypedDict, Union\n\n",
    );
    out.push_str("from .._model import Unknown\n");
    out.push_str(&imports("._generated", writer.classes(&sent)));
    out.push_str(&imports(".aliases", writer.received_strings(&sent)));
    out.push_str(
        "\nif sys.version_info >= (3, 11):\n    from typing import Required\nelif TYPE_CHECKING:\n",
    );
    out.push_str("    from typing_extensions import Required\n\n");
    let structs = sent
        .iter()
        .filter(|declaration| matches!(declaration.kind, Kind::Struct(_)));
    let names = structs
        .chain(&aliases)
        .map(|declaration| writer.name(declaration));
    out.push_str(&exported(names.chain(["JsonObject".to_owned()])));
    out.push_str(PREAMBLE);
    for declaration in &sent {
        if let Kind::Struct(model) = &declaration.kind {
            writer.write_struct(&mut out, declaration, model);
        }
    }
    out.push('\n');
    for declaration in &aliases {
        writer.write_alias(&mut out, declaration);
    }
    out
}

struct Parameters<'a> {
    schema: &'a Schema,
    received: BTreeSet<&'a str>,
}

impl Parameters<'_> {
    fn write_struct(&self, out: &mut String, declaration: &Declaration, model: &Struct) {
        out.push_str(&format!(
            "\n\nclass {}(TypedDict, total=False):\n",
            parameter_name(&declaration.name)
        ));
        python_docs(out, "    ", &declaration.docs, &[]);
        out.push('\n');
        if let Some(tag) = &model.tag {
            let kind = format!("Literal[{}]", quoted(tag));
            let kind = if self.schema.may_be_untyped(&declaration.name) {
                kind
            } else {
                format!("Required[{kind}]")
            };
            out.push_str(&format!("    type: {kind}\n"));
        }
        for field in declaration.written_fields(model) {
            out.push_str(&format!(
                "    {}: {}\n",
                field.wire_name,
                nullable(self.sent_type(&field.kind))
            ));
            python_docs(out, "    ", &field.docs, &[]);
        }
        if let Some(extra) = model.extra.as_ref().filter(|extra| extra.ident != "extra") {
            out.push_str(&format!("    {}: Mapping[str, Any] | None\n", extra.ident));
            python_docs(out, "    ", &extra.docs, &[]);
        }
    }

    fn write_alias(&self, out: &mut String, declaration: &Declaration) {
        let members: Vec<_> = match &declaration.kind {
            Kind::Struct(_) => return,
            Kind::Union(variants) => self.union_members(variants),
            Kind::Shape(variants) => variants
                .iter()
                .filter_map(|variant| Some(self.sent_type(variant.payload.as_ref()?)))
                .collect(),
            Kind::Strings(texts) => {
                let literals = texts
                    .iter()
                    .filter_map(|text| text.wire_name.as_deref().map(quoted));
                vec![
                    format!("Literal[{}]", literals.collect::<Vec<_>>().join(", ")),
                    "str".to_owned(),
                ]
            }
        };
        out.push_str(&union(&self.name(declaration), &members));
        python_docs(out, "", &declaration.docs, &[]);
    }

    fn union_members(&self, variants: &[Variant]) -> Vec<String> {
        let own = variants
            .iter()
            .filter_map(|variant| variant.payload.as_deref());
        let mut members: Vec<_> = own.map(parameter_name).collect();
        let sendable = self.schema.sendable_in(variants).into_iter();
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
            FieldType::Model(name) => match self.schema.get(name) {
                Some(declaration) if matches!(declaration.kind, Kind::Struct(_)) => {
                    let class = self
                        .received
                        .contains(name.as_str())
                        .then(|| format!(" | {name}"));
                    format!("{}{}", parameter_name(name), class.unwrap_or_default())
                }
                Some(declaration) => self.name(declaration),
                None => name.clone(),
            },
            kind => received_type(kind),
        }
    }

    /// The name under which callers write a type; an open set of strings is the same in both directions.
    fn name(&self, declaration: &Declaration) -> String {
        match declaration.kind {
            Kind::Strings(_) => declaration.name.clone(),
            _ => parameter_name(&declaration.name),
        }
    }

    fn is_in_aliases(&self, declaration: &Declaration) -> bool {
        matches!(declaration.kind, Kind::Strings(_))
            && self.received.contains(declaration.name.as_str())
    }

    /// The classes that stand beside typed dictionaries.
    fn classes<'a>(&'a self, sent: &[&'a Declaration]) -> BTreeSet<&'a str> {
        let mut names = BTreeSet::new();
        for declaration in sent {
            match &declaration.kind {
                Kind::Union(variants) => names.extend(self.schema.sendable_in(variants)),
                _ => names.extend(
                    declaration
                        .references()
                        .into_iter()
                        .filter(|name| self.schema.is_struct(name)),
                ),
            }
        }
        names.retain(|name| self.received.contains(name));
        names
    }

    fn received_strings<'a>(&'a self, sent: &[&'a Declaration]) -> BTreeSet<&'a str> {
        sent.iter()
            .filter(|declaration| self.is_in_aliases(declaration))
            .map(|declaration| declaration.name.as_str())
            .collect()
    }
}
