//! The exports of everything that is generated, for `require`, for `import` and for the compiler.

use crate::Output;
use crate::api::Api;

use super::{endpoints, errors, file};

const SOURCE: &str = "core/src";

pub(super) fn write(api: &Api) -> Vec<Output> {
    let resources: Vec<_> = endpoints::exported(api)
        .map(|resource| resource.class.as_str())
        .collect();
    let classes: Vec<_> = errors::classes(api).collect();
    let lines =
        |names: &[&str]| -> String { names.iter().map(|name| format!("  {name},\n")).collect() };
    let required = format!(
        "'use strict'\n\nconst {{\n{}}} = require('./lib/api/endpoints.js')\nconst errors = require('./lib/error/kinds.js')\n\n\
         module.exports = {{\n{}  ...errors,\n}}\n",
        lines(&resources),
        lines(&resources)
    );
    let imported = format!(
        "import generated from './index.js'\n\nexport const {{\n{}{}}} = generated\n",
        lines(&resources),
        lines(&classes)
    );
    // The base of the client is not exported.
    let mut types = format!(
        "export {{\n{}}} from './types/api/endpoints.js';\n",
        lines(&resources)
    );
    for path in [
        "error/details",
        "error/kinds",
        "model",
        "model/response/views",
        "options/call",
        "options/choices",
        "options/client",
        "options/session",
    ] {
        types.push_str(&format!("export * from './types/{path}.js';\n"));
    }
    vec![
        file("index.js", SOURCE, &required),
        file("index.mjs", SOURCE, &imported),
        file("index.d.ts", SOURCE, &types),
    ]
}
