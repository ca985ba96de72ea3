//! Streams one response and says how much came: what `make bench` measures.
//!
//! `bench_client [websocket] URL`

use antiphon::model::{CreateRequest, Event};
use antiphon::{Client, SessionOptions};

#[tokio::main(flavor = "current_thread")]
#[expect(
    clippy::print_stdout,
    reason = "the result is for the benchmark's runner"
)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1).peekable();
    let over_websocket = arguments.next_if_eq("websocket").is_some();
    let url = arguments
        .next()
        .ok_or("give the URL of a server, such as http://127.0.0.1:8080/v1")?;
    let client = Client::builder().api_key("k").base_url(url).build()?;
    let (responses, request) = (client.responses(), CreateRequest::new("m", "x"));
    let mut stream = match over_websocket {
        true => {
            let session = responses.connect(SessionOptions::new()).await?;
            session.create(request).await?
        }
        false => responses.stream(request).await?,
    };
    let (mut events, mut text_bytes) = (0_u64, 0);
    while let Some(event) = stream.next().await {
        events += 1;
        if let Event::OutputTextDelta(event) = event? {
            text_bytes += event.delta.len();
        }
    }
    let response = stream.final_response().await?;
    if response.output_text().len() != text_bytes {
        return Err("the final response has other text than the deltas".into());
    }
    println!(r#"{{"events": {events}, "text_bytes": {text_bytes}}}"#);
    Ok(())
}
