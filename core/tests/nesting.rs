//! How deep received JSON may be nested.
#![allow(clippy::unwrap_used)]

use antiphon::lenient::read_json;
use antiphon::model::Event;
use serde_json::json;

/// The deepest nesting of received JSON that is kept as it is.
const DEPTH: usize = 500;

/// On the stack of a thread as runtimes make them.
#[test]
fn the_deepest_json_fits_the_stack_of_a_thread() {
    let unknown = format!("{}1{}", "[".repeat(DEPTH - 1), "]".repeat(DEPTH - 1));
    let mut filters = json!({"type": "eq", "key": "k", "value": 1});
    for _ in 0..(DEPTH - 6) / 2 {
        filters = json!({"type": "and", "filters": [filters]});
    }
    let texts = [
        format!(r#"{{"type":"shiny.new","field":{unknown}}}"#),
        format!(r#"{{"type":"response.output_text.delta","field":{unknown}}}"#),
        format!(
            r#"{{"type":"response.created","response":{{"tools":[{{"type":"file_search","filters":{filters}}}]}}}}"#
        ),
    ];
    for text in texts {
        let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
        let read = move || {
            let event: Event = read_json(text.as_bytes()).unwrap();
            let again = json!(event);
            assert_eq!(serde_json::from_value::<Event>(again).unwrap(), event);
        };
        thread.spawn(read).unwrap().join().unwrap();
    }
}
