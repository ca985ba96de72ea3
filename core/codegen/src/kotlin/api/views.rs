//! Views of a response: properties that core computes.

use crate::Output;
use crate::api::{Api, View, ViewType};
use crate::mobile::Names;
use crate::names::camel_case_with_acronyms;

use super::{comment, output};

pub(super) fn write(api: &Api, names: &Names) -> Output {
    let mut out = String::new();
    for view in &api.views {
        if !out.is_empty() {
            out.push('\n');
        }
        write_view(&mut out, view, names);
    }
    output("ResponseViews", "model/response/views.rs", &[], &out)
}

fn write_view(out: &mut String, view: &View, names: &Names) {
    let option = view.option.as_ref().map(|option| {
        let docs = names.docs(&option.docs).paragraphs.join(" ");
        (camel_case_with_acronyms(&option.name), &option.view, docs)
    });
    let tag = option
        .iter()
        .map(|(flag, _, docs)| format!("@param {flag} {docs}"));
    let tags: Vec<String> = tag.collect();
    comment(out, "", &names.docs(&view.docs).paragraphs, &tags);
    let name = camel_case_with_acronyms(&view.name);
    let chosen = match &option {
        Some((flag, other, _)) => format!("if ({flag}) \"{other}\" else \"{}\"", view.name),
        None => format!("\"{}\"", view.name),
    };
    let call = |read: &str| format!("view({chosen}) {{ {read} }}");
    let (kind, value) = match &view.kind {
        ViewType::Text => (
            "String".to_owned(),
            format!("{}.orEmpty()", call("string()")),
        ),
        ViewType::OptionalText => ("String?".to_owned(), call("string()")),
        ViewType::Flag => (
            "Boolean".to_owned(),
            format!("{} == true", call("boolean()")),
        ),
        ViewType::List(model) => {
            let read = format!("list {{ read{model}() }}");
            (
                format!("List<{model}>"),
                format!("{}.orEmpty()", call(&read)),
            )
        }
    };
    // As in every language.
    match view.name.starts_with("to_") {
        true => {
            let parameter = option.map_or(String::new(), |(flag, ..)| {
                format!("{flag}: Boolean = false")
            });
            let declaration = format!("public fun Response.{name}({parameter}): {kind}");
            out.push_str(&match parameter.is_empty() {
                true => format!("{declaration} = {value}\n"),
                false => format!("{declaration} =\n    {value}\n"),
            });
        }
        false => out.push_str(&format!(
            "public val Response.{name}: {kind}\n    get() = {value}\n"
        )),
    }
}
