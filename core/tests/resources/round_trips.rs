//! What is made on the mock's server is found there again.

use antiphon::model::{
    CompactRequest, ConversationChoice, ConversationCreateRequest, ConversationItemsRequest,
    ConversationUpdateRequest, CreateRequest, Input, InputItem, InputMessage, InputTokensRequest,
    ItemRetrieveRequest, ItemStatus, ListRequest, MessageContent, OutputItem, ResponseStatus,
    RetrieveRequest,
};
use antiphon::{Error, ErrorKind};
use serde_json::json;

use super::mock;

fn message(text: &str) -> InputItem {
    InputItem::Message(InputMessage {
        role: Some("user".into()),
        content: MessageContent::Text(text.into()),
        ..InputMessage::default()
    })
}

fn is_not_found<T: std::fmt::Debug>(result: Result<T, Error>) -> bool {
    let error = result.expect_err("nothing is there");
    error.kind() == ErrorKind::NotFound && error.status() == Some(404)
}

#[tokio::test]
async fn a_response_is_retrieved_listed_and_deleted() {
    let (_server, client) = mock();
    let responses = client.responses();
    let made = responses
        .create(CreateRequest::new("m", "Hello there"))
        .await
        .unwrap();
    let found = responses
        .retrieve(&made.id, RetrieveRequest::default())
        .await
        .unwrap();
    assert_eq!(json!(found), json!(made));
    let input = responses
        .input_items()
        .list(&made.id, ListRequest::default())
        .await
        .unwrap();
    assert_eq!(input.data.len(), 1);
    assert_eq!(json!(input.data[0])["content"][0]["text"], "Hello there");
    let deleted = responses.delete(&made.id).await.unwrap();
    assert_eq!(
        (deleted.id, deleted.deleted),
        (Some(made.id.clone()), Some(true))
    );
    assert!(is_not_found(
        responses
            .retrieve(&made.id, RetrieveRequest::default())
            .await
    ));
    assert!(is_not_found(responses.delete(&made.id).await));
    assert!(is_not_found(responses.cancel(&made.id).await));
    let input_items = responses.input_items();
    assert!(is_not_found(
        input_items.list(&made.id, ListRequest::default()).await
    ));
}

#[tokio::test]
async fn a_stored_response_is_streamed_again_from_anywhere() {
    let (_server, client) = mock();
    let responses = client.responses();
    let mut stream = responses
        .stream(CreateRequest::new("m", "Hello there"))
        .await
        .unwrap();
    let mut events = Vec::new();
    while let Some(event) = stream.next().await {
        events.push(event.unwrap());
    }
    let made = stream.final_response().await.unwrap();
    for starting_after in [None, Some(0), Some(5)] {
        let request = RetrieveRequest {
            starting_after,
            ..RetrieveRequest::default()
        };
        let mut stream = responses.retrieve_stream(&made.id, request).await.unwrap();
        let mut replayed = Vec::new();
        while let Some(event) = stream.next().await {
            replayed.push(event.unwrap());
        }
        let first = starting_after.map_or(0, |after| after + 1);
        assert_eq!(replayed.first().unwrap().sequence_number(), Some(first));
        assert_eq!(replayed, events[usize::try_from(first).unwrap()..]);
        assert_eq!(stream.final_response().await.unwrap(), made);
    }
}

#[tokio::test]
async fn a_background_response_is_cancelled() {
    let (_server, client) = mock();
    let responses = client.responses();
    let request = CreateRequest {
        background: Some(true),
        ..CreateRequest::new("m", "Hello")
    };
    let made = responses.create(request).await.unwrap();
    assert_eq!(made.status, Some(ResponseStatus::Queued));
    let cancelled = responses.cancel(&made.id).await.unwrap();
    assert_eq!(cancelled.status, Some(ResponseStatus::Cancelled));
    let found = responses
        .retrieve(&made.id, RetrieveRequest::default())
        .await
        .unwrap();
    assert_eq!(found.status, Some(ResponseStatus::Cancelled));
    let foreground = responses
        .create(CreateRequest::new("m", "Hello"))
        .await
        .unwrap();
    let error = responses.cancel(&foreground.id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadRequest);
}

#[tokio::test]
async fn a_compacted_context_is_the_input_of_the_next_request() {
    let (server, client) = mock();
    let responses = client.responses();
    let made = responses
        .create(CreateRequest::new("m", "First"))
        .await
        .unwrap();
    let request = CompactRequest {
        model: Some("m".into()),
        input: Some("Second".into()),
        previous_response_id: Some(made.id),
        ..CompactRequest::default()
    };
    let compacted = responses.compact(request).await.unwrap();
    assert!(
        matches!(compacted.output.last(), Some(OutputItem::Compaction(_))),
        "{compacted:?}"
    );
    assert!(compacted.usage.is_some());
    let mut input: Vec<InputItem> = compacted.output.iter().map(OutputItem::to_input).collect();
    input.push(message("Third"));
    let next = responses
        .create(CreateRequest::new("m", input))
        .await
        .unwrap();
    assert!(next.output_text().contains("Third"));
    let sent = server.requests().pop().unwrap().json().unwrap();
    assert_eq!(sent["input"][1], json!(compacted.output[1]));
}

#[tokio::test]
async fn tokens_are_counted_without_a_response() {
    let (_server, client) = mock();
    let request = InputTokensRequest {
        model: Some("m".into()),
        input: Some("one two three".into()),
        instructions: Some("four five".into()),
        ..InputTokensRequest::default()
    };
    let counted = client
        .responses()
        .input_tokens()
        .count(request)
        .await
        .unwrap();
    assert_eq!(counted.input_tokens, 5);
    let empty = InputTokensRequest::default();
    assert_eq!(
        client
            .responses()
            .input_tokens()
            .count(empty)
            .await
            .unwrap()
            .input_tokens,
        0
    );
}

#[tokio::test]
async fn a_conversation_is_made_changed_and_deleted() {
    let (_server, client) = mock();
    let conversations = client.conversations();
    let metadata = |value: &str| Some([("topic".to_owned(), value.to_owned())].into());
    let request = ConversationCreateRequest {
        items: Some(vec![message("Hello")]),
        metadata: metadata("old"),
        ..ConversationCreateRequest::default()
    };
    let made = conversations.create(request).await.unwrap();
    assert_eq!(made.metadata, metadata("old"));
    let request = ConversationUpdateRequest {
        metadata: metadata("new"),
        ..ConversationUpdateRequest::default()
    };
    let changed = conversations.update(&made.id, request).await.unwrap();
    assert_eq!((&changed.id, changed.metadata), (&made.id, metadata("new")));
    let found = conversations.retrieve(&made.id).await.unwrap();
    assert_eq!(found.metadata, metadata("new"));
    let error = conversations
        .update(&made.id, ConversationUpdateRequest::default())
        .await
        .unwrap_err();
    assert_eq!(error.param(), Some("metadata"));
    let deleted = conversations.delete(&made.id).await.unwrap();
    assert_eq!(deleted.object.as_deref(), Some("conversation.deleted"));
    assert!(is_not_found(conversations.retrieve(&made.id).await));
    assert!(is_not_found(conversations.delete(&made.id).await));
    assert!(is_not_found(
        conversations
            .items()
            .list(&made.id, ListRequest::default())
            .await
    ));
}

#[tokio::test]
async fn items_are_added_found_and_taken_out() {
    let (_server, client) = mock();
    let conversations = client.conversations();
    let items = conversations.items();
    let made = conversations
        .create(ConversationCreateRequest::default())
        .await
        .unwrap();
    let unknown = InputItem::Unknown {
        kind: "shiny".into(),
        json: json!({"type": "shiny", "id": "shiny/1?", "glow": [1, null]}),
    };
    let request = ConversationItemsRequest {
        items: vec![message("One"), unknown],
        ..ConversationItemsRequest::default()
    };
    let added = items.create(&made.id, request).await.unwrap();
    assert_eq!(added.data.len(), 2);
    for item in &added.data {
        let request = ItemRetrieveRequest::default();
        let found = items
            .retrieve(&made.id, item.id().unwrap(), request)
            .await
            .unwrap();
        assert_eq!(&found, item);
    }
    let conversation = items.delete(&made.id, "shiny/1?").await.unwrap();
    assert_eq!(conversation, made);
    let request = ItemRetrieveRequest::default();
    assert!(is_not_found(
        items.retrieve(&made.id, "shiny/1?", request).await
    ));
    assert!(is_not_found(items.delete(&made.id, "shiny/1?").await));
    let left = items.list(&made.id, ListRequest::default()).await.unwrap();
    assert_eq!(left.data, added.data[..1]);
}

#[tokio::test]
async fn a_response_adds_to_its_conversation() {
    let (_server, client) = mock();
    let conversations = client.conversations();
    let made = conversations
        .create(ConversationCreateRequest::default())
        .await
        .unwrap();
    let request = CreateRequest {
        conversation: Some(ConversationChoice::Id(made.id.clone())),
        ..CreateRequest::new("m", Input::Items(vec![message("Hello")]))
    };
    let response = client.responses().create(request).await.unwrap();
    let request = ListRequest {
        order: Some("asc".into()),
        ..ListRequest::default()
    };
    let page = conversations.items().list(&made.id, request).await.unwrap();
    let [question, answer] = page.data.as_slice() else {
        panic!("{page:?}");
    };
    assert_eq!(json!(question)["content"][0]["text"], "Hello");
    assert_eq!(json!(answer), json!(response.output[0]));
    let InputItem::Message(answer) = answer else {
        panic!("{answer:?}");
    };
    assert_eq!(answer.status, Some(ItemStatus::Completed));
}
