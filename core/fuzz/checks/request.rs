//! JSON to the bodies of requests.

use antiphon::ErrorKind;
use antiphon::api::Endpoint;
use serde_json::{Map, Value};

const ENDPOINTS: [&str; 3] = [
    "responses.create",
    "responses.compact",
    "conversations.items.create",
];

/// A request is refused with the path of a field, strict or not; or it is sent in a spelling that is
/// final: sent again, it is sent the same.
pub(crate) fn request(bytes: &[u8]) {
    let Ok(Value::Object(mut request)) = serde_json::from_slice(bytes) else {
        return;
    };
    // What is in it goes round all this.
    request.shift_remove("extra_body");
    for name in ENDPOINTS {
        let endpoint = Endpoint::find(name).expect("an endpoint");
        let write = |request: &Map<String, Value>, strict| {
            let streams = request.get("stream") == Some(&Value::Bool(true));
            let body = endpoint.write_body(request.clone(), streams, strict);
            body.map(|body| serde_json::from_slice(&body.expect("a body")).expect("JSON"))
        };
        let sent: Map<String, Value> = match (write(&request, false), write(&request, true)) {
            (Ok(sent), Ok(_)) => sent,
            (Err(error), Err(strict)) => {
                assert_eq!(error.kind(), ErrorKind::InvalidRequest);
                assert_eq!(error.path(), strict.path());
                continue;
            }
            (sent, strict) => panic!("{name}: {sent:?}, but strict: {strict:?}"),
        };
        let again = write(&sent, false).expect("what was sent can be sent");
        assert_eq!(again, sent, "{name}");
    }
}
