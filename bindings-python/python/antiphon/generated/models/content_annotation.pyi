# generated from core/src/model/content_annotation.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model

class UrlCitation(Model):
    """A page on the web that the text draws on."""

    __match_args__ = ("url", "title", "start_index", "end_index", "content", "extra")
    type: Literal["url_citation"]
    url: str
    """The address of the page."""
    title: str | None
    """The title of the page."""
    start_index: int | None
    """The index of the first character of the citation in the text."""
    end_index: int | None
    """The index after the last character of the citation in the text."""
    content: str | None
    """The passage that is cited; OpenRouter only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        url: str,
        title: str | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        content: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FileCitation(Model):
    """A file that the text draws on."""

    __match_args__ = ("file_id", "filename", "index", "extra")
    type: Literal["file_citation"]
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    index: int | None
    """The index of the file in the list of files."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_id: str | None = None,
        filename: str | None = None,
        index: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ContainerFileCitation(Model):
    """A file in a container that the text draws on."""

    __match_args__ = (
        "container_id",
        "file_id",
        "filename",
        "start_index",
        "end_index",
        "extra",
    )
    type: Literal["container_file_citation"]
    container_id: str | None
    """The id of the container."""
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    start_index: int | None
    """The index of the first character of the citation in the text."""
    end_index: int | None
    """The index after the last character of the citation in the text."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        container_id: str | None = None,
        file_id: str | None = None,
        filename: str | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FilePath(Model):
    """A path to a file."""

    __match_args__ = ("file_id", "index", "extra")
    type: Literal["file_path"]
    file_id: str | None
    """The id of the file."""
    index: int | None
    """The index of the file in the list of files."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_id: str | None = None,
        index: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class Logprob(Model):
    """The log probability of one token of output text."""

    __match_args__ = ("token", "logprob", "bytes", "top_logprobs", "extra")
    token: str
    """The token. A token that is part of a character reads as U+FFFD; `bytes` has the
    truth.
    """
    logprob: float
    """The natural logarithm of the token's probability."""
    bytes: list[int] | None
    """The UTF-8 bytes of the token."""
    top_logprobs: list[TopLogprob] | None
    """The most likely tokens at this place, as many as `top_logprobs` asked for."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        bytes: list[int] | None = None,
        top_logprobs: list[TopLogprob] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class TopLogprob(Model):
    """One of the most likely tokens at a place."""

    __match_args__ = ("token", "logprob", "bytes", "extra")
    token: str
    """The token."""
    logprob: float
    """The natural logarithm of the token's probability."""
    bytes: list[int] | None
    """The UTF-8 bytes of the token."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        bytes: list[int] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
