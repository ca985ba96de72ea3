//! A repository of its own for a test: a model, declarations of an API, and the hand-written file the generator looks at.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "each test program uses a part of this"
)]

use std::fs;
use std::path::{Path, PathBuf};

use antiphon_codegen::{Output, generate};

/// The declarations beside the model, as short as they can be.
const SMALLEST_API: [(&str, &str); 8] = [
    (
        "api/endpoints.rs",
        "endpoints! { /// Gets.\nclient.get: GET path -> Json; }",
    ),
    ("options/choices.rs", ""),
    (
        "options/client.rs",
        "#[options(client)]\nstruct ClientBuilder {}",
    ),
    ("options/call.rs", "#[options(call)]\nstruct CallOptions {}"),
    (
        "options/session.rs",
        "#[options(session)]\nstruct SessionOptions {}",
    ),
    (
        "error/kinds.rs",
        "error_kinds! { /// Wrong.\nConfig: ConfigError; }",
    ),
    (
        "error/details.rs",
        "struct ErrorDetails { /// The status.\nstatus: Option<u16> }\nenum TimeoutKind { /// Nothing came.\nIdle }",
    ),
    ("model/response/views.rs", "#[views]\nimpl Response {}"),
];

/// A folder that looks like the repository to the generator.
pub(crate) struct Repository {
    pub(crate) root: PathBuf,
}

impl Repository {
    /// Makes the folder, named for the test that uses it, with these files in `core/src/model` and an API that
    /// needs none of their types.
    pub(crate) fn new(name: &str, model: &[(&str, &str)]) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        // Left over from an earlier run, or not there.
        let _ = fs::remove_dir_all(&root);
        let repository = Self { root };
        for (file, source) in model {
            repository.write(&format!("core/src/model/{file}"), source);
        }
        for (file, source) in SMALLEST_API {
            repository.write(&format!("core/src/{file}"), source);
        }
        repository.write(
            "bindings-python/python/antiphon/_model.py",
            "class Model:\n    pass\n\n\nclass AnswerBase(Model):\n    pass\n",
        );
        repository
    }

    /// Writes the sample of an API, and the types that it has beyond those of the sample of a model.
    pub(crate) fn write_api(&self) {
        for (file, source) in [
            (
                "api/endpoints.rs",
                include_str!("../sample/api/endpoints.rs"),
            ),
            (
                "options/choices.rs",
                include_str!("../sample/api/choices.rs"),
            ),
            ("options/client.rs", include_str!("../sample/api/client.rs")),
            ("options/call.rs", include_str!("../sample/api/call.rs")),
            (
                "options/session.rs",
                include_str!("../sample/api/session.rs"),
            ),
            ("error/kinds.rs", include_str!("../sample/api/kinds.rs")),
            ("error/details.rs", include_str!("../sample/api/details.rs")),
            (
                "model/response/views.rs",
                include_str!("../sample/api/views.rs"),
            ),
            (
                "model/response/mod.rs",
                include_str!("../sample/response.rs"),
            ),
        ] {
            self.write(&format!("core/src/{file}"), source);
        }
    }

    /// Writes a file under the root.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let target = self.root.join(path);
        fs::create_dir_all(target.parent().expect("a path has a folder")).expect("a folder");
        fs::write(target, text).expect("a file");
    }

    /// Generates, and expects that to work.
    pub(crate) fn generate(&self) -> Vec<Output> {
        generate(&self.root).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Generates, expects a refusal, and gives its text without the folder in front.
    pub(crate) fn refusal(&self) -> String {
        let error = match generate(&self.root) {
            Ok(_) => panic!("the model was accepted"),
            Err(error) => error.to_string(),
        };
        let folder = format!("{}/", self.root.join("core/src/model").display());
        error.replace(&folder, "")
    }
}

/// The text of the output whose path ends so.
pub(crate) fn text<'a>(outputs: &'a [Output], path: &str) -> &'a str {
    let found = outputs
        .iter()
        .find(|output| output.path.ends_with(path))
        .unwrap_or_else(|| panic!("no {path}"));
    &found.text
}

/// Fails unless the text contains the part, and shows the text where it does not.
pub(crate) fn assert_contains(text: &str, part: &str) {
    assert!(
        text.contains(part),
        "not found:\n{part}\n--- in ---\n{text}"
    );
}

/// Fails if the text contains the part.
pub(crate) fn assert_lacks(text: &str, part: &str) {
    assert!(!text.contains(part), "found:\n{part}\n--- in ---\n{text}");
}
