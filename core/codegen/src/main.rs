//! `cargo run -p antiphon-codegen` writes the generated files; with `-- --check` it only compares, and fails when one
//! is stale or nothing asks for it any more.

use std::io::{self, Write};
use std::process::ExitCode;
use std::{env, fs};

use antiphon_codegen::{Output, generate, orphans, repository, stale};

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let result = match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        [] => write(),
        ["--check"] => check(),
        _ => Err("usage: antiphon-codegen [--check]".into()),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the files that are stale, deletes those that nothing asks for any more, and names them.
fn write() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let root = repository();
    let outputs = generate(&root)?;
    let stale = stale(&root, &outputs);
    for Output { path, text } in outputs.iter().filter(|output| stale.contains(&output.path)) {
        let target = root.join(path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&target, text)?;
        writeln!(io::stdout(), "wrote {}", path.display())?;
    }
    for path in orphans(&root, &outputs) {
        fs::remove_file(root.join(&path))?;
        writeln!(io::stdout(), "deleted {}", path.display())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Names the files that are stale.
fn check() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let root = repository();
    let outputs = generate(&root)?;
    let mut stale = stale(&root, &outputs);
    stale.extend(orphans(&root, &outputs));
    for path in &stale {
        writeln!(
            io::stderr(),
            "stale: {}; run `make generate`",
            path.display()
        )?;
    }
    Ok(if stale.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
