//! A mock server as a program: prints its base URL and serves until stdin closes.
//!
//! ```text
//! cargo run -p antiphon --example mock_server -- [OPTIONS]
//!   --script SCRIPT        answers the next request; may be given many times
//!   --repeat SCRIPT        answers every request after those, for ever
//!   --token-delay-ms N     pause of the built-in model between two words
//! ```
//!
//! SCRIPT is the JSON of a script (with `--script` also an array of them) or the path of a file
//! that holds it.

use std::error::Error;
use std::io::{Read, Write};
use std::time::Duration;

use antiphon_mock::MockServer;

fn main() -> Result<(), Box<dyn Error>> {
    let server = MockServer::start()?;
    let mut arguments = std::env::args().skip(1);
    while let Some(option) = arguments.next() {
        let value = arguments
            .next()
            .ok_or_else(|| format!("{option} needs a value"))?;
        match option.as_str() {
            "--script" => server.enqueue_json(&script(&value)?)?,
            "--repeat" => server.set_repeat_json(&script(&value)?)?,
            "--token-delay-ms" => server.set_token_delay(Duration::from_millis(value.parse()?)),
            _ => {
                let known = "--script, --repeat and --token-delay-ms";
                return Err(format!("unknown option {option}; the options are {known}").into());
            }
        }
    }
    let mut stdout = std::io::stdout();
    writeln!(stdout, "{}", server.url())?;
    stdout.flush()?;
    std::io::copy(&mut std::io::stdin().lock().by_ref(), &mut std::io::sink())?;
    server.stop();
    Ok(())
}

/// The script itself, or what the file of that name holds.
fn script(value: &str) -> Result<String, Box<dyn Error>> {
    if value.trim_start().starts_with(['{', '[']) {
        return Ok(value.to_owned());
    }
    std::fs::read_to_string(value)
        .map_err(|error| format!("cannot read the script {value}: {error}").into())
}
