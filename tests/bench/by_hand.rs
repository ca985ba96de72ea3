//! The least that a hand-written Rust program does to read a stream: split lines, read two fields, keep the text.
//!
//! `bench_by_hand URL` streams one response from URL and prints how many events and how many bytes of text came.

use std::borrow::Cow;
use std::error::Error;

use serde::Deserialize;

#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    #[serde(borrow)]
    delta: Option<Cow<'a, str>>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::args().nth(1).ok_or("usage: bench_by_hand URL")?;
    // Fails only where a provider is installed already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(stream(&url))
}

#[expect(clippy::print_stdout, reason = "the result of this program")]
async fn stream(url: &str) -> Result<(), Box<dyn Error>> {
    let mut response = reqwest::Client::new()
        .post(format!("{url}/responses"))
        .bearer_auth("k")
        .header("content-type", "application/json")
        .body(r#"{"model":"m","input":"x","stream":true}"#)
        .send()
        .await?
        .error_for_status()?;

    let mut events = 0_usize;
    let mut text = String::new();
    let mut buffer = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        buffer.extend_from_slice(&chunk);
        let mut start = 0;
        while let Some(length) = memchr::memchr(b'\n', &buffer[start..]) {
            let line = &buffer[start..start + length];
            start += length + 1;
            let Some(data) = line.strip_prefix(b"data: ") else {
                continue;
            };
            let fields: Fields<'_> = serde_json::from_slice(data)?;
            events += 1;
            if fields.kind == "response.output_text.delta" {
                text.push_str(fields.delta.as_deref().unwrap_or_default());
            }
        }
        buffer.drain(..start);
    }
    println!("{{\"events\": {events}, \"text_bytes\": {}}}", text.len());
    Ok(())
}
