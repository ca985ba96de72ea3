//! Runs the example that the README shows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;
use std::process::Command;

use antiphon_mock::MockServer;

#[test]
fn the_example_of_the_readme_streams_an_answer() {
    let server = MockServer::start().unwrap();
    // Cargo builds the examples before it runs the tests, beside their folder.
    let tests: PathBuf = std::env::current_exe().unwrap();
    let example = tests
        .parent()
        .unwrap()
        .parent()
        .unwrap()
        .join("examples/stream");
    let output = Command::new(example)
        .env("OPENAI_API_KEY", "sk-test")
        .env("OPENAI_BASE_URL", server.url())
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        printed.contains("Say hello in three languages."),
        "the mock quotes the caller: {printed}"
    );
    assert!(printed.contains("total_tokens"), "{printed}");
}
