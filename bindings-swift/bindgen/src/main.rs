//! Writes the Swift and Kotlin sources from the interface that the built library carries in its symbols.
//!
//! `antiphon-bindgen LIBRARY` writes them; with `--check` it compares and fails, naming the files that are stale.
//! They are for the hand-written classes only: in Swift they are a module of their own, in Kotlin `internal`.

mod internal;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uniffi_bindgen::{BindgenPaths, BindgenPathsLayer};

use internal::internal;

/// A file that UniFFI writes, the place for it in `bindings-swift`, and what is changed in it.
struct Output {
    written: &'static str,
    kept: &'static str,
    change: fn(&str) -> String,
}

const OUTPUTS: [Output; 3] = [
    Output {
        written: "AntiphonNative.swift",
        kept: "swift/Sources/AntiphonNative/generated/AntiphonNative.swift",
        change: |text| format!("// swift-format-ignore-file\n{text}"),
    },
    Output {
        written: "AntiphonFFI.h",
        kept: "swift/Sources/AntiphonFFI/generated/AntiphonFFI.h",
        change: str::to_owned,
    },
    Output {
        written: "antiphon/antiphon.kt",
        kept: "kotlin/src/main/generated/antiphon/native/AntiphonNative.kt",
        change: internal,
    },
];

/// Stands at the head of every file.
const HEADER: &str = "// generated from bindings-swift/src by `make generate`; do not edit\n";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (library, check) = match arguments.as_slice() {
        [library] => (library, false),
        [library, flag] if flag == "--check" => (library, true),
        _ => bail!("usage: antiphon-bindgen LIBRARY [--check]"),
    };
    let crate_root = Utf8Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("the folder of this crate has no parent")?;

    let scratch = std::env::temp_dir().join(format!("antiphon-bindgen-{}", std::process::id()));
    let result = generate(library, crate_root, &scratch).and_then(|()| match check {
        true => compare(crate_root.as_std_path(), &scratch),
        false => keep(crate_root.as_std_path(), &scratch),
    });
    // A folder that stays in the temporary ones does no harm; the result is what counts.
    let _ = fs::remove_dir_all(&scratch);
    result
}

fn generate(library: &str, crate_root: &Utf8Path, folder: &Path) -> Result<()> {
    let mut paths = BindgenPaths::default();
    paths.add_layer(CrateRoot(crate_root.to_owned()));
    let folder = Utf8PathBuf::from_path_buf(folder.to_owned())
        .ok()
        .context("the temporary folder is not UTF-8")?;
    let options = GenerateOptions {
        languages: vec![TargetLanguage::Swift, TargetLanguage::Kotlin],
        source: library.into(),
        out_dir: folder,
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, paths).with_context(|| {
        format!("no interface could be read from {library}: build it, and do not strip its symbols")
    })
}

fn keep(crate_root: &Path, written: &Path) -> Result<()> {
    for (path, text) in changed(crate_root, written)? {
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            let folder = path.parent().context("a generated file has no folder")?;
            fs::create_dir_all(folder)?;
            fs::write(&path, text)
                .with_context(|| format!("{} cannot be written", path.display()))?;
        }
    }
    Ok(())
}

fn compare(crate_root: &Path, written: &Path) -> Result<()> {
    let stale: Vec<String> = changed(crate_root, written)?
        .into_iter()
        .filter(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(text))
        .map(|(path, _)| path.display().to_string())
        .collect();
    match stale.is_empty() {
        true => Ok(()),
        false => bail!("stale, run `make generate`: {}", stale.join(", ")),
    }
}

fn changed(crate_root: &Path, written: &Path) -> Result<Vec<(PathBuf, String)>> {
    OUTPUTS
        .iter()
        .map(|output| {
            let path = written.join(output.written);
            let text = fs::read_to_string(&path)
                .with_context(|| format!("{} is missing", path.display()))?;
            Ok((
                crate_root.join(output.kept),
                format!("{HEADER}{}", (output.change)(&text)),
            ))
        })
        .collect()
}

/// Tells UniFFI where the crate's `uniffi.toml` is.
struct CrateRoot(Utf8PathBuf);

impl BindgenPathsLayer for CrateRoot {
    fn get_crate_root(&self, crate_name: &str) -> Option<Utf8PathBuf> {
        (crate_name == "antiphon_uniffi").then(|| self.0.clone())
    }
}
