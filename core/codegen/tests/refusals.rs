//! What is not in the subset is refused, with the file, the line and what to do.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::Repository;

const UNKNOWN: &str = "/// .\nUnknown {\n/// .\nkind: String,\n/// .\njson: Value,\n},\n";

/// Checks the refusal of a file `a.rs`: the line and a part of the message.
fn refuses(name: &str, source: &str, line: usize, message: &str) {
    let refusal = Repository::new(name, &[("a.rs", source)]).refusal();
    let start = format!("a.rs:{line}: ");
    assert!(
        refusal.starts_with(&start) && refusal.contains(message),
        "expected `{start}…{message}…`, got `{refusal}`"
    );
}

/// A struct with these fields; the first is on line 4.
fn record(fields: &str) -> String {
    format!("/// .\n#[derive(Model)]\npub struct A {{\n{fields}\n}}\n")
}

/// An enum with these variants; the first is on line 4.
fn choice(variants: &str) -> String {
    format!("/// .\n#[derive(Model)]\npub enum A {{\n{variants}\n}}\n")
}

#[test]
fn broken_rust() {
    refuses("broken", "\npub struct {}", 2, "expected identifier");
}

#[test]
fn other_items() {
    for (name, source) in [
        ("alias", "\ntype A = String;"),
        ("trait", "\ntrait A {}"),
        ("static", "\nstatic A: bool = true;"),
        ("union", "\nunion A { a: i64 }"),
        ("module", "\nmod a { pub struct A; }"),
    ] {
        refuses(
            name,
            source,
            2,
            "a model file declares structs and enums with #[derive(Model)]",
        );
    }
}

#[test]
fn heads() {
    refuses(
        "no_derive",
        "/// .\n#[derive(Debug)]\npub struct A {}",
        3,
        "#[derive(Model)]",
    );
    refuses(
        "private",
        "/// .\n#[derive(Model)]\nstruct A {}",
        3,
        "is pub",
    );
    refuses(
        "generics",
        "/// .\n#[derive(Model)]\npub struct A<T> {}",
        3,
        "no generics",
    );
    refuses(
        "tuple",
        "/// .\n#[derive(Model)]\npub struct A(String);",
        3,
        "named fields",
    );
    refuses(
        "unit",
        "/// .\n#[derive(Model)]\npub struct A;",
        3,
        "named fields",
    );
    refuses(
        "no_doc",
        "\n#[derive(Model)]\npub struct A {}",
        3,
        "has a doc comment",
    );
    refuses(
        "exhaustive",
        "/// .\n#[derive(Model)]\n#[non_exhaustive]\npub struct A {}",
        3,
        "and no other attribute",
    );
    refuses(
        "serde",
        &record("/// .\n#[serde(default)]\npub a: i64"),
        5,
        "and no other attribute",
    );
}

#[test]
fn options() {
    refuses(
        "unknown_option",
        "/// .\n#[derive(Model)]\n#[model(rename = \"b\")]\npub struct A {}",
        3,
        "the generator knows tag,",
    );
    refuses(
        "shape_struct",
        "/// .\n#[derive(Model)]\n#[model(shape)]\npub struct A {}",
        4,
        "a struct takes #[model(tag",
    );
    refuses(
        "tag_field",
        &record("/// .\n#[model(tag = \"b\")]\npub a: i64"),
        6,
        "a field takes #[model(name",
    );
    refuses(
        "tag_enum",
        "/// .\n#[derive(Model)]\n#[model(tag = \"a\")]\npub enum A {}",
        4,
        "an enum takes #[model(shape)]",
    );
    refuses(
        "text_variant",
        &choice("/// .\n#[model(text)]\nB(B),"),
        6,
        "takes #[model(untyped)] only",
    );
    refuses(
        "untyped_text",
        &choice("/// .\n#[model(untyped)]\nB,\n/// .\nUnknown(String)"),
        6,
        "a variant of a string enum takes",
    );
}

#[test]
fn fields() {
    refuses(
        "private_field",
        &record("/// .\na: i64"),
        5,
        "a field of a model is pub",
    );
    refuses("bare_field", &record("pub a: i64"), 4, "has a doc comment");
    refuses(
        "two_extras",
        &record("/// .\npub a: Extra,\n/// .\npub b: Extra"),
        7,
        "at most one field of type Extra",
    );
    for (number, kind) in [
        "u32",
        "&'static str",
        "(i64, i64)",
        "[i64; 2]",
        "HashMap<String, i64>",
        "HashMap<i64, String>",
        "BTreeMap<String, String>",
        "Vec<u8>",
        "Option<Extra>",
        "Box<dyn Send>",
        "Value<String>",
    ]
    .iter()
    .enumerate()
    {
        let source = record(&format!("/// .\npub a: {kind}"));
        refuses(
            &format!("type_{number}"),
            &source,
            5,
            "a field is a String, bool, i64, f64",
        );
    }
    refuses(
        "double_option",
        &record("/// .\npub a: Option<Option<i64>>"),
        5,
        "says nothing on the wire",
    );
    refuses(
        "list_of_options",
        &record("/// .\npub a: Vec<Option<i64>>"),
        5,
        "leave the Option out",
    );
}

#[test]
fn unions() {
    refuses(
        "no_unknown",
        &choice("/// .\nB(B),"),
        3,
        "`Unknown { kind: String, json: Value }`",
    );
    refuses(
        "unknown_tuple",
        &choice("/// .\nB(B),\n/// .\nUnknown(Value)"),
        7,
        "`Unknown { kind: String",
    );
    refuses(
        "unknown_fields",
        &choice("/// .\nB(B),\n/// .\nUnknown {\n/// .\nname: String,\n/// .\njson: Value }"),
        7,
        "`Unknown { kind: String",
    );
    refuses(
        "two_payloads",
        &choice("/// .\nB(B, C),"),
        5,
        "holds one model struct",
    );
    refuses(
        "text_payload",
        &choice("/// .\nB(String),"),
        5,
        "holds one model struct",
    );
    refuses(
        "boxed_payload",
        &choice("/// .\nB(Box<B>),"),
        5,
        "holds one model struct",
    );
    refuses(
        "two_untyped",
        &choice(&format!(
            "/// .\n#[model(untyped)]\nB(B),\n/// .\n#[model(untyped)]\nC(C),\n{UNKNOWN}"
        )),
        3,
        "at most one variant",
    );
    let tagged = |name: &str, tag: &str| {
        format!("/// .\n#[derive(Model)]\n#[model(tag = \"{tag}\")]\npub struct {name} {{}}\n")
    };
    let untagged = "/// .\n#[derive(Model)]\npub struct B {}\n";
    let union = choice(&format!("/// .\nB(B),\n{UNKNOWN}"));
    refuses(
        "untagged",
        &format!("{union}{untagged}"),
        3,
        "B must be a struct with #[model(tag",
    );
    let union = choice(&format!("/// .\nB(B),\n/// .\nC(C),\n{UNKNOWN}"));
    let source = format!("{union}{}{}", tagged("B", "b"), tagged("C", "b"));
    refuses("same_tag", &source, 3, "B and C have the same tag `b`");
}

#[test]
fn shapes() {
    let shape = |variants: &str| {
        format!("/// .\n#[derive(Model)] #[model(shape)]\npub enum A {{\n{variants}\n}}\n")
    };
    refuses(
        "unmarked",
        &shape("/// .\nText(String),"),
        5,
        "is #[model(text)] with a String",
    );
    refuses(
        "text_list",
        &shape("/// .\n#[model(text)]\nText(Vec<String>),"),
        6,
        "is #[model(text)] with a String",
    );
    refuses(
        "list_text",
        &shape("/// .\n#[model(list)]\nText(String),"),
        6,
        "is #[model(text)] with a String",
    );
    refuses(
        "two_texts",
        &shape("/// .\n#[model(text)]\nB(String),\n/// .\n#[model(text)]\nC(String),"),
        9,
        "marks at most one variant",
    );
    refuses(
        "open",
        &shape("/// .\n#[model(text)]\nText(String),"),
        3,
        "`Unknown { kind: String",
    );
    let record = "/// .\n#[derive(Model)]\npub struct B {}\n";
    let source = format!(
        "{}{record}",
        shape(&format!("/// .\n#[model(text)]\nText(B),\n{UNKNOWN}"))
    );
    refuses(
        "struct_text",
        &source,
        3,
        "#[model(text)] takes a String or a string enum",
    );
    let texts = "/// .\n#[derive(Model)]\npub enum B {\n/// .\nC,\n/// .\nUnknown(String) }\n";
    let source = format!(
        "{}{texts}",
        shape(&format!("/// .\n#[model(object)]\nText(B),\n{UNKNOWN}"))
    );
    refuses(
        "text_object",
        &source,
        3,
        "#[model(object)] a struct or a union",
    );
}

#[test]
fn strings() {
    refuses(
        "closed",
        &choice("/// .\nB,"),
        3,
        "add the variant `Unknown(String)`",
    );
    refuses(
        "mixed",
        &choice("/// .\nB,\n/// .\nC(C),"),
        7,
        "a string enum has plain variants",
    );
    refuses(
        "same_text",
        &choice("/// .\nBC,\n/// .\n#[model(name = \"b_c\")]\nD,\n/// .\nUnknown(String)"),
        3,
        "BC and D are both written `b_c`",
    );
}

#[test]
fn names() {
    refuses(
        "unknown_type",
        &record("/// .\npub a: Option<Missing>"),
        3,
        "A holds Missing, which is no type of the model",
    );
    refuses(
        "same_field",
        &record("/// .\npub a: i64,\n/// .\n#[model(name = \"a\")]\npub b: i64"),
        3,
        "a and b are both written `a`",
    );
    refuses(
        "keyword",
        &record("/// .\npub r#in: i64"),
        3,
        "`in` cannot be the name of a field in Python",
    );
    refuses(
        "method",
        &record("/// .\npub to_dict: i64"),
        3,
        "`to_dict` cannot be",
    );
    refuses(
        "hyphen",
        &record("/// .\n#[model(name = \"a-b\")]\npub a_b: i64"),
        3,
        "`a-b` cannot be",
    );
    refuses(
        "type_and_tag",
        "/// .\n#[derive(Model)]\n#[model(tag = \"a\")]\npub struct A {\n/// .\npub r#type: i64 }",
        4,
        "A has a tag and a field written `type`",
    );
    refuses(
        "reserved",
        "/// .\n#[derive(Model)]\npub struct Map {}",
        3,
        "a type cannot be named Map",
    );
    let source = format!(
        "{}{}",
        record(""),
        "/// .\n#[derive(Model)]\npub struct A {}\n"
    );
    refuses("twice", &source, 8, "A is declared twice, first in ");
    let source = format!(
        "{}{}",
        record(""),
        "/// .\n#[derive(Model)]\npub struct AParam {}\n"
    );
    refuses(
        "parameter",
        &source,
        8,
        "AParam is the name under which callers write A",
    );
}

#[test]
fn names_that_kotlin_cannot_tell_apart() {
    refuses(
        "own_name",
        &choice("/// .\nA,\n/// .\nUnknown(String)"),
        3,
        "a variant of A cannot be named A",
    );
    refuses(
        "kotlin_list",
        &choice("/// .\nList,\n/// .\nUnknown(String)"),
        3,
        "cannot be named List",
    );
    let shape = format!(
        "/// .\n#[derive(Model)] #[model(shape)]\npub enum A {{\n/// .\n#[model(list)]\nB(Vec<Box<B>>),\n{UNKNOWN}}}\n{}",
        "/// .\n#[derive(Model)]\npub struct B {}\n"
    );
    refuses(
        "boxed_name",
        &shape,
        3,
        "the variant B has the name of a type that A holds in a Box",
    );
}

#[test]
fn circles() {
    let source = format!(
        "{}{}",
        record("/// .\npub b: Option<B>"),
        "/// .\n#[derive(Model)]\npub struct B {\n/// .\npub a: Option<Box<A>> }\n"
    );
    refuses(
        "struct_circle",
        &source,
        3,
        "A holds itself without a list or an enum between",
    );
    let shape = format!(
        "/// .\n#[derive(Model)] #[model(shape)]\npub enum A {{\n/// .\n#[model(list)]\nB(Vec<A>),\n{UNKNOWN}}}\n"
    );
    refuses(
        "shape_circle",
        &shape,
        3,
        "A holds itself without a struct between",
    );
}
