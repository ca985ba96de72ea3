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
    comment(out, "", &names.docs(&view.docs).paragraphs, &[]);
    let name = camel_case_with_acronyms(&view.name);
    let call = |read: &str| format!("view(\"{}\") {{ {read} }}", view.name);
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
        true => out.push_str(&format!("public fun Response.{name}(): {kind} = {value}\n")),
        false => out.push_str(&format!(
            "public val Response.{name}: {kind}\n    get() = {value}\n"
        )),
    }
}
