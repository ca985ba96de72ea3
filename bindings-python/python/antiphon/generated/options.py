# generated from core/src/api/endpoints.rs, core/src/options/call.rs, core/src/options/client.rs, core/src/options/session.rs by `make generate`; do not edit
# ruff: noqa
"""Options and keywords of calls, for annotations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from ..types import (
    CompactParams,
    ConversationCreateParams,
    ConversationItemsParams,
    ConversationUpdateParams,
    CreateParams,
    InputTokensParams,
    ItemRetrieveParams,
    ListParams,
    RetrieveParams,
)

__all__ = [
    "CallOptions",
    "ClientOptions",
    "CompactArguments",
    "ConversationCreateArguments",
    "ConversationItemsArguments",
    "ConversationUpdateArguments",
    "CreateArguments",
    "InputTokensArguments",
    "ItemRetrieveArguments",
    "ListArguments",
    "RetrieveArguments",
    "SessionArguments",
    "SessionOptions",
    "SharedOptions",
    "WithOptions",
]


class SharedOptions(TypedDict, total=False):
    """Options that a client has for all of its calls, and a call for itself. Durations
    are numbers of seconds.
    """

    max_retries: int | None
    """Maximum number of retries after a connection error, a timeout, 408, 409, 429 or
    5xx, or when the server asks for one in `x-should-retry`. Zero disables retries. A
    stream is not retried once it has begun. Default 2.
    """
    max_retry_after: float | None
    """Longest delay before the next attempt that a server may ask for. If it asks for
    more, the call fails at once, with the delay in the error's `retry_after`. Default
    120 s.
    """
    timeout: float | None
    """Time limit of one attempt: to the end of a non-streaming answer, or to the
    headers of a stream. Zero disables it. It does not limit the events of a stream; see
    `idle_timeout`. Default 600 s.
    """
    total_timeout: float | None
    """Time limit of a call from its first attempt to the end of the answer, including
    delays and retries; for a stream, to its last event. Zero disables it. Default off.
    """
    idle_timeout: float | None
    """Idle timeout: the longest time between two received bytes of a stream. Zero
    disables it. Default 300 s.
    """
    stall_timeout: float | None
    """Stall timeout: the longest time between two events of the model; comments and
    keepalives do not count. Zero disables it. Default off.
    """
    end_timeout: float | None
    """How long a stream may stay without a byte once every item of the response is
    done, for servers that send no end. In good streams more items may follow. Zero
    disables the limit. Default off.
    """
    resume: bool | Literal["auto"] | None
    """Whether to resume an interrupted stream after the last received event. Default
    `"auto"`.

    - `"auto"`: Where the server can: for responses that are created in the background,
      and retrieved ones.
    - `True`: Always, whatever the server supports.
    - `False`: Never.
    """
    max_queued_events: int | None
    """Maximum number of events of a stream that wait for a slow consumer. When it is
    reached, the client stops reading until the consumer catches up. At least 1. Default
    1024.
    """
    max_queued_bytes: int | None
    """Maximum size of the events of a stream that wait for a slow consumer, in bytes.
    One event of any size fits. Default 8 MiB.
    """


class ClientOptions(SharedOptions, total=False):
    """The keywords of a client beside its key. Durations are numbers of seconds."""

    provider: Literal["openai", "azure", "openrouter", "open_responses", "gateway", "xai", "custom"] | None
    """Who runs the server. The client refuses what the provider's API lacks before it
    sends a request, and takes the key and the base URL from the provider's environment
    variables. Default `"openai"`.

    - `"openai"`: OpenAI, or a server that speaks the same API: `OPENAI_API_KEY`, and
      `OPENAI_BASE_URL`, else `https://api.openai.com/v1`.
    - `"azure"`: OpenAI's models at Microsoft Azure: `AZURE_OPENAI_API_KEY`, else
      `AZURE_OPENAI_AD_TOKEN`, and the option `azure_endpoint`.
    - `"openrouter"`: OpenRouter, `https://openrouter.ai/api/v1`: `OPENROUTER_API_KEY`.
    - `"open_responses"`: A server of the Open Responses specification: the options
      `base_url` and, if it needs one, `api_key`.
    - `"gateway"`: A gateway with parameters of its own, such as `response_format`: the
      options `base_url` and, if it needs one, `api_key`.
    - `"xai"`: xAI, `https://api.x.ai/v1`: `XAI_API_KEY`.
    - `"custom"`: Any other server: the client reads nothing from the environment and
      refuses nothing.
    """
    base_url: str | None
    """The URL that paths such as `/responses` are appended to; a query in it is kept.
    Default `OPENAI_BASE_URL`, else the URL of the provider.
    """
    data_residency: str | None
    """The region that data stays in: `us`, `eu`, `ae`, or `global` for any; in place of
    `base_url`. OpenAI only. Default global.
    """
    organization: str | None
    """The organization to bill, sent as `OpenAI-Organization`. OpenAI only. Default
    `OPENAI_ORG_ID`.
    """
    project: str | None
    """The project to bill, sent as `OpenAI-Project`. OpenAI only. Default
    `OPENAI_PROJECT_ID`.
    """
    azure_endpoint: str | None
    """The endpoint of the resource, such as `https://example.openai.azure.com`; in
    place of `base_url`. Azure only. Default `AZURE_OPENAI_ENDPOINT`.
    """
    azure_ad_token: str | None
    """A token of Microsoft Entra ID, sent as `Authorization: Bearer` in place of the
    key. Azure only. For tokens that expire, use `api_key`. Default
    `AZURE_OPENAI_AD_TOKEN`, if there is no key.
    """
    api_version: str | None
    """The version of the API. Azure only. With `v1`, `preview` or `latest`, calls go to
    `{endpoint}/openai/v1`, with a date such as `2025-04-01-preview` to
    `{endpoint}/openai`; all but `v1` are sent as `?api-version=`. Default
    `OPENAI_API_VERSION`, else `v1`.
    """
    retry_budget: int | None
    """Retry budget shared by all calls of the client: each retry takes one, and
    successful calls earn it back (one if the call was retried, a fifth if not). When it
    is used up, calls fail without a retry. Zero disables the budget. Default 100.
    """
    connect_timeout: float | None
    """Time limit of connecting, including TLS. Zero disables it. Default 10 s."""
    max_frame_bytes: int | None
    """Largest event of a stream, in bytes. Default 64 MiB."""
    max_body_bytes: int | None
    """Largest non-streaming answer, in bytes. Default 256 MiB."""
    user_agent_suffix: str | None
    """Text to append to the `User-Agent`, such as the name of an application."""
    proxy: str | None
    """The proxy for all requests, such as `http://user:password@proxy.example:8080`.
    Default `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
    """
    no_proxy: str | None
    """Hosts that bypass `proxy`, separated by commas: names, which include their
    subdomains, addresses and networks. `*` disables all proxies, also those of the
    environment.
    """
    ca_certificates: str | None
    """Certificates of authorities to trust in addition to those of the system, in PEM
    format.
    """
    allow_insecure_http: bool | None
    """Whether a base URL may be `http://` to another machine, where anyone on the way
    can read the key. To this machine (`localhost`, `127.0.0.1`, `::1`) it always may.
    Default `False`.
    """
    strict: bool | None
    """Whether to send requests exactly as given and to treat oddities of a stream as
    errors. By default the client sends documentation variants of parameters in the wire
    spelling and tolerates what it can repair in a stream. Requests that no server can
    accept are refused either way; `extra_body` is never changed or refused. Default
    `False`.
    """
    default_headers: Mapping[str, str] | None
    """Headers to send. They replace headers of the same name that the client would
    send.
    """
    default_query: Mapping[str, Any] | None
    """Parameters to add to the query of the URL; lists and objects are sent with
    brackets (`include[]=a`). Those of a call replace those of the client with the same
    name.
    """


class WithOptions(SharedOptions, total=False):
    """The keywords of `with_options` of a client. Durations are numbers of seconds."""

    default_headers: Mapping[str, str] | None
    """Headers to send. They replace headers of the same name that the client would
    send.
    """
    default_query: Mapping[str, Any] | None
    """Parameters to add to the query of the URL; lists and objects are sent with
    brackets (`include[]=a`). Those of a call replace those of the client with the same
    name.
    """


class CallOptions(SharedOptions, total=False):
    """Options of one call, keywords of every method that calls the server. Durations
    are numbers of seconds.
    """

    extra_headers: Mapping[str, str] | None
    """Headers to send. They replace headers of the same name that the client would
    send.
    """
    extra_query: Mapping[str, Any] | None
    """Parameters to add to the query of the URL; lists and objects are sent with
    brackets (`include[]=a`). Those of a call replace those of the client with the same
    name.
    """
    idempotency_key: str | None
    """The key by which a server recognises the attempts of one call, sent as
    `Idempotency-Key` with every POST. Use a key for one call only: the server may
    answer a second one with the result of the first. Default a random key for each
    call.
    """


class SessionOptions(TypedDict, total=False):
    """Options of a session. Durations are numbers of seconds."""

    max_connection_age: float | None
    """Maximum age of a connection: a response that begins later uses a new one. Servers
    close connections after 60 minutes. Default 3300 s.
    """
    ping_interval: float | None
    """Silence after which the client sends a ping. If the server stays silent for as
    long again, the client treats the connection as dead. Default 20 s.
    """
    max_waiting_messages: int | None
    """Maximum number of events of one response that wait for a slow consumer. A
    response that exceeds it ends with a `StreamInterruptedError`. Default 65 536.
    """
    max_waiting_bytes: int | None
    """Maximum size of the events of one response that wait for a slow consumer, in
    bytes. One event of any size fits. Default 128 MiB.
    """
    lanes: bool | None
    """Whether responses on different lanes run at the same time, which the server must
    support (`stream_id`). Otherwise the session creates one response after the other.
    Default whether the provider supports it.
    """
    http_fallback: bool | None
    """Whether to stream over HTTP if the server does not speak WebSocket, or if
    connections keep failing. Default `True`.
    """
    chaining: Literal["off", "continue", "extend"] | None
    """Whether a turn on a lane continues the one before it. Default `"off"`.

    - `"off"`: Each request says itself what it continues.
    - `"continue"`: Each request continues the last response of its lane, and its input
      is only what is new: the client sets `previous_response_id` where the request has
      none.
    - `"extend"`: Each request has the whole conversation as its input. Where that
      begins with the input of the last request and its response, and everything else is
      the same, the client sends only what is new.
    """


class CompactArguments(CompactParams, CallOptions, total=False):
    """The keywords of `responses.compact`."""


class ConversationCreateArguments(ConversationCreateParams, CallOptions, total=False):
    """The keywords of `conversations.create`."""


class ConversationItemsArguments(ConversationItemsParams, CallOptions, total=False):
    """The keywords of `conversations.items.create`."""


class ConversationUpdateArguments(ConversationUpdateParams, CallOptions, total=False):
    """The keywords of `conversations.update`."""


class CreateArguments(CreateParams, CallOptions, total=False):
    """The keywords of `responses.create`, `responses.stream`,
    `responses.create_and_wait`, `generate_response` and `stream_response`.
    """


class InputTokensArguments(InputTokensParams, CallOptions, total=False):
    """The keywords of `responses.input_tokens.count`."""


class ItemRetrieveArguments(ItemRetrieveParams, CallOptions, total=False):
    """The keywords of `conversations.items.retrieve`."""


class ListArguments(ListParams, CallOptions, total=False):
    """The keywords of `responses.input_items.list` and `conversations.items.list`."""


class RetrieveArguments(RetrieveParams, CallOptions, total=False):
    """The keywords of `responses.retrieve` and `responses.wait`."""


class SessionArguments(SessionOptions, CallOptions, total=False):
    """The keywords of `responses.connect`."""
