# generated from core/src/model/tool/openrouter.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class OpenRouterAdvisorTool(Model):
    """Advice of another model.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:advisor"


class OpenRouterApplyPatchTool(Model):
    """Changes to files.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:apply_patch"


class OpenRouterBashTool(Model):
    """Commands in a shell.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:bash"


class OpenRouterDatetimeTool(Model):
    """A look at the clock.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:datetime"


class OpenRouterExperimentalSearchModelsTool(Model):
    """A search among OpenRouter's models.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:experimental__search_models"


class OpenRouterFilesTool(Model):
    """Stored files.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:files"


class OpenRouterFusionTool(Model):
    """Answers of several models, and an analysis of them.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:fusion"


class OpenRouterImageGenerationTool(Model):
    """Images.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:image_generation"


class OpenRouterShellTool(Model):
    """Commands in a shell.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:shell"


class OpenRouterSubagentTool(Model):
    """Tasks for another model.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:subagent"


class OpenRouterToolSearchTool(Model):
    """A search among the tools.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:tool_search"


class OpenRouterWebFetchTool(Model):
    """Pages to fetch.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:web_fetch"


class OpenRouterWebSearchTool(Model):
    """A search of the web.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:web_search"
