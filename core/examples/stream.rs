//! Streams one answer.
#![allow(clippy::print_stdout)]

use antiphon::model::{CreateRequest, Event};

#[tokio::main]
async fn main() -> antiphon::Result<()> {
    let client = antiphon::Client::from_env()?;
    let request = CreateRequest::new("gpt-5-mini", "Say hello in three languages.");
    let mut stream = client.responses().stream(request).await?;
    while let Some(event) = stream.next().await {
        if let Event::OutputTextDelta(event) = event? {
            print!("{}", event.delta);
        }
    }
    println!("\n{:?}", stream.final_response().await?.usage);
    Ok(())
}
