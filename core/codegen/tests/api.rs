//! The declarations of core, as the generator reads them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use antiphon_codegen::api::{Api, MethodKind, OptionType, Reply, ViewType};
use antiphon_codegen::{read_model, repository};

fn api() -> Api {
    let source = repository().join("core/src");
    let schema = read_model(&source.join("model")).unwrap();
    Api::read(&source, &schema).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn methods_have_the_parameters_and_replies_of_their_rows() {
    let api = api();
    let resource = |name: &str| {
        let found = api
            .resources
            .iter()
            .find(|resource| resource.path.join(".") == name);
        found.unwrap_or_else(|| panic!("no resource {name}"))
    };
    let method = |name: &str| {
        let (parent, name) = name.rsplit_once('.').unwrap_or(("", name));
        let methods = &resource(parent).methods;
        methods
            .iter()
            .find(|method| method.name == name)
            .expect(name)
    };
    let retrieve = method("conversations.items.retrieve");
    assert_eq!(retrieve.ids, ["conversation_id", "item_id"]);
    assert_eq!(retrieve.reply, Reply::Model("InputItem".into()));
    assert!(retrieve.parameters.as_ref().unwrap().is_optional);
    let list = method("responses.input_items.list");
    assert_eq!(list.reply, Reply::Page("InputItem".into()));
    let stream = method("responses.retrieve_stream");
    assert_eq!(stream.operation, "responses.retrieve");
    assert_eq!(
        (stream.kind, &stream.reply),
        (MethodKind::Events, &Reply::Events)
    );
    assert_eq!(stream.ids, ["response_id"]);
    let wait = method("responses.create_and_wait");
    assert_eq!(wait.operation, "responses.create_and_wait");
    assert_eq!(wait.parameters.as_ref().unwrap().model, "CreateRequest");
    assert_eq!(wait.reply, Reply::Model("Response".into()));
    assert_eq!(method("get").kind, MethodKind::Path { has_body: false });
    assert_eq!(method("post").kind, MethodKind::Path { has_body: true });
    assert_eq!(
        method("stream_response").kind,
        MethodKind::Alias { is_events: true }
    );
    assert_eq!(method("stream_response").operation, "responses.stream");
    let not_found = (
        "NotFound".to_owned(),
        "The server does not store the response.".to_owned(),
    );
    assert!(method("responses.delete").docs.errors.contains(&not_found));
    let children = resource("responses").children(&api.resources);
    let names: Vec<_> = children.iter().map(|child| child.name()).collect();
    assert_eq!(names, ["input_items", "input_tokens"]);
}

#[test]
fn options_of_a_call_are_options_of_a_client() {
    let api = api();
    let client = api.client_options();
    let names: Vec<_> = client.iter().map(|(name, _)| *name).collect();
    for name in [
        "provider",
        "max_retries",
        "default_headers",
        "idle_timeout",
        "strict",
    ] {
        assert!(names.contains(&name), "{name}: {names:?}");
    }
    assert!(!names.contains(&"idempotency_key"));
    let (_, timeout) = client.iter().find(|(name, _)| *name == "timeout").unwrap();
    assert_eq!(timeout.kind, OptionType::Duration);
    assert_eq!(timeout.default.as_deref(), Some("600 s"));
}

#[test]
fn errors_and_views_are_read() {
    let api = api();
    let rate_limit = api.error("RateLimit").unwrap();
    assert_eq!(rate_limit.parent, "APIStatusError");
    assert!(rate_limit.has_status && rate_limit.is_below("APIError", &api.errors));
    assert_eq!(api.timeouts.values.len(), 3);
    assert!(api.error_fields.iter().any(|field| field.name == "type"));
    let views: Vec<_> = api
        .views
        .iter()
        .map(|view| (view.name.as_str(), view.kind.clone()))
        .collect();
    assert!(views.contains(&("output_text", ViewType::Text)));
    assert!(views.contains(&("refusal", ViewType::OptionalText)));
    assert!(views.contains(&("function_calls", ViewType::List("FunctionCallItem".into()))));
    assert!(views.contains(&("to_input", ViewType::List("InputItem".into()))));
    assert!(!views.iter().any(|(name, _)| *name == "to_exact_input"));
    let mut with_options = api.views.iter().filter_map(|view| view.option.as_ref());
    let exact = with_options.next().unwrap();
    assert_eq!(
        (exact.name.as_str(), exact.view.as_str()),
        ("exact", "to_exact_input")
    );
}
