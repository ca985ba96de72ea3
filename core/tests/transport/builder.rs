//! A client from options as JSON.

use antiphon::options::TimeUnit;
use antiphon::{ClientBuilder, ErrorKind, Provider};
use antiphon_mock::MockServer;
use serde_json::{Value, json};

use crate::hello;

#[tokio::test]
async fn a_client_is_made_of_json() {
    let server = MockServer::start().unwrap();
    let options = json!({
        "provider": "custom", "api_key": "sk-test", "base_url": server.url(), "max_retries": 0, "connect_timeout": 5,
        "retry_budget": 7, "default_headers": {"x-name": "value"}, "default_query": {"beta": true}, "timeout": null,
        "user_agent_suffix": "app/1", "max_body_bytes": 100_000, "max_frame_bytes": 100_000, "strict": false,
        "allow_insecure_http": false, "resume": false, "organization": null,
    });
    let client = ClientBuilder::from_json(&options).unwrap().build().unwrap();
    client.responses().create(hello()).await.unwrap();
    let request = &server.requests()[0];
    assert_eq!(request.path, "/v1/responses?beta=true");
    assert_eq!(request.header("x-name"), Some("value"));
    assert_eq!(request.header("authorization"), Some("Bearer sk-test"));
    let user_agent = request.header("user-agent").unwrap();
    assert!(
        user_agent.starts_with("antiphon/") && user_agent.ends_with(" app/1"),
        "{user_agent}"
    );
}

#[test]
fn every_option_is_named_in_the_error_for_one_that_is_not() {
    let unknown = ClientBuilder::from_json(&json!({"apiKey": "sk-secret"}))
        .unwrap_err()
        .to_string();
    assert!(!unknown.contains("secret"), "{unknown}");
    assert!(
        unknown.starts_with("apiKey: unknown option. The options are "),
        "{unknown}"
    );
    let names: Vec<&str> = unknown
        .trim_end_matches('.')
        .rsplit(" are ")
        .next()
        .unwrap()
        .split(", ")
        .collect();
    assert_eq!(names.len(), 31, "{names:?}");
    for name in names {
        // An array is of the wrong kind for every option, and so each says that it knows itself.
        let error = ClientBuilder::default()
            .option(name, &json!([]), TimeUnit::Seconds)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with(&format!("{name}: expected ")), "{error}");
        assert!(error.ends_with("got a list."), "{error}");
        assert!(
            ClientBuilder::default()
                .option(name, &Value::Null, TimeUnit::Seconds)
                .is_ok(),
            "{name}"
        );
    }
    assert!(
        ClientBuilder::default()
            .option("apiKey", &Value::Null, TimeUnit::Seconds)
            .is_err(),
        "null is no excuse"
    );
}

#[test]
fn a_value_of_the_wrong_kind_is_told_and_not_quoted() {
    let cases = [
        ("api_key", json!(5), "api_key: expected a string, got 5."),
        (
            "provider",
            json!("sk-secret"),
            "provider: expected \"openai\", \"azure\", ",
        ),
        (
            "retry_budget",
            json!(-1),
            "retry_budget: expected a whole number, zero or more, got -1.",
        ),
        (
            "connect_timeout",
            json!("1s"),
            "connect_timeout: expected a number of seconds, zero or more, got a string.",
        ),
        (
            "strict",
            json!("sk-secret"),
            "strict: expected true or false, got a string.",
        ),
        (
            "default_headers",
            json!({"x-key": ["sk-secret"]}),
            "default_headers[\"x-key\"]: expected a string, got a list.",
        ),
    ];
    for (name, value, message) in cases {
        let error = ClientBuilder::default()
            .option(name, &value, TimeUnit::Seconds)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(message), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    let error = ClientBuilder::from_json(&json!("sk-secret")).unwrap_err();
    assert!(!error.to_string().contains("secret"), "{error}");
    for name in [
        "openai",
        "azure",
        "openrouter",
        "open_responses",
        "gateway",
        "xai",
        "custom",
    ] {
        assert_eq!(Provider::find(name).unwrap().profile().name, name);
        assert!(
            ClientBuilder::default()
                .option("provider", &json!(name), TimeUnit::Seconds)
                .is_ok()
        );
    }
}
