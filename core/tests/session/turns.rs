//! Turns that go on from each other.

use antiphon::SessionOptions;
use antiphon::model::CreateRequest;
use antiphon::session::{Chaining, Session};
use antiphon_mock::{MockServer, Script};
use serde_json::{Value, json};

use super::{events, in_time, messages, outcome, script, session_with, text_of};

async fn chained(server: &MockServer, chaining: Chaining) -> Session {
    session_with(server, SessionOptions::new().chaining(chaining)).await
}

/// A response that says a text in an item of its own.
fn answer(id: &str, text: &str) -> Script {
    let item = json!({
        "type": "message", "id": format!("msg_{id}"), "role": "assistant", "status": "completed",
        "content": [{"type": "output_text", "text": text, "annotations": []}],
    });
    script(vec![
        json!({"type": "response.created", "response": {"id": id, "status": "in_progress", "output": []}}),
        json!({"type": "response.output_item.done", "output_index": 0, "item": item}),
        json!({"type": "response.completed", "response": {"id": id, "status": "completed", "output": []}}),
    ])
}

fn refused() -> Script {
    Script {
        status: 400,
        json: Some(
            json!({"error": {"code": "previous_response_not_found", "message": "Gone.", "type": "invalid_request_error"}}),
        ),
        ..Script::default()
    }
}

fn user(text: &str) -> Value {
    json!({"type": "message", "role": "user", "content": text})
}

/// The input that a message of the session has, item by item.
fn input(message: &Value) -> &Vec<Value> {
    message["input"].as_array().expect("a list of items")
}

#[tokio::test]
async fn by_default_a_request_says_itself_what_it_goes_on_from() {
    let server = MockServer::start().unwrap();
    let session = chained(&server, Chaining::Off).await;
    for _ in 0..2 {
        text_of(session.create(CreateRequest::new("m", "Hello")).await).await;
    }
    let sent = messages(&server);
    assert_eq!(sent[0], sent[1]);
    assert_eq!(sent[1].get("previous_response_id"), None);
}

#[tokio::test]
async fn a_lane_fills_in_what_a_request_goes_on_from() {
    let server = MockServer::start().unwrap();
    let session = chained(&server, Chaining::Continue).await;
    for (id, text) in [("resp_1", "one"), ("resp_2", "two")] {
        server.enqueue(answer(id, text));
        assert_eq!(
            text_of(session.create(CreateRequest::new("m", text)).await).await,
            text
        );
    }
    server.enqueue(answer("resp_3", "three"));
    let own = json!({"model": "m", "input": "x", "previous_response_id": "resp_0"});
    text_of(session.create_json(own).await).await;
    let sent = messages(&server);
    assert_eq!(sent[0].get("previous_response_id"), None);
    assert_eq!(sent[1]["previous_response_id"], "resp_1");
    assert_eq!(input(&sent[1]), &[user("two")]);
    assert_eq!(
        sent[2]["previous_response_id"], "resp_0",
        "what the caller says counts"
    );
    let other = session.lane("other").unwrap();
    text_of(other.create(CreateRequest::new("m", "x")).await).await;
    assert_eq!(
        messages(&server)[3].get("previous_response_id"),
        None,
        "lanes are apart"
    );
}

#[tokio::test]
async fn the_whole_conversation_is_sent_where_the_server_has_forgotten_it() {
    let server = MockServer::start().unwrap();
    let session = chained(&server, Chaining::Continue).await;
    server.enqueue(answer("resp_1", "one"));
    text_of(session.create(CreateRequest::new("m", "Say one")).await).await;
    server.enqueue(refused());
    server.enqueue(answer("resp_2", "two"));
    assert_eq!(
        text_of(session.create(CreateRequest::new("m", "Say two")).await).await,
        "two"
    );
    let sent = messages(&server);
    assert_eq!(sent[1]["previous_response_id"], "resp_1");
    assert_eq!(sent[2].get("previous_response_id"), None);
    let texts: Vec<_> = input(&sent[2])
        .iter()
        .map(|item| item["content"].clone())
        .collect();
    assert_eq!(texts[0], "Say one");
    assert_eq!(texts[1][0]["text"], "one");
    assert_eq!(texts[2], "Say two");
    // Once: a server that cannot do with the whole of it will not do with it again.
    server.enqueue(refused());
    server.enqueue(refused());
    let error = in_time(session.create(CreateRequest::new("m", "Say three")))
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("previous_response_not_found"));
    assert_eq!(messages(&server).len(), 5);
}

#[tokio::test]
async fn only_what_is_new_is_sent_of_a_conversation_that_grows() {
    let server = MockServer::start().unwrap();
    let session = chained(&server, Chaining::Extend).await;
    server.enqueue(answer("resp_1", "one"));
    let mut conversation = vec![user("Say one")];
    let request =
        |conversation: &[Value]| json!({"model": "m", "tools": [], "input": conversation});
    let first = outcome(session.create_json(request(&conversation)).await).await;
    conversation.extend(first.last.unwrap()["output"].as_array().unwrap().clone());
    conversation.push(user("Say two"));
    server.enqueue(answer("resp_2", "two"));
    text_of(session.create_json(request(&conversation)).await).await;
    let sent = messages(&server);
    assert_eq!(sent[1]["previous_response_id"], "resp_1");
    assert_eq!(input(&sent[1]), &[user("Say two")]);

    // Other instructions, another beginning or nothing new: all of it goes.
    let mut changed = request(&conversation);
    changed["instructions"] = "Be brief.".into();
    let others = [changed, request(&[user("Say something else")])];
    for other in others {
        server.enqueue(answer("resp_3", "three"));
        text_of(session.create_json(other.clone()).await).await;
        let last = messages(&server).pop().unwrap();
        assert_eq!(last.get("previous_response_id"), None);
        assert_eq!(input(&last), other["input"].as_array().unwrap());
    }
}

#[tokio::test]
async fn a_response_that_failed_is_not_gone_on_from() {
    let server = MockServer::start().unwrap();
    let session = chained(&server, Chaining::Continue).await;
    server.enqueue(answer("resp_1", "one"));
    text_of(session.create(CreateRequest::new("m", "Say one")).await).await;
    server.enqueue(script(vec![
        events("resp_2", "x")[0].clone(),
        json!({"type": "response.failed", "response": {"id": "resp_2", "status": "failed", "error": {"code": "server_error", "message": "x"}}}),
    ]));
    outcome(session.create(CreateRequest::new("m", "Say two")).await).await;
    server.enqueue(answer("resp_3", "three"));
    text_of(session.create(CreateRequest::new("m", "Say three")).await).await;
    assert_eq!(messages(&server)[2]["previous_response_id"], "resp_1");
}

#[tokio::test]
async fn a_warm_up_is_gone_on_from_with_nothing_new() {
    let server = MockServer::start().unwrap();
    let session = chained(&server, Chaining::Extend).await;
    let request = CreateRequest::new("test-model", "Hello");
    let ready = in_time(session.warm_up(request.clone()))
        .await
        .unwrap()
        .unwrap();
    assert!(ready.output.is_empty());
    assert!(!text_of(session.create(request).await).await.is_empty());
    let sent = messages(&server);
    assert_eq!(sent[0]["generate"], false);
    assert_eq!(sent[1].get("generate"), None);
    assert_eq!(sent[1]["previous_response_id"], ready.id);
    assert!(input(&sent[1]).is_empty());
}

#[tokio::test]
async fn turns_go_on_from_each_other_over_http_too() {
    let server = MockServer::start().unwrap();
    server.enqueue(Script {
        handshake: true,
        status: 426,
        ..Script::default()
    });
    let session = chained(&server, Chaining::Continue).await;
    assert!(!session.is_websocket().await);
    assert!(!session.is_websocket_now());
    assert!(
        in_time(session.warm_up(CreateRequest::new("m", "x")))
            .await
            .unwrap()
            .is_none()
    );
    for (id, text) in [("resp_1", "one"), ("resp_2", "two")] {
        server.enqueue(answer(id, text));
        let request = json!({"model": "m", "input": text, "store": id == "resp_1"});
        assert_eq!(text_of(session.create_json(request).await).await, text);
    }
    let bodies: Vec<Value> = server
        .requests()
        .iter()
        .map(|request| serde_json::from_slice(&request.body).unwrap())
        .collect();
    assert_eq!(bodies[0]["stream"], true);
    assert_eq!(
        bodies[1].get("previous_response_id"),
        None,
        "what is not stored is not known over HTTP"
    );
    assert_eq!(bodies[1]["input"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn an_empty_id_is_none_and_the_whole_conversation_is_sent() {
    let server = MockServer::start().unwrap();
    let session = chained(&server, Chaining::Continue).await;
    for (id, text) in [("", "one"), ("", "two")] {
        server.enqueue(answer(id, text));
        text_of(session.create(CreateRequest::new("m", text)).await).await;
    }
    let sent = messages(&server);
    assert_eq!(sent[1].get("previous_response_id"), None);
    let texts: Vec<&Value> = input(&sent[1]).iter().map(|item| &item["role"]).collect();
    assert_eq!(texts, ["user", "assistant", "user"]);
}

/// The history is what the final response has, also of calls whose items the server never finished.
#[tokio::test]
async fn a_history_is_the_output_of_the_final_response() {
    let server = MockServer::start().unwrap();
    let session = chained(&server, Chaining::Continue).await;
    server.enqueue(script(vec![
        json!({"type": "response.created", "response": {"id": "", "status": "in_progress", "output": []}}),
        json!({"type": "response.output_item.added", "output_index": 1, "item":
            {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "f", "arguments": ""}}),
        json!({"type": "response.function_call_arguments.delta", "output_index": 1, "item_id": "fc_1", "delta": "{}"}),
        json!({"type": "response.output_text.delta", "output_index": 0, "item_id": "msg_1", "content_index": 0, "delta": "Wait."}),
        json!({"type": "response.completed", "response": {"id": "", "status": "completed", "output": []}}),
    ]));
    server.enqueue(answer("resp_2", "two"));
    let mut stream = session
        .create(CreateRequest::new("m", "one"))
        .await
        .unwrap();
    let response = stream.final_response().await.unwrap();
    text_of(session.create(CreateRequest::new("m", "two")).await).await;
    let sent = messages(&server);
    let between = &input(&sent[1])[1..3];
    let output: Vec<Value> = response.to_input().iter().map(|item| json!(item)).collect();
    assert_eq!(between, output);
    assert_eq!(between[1]["arguments"], "{}");
}

#[tokio::test]
async fn a_server_that_knows_no_ids_gets_the_whole_conversation_from_then_on() {
    let server = MockServer::start().unwrap();
    let session = chained(&server, Chaining::Continue).await;
    server.enqueue(answer("resp_1", "one"));
    server.enqueue(Script {
        status: 400,
        json: Some(
            json!({"error": {"code": "unsupported_parameter", "param": "previous_response_id",
            "message": "Unsupported parameter.", "type": "invalid_request_error"}}),
        ),
        ..Script::default()
    });
    server.enqueue(answer("resp_2", "two"));
    server.enqueue(answer("resp_3", "three"));
    for text in ["one", "two", "three"] {
        assert_eq!(
            text_of(session.create(CreateRequest::new("m", text)).await).await,
            text
        );
    }
    let sent = messages(&server);
    assert_eq!(sent[1]["previous_response_id"], "resp_1");
    for (message, items) in [(&sent[2], 3), (&sent[3], 5)] {
        assert_eq!(message.get("previous_response_id"), None);
        assert_eq!(input(message).len(), items);
    }
}

/// Without `store` a server cannot read reasoning that it did not seal, and nothing may end in reasoning.
#[tokio::test]
async fn reasoning_goes_into_a_history_only_where_it_can_be_read() {
    let server = MockServer::start().unwrap();
    let session = chained(&server, Chaining::Continue).await;
    let reasoning = |id: &str, sealed: Option<&str>| json!({"type": "reasoning", "id": id, "summary": [], "status": "completed", "encrypted_content": sealed});
    let message = json!({"type": "message", "id": "msg_1", "role": "assistant",
        "content": [{"type": "output_text", "text": "one", "annotations": []}]});
    let output = [
        reasoning("rs_1", None),
        reasoning("rs_2", Some("gAAA")),
        message,
        reasoning("rs_3", Some("gAAB")),
    ];
    server.enqueue(script(vec![
        json!({"type": "response.completed", "response": {"id": "", "status": "completed", "output": output}}),
    ]));
    server.enqueue(answer("resp_2", "two"));
    for text in ["one", "two"] {
        let request = json!({"model": "m", "input": text, "store": false});
        text_of(session.create_json(request).await).await;
    }
    let sent = messages(&server);
    let ids: Vec<&Value> = input(&sent[1]).iter().map(|item| &item["id"]).collect();
    assert_eq!(
        ids,
        [&json!(null), &json!("rs_2"), &json!("msg_1"), &json!(null)]
    );
    assert_eq!(input(&sent[1])[1].get("status"), None);
}

#[tokio::test]
async fn reasoning_that_another_server_sealed_is_left_out_once_it_is_refused() {
    let server = MockServer::start().unwrap();
    let session = session_with(&server, SessionOptions::new()).await;
    server.enqueue(Script {
        status: 400,
        json: Some(json!({"error": {"code": "invalid_encrypted_content", "message": "It cannot be verified.",
            "type": "invalid_request_error"}})),
        ..Script::default()
    });
    server.enqueue(answer("resp_1", "one"));
    let sealed =
        json!({"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "gAAA"});
    let request = json!({"model": "m", "input": [user("Hello"), sealed, user("Again")]});
    assert_eq!(text_of(session.create_json(request).await).await, "one");
    let sent = messages(&server);
    assert_eq!(input(&sent[0]).len(), 3);
    assert_eq!(input(&sent[1]), &[user("Hello"), user("Again")]);
}
