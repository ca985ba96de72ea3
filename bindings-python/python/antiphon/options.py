"""What can be said of a client and of a call, for annotations.

`ClientOptions` are the keywords of `Client` and `AsyncClient`, `WithOptions` those of their `with_options`. The
keywords of a method are the parameters of its request and `CallOptions` beside them. What is not given, or None, is
left to the client, whose defaults are those of the core. Times are in seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from .types.params import (
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
    "OnlyOptions",
    "RetrieveArguments",
    "SessionArguments",
    "SessionCreateArguments",
    "SessionOptions",
    "SharedOptions",
    "WithOptions",
]


class SharedOptions(TypedDict, total=False):
    """Options that a client has for all its calls, and a call for itself."""

    max_retries: int | None
    """How often a call is tried again after a connection error, a timeout, 408, 409, 429 or 5xx. Default 2. A stream is
    never tried again once it has begun."""
    max_retry_after: float | None
    """The longest delay before the next attempt that a server may ask for; when it asks for more, the call fails at
    once, with the delay in the error's `retry_after`. Default 120."""
    timeout: float | None
    """How long one attempt may take: a whole answer, or the headers of a stream. Default 600; 0 switches it off."""
    total_timeout: float | None
    """How long a call may take with all its retries; for a stream, up to its last event. Default off."""
    idle_timeout: float | None
    """How long a stream may go without a byte. Default 300; 0 switches it off."""
    stall_timeout: float | None
    """How long a stream may go without an event of the model; keepalives do not count. Default off."""
    resume: bool | Literal["auto"] | None
    """Whether a stream that breaks is taken up again behind the last event that came. Default `auto`: where the server
    can, which are responses made in the background, and retrieved ones."""
    max_queued_events: int | None
    """How many events of a stream may wait for a slow consumer before reading stops, and with it the server. Default
    1024."""
    max_queued_bytes: int | None
    """The same in bytes of JSON. Default 8 MiB; one event of any size fits."""


class ClientOptions(SharedOptions, total=False):
    """Options of a client, beside its key."""

    provider: Literal["openai", "azure", "openrouter", "open_responses", "gateway", "xai", "custom"] | None
    """Who runs the server: the key and the base URL come from its variables of the environment, and what its API lacks
    is refused before it is sent. Default `openai`."""
    base_url: str | None
    """The URL that paths such as `/responses` are put behind. Default: `OPENAI_BASE_URL`, else that of the provider."""
    data_residency: str | None
    """The region that data stays in: `us`, `eu`, `ae` or `global`; in place of `base_url`. OpenAI only."""
    organization: str | None
    """The organization to bill. OpenAI only. Default: `OPENAI_ORG_ID`."""
    project: str | None
    """The project to bill. OpenAI only. Default: `OPENAI_PROJECT_ID`."""
    azure_endpoint: str | None
    """The endpoint of the resource, such as `https://example.openai.azure.com`. Azure only. Default:
    `AZURE_OPENAI_ENDPOINT`."""
    azure_ad_token: str | None
    """A token of Microsoft Entra ID in place of the key. Azure only. For tokens that expire give a function as the key.
    Default: `AZURE_OPENAI_AD_TOKEN`, if there is no key."""
    api_version: str | None
    """The version of the API. Azure only. Default: `OPENAI_API_VERSION`, else `v1`."""
    connect_timeout: float | None
    """How long connecting may take, TLS included. Default 10; 0 switches it off."""
    retry_budget: int | None
    """How many retries all calls of the client may make above what succeeds. Default 100; 0 switches the limit off."""
    max_frame_bytes: int | None
    """The largest event of a stream. Default 64 MiB."""
    max_body_bytes: int | None
    """The largest answer that is read whole. Default 256 MiB."""
    headers: Mapping[str, str] | None
    """Headers to send with every request, in place of those the client would send itself."""
    query: Mapping[str, Any] | None
    """What to add to the query of every URL."""
    user_agent_suffix: str | None
    """What to add to the `User-Agent`, such as the name of an application."""
    proxy: str | None
    """The proxy that all requests go through. Default: as `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`
    say."""
    no_proxy: str | None
    """The hosts, separated by commas, that `proxy` is not for; `*` switches all proxies off."""
    ca_certificates: str | None
    """The certificates of authorities to trust beside those of the system, as PEM."""
    allow_insecure_http: bool | None
    """Whether a base URL may be `http://` to another machine. Default False."""
    strict: bool | None
    """Whether nothing is put right: requests are sent as given, and what is odd in a stream is an error. Default
    False."""


class WithOptions(SharedOptions, total=False):
    """Options that a client can be given other ones of."""

    headers: Mapping[str, str] | None
    """Headers to send, over those of the client."""
    query: Mapping[str, Any] | None
    """What to add to the query of every URL, over what the client adds."""


class CallOptions(SharedOptions, total=False):
    """Options of one call."""

    extra_headers: Mapping[str, str] | None
    """Headers to send, over those of the client."""
    idempotency_key: str | None
    """The key by which a server knows the attempts of one call. Default: one by chance for each call."""


class OnlyOptions(CallOptions, total=False):
    """The keywords of calls without parameters of their own."""

    extra_query: Mapping[str, Any] | None
    """What to add to the query of the URL."""


class SessionOptions(TypedDict, total=False):
    """Options of a session."""

    max_connection_age: float | None
    """How old a connection may become: the next response after that begins on a new one. Default 3300, as servers close
    them after an hour."""
    ping_interval: float | None
    """How long a connection may be silent until it is asked for a sign of life; when as much time passes without one,
    it is dead. Default 20."""
    max_waiting_messages: int | None
    """How many events of one response may wait to be read. Default 65 536. A response that has more ends with a
    `StreamInterruptedError`."""
    max_waiting_bytes: int | None
    """The same in bytes of JSON. Default 128 MiB; one event of any size fits."""
    lanes: bool | None
    """Whether lanes run at the same time, which the server must know (`stream_id`). Otherwise one response is made
    after the other, whatever its lane. Default: as it is known of the provider."""
    http_fallback: bool | None
    """Whether responses are streamed over HTTP where the server does not speak WebSocket, or no connection can be made
    to last. Default True."""
    chaining: Literal["off", "continue", "extend"] | None
    """Whether the turns on a lane go on from each other. `off`, the default: each request says itself what it goes on
    from. `continue`: `previous_response_id` is filled in, and the input is only what is new. `extend`: the input is the
    whole conversation, of which only what is new is sent."""


class SessionArguments(SessionOptions, OnlyOptions, total=False):
    """The keywords of `responses.connect`."""


class SessionCreateArguments(CreateParams, total=False):
    """The keywords of a session's `create` and `warm_up`."""

    stream_id: str | None
    """The lane, by its name."""
    generate: bool | None
    """False only makes the server ready; see `warm_up`."""


class CreateArguments(CreateParams, OnlyOptions, total=False):
    """The keywords of `responses.create` and `responses.stream`."""


class RetrieveArguments(RetrieveParams, CallOptions, total=False):
    """The keywords of `responses.retrieve`."""


class CompactArguments(CompactParams, OnlyOptions, total=False):
    """The keywords of `responses.compact`."""


class InputTokensArguments(InputTokensParams, OnlyOptions, total=False):
    """The keywords of `responses.input_tokens.count`."""


class ListArguments(ListParams, CallOptions, total=False):
    """The keywords of the lists."""


class ConversationCreateArguments(ConversationCreateParams, OnlyOptions, total=False):
    """The keywords of `conversations.create`."""


class ConversationUpdateArguments(ConversationUpdateParams, OnlyOptions, total=False):
    """The keywords of `conversations.update`."""


class ConversationItemsArguments(ConversationItemsParams, OnlyOptions, total=False):
    """The keywords of `conversations.items.create`."""


class ItemRetrieveArguments(ItemRetrieveParams, CallOptions, total=False):
    """The keywords of `conversations.items.retrieve`."""
