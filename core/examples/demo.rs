//! Streams one answer token by token: from the embedded mock, or with `ANTIPHON_LIVE=1` from the API.
#![allow(clippy::print_stdout)]

use std::io::Write;
use std::time::{Duration, Instant};

use antiphon::Client;
use antiphon::model::{CreateRequest, Event};
use antiphon_mock::MockServer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let live = std::env::var("ANTIPHON_LIVE").is_ok_and(|value| value == "1");
    let model = std::env::var("ANTIPHON_MODEL").unwrap_or_else(|_| "gpt-5-mini".to_owned());
    let server = MockServer::start()?;
    server.set_token_delay(Duration::from_millis(30));
    let client = match live {
        true => Client::from_env()?,
        false => Client::builder()
            .api_key("sk-mock")
            .base_url(server.url())
            .build()?,
    };

    let started = Instant::now();
    let mut first_event = None;
    let request = CreateRequest::new(model, "Say in one sentence what an antiphon is.");
    let mut stream = client.responses().stream(request).await?;
    while let Some(event) = stream.next().await {
        first_event.get_or_insert_with(|| started.elapsed());
        if let Event::OutputTextDelta(event) = event? {
            print!("{}", event.delta);
            std::io::stdout().flush()?;
        }
    }
    let response = stream.final_response().await?;
    println!(
        "\n\ntext: {} characters",
        response.output_text().chars().count()
    );
    if let Some(usage) = response.usage {
        println!(
            "usage: {} tokens in, {} out",
            usage.input_tokens, usage.output_tokens
        );
    }
    if let Some(first_event) = first_event {
        println!(
            "time to first event: {:.1} ms",
            first_event.as_secs_f64() * 1e3
        );
    }
    Ok(())
}
