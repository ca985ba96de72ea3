//! Lists that come in pages.

use antiphon::api::{Page, Reply};
use antiphon::model::{
    ConversationCreateRequest, ConversationItemsRequest, InputItem, InputMessage, ListRequest,
    MessageContent,
};
use antiphon::{Client, ErrorKind};
use antiphon_mock::{MockServer, Script};
use serde_json::{Value, json};

use super::{json_script, mock};

/// A conversation with so many messages, in the order of their texts.
async fn conversation(client: &Client, messages: usize) -> String {
    let conversations = client.conversations();
    let conversation = conversations
        .create(ConversationCreateRequest::default())
        .await
        .unwrap();
    let message = |number: usize| {
        InputItem::Message(InputMessage {
            role: Some("user".into()),
            content: MessageContent::Text(number.to_string()),
            ..InputMessage::default()
        })
    };
    for start in (0..messages).step_by(20) {
        let request = ConversationItemsRequest {
            items: (start..messages.min(start + 20)).map(message).collect(),
            ..ConversationItemsRequest::default()
        };
        conversations
            .items()
            .create(&conversation.id, request)
            .await
            .unwrap();
    }
    conversation.id
}

fn texts(items: &[InputItem]) -> Vec<String> {
    let text = |item: &InputItem| {
        json!(item)["content"][0]["text"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    items.iter().map(text).collect()
}

fn numbers(range: std::ops::Range<usize>) -> Vec<String> {
    range.map(|number| number.to_string()).collect()
}

fn three_a_page() -> ListRequest {
    ListRequest {
        limit: Some(3),
        order: Some("asc".into()),
        include: Some(vec!["message.output_text.logprobs".into()]),
        ..ListRequest::default()
    }
}

#[tokio::test]
async fn pages_follow_each_other_to_the_end() {
    let (server, client) = mock();
    let id = conversation(&client, 8).await;
    server.clear_requests();
    let mut page = client
        .conversations()
        .items()
        .list(&id, three_a_page())
        .await
        .unwrap();
    let mut found = vec![texts(&page.data)];
    while let Some(next) = page.next_page().await.unwrap() {
        page = next;
        found.push(texts(&page.data));
    }
    assert_eq!(found, [numbers(0..3), numbers(3..6), numbers(6..8)]);
    assert!(!page.has_next_page());
    assert_eq!(page.next_request(), None);
    let queries: Vec<String> = server
        .requests()
        .iter()
        .map(|request| request.path.split_once('?').unwrap().1.to_owned())
        .collect();
    let query = "include%5B%5D=message.output_text.logprobs&limit=3&order=asc";
    assert_eq!(
        queries,
        [
            query.to_owned(),
            format!("{query}&after=msg_mock_item_3"),
            format!("{query}&after=msg_mock_item_6"),
        ]
    );
}

#[tokio::test]
async fn items_are_iterated_over_pages() {
    let (server, client) = mock();
    let id = conversation(&client, 23).await;
    server.clear_requests();
    let page = client
        .conversations()
        .items()
        .list(&id, three_a_page())
        .await
        .unwrap();
    assert_eq!(
        server.requests().len(),
        1,
        "pages are asked for when they are needed"
    );
    let mut items = page.into_items();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap());
    }
    assert_eq!(texts(&found), numbers(0..23));
    assert_eq!(server.requests().len(), 8);
    assert!(items.next().await.is_none(), "the end stays the end");
}

#[tokio::test]
async fn a_binding_gets_all_pages_by_their_requests() {
    let (_server, client) = mock();
    let id = conversation(&client, 7).await;
    let mut request = Some(json!({"conversation_id": id, "limit": 3, "order": "desc"}));
    let mut found = Vec::new();
    while let Some(parameters) = request {
        let reply = client
            .call("conversations.items.list", parameters)
            .await
            .unwrap();
        let Reply::Page(page) = reply else {
            panic!("{reply:?}");
        };
        found.extend(texts(&page.data));
        request = page.next_request();
    }
    found.reverse();
    assert_eq!(found, numbers(0..7));
}

/// The first page of a response's input, as the server gives it.
async fn page_of(server: &MockServer, client: &Client, json: Value) -> Page {
    server.enqueue(json_script(json));
    let parameters = json!({"response_id": "resp_1", "limit": 1});
    match client
        .call("responses.input_items.list", parameters)
        .await
        .unwrap()
    {
        Reply::Page(page) => *page,
        other => panic!("{other:?}"),
    }
}

fn item(id: &str) -> Value {
    json!({"type": "message", "role": "user", "content": [], "id": id})
}

#[tokio::test]
async fn where_the_next_page_begins() {
    let (server, client) = mock();
    let message = json!({"type": "message", "role": "user", "content": []});
    let cases = [
        (
            json!({"data": [item("a"), item("b")], "has_more": true}),
            Some("b"),
        ),
        (
            json!({"data": [item("a")], "has_more": true, "last_id": "z"}),
            Some("a"),
        ),
        (
            json!({"data": [message], "has_more": true, "last_id": "z"}),
            Some("z"),
        ),
        (
            json!({"data": [item("")], "has_more": true, "last_id": "z"}),
            Some("z"),
        ),
        (
            json!({"data": [{"type": "shiny", "id": "n"}], "has_more": true}),
            Some("n"),
        ),
        // As the official clients have it: only `false` is an end.
        (json!({"data": [item("a")]}), Some("a")),
        (
            json!({"data": [item("a")], "has_more": false, "last_id": "a"}),
            None,
        ),
        (json!({"data": [], "has_more": true, "last_id": "z"}), None),
        (json!({"data": [message], "has_more": true}), None),
        (
            json!({"data": [message], "has_more": true, "last_id": ""}),
            None,
        ),
        (
            json!({"data": [item("")], "has_more": true, "last_id": null}),
            None,
        ),
    ];
    for (json, after) in cases {
        let page = page_of(&server, &client, json.clone()).await;
        let next = after.map(|after| json!({"response_id": "resp_1", "limit": 1, "after": after}));
        assert_eq!(page.next_request(), next, "{json}");
        assert_eq!(page.has_next_page(), after.is_some(), "{json}");
        let requests = server.requests().len();
        if after.is_none() {
            assert!(page.next_page().await.unwrap().is_none(), "{json}");
            assert!(page.clone().into_items().next().await.is_none() == page.data.is_empty());
        }
        assert_eq!(
            server.requests().len(),
            requests,
            "nothing more is asked for: {json}"
        );
    }
}

#[tokio::test]
async fn a_server_that_repeats_itself_is_an_error_and_no_loop() {
    let (server, client) = mock();
    let same = json!({"object": "list", "data": [item("a"), item("b")], "has_more": true});
    server.set_repeat(Some(json_script(same)));
    let list = || {
        let responses = client.responses();
        async move {
            responses
                .input_items()
                .list("resp_1", ListRequest::default())
                .await
        }
    };
    let error = list().await.unwrap().next_page().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let message = error.to_string();
    assert!(
        message.contains("responses.input_items.list") && message.contains("`b`"),
        "{message}"
    );
    let mut items = list().await.unwrap().into_items();
    let mut ids = Vec::new();
    let error = loop {
        match items.next().await.expect("an error before the end") {
            Ok(item) => ids.push(item.id().unwrap().to_owned()),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(ids, ["a", "b"], "no item is given twice");
    assert!(items.next().await.is_none(), "the error is the end");
}

#[tokio::test]
async fn an_error_on_the_way_is_given_once_behind_the_items_before_it() {
    let (server, client) = mock();
    let page = page_of(
        &server,
        &client,
        json!({"data": [item("a")], "has_more": true}),
    )
    .await;
    server.enqueue(Script {
        status: 403,
        ..Script::default()
    });
    let mut items = page.into_items();
    assert_eq!(items.next().await.unwrap().unwrap().id(), Some("a"));
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_page_is_written_as_it_came() {
    let (server, client) = mock();
    let json = json!({
        "object": "list", "data": [item("a")], "first_id": "a", "last_id": "a", "has_more": true,
        "shiny": 1,
    });
    let page = page_of(&server, &client, json.clone()).await;
    assert_eq!(json!(page), json);
    assert_eq!(json!(page.into_inner()), json);
}
