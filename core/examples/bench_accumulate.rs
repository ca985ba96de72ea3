//! Reads streams out of memory, through decoder, dialect, model and accumulator: what `make bench`
//! measures beside the network.
//!
//! `bench_accumulate deltas COUNT` reads one stream of so many text deltas.
//! `bench_accumulate image CHUNK_BYTES COUNT` reads so many streams of one image of 2 MB, in chunks of
//! that size.

use antiphon::ResponseStream;
use antiphon::model::{Event, OutputItem};
use bytes::Bytes;

/// In 16 KB chunks, as a socket gives them.
const DELTAS_IN_CHUNK: usize = 100;
const DELTA: &str = r#"{"type":"response.output_text.delta","item_id":"msg_1","output_index":0,"content_index":0,"delta":"a token ","logprobs":[],"sequence_number":4,"obfuscation":"x"}"#;
/// The terminal event of a server that does not repeat the output.
const COMPLETED: &str = "data: {\"type\":\"response.completed\",\"response\":{\"id\":\"resp_1\",\"status\":\"completed\",\"output\":[]}}\n\n";
const IMAGE_BYTES: usize = 2_000_000;

#[tokio::main(flavor = "current_thread")]
#[expect(
    clippy::print_stdout,
    reason = "the result is for the benchmark's runner"
)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let bytes = match arguments[..] {
        ["deltas", count] => read_deltas(count.parse()?).await?,
        ["image", chunk_bytes, count] => read_images(chunk_bytes.parse()?, count.parse()?).await?,
        _ => return Err("usage: bench_accumulate deltas COUNT | image CHUNK_BYTES COUNT".into()),
    };
    let peak = peak_kilobytes().map_or_else(|| "null".to_owned(), |peak| peak.to_string());
    println!(r#"{{"bytes": {bytes}, "peak_kilobytes": {peak}}}"#);
    Ok(())
}

/// The most memory that this process had; only Linux says.
fn peak_kilobytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    peak.split_whitespace().next()?.parse().ok()
}

/// Gives the bytes of text that were read.
async fn read_deltas(count: usize) -> antiphon::Result<usize> {
    // One chunk again and again: the stream itself takes no memory.
    let deltas = |count| Bytes::from(format!("data: {DELTA}\n\n").repeat(count));
    let chunks = std::iter::repeat_n(deltas(DELTAS_IN_CHUNK), count / DELTAS_IN_CHUNK)
        .chain([deltas(count % DELTAS_IN_CHUNK), Bytes::from(COMPLETED)]);
    let mut stream = ResponseStream::replay(chunks);
    let mut bytes = 0;
    while let Some(event) = stream.next().await {
        if let Event::OutputTextDelta(event) = event? {
            bytes += event.delta.len();
        }
    }
    // The response is not asked for: it would be a second copy of the text, and a part of the peak.
    Ok(bytes)
}

/// Gives the bytes of images that were read.
async fn read_images(chunk_bytes: usize, count: usize) -> antiphon::Result<usize> {
    let image = "iVBORw0K".repeat(IMAGE_BYTES / 8);
    let event = format!(
        r#"{{"type":"response.output_item.done","output_index":0,"item":{{"type":"image_generation_call","id":"ig_1","status":"completed","result":"{image}"}}}}"#
    );
    let body = Bytes::from(format!("data: {event}\n\n{COMPLETED}"));
    let mut bytes = 0;
    for _ in 0..count {
        let body = body.clone();
        let starts = (0..body.len()).step_by(chunk_bytes);
        let chunks =
            starts.map(move |start| body.slice(start..body.len().min(start + chunk_bytes)));
        let mut stream = ResponseStream::replay(chunks);
        while let Some(event) = stream.next().await {
            if let Event::OutputItemDone(event) = event?
                && let OutputItem::ImageGenerationCall(call) = *event.item
            {
                bytes += call.result.map_or(0, |image| image.len());
            }
        }
    }
    Ok(bytes)
}
