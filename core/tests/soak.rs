//! Runs `core/examples/soak` for a moment: every stream must end as its script says. What grows takes
//! `make soak` to see.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;
use std::process::Command;

#[test]
fn no_stream_is_lost() {
    // Cargo builds the examples before it runs the tests, beside their folder.
    let tests: PathBuf = std::env::current_exe().unwrap();
    let folder = tests.parent().unwrap().parent().unwrap();
    let output = Command::new(folder.join("examples/soak"))
        .env("SOAK_SECONDS", "3")
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let complaints = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{printed}{complaints}");
    assert!(printed.ends_with("passed\n"), "{printed}");
    // All that can become of a stream became of one.
    let fates = [
        "Completed",
        "Error",
        "Reset",
        "Stalled",
        "Garbage",
        "Dropped",
        "Refused",
    ];
    for fate in fates {
        assert!(printed.contains(fate), "{fate} is missing: {printed}");
    }
}
