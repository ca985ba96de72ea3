//! Views of a response: properties that core computes.

use crate::Output;
use crate::api::{Api, View, ViewType};
use crate::mobile::Names;
use crate::names::camel_case_with_acronyms;

use super::{comment, output};

pub(super) fn write(api: &Api, names: &Names) -> Output {
    let mut out =
        "/// What callers most often read out of a response.\nextension Response {\n".to_owned();
    for (position, view) in api.views.iter().enumerate() {
        if position > 0 {
            out.push('\n');
        }
        write_view(&mut out, view, names);
    }
    out.push_str("}\n");
    output("ResponseViews", "model/response/views.rs", &out)
}

fn write_view(out: &mut String, view: &View, names: &Names) {
    let mut paragraphs = names.docs(&view.docs).paragraphs;
    let option = view.option.as_ref().map(|option| {
        let flag = camel_case_with_acronyms(&option.name);
        let docs = names.docs(&option.docs).paragraphs.join(" ");
        paragraphs.push(format!("- Parameter {flag}: {docs}"));
        (flag, &option.view)
    });
    comment(out, "    ", &paragraphs);
    let name = camel_case_with_acronyms(&view.name);
    let call = match &option {
        Some((flag, other)) => format!("view({flag} ? \"{other}\" : \"{}\")", view.name),
        None => format!("view(\"{}\")", view.name),
    };
    let (kind, value) = match &view.kind {
        ViewType::Text => ("String".to_owned(), format!("{call} ?? \"\"")),
        ViewType::OptionalText => ("String?".to_owned(), call),
        ViewType::Flag => ("Bool".to_owned(), format!("{call} ?? false")),
        ViewType::List(model) => (format!("[{model}]"), format!("{call} ?? []")),
    };
    // As in every language.
    match view.name.starts_with("to_") {
        true => {
            let parameter =
                option.map_or(String::new(), |(flag, _)| format!("{flag}: Bool = false"));
            out.push_str(&format!(
                "    public func {name}({parameter}) -> {kind} {{ {value} }}\n"
            ));
        }
        false => out.push_str(&format!("    public var {name}: {kind} {{ {value} }}\n")),
    }
}
