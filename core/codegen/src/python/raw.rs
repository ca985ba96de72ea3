//! `raw.pyi`: the types of the methods behind `with_raw_response`.
//!
//! For type checkers only: where the program runs, `with_raw_response` returns an object of the same class as it is asked
//! of, whose calls return a `RawResponse`.

use std::collections::BTreeSet;

use super::call::{Call, Head, Names, Style, public_class};
use super::resources::SOURCE;
use super::{header, imports, stubs};
use crate::api::Api;
use crate::text::python_docs;

/// `raw.pyi`.
pub(super) fn write(api: &Api) -> String {
    let mut body = String::new();
    let mut names = Names::default();
    for style in [Style::Sync, Style::Async] {
        for resource in &api.resources {
            let class = public_class(style, resource);
            body.push_str(&format!("\nclass {class}WithRawResponse:\n"));
            let docs = format!("The methods of `{class}`, each of which returns a `RawResponse`.");
            python_docs(&mut body, "    ", &[docs], &[]);
            for child in resource.children(&api.resources) {
                let class = public_class(style, child);
                body.push_str(&format!(
                    "    @property\n    def {}(self) -> {class}WithRawResponse: ...\n",
                    child.name()
                ));
            }
            for method in &resource.methods {
                let call = Call {
                    api,
                    style,
                    resource,
                    method,
                };
                if let Some(reply) = call.whole_reply(&mut names) {
                    let head = Head {
                        keyword: style.keyword(),
                        parameters: &call.parameters(&mut names, &[]),
                        reply: &format!("RawResponse[{reply}]"),
                        end: ": ...",
                    };
                    call.write_head(&mut body, "    ", &head);
                }
            }
        }
    }
    let mut out = header(&[SOURCE.to_owned()]);
    out.push_str("from typing import Any\n\nfrom typing_extensions import Unpack\n\n");
    for module in ["_page", "_raw"] {
        let used: BTreeSet<_> = ["AsyncPage", "Page", "RawResponse"]
            .into_iter()
            .filter(|name| {
                (module == "_raw") == (*name == "RawResponse") && stubs::uses(&body, name)
            })
            .collect();
        out.push_str(&imports(&format!("..{module}"), used));
    }
    out.push_str(&imports(
        "..types",
        names.types.iter().map(String::as_str).collect(),
    ));
    out.push_str(&imports(
        ".options",
        names.options.iter().map(String::as_str).collect(),
    ));
    out + &body
}
