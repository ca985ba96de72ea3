# generated from core/src/model/tool/openrouter.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model

class OpenRouterAdvisorTool(Model):
    """Advice of another model."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:advisor"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterApplyPatchTool(Model):
    """Changes to files."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:apply_patch"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterBashTool(Model):
    """Commands in a shell."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:bash"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterDatetimeTool(Model):
    """A look at the clock."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:datetime"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterExperimentalSearchModelsTool(Model):
    """A search among OpenRouter's models."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:experimental__search_models"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterFilesTool(Model):
    """Stored files."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:files"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterFusionTool(Model):
    """Answers of several models, and an analysis of them."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:fusion"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterImageGenerationTool(Model):
    """Images."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:image_generation"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterShellTool(Model):
    """Commands in a shell."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:shell"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterSubagentTool(Model):
    """Tasks for another model."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:subagent"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterToolSearchTool(Model):
    """A search among the tools."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:tool_search"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterWebFetchTool(Model):
    """Pages to fetch."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:web_fetch"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterWebSearchTool(Model):
    """A search of the web."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:web_search"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
