//! The generated files in this repository are those that the model asks for.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::process::{Command, Output};

use antiphon_codegen::{generate, orphans, repository, stale};

#[test]
fn generated_files_are_fresh() {
    let root = repository();
    let outputs = generate(&root).unwrap_or_else(|error| panic!("{error}"));
    let stale = stale(&root, &outputs);
    assert!(stale.is_empty(), "run `make generate`; stale: {stale:?}");
    let orphans = orphans(&root, &outputs);
    assert!(
        orphans.is_empty(),
        "run `make generate`; left over: {orphans:?}"
    );
}

#[test]
fn check_agrees() {
    let output = run(&["--check"]);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn other_arguments_are_refused() {
    let output = run(&["--chekc"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("usage"),
        "{output:?}"
    );
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_antiphon-codegen"))
        .args(arguments)
        .output()
        .expect("the generator runs")
}
