//! Each layer of the sources imports only from those below it, and no import loop has more than three files.
//!
//! The files of Swift and Kotlin see each other without imports, so there is nothing to check in them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod graph;
mod rust_imports;
mod script_imports;

use std::path::{Path, PathBuf};

use graph::Graph;
use rust_imports::Sources;

/// The layers of core from the lowest up; those of one line stand beside each other, and neither imports from
/// the other.
const LAYERS: [&str; 12] = [
    "sse lenient",
    "model",
    "error",
    "dialect",
    "accumulate",
    "options",
    "trace",
    "transport",
    "stream",
    "api",
    "session",
    "lib",
];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn rust(folder: &str) -> Graph {
    Sources::read(&repository().join(folder)).imports()
}

fn rust_of(files: &[(&str, &str)]) -> Graph {
    let files = files.iter();
    let files = files.map(|(path, text)| (PathBuf::from(path), (*text).to_owned()));
    Sources::of(files).imports()
}

#[test]
fn each_layer_of_core_imports_only_from_those_below_it() {
    let imports = rust("core/src");
    let up = imports.arrows_up(&LAYERS);
    assert!(
        up.is_empty(),
        "imports from a layer above:\n{}",
        up.join("\n")
    );
    assert!(
        imports.len() > 300,
        "only {} imports were found",
        imports.len()
    );
}

#[test]
fn no_import_loop_is_longer_than_three_files() {
    let crates = [
        "core/src",
        "core/mock/src",
        "bindings-python/src",
        "bindings-node/src",
        "bindings-swift/src",
    ];
    let python = repository().join("bindings-python/python/antiphon");
    let node = repository().join("bindings-node/lib");
    let mut graphs: Vec<(&str, Graph)> = crates.map(|folder| (folder, rust(folder))).into();
    graphs.push(("bindings-python/python", script_imports::python(&python)));
    graphs.push(("bindings-node/lib", script_imports::javascript(&node)));
    let loops: Vec<String> = graphs
        .iter()
        .flat_map(|(folder, graph)| {
            let loops = graph.long_loops().into_iter();
            loops.map(move |files| format!("{folder}: {files}"))
        })
        .collect();
    assert!(loops.is_empty(), "{}", loops.join("\n"));
    for (folder, graph) in &graphs {
        assert!(graph.len() > 0, "no import was found in {folder}");
    }
}

#[test]
fn an_import_from_a_layer_above_is_found_and_named() {
    let up = |text: &str| {
        // Where it is declared, only for tests.
        let tests = match text.contains("event_tests.rs") {
            true => "use crate::stream::Stream;\n",
            false => "",
        };
        let files = [
            ("lib.rs", "mod sse;\nmod model;\nmod stream;\n"),
            ("sse.rs", "pub struct Frame;\n"),
            ("model/mod.rs", "mod event;\npub use event::*;\n"),
            ("model/event.rs", text),
            ("model/event_tests.rs", tests),
            (
                "stream/mod.rs",
                "mod body;\npub(crate) use body::Body;\npub struct Stream;\n",
            ),
            (
                "stream/body.rs",
                "pub(crate) struct Body;\npub(crate) fn read() {}\n",
            ),
        ];
        rust_of(&files).arrows_up(&["sse", "model", "stream", "lib"])
    };
    let allowed = [
        "use crate::sse::Frame;\n",
        "//! See [`crate::stream::Stream`].\n/// And [`Body`](crate::stream::Body).\npub struct Event;\n",
        "pub struct Event;\n#[cfg(test)]\nmod tests {\n    use crate::stream::Stream;\n}\n",
        "pub struct Event;\n#[cfg(test)]\nuse crate::stream::Stream;\n",
        "pub struct Event;\n#[cfg(test)]\n#[path = \"event_tests.rs\"]\nmod tests;\n",
    ];
    for text in allowed {
        assert_eq!(up(text), [""; 0], "{text}");
    }
    let refused = [
        (
            "\nuse crate::stream::Body;\n",
            "model/event.rs:2 imports crate::stream::Body from stream/body.rs",
        ),
        (
            "use std::fmt;\nuse crate::{sse::Frame, stream::{Stream as Other}};\n",
            "model/event.rs:2 imports crate::stream::Stream from stream/mod.rs",
        ),
        (
            "pub use super::super::stream::Stream;\nfn f(_: Stream) {}\n",
            "model/event.rs:2 imports super::super::stream::Stream from stream/mod.rs",
        ),
        (
            "pub fn f() {\n    println!(\"{}\", crate::stream::body::read());\n}\n",
            "model/event.rs:2 imports crate::stream::body::read from stream/body.rs",
        ),
        (
            "use crate::stream;\nfn f() -> stream::Stream {}\n",
            "model/event.rs:1 imports crate::stream from stream/mod.rs",
        ),
    ];
    for (text, expected) in refused {
        let found = up(text);
        assert!(
            found.iter().any(|line| line == expected),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn a_file_of_no_layer_and_an_import_beside_are_found() {
    let files = [
        ("lib.rs", "mod sse;\nmod lenient;\nmod other;\n"),
        ("sse.rs", "use crate::lenient::Path;\n"),
        ("lenient.rs", "pub struct Path;\n"),
        ("other.rs", ""),
    ];
    assert_eq!(
        rust_of(&files).arrows_up(&["sse lenient", "lib"]),
        [
            "other.rs is in no layer",
            "sse.rs:1 imports crate::lenient::Path from lenient.rs"
        ]
    );
}

#[test]
fn a_loop_of_four_files_is_found_and_one_of_three_is_not() {
    let ring = |length: usize| {
        let mut files = vec![("lib.rs".to_owned(), String::new())];
        for number in 0..length {
            let next = (number + 1) % length;
            files[0].1.push_str(&format!("mod f{number};\n"));
            let text = format!("use super::f{next}::S{next};\npub struct S{number};\n");
            files.push((format!("f{number}.rs"), text));
        }
        let files = files.into_iter();
        let files = files.map(|(path, text)| (PathBuf::from(path), text));
        Sources::of(files).imports().long_loops()
    };
    assert_eq!(ring(3), [""; 0]);
    let found = ring(4);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("a loop of 4 files:"), "{found:?}");
    assert!(
        found[0].contains("f3.rs:1 imports super::f0::S0 from f0.rs"),
        "{found:?}"
    );
}

#[test]
fn a_name_is_imported_from_where_it_is_declared() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\n"),
        (
            "a/mod.rs",
            "mod inner;\npub use inner::*;\npub struct Own(Inner);\n",
        ),
        (
            "a/inner.rs",
            "use super::Own;\npub struct Inner;\npub struct Other;\n",
        ),
        ("b.rs", "use crate::a::Other;\n"),
    ];
    let files = files.map(|(path, text)| (PathBuf::from(path), text.to_owned()));
    let imports = format!("{:?}", Sources::of(files).imports());
    for (from, to) in [
        ("a/mod.rs", "a/inner.rs"),
        ("a/inner.rs", "a/mod.rs"),
        ("b.rs", "a/inner.rs"),
    ] {
        let import = format!("from: \"{from}\", to: \"{to}\"");
        assert!(imports.contains(&import), "{import} in {imports}");
    }
}

#[test]
fn loops_of_python_and_javascript_are_found() {
    let python = |last: &str| {
        script_imports::imports_of_texts(&[
            ("p/__init__.py", "from . import a\n"),
            ("p/a.py", "from .b import (\n    B,\n)\n"),
            ("p/b.py", "def f():\n    from .types.c import C\n"),
            ("p/types/c.py", "from .. import d\n"),
            ("p/d.py", last),
        ])
        .long_loops()
    };
    assert_eq!(python("if TYPE_CHECKING:\n    from .a import A\n"), [""; 0]);
    assert_eq!(python("from .a import A\n").len(), 1);
    let javascript = |last: &str| {
        script_imports::imports_of_texts(&[
            ("lib/a.js", "const { b } = require('./b.js')\n"),
            ("lib/b.js", "import { c } from '../c.js'\n"),
            ("c.js", "const c = await import('./lib/d.js')\n"),
            ("lib/d.js", last),
        ])
        .long_loops()
    };
    assert_eq!(javascript("/** @type {import('./a.js').A} */\n"), [""; 0]);
    assert_eq!(javascript("module.exports = require('./a.js')\n").len(), 1);
}
