# generated from core/src/model/content_annotation.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.content_annotation import (
    ContainerFileCitation,
    FileCitation,
    FilePath,
    UrlCitation,
)
from collections.abc import Sequence
from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.content_annotation import TopLogprob

__all__ = [
    "Annotation",
    "AnnotationParam",
    "ContainerFileCitationParam",
    "FileCitationParam",
    "FilePathParam",
    "LogprobParam",
    "TopLogprobParam",
    "UrlCitationParam",
]


class UrlCitationParam(TypedDict, total=False):
    """A page on the web that the text draws on."""

    type: Required[Literal["url_citation"]]
    url: str | None
    """The address of the page."""
    title: str | None
    """The title of the page."""
    start_index: int | None
    """The index of the first character of the citation in the text."""
    end_index: int | None
    """The index after the last character of the citation in the text."""
    content: str | None
    """The passage that is cited; OpenRouter only."""


class FileCitationParam(TypedDict, total=False):
    """A file that the text draws on."""

    type: Required[Literal["file_citation"]]
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    index: int | None
    """The index of the file in the list of files."""


class ContainerFileCitationParam(TypedDict, total=False):
    """A file in a container that the text draws on."""

    type: Required[Literal["container_file_citation"]]
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


class FilePathParam(TypedDict, total=False):
    """A path to a file."""

    type: Required[Literal["file_path"]]
    file_id: str | None
    """The id of the file."""
    index: int | None
    """The index of the file in the list of files."""


class LogprobParam(TypedDict, total=False):
    """The log probability of one token of output text."""

    token: str | None
    """The token. A token that is part of a character reads as U+FFFD; `bytes` has the
    truth.
    """
    logprob: float | None
    """The natural logarithm of the token's probability."""
    bytes: Sequence[int] | None
    """The UTF-8 bytes of the token."""
    top_logprobs: Sequence[TopLogprobParam | TopLogprob] | None
    """The most likely tokens at this place, as many as `top_logprobs` asked for."""


class TopLogprobParam(TypedDict, total=False):
    """One of the most likely tokens at a place."""

    token: str | None
    """The token."""
    logprob: float | None
    """The natural logarithm of the token's probability."""
    bytes: Sequence[int] | None
    """The UTF-8 bytes of the token."""


Annotation: TypeAlias = Union[
    UrlCitation,
    FileCitation,
    ContainerFileCitation,
    FilePath,
    Unknown,
]
"""A source of a piece of output text."""

AnnotationParam: TypeAlias = Union[
    UrlCitationParam,
    FileCitationParam,
    ContainerFileCitationParam,
    FilePathParam,
    UrlCitation,
    FileCitation,
    ContainerFileCitation,
    FilePath,
    Unknown,
    JsonObject,
]
"""A source of a piece of output text."""
