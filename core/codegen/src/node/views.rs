//! Views: what callers read out of a response.

use std::collections::BTreeSet;

use crate::Output;
use crate::api::{Api, View, ViewType};

use super::methods::RESPONSE;
use super::names::Names;
use super::script::quoted;
use super::{declarations, docs, imports_of_index, program};

const PATH: &str = "model/response/views";
const SOURCE: &str = "core/src/model/response/views.rs";

/// The view that is a field of the object, as in the official SDK; core writes it into the JSON.
const FIELD: &str = "output_text";

const ABOUT: &str =
    "A response as a call returns it: the object that the server sent, and views of it.";
const HOW: &str = "`output_text` is a field of the object. The other views are not enumerable: `JSON.stringify` and \
    spreading give the object that the server sent, without them. Core computes a view each time it is read.";

pub(super) fn write(api: &Api, names: &Names) -> Vec<Output> {
    vec![write_names(api), write_types(api, names)]
}

fn write_names(api: &Api) -> Output {
    let list = |wants_methods: bool| {
        let views = api.views.iter();
        let views = views.filter(|view| view.name != FIELD && is_method(view) == wants_methods);
        let names: Vec<_> = views.map(|view| quoted(&view.name)).collect();
        names.join(", ")
    };
    let options = api.views.iter().filter_map(|view| {
        let option = view.option.as_ref()?;
        let (flag, other) = (&option.name, quoted(&option.view));
        Some(format!("{}: {{ {flag}: {other} }}", view.name))
    });
    let options = options.collect::<Vec<_>>().join(", ");
    let text = format!(
        "/** @type {{readonly string[]}} The views that are properties, beside `{FIELD}`. */\n\
         const PROPERTIES = [{}]\n\n\
         /** @type {{readonly string[]}} The views that are methods. */\n\
         const METHODS = [{}]\n\n\
         /** @type {{Readonly<Record<string, Readonly<Record<string, string>>>>}} The options of methods: the view in the place of each. */\n\
         const OPTIONS = {{ {options} }}\n\n\
         module.exports = {{ METHODS, OPTIONS, PROPERTIES }}\n",
        list(false),
        list(true)
    );
    program(PATH, SOURCE, &text)
}

fn write_types(api: &Api, names: &Names) -> Output {
    let mut used = BTreeSet::from(["Response".to_owned()]);
    let mut text = String::new();
    crate::text::script_comment(&mut text, "", &[ABOUT.to_owned(), HOW.to_owned()], &[]);
    text.push_str(&format!(
        "export interface {RESPONSE} extends Response {{\n"
    ));
    for view in &api.views {
        if let ViewType::List(model) = &view.kind {
            used.insert(model.clone());
        }
        let kind = type_of(&view.kind);
        let option = view.option.as_ref().map(|option| {
            let docs = option.docs.paragraphs.join(" ");
            (format!("With `{}`: {docs}", option.name), &option.name)
        });
        let more: Vec<&str> = option.iter().map(|(docs, _)| docs.as_str()).collect();
        docs::write(&mut text, "  ", &view.docs, names, &more);
        let name = &view.name;
        text.push_str(&match name.as_str() {
            FIELD => format!("  {name}: {kind};\n"),
            _ if is_method(view) => {
                let options = option.map_or(String::new(), |(_, flag)| {
                    format!("options?: {{ {flag}?: boolean | null }}")
                });
                format!("  {name}({options}): {kind};\n")
            }
            _ => format!("  readonly {name}: {kind};\n"),
        });
    }
    text.push_str("}\n");
    declarations(PATH, SOURCE, &imports_of_index(2, &used), &text)
}

fn is_method(view: &View) -> bool {
    view.name.starts_with("to_")
}

fn type_of(kind: &ViewType) -> String {
    match kind {
        ViewType::Text => "string".to_owned(),
        ViewType::OptionalText => "string | null".to_owned(),
        ViewType::Flag => "boolean".to_owned(),
        ViewType::List(model) => format!("{model}[]"),
    }
}
