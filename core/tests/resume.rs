//! Streams that break and are taken up again, and responses that are waited for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use antiphon::Resume;
use antiphon::model::{CreateRequest, Event, ResponseStatus, RetrieveRequest, StreamOptions};
use antiphon::stream::{EventReader, ReaderLimits};
use antiphon::{CallOptions, Client, Error, ErrorKind};
use antiphon_mock::{Ending, MockServer, Script};
use serde_json::{Value, json};
use tokio::time::timeout;

use support::{Outcome, client_of, outcome_of};

/// Nothing here takes so long unless it hangs.
const PATIENCE: Duration = Duration::from_secs(20);

fn background() -> CreateRequest {
    CreateRequest {
        background: Some(true),
        ..CreateRequest::new("test-model", "Grüße")
    }
}

async fn outcome(client: &Client, request: CreateRequest) -> Outcome {
    let outcome = async { outcome_of(client.responses().stream(request).await, None).await };
    timeout(PATIENCE, outcome).await.expect("the stream hangs")
}

/// What the server was asked for, without what is the same for all of it.
fn asked(server: &MockServer) -> Vec<String> {
    let requests = server.requests();
    let asked = requests.iter().map(|request| {
        let path = request.path.trim_start_matches("/v1/responses");
        format!("{} {path}", request.method)
    });
    asked.collect()
}

fn numbers(events: &[Value]) -> Vec<i64> {
    let numbers = events.iter().map(|event| event["sequence_number"].as_i64());
    numbers.map(|number| number.expect("a number")).collect()
}

/// The events of the stream of `resp_1`: in the background or not.
fn events(is_background: bool) -> Vec<Value> {
    let response = |status: &str| json!({"id": "resp_1", "status": status, "background": is_background, "output": []});
    let delta = |number: usize, text: &str| {
        json!({
            "type": "response.output_text.delta", "sequence_number": number,
            "output_index": 0, "content_index": 0, "delta": text,
        })
    };
    vec![
        json!({"type": "response.created", "sequence_number": 0, "response": response("in_progress")}),
        delta(1, "one "),
        delta(2, "two "),
        delta(3, "three"),
        json!({"type": "response.completed", "sequence_number": 4, "response": response("completed")}),
    ]
}

/// Sends some events, then breaks.
fn cut(events: &[Value]) -> Script {
    Script {
        events: Some(events.to_vec()),
        then: Ending::Truncate,
        ..Script::default()
    }
}

fn whole(events: &[Value]) -> Script {
    Script {
        events: Some(events.to_vec()),
        ..Script::default()
    }
}

/// Polls a future once.
async fn is_pending(future: &mut (impl Future + Unpin)) -> bool {
    let poll =
        |context: &mut Context<'_>| Poll::Ready(Pin::new(&mut *future).poll(context).is_pending());
    std::future::poll_fn(poll).await
}

fn text_of(outcome: &Outcome) -> &str {
    let last = outcome.last.as_ref().expect("a final response");
    last["output"][0]["content"][0]["text"]
        .as_str()
        .expect("a text")
}

#[tokio::test]
async fn a_background_stream_that_is_cut_anywhere_has_no_seam() {
    let whole = {
        let server = MockServer::start().unwrap();
        outcome(&client_of(&server).build().unwrap(), background()).await
    };
    assert!(whole.events.len() > 10, "{whole:?}");
    let mut resumed = 0;
    for (round, after_bytes) in (0..9000).step_by(83).enumerate() {
        let server = MockServer::start().unwrap();
        let client = client_of(&server).build().unwrap();
        server.enqueue(Script {
            built_in: true,
            after_bytes: Some(after_bytes),
            then: [Ending::Truncate, Ending::Eof, Ending::Reset][round % 3],
            ..Script::default()
        });
        let outcome = outcome(&client, background()).await;
        let asked = asked(&server);
        if let Some(error) = outcome.error {
            // Before the first event nobody knows what was made.
            assert!(outcome.events.is_empty(), "cut at {after_bytes}: {error}");
            assert_eq!(asked, ["POST "]);
            continue;
        }
        assert_eq!(outcome.events, whole.events, "cut at {after_bytes}");
        assert_eq!(outcome.last, whole.last, "cut at {after_bytes}");
        if let Some(second) = asked.get(1) {
            resumed += 1;
            let start = "GET /resp_mock_1?starting_after=";
            assert!(
                second.starts_with(start) && second.ends_with("&stream=true"),
                "{second}"
            );
        }
        assert!(asked.len() <= 2, "{asked:?}");
    }
    assert!(resumed > 50, "{resumed} streams were taken up");
}

#[tokio::test]
async fn what_is_sent_twice_is_given_once() {
    let events = events(true);
    let server = MockServer::start().unwrap();
    server.enqueue(cut(&events[..3]));
    // This server does not know `starting_after`, and breaks again.
    server.enqueue(cut(&events[..4]));
    server.enqueue(whole(&events));
    let client = client_of(&server).build().unwrap();
    let outcome = outcome(&client, background()).await;
    assert_eq!(numbers(&outcome.events), [0, 1, 2, 3, 4]);
    assert_eq!(text_of(&outcome), "one two three");
    let expected = [
        "POST ",
        "GET /resp_1?starting_after=2&stream=true",
        "GET /resp_1?starting_after=3&stream=true",
    ];
    assert_eq!(asked(&server), expected);
}

#[tokio::test]
async fn every_new_event_begins_the_count_of_attempts_anew() {
    let mut events = events(true);
    let last = events.pop().unwrap();
    let server = MockServer::start().unwrap();
    server.enqueue(cut(&events[..1]));
    for number in 1..30 {
        let mut event = events[1].clone();
        event["sequence_number"] = json!(number);
        server.enqueue(cut(&[event]));
    }
    let mut last = last;
    last["sequence_number"] = json!(30);
    server.enqueue(whole(&[last]));
    let client = client_of(&server).build().unwrap();
    let outcome = outcome(&client, background()).await;
    assert_eq!(numbers(&outcome.events), (0..=30).collect::<Vec<_>>());
    assert_eq!(text_of(&outcome), "one ".repeat(29));
}

#[tokio::test]
async fn a_frame_that_cannot_be_read_is_asked_for_again() {
    let events = events(true);
    let server = MockServer::start().unwrap();
    server.enqueue(Script {
        chunks: Some(vec![
            format!("data: {}\n\n", events[0]).as_str().into(),
            "data: {\"type\": \"response.outp\n\n".into(),
        ]),
        ..Script::default()
    });
    server.enqueue(whole(&events[1..]));
    let outcome = outcome(&client_of(&server).build().unwrap(), background()).await;
    assert_eq!(numbers(&outcome.events), [0, 1, 2, 3, 4]);
}

#[tokio::test]
async fn which_streams_are_taken_up() {
    let (plain, in_background) = (CreateRequest::new("m", "Hello"), background());
    // The request and what the server says of it; whether to resume; whether that is done.
    let cases = [
        (&plain, false, None, false),
        (&plain, true, None, true),
        (&in_background, false, None, true),
        (&in_background, true, Some(Resume::Auto), true),
        (&in_background, true, Some(Resume::Off), false),
        (&plain, false, Some(Resume::On), true),
        (&plain, false, Some(Resume::Off), false),
    ];
    for (request, said, resume, is_resumed) in cases {
        let events = events(said);
        for per_call in [true, false] {
            let server = MockServer::start().unwrap();
            server.enqueue(cut(&events[..2]));
            server.enqueue(whole(&events[2..]));
            let mut builder = client_of(&server);
            let mut options = CallOptions::new();
            match resume {
                Some(resume) if per_call => options = options.resume(resume),
                Some(resume) => builder = builder.resume(resume),
                None => {}
            }
            let client = builder.build().unwrap().with_options(options);
            let outcome = outcome(&client, request.clone()).await;
            assert_eq!(outcome.error.is_none(), is_resumed, "{said}, {resume:?}");
            assert_eq!(server.requests().len(), 1 + usize::from(is_resumed));
            if let Some(error) = outcome.error {
                assert_eq!(error.kind(), ErrorKind::StreamInterrupted);
                assert_eq!(error.last_sequence_number(), Some(1));
            }
        }
    }
}

#[tokio::test]
async fn events_without_numbers_are_not_taken_up() {
    let mut events = events(true);
    for event in &mut events {
        event
            .as_object_mut()
            .unwrap()
            .shift_remove("sequence_number");
    }
    let server = MockServer::start().unwrap();
    server.enqueue(cut(&events[..2]));
    let outcome = outcome(&client_of(&server).build().unwrap(), background()).await;
    assert_eq!(outcome.error.unwrap().kind(), ErrorKind::StreamInterrupted);
    assert_eq!(asked(&server), ["POST "]);
}

#[tokio::test]
async fn what_the_request_asked_to_include_is_asked_for_again() {
    let events = events(true);
    let server = MockServer::start().unwrap();
    server.enqueue(cut(&events[..1]));
    server.enqueue(whole(&events[1..]));
    let request = CreateRequest {
        include: Some(vec!["reasoning.encrypted_content".into()]),
        stream_options: Some(StreamOptions {
            include_obfuscation: Some(false),
            ..StreamOptions::default()
        }),
        ..background()
    };
    outcome(&client_of(&server).build().unwrap(), request).await;
    let expected = "GET /resp_1?starting_after=0&stream=true&include%5B%5D=reasoning.encrypted_content\
                    &include_obfuscation=false";
    assert_eq!(asked(&server)[1], expected);
}

#[tokio::test]
async fn the_stream_of_a_stored_response_is_taken_up_as_well() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let created = client.responses().create(background()).await.unwrap();
    server.clear_requests();
    for after_bytes in [0, 700] {
        server.enqueue(Script {
            built_in: true,
            after_bytes: Some(after_bytes),
            then: Ending::Truncate,
            ..Script::default()
        });
    }
    let request = RetrieveRequest {
        starting_after: Some(3),
        ..RetrieveRequest::default()
    };
    let stream = client
        .responses()
        .retrieve_stream(&created.id, request)
        .await;
    let outcome = timeout(PATIENCE, outcome_of(stream, None)).await;
    let outcome = outcome.expect("the stream hangs");
    let numbers = numbers(&outcome.events);
    assert!(numbers.len() > 10);
    assert_eq!(numbers, (4..4 + numbers.len() as i64).collect::<Vec<_>>());
    assert!(text_of(&outcome).contains("Grüße"));
    let asked = asked(&server);
    let (first, last) = (&asked[0], &asked[2]);
    assert!(first.contains("starting_after=3&"), "{asked:?}");
    assert_eq!(first, &asked[1], "nothing had come");
    assert!(
        last.contains("starting_after=") && last != first,
        "{asked:?}"
    );
}

#[tokio::test]
async fn a_response_that_is_cancelled_meanwhile_ends_the_stream() {
    let server = MockServer::start().unwrap();
    server.set_token_delay(Duration::from_millis(200));
    let client = client_of(&server).build().unwrap();
    let mut stream = client.responses().stream(background()).await.unwrap();
    let mut kinds = Vec::new();
    let mut id = String::new();
    while let Some(event) = timeout(PATIENCE, stream.next())
        .await
        .expect("the stream hangs")
    {
        let event = event.unwrap();
        if let Event::Created(event) = &event {
            id = event.response.id.clone();
        }
        if matches!(event, Event::OutputTextDelta(_))
            && !kinds.contains(&"response.output_text.delta".to_owned())
        {
            client.responses().cancel(&id).await.unwrap();
        }
        kinds.push(event.kind().to_owned());
    }
    assert_eq!(kinds.last().unwrap(), "response.incomplete");
    let response = stream.final_response().await.unwrap();
    assert_eq!(response.status, Some(ResponseStatus::Cancelled));
    assert_eq!(response.output_text(), "You", "what came is not lost");
    let asked = asked(&server);
    assert_eq!(
        asked[2..],
        [
            "GET /resp_mock_1?starting_after=5&stream=true",
            "GET /resp_mock_1"
        ]
    );
}

#[tokio::test]
async fn a_server_that_streams_no_more_may_have_the_response() {
    let events = events(true);
    let server = MockServer::start().unwrap();
    server.enqueue(cut(&events[..2]));
    server.enqueue(Script {
        status: 400,
        json: Some(json!({"error": {"message": "Streaming is over."}})),
        ..Script::default()
    });
    let response = json!({
        "id": "resp_1", "status": "completed",
        "output": [{"type": "message", "content": [{"type": "output_text", "text": "one two three"}]}],
    });
    server.enqueue(Script {
        json: Some(response),
        ..Script::default()
    });
    let outcome = outcome(&client_of(&server).build().unwrap(), background()).await;
    assert_eq!(outcome.events[2]["type"], "response.completed");
    assert_eq!(text_of(&outcome), "one two three");
    assert_eq!(asked(&server)[2], "GET /resp_1");
}

#[tokio::test]
async fn a_server_that_gives_it_whole_does_not_repeat_the_text() {
    let events = events(true);
    let server = MockServer::start().unwrap();
    server.enqueue(cut(&events[..3]));
    let response = json!({
        "id": "resp_1", "status": "completed",
        "output": [{"type": "message", "content": [{"type": "output_text", "text": "one two three"}]}],
    });
    server.enqueue(Script {
        json: Some(response),
        ..Script::default()
    });
    let outcome = outcome(&client_of(&server).build().unwrap(), background()).await;
    assert_eq!(outcome.events.len(), 4);
    assert_eq!(outcome.events[3]["type"], "response.completed");
    assert_eq!(text_of(&outcome), "one two three");
}

#[tokio::test]
async fn a_response_that_is_gone_is_given_up_at_once() {
    let events = events(true);
    let server = MockServer::start().unwrap();
    server.enqueue(cut(&events[..2]));
    let outcome = outcome(&client_of(&server).build().unwrap(), background()).await;
    let error = outcome.error.unwrap();
    assert_eq!(error.kind(), ErrorKind::StreamInterrupted);
    assert_eq!(error.last_sequence_number(), Some(1));
    assert_eq!(error.partial_response().unwrap().output_text(), "one ");
    let message = error.to_string();
    assert!(message.contains("behind event 1 once in vain"), "{message}");
    assert!(message.contains("404"), "{message}");
    let source = std::error::Error::source(&error).expect("a source");
    assert!(source.to_string().contains("resp_1"), "{source}");
    let expected = [
        "POST ",
        "GET /resp_1?starting_after=1&stream=true",
        "GET /resp_1",
    ];
    assert_eq!(asked(&server), expected);
}

#[tokio::test]
async fn a_stream_that_is_left_is_not_taken_up() {
    let events = events(true);
    let server = MockServer::start().unwrap();
    server.enqueue(cut(&events[..2]));
    server.enqueue(Script {
        before_headers: Some(antiphon_mock::EarlyFault::Stall),
        ..Script::default()
    });
    let client = client_of(&server).build().unwrap();
    let mut stream = client.responses().stream(background()).await.unwrap();
    stream.next().await.unwrap().unwrap();
    stream.next().await.unwrap().unwrap();
    // Far enough for the second request to be on its way.
    let mut next = Box::pin(stream.next());
    while server.requests().len() < 2 {
        assert!(is_pending(&mut next).await);
        tokio::task::yield_now().await;
    }
    drop(next);
    stream.cancel();
    assert!(stream.next().await.is_none());
    let error: Error = stream.final_response().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(error.partial_response().unwrap().output_text(), "one ");
    assert!(support::connections_fall_to(server, 0).await);
}

#[tokio::test]
async fn a_reader_sees_no_seam_either() {
    let events = events(true);
    let server = MockServer::start().unwrap();
    server.enqueue(cut(&events[..3]));
    server.enqueue(whole(&events));
    let client = client_of(&server).build().unwrap();
    let open = async move { client.responses().stream(background()).await };
    let runtime = tokio::runtime::Handle::current();
    let reader = EventReader::spawn(&runtime, open, ReaderLimits::default());
    let response = timeout(PATIENCE, reader.final_response()).await;
    let response = response.expect("the reader hangs").unwrap();
    assert_eq!(response.output_text(), "one two three");
}

#[tokio::test]
async fn a_background_response_is_waited_for() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let request = CreateRequest::new("m", "Grüße");
    let response = client.responses().create_and_wait(request).await.unwrap();
    assert_eq!(response.status, Some(ResponseStatus::Completed));
    assert!(response.output_text().contains("Grüße"));
    assert_eq!(
        asked(&server),
        ["POST ", "GET /resp_mock_1", "GET /resp_mock_1"]
    );
    assert_eq!(server.requests()[0].json().unwrap()["background"], true);
    let again = client
        .responses()
        .wait(&response.id, RetrieveRequest::default())
        .await
        .unwrap();
    assert_eq!(again, response);
    assert_eq!(asked(&server).len(), 4, "a finished one is not waited for");
}

#[tokio::test]
async fn what_was_asked_for_with_a_response_is_asked_for_when_it_is_looked_at() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let request = json!({"model": "m", "input": "x", "include": ["reasoning.encrypted_content"]});
    let made = client.responses().create_and_wait_json(request).await;
    assert!(made.unwrap().is_finished());
    let looks = server.requests().split_off(1);
    assert!(!looks.is_empty());
    for look in looks {
        let (path, query) = look.path.split_once('?').unwrap();
        assert_eq!(path, "/v1/responses/resp_mock_1");
        assert_eq!(query, "include%5B%5D=reasoning.encrypted_content");
    }
}

#[tokio::test]
async fn a_response_that_is_here_is_not_waited_for() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let request = CreateRequest {
        background: Some(false),
        ..CreateRequest::new("m", "Hello")
    };
    let response = client.responses().create_and_wait(request).await.unwrap();
    assert!(response.is_finished());
    assert_eq!(server.requests()[0].json().unwrap()["background"], false);
    assert_eq!(server.requests().len(), 1);
}

fn unfinished(status: &str) -> Script {
    Script {
        json: Some(json!({"id": "resp_1", "status": status})),
        headers: vec![("openai-poll-after-ms".into(), "1".into())],
        ..Script::default()
    }
}

#[tokio::test]
async fn a_server_says_how_often_it_is_asked() {
    let server = MockServer::start().unwrap();
    // With the client's own delays these would take minutes.
    for _ in 0..100 {
        server.enqueue(unfinished("in_progress"));
    }
    let mut failed = unfinished("failed");
    failed.json.as_mut().unwrap()["error"] = json!({"code": "server_error", "message": "Sorry."});
    server.enqueue(failed);
    let client = client_of(&server).build().unwrap();
    let response = timeout(PATIENCE, async {
        client
            .responses()
            .wait("resp_1", RetrieveRequest::default())
            .await
    })
    .await;
    let response = response.expect("asks too seldom").unwrap();
    assert_eq!(response.status, Some(ResponseStatus::Failed));
    assert_eq!(server.requests().len(), 101);
}

#[tokio::test]
async fn the_time_of_the_whole_call_is_kept() {
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(unfinished("queued")));
    let client = client_of(&server)
        .total_timeout(Duration::from_millis(30))
        .build()
        .unwrap();
    let responses = client.responses();
    for result in [
        responses.wait("resp_1", RetrieveRequest::default()).await,
        responses.create_and_wait(background()).await,
    ] {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(error.to_string().contains("total_timeout"), "{error}");
    }
}

#[tokio::test]
async fn a_stream_that_breaks_does_not_begin_its_time_anew() {
    let server = MockServer::start().unwrap();
    server.enqueue(cut(&events(true)[..2]));
    server.enqueue(Script {
        events: Some(events(true)[2..3].to_vec()),
        then: Ending::Stall,
        ..Script::default()
    });
    let client = client_of(&server)
        .build()
        .unwrap()
        .with_options(CallOptions::new().total_timeout(Duration::from_millis(300)));
    let error = outcome(&client, background()).await.error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("total_timeout"), "{error}");
    assert_eq!(error.partial_response().unwrap().output_text(), "one two ");
}

#[tokio::test]
async fn waiting_ends_with_an_error_or_when_it_is_dropped() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let responses = client.responses();
    let error = responses
        .wait("resp_1", RetrieveRequest::default())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let error = responses
        .wait("", RetrieveRequest::default())
        .await
        .unwrap_err();
    assert_eq!(error.path(), Some("response_id"));
    server.enqueue(Script {
        json: Some(json!({"status": "queued", "object": "response"})),
        ..Script::default()
    });
    let error = responses.create_and_wait(background()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("without an id"), "{error}");

    server.clear_requests();
    server.set_repeat(Some(unfinished("queued")));
    let mut waiting = Box::pin(responses.wait("resp_1", RetrieveRequest::default()));
    while server.requests().len() < 3 {
        assert!(is_pending(&mut waiting).await);
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    drop(waiting);
    let before = server.requests().len();
    for _ in 0..5 {
        client
            .responses()
            .retrieve("resp_1", RetrieveRequest::default())
            .await
            .unwrap();
    }
    assert_eq!(server.requests().len(), before + 5);
}
