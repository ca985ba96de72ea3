//! Runs the scenarios of `tests/calls`, which every language runs, by the methods of each resource and,
//! for raw answers, by name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use antiphon::api::{OPERATIONS, Page, Raw, Reply};
use antiphon::{AnswerHead, CallOptions, Client, ClientBuilder, Error, ResponseStream, Result};
use antiphon_mock::{MockServer, RecordedRequest};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use tokio::time::timeout;

use support::{files, read_json, repository};

/// No scenario takes so long unless it hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// Second names that a client has for methods. They are not operations of their own.
const SECOND_NAMES: [&str; 2] = ["generate_response", "stream_response"];

#[tokio::test]
async fn every_call_sends_and_gives_what_it_should() {
    let mut wrong = Vec::new();
    for scenario in scenarios() {
        for form in forms_of(&scenario) {
            if let Err(fault) = run(&scenario, form).await {
                wrong.push(format!("{}, {form}: {fault}", scenario["name"]));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_method_is_called_in_each_form_and_every_option_is_set() {
    let (mut called, mut options) = (BTreeSet::new(), BTreeSet::new());
    let mut names = BTreeSet::new();
    for scenario in scenarios() {
        let name = scenario["name"].as_str().unwrap().to_owned();
        assert!(
            names.insert(name.clone()),
            "two scenarios are called {name}"
        );
        for form in forms_of(&scenario) {
            called.insert(format!("{} {form}", scenario["method"].as_str().unwrap()));
        }
        options.extend(
            object(&scenario["options"])
                .into_iter()
                .map(|(name, _)| name),
        );
    }
    let operations = OPERATIONS.iter().map(|operation| operation.name);
    // A session has tests of its own.
    let operations = operations.filter(|name| *name != "responses.connect");
    for method in operations.chain(SECOND_NAMES) {
        // A second name of a method has no raw form of its own.
        let forms: &[&str] = match method {
            "generate_response" => &["typed"],
            _ => &["typed", "raw"],
        };
        for form in forms {
            let call = format!("{method} {form}");
            assert!(
                called.remove(&call),
                "no scenario has a {form} call of {method}"
            );
        }
    }
    assert!(called.is_empty(), "there are no such methods: {called:?}");
    for option in [
        "extra_headers",
        "extra_query",
        "idempotency_key",
        "idle_timeout_ms",
        "max_queued_bytes",
        "max_queued_events",
        "max_retries",
        "max_retry_after_ms",
        "resume",
        "stall_timeout_ms",
        "timeout_ms",
        "total_timeout_ms",
    ] {
        assert!(
            options.remove(option),
            "no scenario has the option {option} of a call"
        );
    }
    assert!(
        options.is_empty(),
        "calls have no such options: {options:?}"
    );
}

fn scenarios() -> Vec<Value> {
    let files = files(&repository().join("tests/calls"), "json");
    let scenarios = files.iter().flat_map(|path| {
        let file = read_json(path);
        file["scenarios"].as_array().expect("scenarios").clone()
    });
    scenarios.collect()
}

fn forms_of(scenario: &Value) -> Vec<&str> {
    match scenario["forms"].as_array() {
        Some(forms) => forms.iter().map(|form| form.as_str().unwrap()).collect(),
        None => vec!["typed", "raw"],
    }
}

/// What a call gave.
#[derive(Default)]
struct Outcome {
    result: Option<Value>,
    /// All items, of a list.
    items: Option<Vec<Value>>,
    /// The types of the events, of a stream.
    events: Option<Vec<Value>>,
    head: Option<AnswerHead>,
    body: Option<Vec<u8>>,
    error: Option<Error>,
}

/// # Errors
///
/// What is not as the scenario expects it.
async fn run(scenario: &Value, form: &str) -> std::result::Result<(), String> {
    let server = MockServer::start().unwrap();
    let scripts = &scenario["http"];
    server.enqueue_json(&scripts.to_string()).unwrap();
    let mut outcome = Outcome::default();
    let making = timeout(PATIENCE, make(&server, scenario, form, &mut outcome));
    let made = making.await.map_err(|_| "it hangs")?;
    outcome.error = made.err();
    check(scenario, form, &outcome)?;
    check_requests(&scenario["expect"]["requests"], &server.requests())
}

async fn make(
    server: &MockServer,
    scenario: &Value,
    form: &str,
    outcome: &mut Outcome,
) -> Result<()> {
    let mut options = in_seconds(&scenario["client"]);
    options.insert("api_key".to_owned(), json!("sk-test"));
    options.insert("base_url".to_owned(), json!(server.url()));
    let client = ClientBuilder::from_json(&json!(options))?.build()?;
    let options = in_seconds(&scenario["options"]);
    let client = client.with_options(CallOptions::from_json(&json!(options))?);

    let method = scenario["method"].as_str().unwrap();
    let ids = object(&scenario["ids"]);
    let parameters = Value::Object(object(&scenario["parameters"]));
    let given = match method {
        "responses.stream" | "responses.retrieve_stream" | "stream_response" => {
            let stream = open(&client, method, &ids, parameters).await?;
            return read_stream(stream, outcome).await;
        }
        _ if form == "typed" => call(&client, method, &ids, parameters).await?,
        _ => {
            let mut all = ids;
            all.extend(object(&parameters));
            let Raw {
                head, body, reply, ..
            } = client.call_raw(method, json!(all)).await?;
            outcome.head = Some(head);
            outcome.body = Some(body.to_vec());
            match reply {
                Reply::Page(page) => Given::Page(page),
                reply => Given::Json(json!(reply)),
            }
        }
    };
    match given {
        Given::Json(json) => outcome.result = Some(json),
        Given::Page(page) => {
            outcome.result = Some(json!(page));
            let mut items = page.into_items();
            let all = outcome.items.insert(Vec::new());
            while let Some(item) = items.next().await {
                all.push(json!(item?));
            }
        }
    }
    Ok(())
}

enum Given {
    Json(Value),
    Page(Box<Page>),
}

/// Calls the method of a resource, with parameters of its type.
async fn call(
    client: &Client,
    method: &str,
    ids: &Map<String, Value>,
    parameters: Value,
) -> Result<Given> {
    let id = |name: &str| ids[name].as_str().expect("an id");
    let (responses, conversations) = (client.responses(), client.conversations());
    let items = conversations.items();
    let json = match method {
        "responses.create" => json!(responses.create(typed(parameters)).await?),
        "generate_response" => json!(client.generate_response(typed(parameters)).await?),
        "responses.retrieve" => {
            let id = id("response_id");
            json!(responses.retrieve(id, typed(parameters)).await?)
        }
        "responses.create_and_wait" => json!(responses.create_and_wait(typed(parameters)).await?),
        "responses.wait" => {
            let id = id("response_id");
            json!(responses.wait(id, typed(parameters)).await?)
        }
        "responses.delete" => json!(responses.delete(id("response_id")).await?),
        "responses.cancel" => json!(responses.cancel(id("response_id")).await?),
        "responses.compact" => json!(responses.compact(typed(parameters)).await?),
        "responses.input_items.list" => {
            let list = responses.input_items();
            let page = list.list(id("response_id"), typed(parameters)).await?;
            return Ok(Given::Page(Box::new(page)));
        }
        "responses.input_tokens.count" => {
            json!(responses.input_tokens().count(typed(parameters)).await?)
        }
        "conversations.create" => json!(conversations.create(typed(parameters)).await?),
        "conversations.retrieve" => json!(conversations.retrieve(id("conversation_id")).await?),
        "conversations.update" => {
            let id = id("conversation_id");
            json!(conversations.update(id, typed(parameters)).await?)
        }
        "conversations.delete" => json!(conversations.delete(id("conversation_id")).await?),
        "conversations.items.create" => {
            let id = id("conversation_id");
            json!(items.create(id, typed(parameters)).await?)
        }
        "conversations.items.list" => {
            let page = items.list(id("conversation_id"), typed(parameters)).await?;
            return Ok(Given::Page(Box::new(page)));
        }
        "conversations.items.retrieve" => {
            let (conversation, item) = (id("conversation_id"), id("item_id"));
            json!(
                items
                    .retrieve(conversation, item, typed(parameters))
                    .await?
            )
        }
        "conversations.items.delete" => {
            json!(items.delete(id("conversation_id"), id("item_id")).await?)
        }
        "get" => client.get(id("path")).await?.reply,
        "post" => client.post(id("path"), &parameters["body"]).await?.reply,
        "delete" => client.delete(id("path")).await?.reply,
        other => panic!("there is no method {other}"),
    };
    Ok(Given::Json(json))
}

async fn open(
    client: &Client,
    method: &str,
    ids: &Map<String, Value>,
    parameters: Value,
) -> Result<ResponseStream> {
    let responses = client.responses();
    match method {
        "responses.stream" => responses.stream(typed(parameters)).await,
        "stream_response" => client.stream_response(typed(parameters)).await,
        _ => {
            let id = ids["response_id"].as_str().expect("an id");
            responses.retrieve_stream(id, typed(parameters)).await
        }
    }
}

async fn read_stream(mut stream: ResponseStream, outcome: &mut Outcome) -> Result<()> {
    outcome.head = stream.head().cloned();
    let events = outcome.events.insert(Vec::new());
    while let Some(event) = stream.next().await {
        events.push(json!(event?)["type"].clone());
    }
    outcome.result = Some(json!(stream.final_response().await?));
    Ok(())
}

/// Parameters as the type that a method takes.
fn typed<T: DeserializeOwned>(parameters: Value) -> T {
    serde_json::from_value(parameters).expect("parameters of this method")
}

/// Options by core's names, which have times in seconds.
fn in_seconds(options: &Value) -> Map<String, Value> {
    let options = object(options).into_iter();
    let options = options.map(|(name, value)| match name.strip_suffix("_ms") {
        Some(time) => (time.to_owned(), json!(value.as_f64().unwrap() / 1000.0)),
        None => (name, value),
    });
    options.collect()
}

fn object(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

fn check(scenario: &Value, form: &str, outcome: &Outcome) -> std::result::Result<(), String> {
    let expected = &scenario["expect"];
    if let Some(events) = expected["events"].as_array() {
        same(
            "events",
            outcome.events.as_deref().unwrap_or_default(),
            events,
        )?;
    }
    if let Some(fields) = expected["error"].as_object() {
        let error = outcome.error.as_ref().ok_or("there is no error")?;
        return check_error(error, fields);
    }
    if let Some(error) = &outcome.error {
        return Err(format!("{error:?}"));
    }
    same("result", &outcome.result.as_ref(), &expected.get("result"))?;
    same(
        "items",
        &outcome.items.as_ref(),
        &expected["items"].as_array(),
    )?;
    match form {
        "raw" => check_raw(scenario, outcome),
        _ => Ok(()),
    }
}

fn check_raw(scenario: &Value, outcome: &Outcome) -> std::result::Result<(), String> {
    let expected = &scenario["expect"]["raw"];
    let head = outcome.head.as_ref().ok_or("there is no head")?;
    let or = |name: &str, default: u64| expected[name].as_u64().unwrap_or(default);
    same("status", &u64::from(head.status()), &or("status", 200))?;
    same("retries", &u64::from(head.retries()), &or("retries", 0))?;
    if let Some(id) = expected["request_id"].as_str() {
        same("request_id", &head.request_id(), &Some(id))?;
    }
    check_headers(&expected["headers"], |name| head.header(name))?;
    let Some(body) = &outcome.body else {
        return Ok(());
    };
    if let Some(text) = expected["text"].as_str() {
        return same("text", &body.as_slice(), &text.as_bytes());
    }
    let script = scenario["http"]
        .as_array()
        .and_then(|scripts| scripts.last());
    let sent = || &script.expect("a script")["json"];
    let body: Value = serde_json::from_slice(body).map_err(|fault| fault.to_string())?;
    same("body", &body, expected.get("body").unwrap_or_else(sent))
}

fn check_error(error: &Error, expected: &Map<String, Value>) -> std::result::Result<(), String> {
    let seen = error.to_json();
    for (name, value) in expected {
        let field = match name.as_str() {
            "partial" => "partial_response",
            name => name,
        };
        same(name, &seen[field], value).map_err(|fault| format!("{fault}: {error:?}"))?;
    }
    let partial = seen.get("partial_response");
    same("partial", &partial, &expected.get("partial"))
}

fn check_requests(
    expected: &Value,
    requests: &[RecordedRequest],
) -> std::result::Result<(), String> {
    let expected = expected.as_array().expect("requests");
    let sent: Vec<_> = requests.iter().map(|request| &request.path).collect();
    if requests.len() != expected.len() {
        return Err(format!(
            "{} requests were expected: {sent:?}",
            expected.len()
        ));
    }
    for (request, expected) in requests.iter().zip(expected) {
        let (path, query) = request.path.split_once('?').unwrap_or((&request.path, ""));
        same(
            "method",
            &request.method.as_str(),
            &expected["method"].as_str().unwrap(),
        )?;
        same("path", &path, &expected["path"].as_str().unwrap())?;
        let url = reqwest::Url::parse(&format!("http://localhost/?{query}")).unwrap();
        let pairs = url.query_pairs();
        let mut pairs: Vec<_> = pairs.map(|(name, value)| json!([name, value])).collect();
        // By name: what stands under one name keeps its order.
        pairs.sort_by_key(|pair| pair[0].as_str().unwrap().to_owned());
        let query = expected.get("query").cloned().unwrap_or_else(|| json!([]));
        same("query", &json!(pairs), &query)?;
        check_headers(&expected["headers"], |name| request.header(name))?;
        let body = match request.body.is_empty() {
            true => None,
            false => Some(request.json().map_err(|fault| fault.to_string())?),
        };
        same("body", &body.as_ref(), &expected.get("body"))?;
    }
    Ok(())
}

fn check_headers<'a>(
    expected: &Value,
    header: impl Fn(&str) -> Option<&'a str>,
) -> std::result::Result<(), String> {
    for (name, expected) in object(expected) {
        let value = header(&name);
        match expected["contains"].as_str() {
            Some(part) if value.is_some_and(|value| value.contains(part)) => {}
            Some(part) => return Err(format!("header {name}: {value:?} without {part:?}")),
            None => same(&name, &value, &expected.as_str())?,
        }
    }
    Ok(())
}

fn same<T: PartialEq + std::fmt::Debug + ?Sized>(
    what: &str,
    found: &T,
    expected: &T,
) -> std::result::Result<(), String> {
    match found == expected {
        true => Ok(()),
        false => Err(format!("{what}: {found:?}, expected {expected:?}")),
    }
}
