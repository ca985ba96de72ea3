//! What the shared descriptions of the API have and the model lacks: nothing, but for what `allowed.rs` says and why.
//!
//! Every type, field and listed value is written as the smallest JSON that has it, read into the model and written
//! back. It is lacking when it ends up among the unknown, or does not come back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod allowed;
mod probe;
#[path = "../support/round_trip.rs"]
mod round_trip;
mod samples;
#[path = "../support/mod.rs"]
mod support;
mod type_text;

use std::collections::BTreeSet;
use std::path::PathBuf;

use antiphon::model::{
    Annotation, CompactRequest, CompactedResponse, ContentPart, ConversationCreateRequest,
    ConversationItemsRequest, ConversationUpdateRequest, CreateRequest, Event, InputContent,
    InputItem, InputTokensRequest, ItemRetrieveRequest, ListRequest, OutputItem, Response,
    RetrieveRequest, StopCondition, TextFormat, Tool, ToolChoice, WebhookEvent,
};
use serde_json::Value;

use allowed::ALLOWED;
use probe::lacks;
use samples::{Sample, Scope, samples_of_fields, samples_of_shape, shapes};

/// What a document has, and which of it the model lacks.
#[derive(Default)]
struct Findings {
    tried: usize,
    lacking: BTreeSet<String>,
}

impl Findings {
    fn try_all<T>(&mut self, samples: &[Sample])
    where
        T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug,
    {
        for sample in samples {
            self.tried += 1;
            if let Some(why) = lacks::<T>(&sample.json) {
                self.lacking.insert(format!("{}: {why}", sample.path));
            }
        }
    }

    /// Fails where something lacks that is not allowed to, or is allowed to and does not.
    fn assert(self, document: &str, at_least: usize) {
        assert!(
            self.tried >= at_least,
            "only {} samples of {document}: has its form changed?",
            self.tried
        );
        let allowed: Vec<&str> = ALLOWED
            .iter()
            .map(|(path, _)| *path)
            .filter(|path| path.starts_with(document))
            .collect();
        let is_allowed = |lacking: &str, path: &str| match path.strip_suffix('*') {
            Some(start) => lacking.starts_with(start),
            None => lacking
                .strip_prefix(path)
                .is_some_and(|rest| rest.starts_with(':')),
        };
        let unexpected: Vec<&String> = self
            .lacking
            .iter()
            .filter(|lacking| !allowed.iter().any(|path| is_allowed(lacking, path)))
            .collect();
        let stale: Vec<&&str> = allowed
            .iter()
            .filter(|path| !self.lacking.iter().any(|lacking| is_allowed(lacking, path)))
            .collect();
        assert!(
            unexpected.is_empty() && stale.is_empty(),
            "{} of {} samples lack:\n{}\nallowed to lack, but there:\n{stale:#?}",
            unexpected.len(),
            self.tried,
            unexpected
                .iter()
                .map(|line| line.as_str())
                .collect::<Vec<_>>()
                .join("\n"),
        );
    }
}

/// A document of the shared surface; `None`, said aloud, where there is none.
fn document(name: &str) -> Option<Value> {
    let path: PathBuf = support::recordings()?
        .parent()?
        .join("surface")
        .join(name)
        .with_extension("json");
    path.is_file().then(|| support::read_json(&path))
}

/// Types that shapes name without describing them, each tried where it is described.
fn globals() -> Option<Scope> {
    let mut scope = Scope::default();
    for item in document("items")?["items"].as_array()? {
        for shape in shapes(item) {
            scope.add_opaque(&shape.name, &item["type"]);
        }
    }
    for part in document("items")?["content_parts"].as_array()? {
        for shape in shapes(part) {
            scope.add_opaque(shape.name.rsplit(':').next()?, &part["type"]);
        }
    }
    for tool in document("tools")?["tools"].as_array()? {
        if let Some(name) = tool["schema"].as_str() {
            scope.add_opaque(name, &tool["types"][0]);
            scope.add_opaque(&format!("{name}Param"), &tool["types"][0]);
        }
    }
    Some(scope)
}

#[test]
fn every_item_is_in_the_model() {
    let (Some(document), Some(globals)) = (document("items"), globals()) else {
        return;
    };
    let mut found = Findings::default();
    for item in document["items"].as_array().expect("items") {
        let kind = item["type"].as_str().expect("a type");
        for shape in shapes(item) {
            let samples = samples_of_shape(&format!("items/{kind}"), kind, &shape, &globals);
            let (input, output) = shape.roles();
            if input {
                found.try_all::<InputItem>(&samples);
            }
            if output {
                found.try_all::<OutputItem>(&samples);
            }
        }
    }
    found.assert("items/", 800);
}

#[test]
fn every_content_part_and_annotation_is_in_the_model() {
    let (Some(document), Some(globals)) = (document("items"), globals()) else {
        return;
    };
    let mut found = Findings::default();
    for part in document["content_parts"].as_array().expect("parts") {
        let kind = part["type"].as_str().expect("a type");
        let path = format!("parts/{kind}");
        let mut samples = vec![Sample::bare(&path, kind)];
        for shape in shapes(part) {
            samples.extend(samples_of_shape(&path, kind, &shape, &globals));
        }
        found.try_all::<ContentPart>(&samples);
        found.try_all::<InputContent>(&samples);
    }
    for (kind, annotation) in document["annotations"].as_object().expect("annotations") {
        for source in ["openai", "openrouter", "openresponses"] {
            let path = format!("parts/{kind}/{source}");
            found.try_all::<Annotation>(&samples_of_fields(
                &path,
                Some(kind),
                &annotation[source],
                &globals,
            ));
        }
    }
    found.assert("parts/", 80);
}

#[test]
fn every_tool_and_choice_is_in_the_model() {
    let (Some(document), Some(globals)) = (document("tools"), globals()) else {
        return;
    };
    let mut found = Findings::default();
    for group in ["tools", "openrouter_tools", "openresponses_tools"] {
        for tool in document[group].as_array().expect("tools") {
            let scope = globals.with(&tool["nested"]);
            for kind in tool["types"].as_array().expect("types") {
                let kind = kind.as_str().expect("a type");
                let path = format!("tools/{group}/{kind}");
                found.try_all::<Tool>(&samples_of_fields(
                    &path,
                    Some(kind),
                    &tool["fields"],
                    &scope,
                ));
            }
        }
    }
    for choice in document["tool_choice"]["openai"]
        .as_array()
        .expect("choices")
    {
        if let Some(mode) = choice["value"].as_str() {
            found.try_all::<ToolChoice>(&[Sample {
                path: format!("tools/choice/{mode}"),
                json: mode.into(),
            }]);
        }
        for kind in choice["types"].as_array().into_iter().flatten() {
            let kind = kind.as_str().expect("a type");
            let path = format!("tools/choice/{kind}");
            found.try_all::<ToolChoice>(&samples_of_fields(
                &path,
                Some(kind),
                &choice["fields"],
                &globals,
            ));
        }
    }
    for source in ["openai", "openresponses", "openrouter"] {
        for format in document["text_format"][source].as_array().expect("formats") {
            let kind = format["types"][0].as_str().expect("a type");
            let path = format!("tools/format/{kind}");
            found.try_all::<TextFormat>(&samples_of_fields(
                &path,
                Some(kind),
                &format["fields"],
                &globals,
            ));
        }
    }
    found.assert("tools/", 250);
}

#[test]
fn every_parameter_is_in_the_model() {
    let (Some(document), Some(globals)) = (document("request"), globals()) else {
        return;
    };
    let mut found = Findings::default();
    let scope = globals.with(&document["create_params_nested"]);
    for parameter in document["create_params"].as_array().expect("parameters") {
        let name = parameter["name"].as_str().expect("a name");
        for (key, source) in parameter.as_object().expect("an object") {
            if key == "type" || (key.starts_with("type_open") && source.is_string()) {
                let fields = serde_json::json!({ name: { "type": source } });
                found
                    .try_all::<CreateRequest>(&samples_of_fields("request", None, &fields, &scope));
            }
        }
    }
    let extras = &document["openrouter_extras"];
    for (parameter, schema) in [
        ("trace", "TraceConfig"),
        ("debug", "ChatDebugOptions"),
        ("cache_control", "AnthropicCacheControlDirective"),
        ("reasoning", "ReasoningConfig"),
        ("text", "TextExtendedConfig"),
        ("prompt_cache_options", "PromptCacheOptions"),
        ("provider", "ProviderPreferences"),
    ] {
        let scope = globals.with(&extras[parameter]);
        let fields = serde_json::json!({ parameter: { "type": schema } });
        found.try_all::<CreateRequest>(&samples_of_fields("request", None, &fields, &scope));
    }
    for condition in extras["stop_server_tools_when"]
        .as_array()
        .expect("conditions")
    {
        let kind = condition["types"][0].as_str().expect("a type");
        let path = format!("request.stop_server_tools_when/{kind}");
        found.try_all::<StopCondition>(&samples_of_fields(
            &path,
            Some(kind),
            &condition["fields"],
            &globals,
        ));
    }
    for name in document["beta_only_params"]
        .as_object()
        .expect("parameters")
        .keys()
    {
        if name != "header" && name != "query" {
            let fields = serde_json::json!({ name: { "type": "any" } });
            found.try_all::<CreateRequest>(&samples_of_fields("request", None, &fields, &scope));
        }
    }
    found.assert("request", 150);
}

#[test]
fn every_endpoint_is_in_the_model() {
    let (Some(document), Some(globals)) = (document("request"), globals()) else {
        return;
    };
    let mut found = Findings::default();
    let scope = globals.with(&document["create_params_nested"]);
    for endpoint in document["endpoints"].as_array().expect("endpoints") {
        let name = endpoint["name"].as_str().expect("a name");
        let path = format!("endpoints/{name}");
        let mut fields = endpoint["body"].as_object().cloned().unwrap_or_default();
        for parameter in endpoint["params"].as_array().into_iter().flatten() {
            if parameter["in"] == "query" {
                let name = parameter["name"].as_str().expect("a name");
                fields.insert(name.to_owned(), parameter.clone());
            }
        }
        let samples = samples_of_fields(&path, None, &Value::Object(fields), &scope);
        match name {
            "responses.create" => {}
            "responses.retrieve" => found.try_all::<RetrieveRequest>(&samples),
            "responses.compact" => found.try_all::<CompactRequest>(&samples),
            "responses.input_tokens.count" => found.try_all::<InputTokensRequest>(&samples),
            "responses.input_items.list" | "conversations.items.list" => {
                found.try_all::<ListRequest>(&samples);
            }
            "conversations.create" => found.try_all::<ConversationCreateRequest>(&samples),
            "conversations.update" => found.try_all::<ConversationUpdateRequest>(&samples),
            "conversations.items.create" => found.try_all::<ConversationItemsRequest>(&samples),
            "conversations.items.retrieve" => found.try_all::<ItemRetrieveRequest>(&samples),
            "responses.delete"
            | "responses.cancel"
            | "conversations.retrieve"
            | "conversations.delete"
            | "conversations.items.delete" => {
                assert!(samples.len() == 1, "{name} takes something");
            }
            other => panic!("the endpoint {other} is in no test"),
        }
    }
    for webhook in document["webhooks"].as_array().expect("webhooks") {
        let kind = webhook["type"].as_str().expect("a type");
        let scope = globals.with(&webhook["nested"]);
        found.try_all::<WebhookEvent>(&samples_of_fields(
            &format!("endpoints/webhook/{kind}"),
            Some(kind),
            &webhook["fields"],
            &scope,
        ));
    }
    found.assert("endpoints/", 60);
}

#[test]
fn every_field_of_a_response_is_in_the_model() {
    let (Some(document), Some(globals)) = (document("request"), globals()) else {
        return;
    };
    let mut found = Findings::default();
    let response = &document["response_object"];
    for source in ["openai", "openresponses", "openrouter"] {
        let nested = &response[format!("{source}_nested")];
        let mut scope = globals.with(nested);
        if source == "openrouter" {
            for (name, fields) in response["openrouter_usage_nested"]
                .as_object()
                .expect("types")
            {
                scope = scope.with(&serde_json::json!({ name: fields }));
            }
        }
        let path = format!("response/{source}");
        found.try_all::<Response>(&samples_of_fields(&path, None, &response[source], &scope));
        let scope = globals.with(&response[format!("{source}_usage")]["nested"]);
        let usage = &response[format!("{source}_usage")];
        let usage = usage.get("fields").unwrap_or(usage);
        let path = format!("response/{source}/usage");
        found.try_all::<antiphon::model::Usage>(&samples_of_fields(&path, None, usage, &scope));
    }
    let scope = globals.with(&response["openai_nested"]);
    found.try_all::<CompactedResponse>(&samples_of_fields(
        "response/compaction",
        None,
        &document["compacted_response"],
        &scope,
    ));
    found.assert("response/", 180);
}

#[test]
fn every_event_is_in_the_model() {
    let (Some(document), Some(globals)) = (document("events"), globals()) else {
        return;
    };
    let mut found = Findings::default();
    for event in document["events"].as_array().expect("events") {
        let kind = event["type"].as_str().expect("a type");
        let is_alias = event.get("canonical").is_some_and(Value::is_string);
        // Other spellings are the dialect's, and in its own tests.
        if is_alias || event["status"] == "doc-variant" {
            continue;
        }
        let path = format!("events/{kind}");
        let mut scope = globals.with(&event["nested"]);
        for name in ["Response", "OutputItem"] {
            scope.add_opaque(name, &Value::Null);
        }
        found.try_all::<Event>(&samples_of_fields(
            &path,
            Some(kind),
            &event["fields"],
            &scope,
        ));
    }
    found.assert("events/", 200);
}
