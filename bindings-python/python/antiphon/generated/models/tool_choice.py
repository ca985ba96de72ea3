# generated from core/src/model/tool/choice.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class ToolChoiceFunction(Model):
    """A function to call.

    Attributes:
        name: The name of the function.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("name", "extra")
    type = "function"


class ToolChoiceCustom(Model):
    """A custom tool to call.

    Attributes:
        name: The name of the tool.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("name", "extra")
    type = "custom"


class ToolChoiceAllowedTools(Model):
    """Some of the tools, to choose from; the rest stay in the prompt, and in its cache.

    Attributes:
        mode: Whether one of them must be used: `auto` or `required`.
        tools: The tools, each as a choice such as `{"type": "function", "name": "f"}`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("mode", "tools", "extra")
    type = "allowed_tools"


class ToolChoiceMcp(Model):
    """A tool on an MCP server.

    Attributes:
        server_label: The label of the MCP server.
        name: The name of the tool; any of the server's without it.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("server_label", "name", "extra")
    type = "mcp"


class ToolChoiceWebSearch(Model):
    """A search of the web.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "web_search"


class ToolChoiceWebSearchPreview(Model):
    """The first search of the web.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "web_search_preview"


class ToolChoiceWebSearchPreview20250311(Model):
    """The first search of the web, as it was on 2025-03-11.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "web_search_preview_2025_03_11"


class ToolChoiceFileSearch(Model):
    """A search of files.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "file_search"


class ToolChoiceCodeInterpreter(Model):
    """The code interpreter.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "code_interpreter"


class ToolChoiceImageGeneration(Model):
    """An image.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "image_generation"


class ToolChoiceComputer(Model):
    """Use of the computer.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "computer"


class ToolChoiceComputerUse(Model):
    """Use of the computer, by an older name.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "computer_use"


class ToolChoiceComputerUsePreview(Model):
    """The first use of the computer.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "computer_use_preview"


class ToolChoiceShell(Model):
    """Commands in a shell.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "shell"


class ToolChoiceApplyPatch(Model):
    """A change to a file.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "apply_patch"


class ToolChoiceProgrammaticToolCalling(Model):
    """A program that calls tools.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "programmatic_tool_calling"
