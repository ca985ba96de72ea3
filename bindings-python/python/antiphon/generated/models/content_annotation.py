# generated from core/src/model/content_annotation.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class UrlCitation(Model):
    """A page on the web that the text draws on.

    Attributes:
        url: The address of the page.
        title: The title of the page.
        start_index: The index of the first character of the citation in the text.
        end_index: The index after the last character of the citation in the text.
        content: The passage that is cited; OpenRouter only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "url",
        "title",
        "start_index",
        "end_index",
        "content",
        "extra",
    )
    type = "url_citation"


class FileCitation(Model):
    """A file that the text draws on.

    Attributes:
        file_id: The id of the file.
        filename: The name of the file.
        index: The index of the file in the list of files.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("file_id", "filename", "index", "extra")
    type = "file_citation"


class ContainerFileCitation(Model):
    """A file in a container that the text draws on.

    Attributes:
        container_id: The id of the container.
        file_id: The id of the file.
        filename: The name of the file.
        start_index: The index of the first character of the citation in the text.
        end_index: The index after the last character of the citation in the text.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "container_id",
        "file_id",
        "filename",
        "start_index",
        "end_index",
        "extra",
    )
    type = "container_file_citation"


class FilePath(Model):
    """A path to a file.

    Attributes:
        file_id: The id of the file.
        index: The index of the file in the list of files.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("file_id", "index", "extra")
    type = "file_path"


class Logprob(Model):
    """The log probability of one token of output text.

    Attributes:
        token: The token. A token that is part of a character reads as U+FFFD; `bytes`
            has the truth.
        logprob: The natural logarithm of the token's probability.
        bytes: The UTF-8 bytes of the token.
        top_logprobs: The most likely tokens at this place, as many as `top_logprobs`
            asked for.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("token", "logprob", "bytes", "top_logprobs", "extra")


class TopLogprob(Model):
    """One of the most likely tokens at a place.

    Attributes:
        token: The token.
        logprob: The natural logarithm of the token's probability.
        bytes: The UTF-8 bytes of the token.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("token", "logprob", "bytes", "extra")
