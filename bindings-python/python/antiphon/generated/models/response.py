# generated from core/src/model/response/mod.rs, core/src/model/response/views.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model, view


class Response(Model):
    """A response of the model: its output, how it ended, and what it used.

    Attributes:
        id: The id of the response. Some gateways change it from event to event.
        object: Always `response`.
        created_at: When the response was made, in seconds since 1970.
        completed_at: When the response was completed, in seconds since 1970.
        status: How far the response is, or how it ended.
        background: Whether the response is made in the background.
        error: Why the response failed.
        incomplete_details: Why the response is incomplete.
        instructions: The instructions that were given.
        max_output_tokens: The most tokens that the output may have, reasoning included.
        max_tool_calls: The most calls of built-in tools.
        metadata: Up to 16 pairs of text that the caller attached.
        model: The model that answered.
        output: The items of the output, in order.
        parallel_tool_calls: Whether the model may call several tools at once.
        previous_response_id: The response this one continues.
        prompt_cache_key: A key by which the server may find a cached prompt.
        reasoning: How the model reasoned.
        safety_identifier: A stable identifier of the end user, for abuse detection.
        service_tier: The tier that served the request.
        store: Whether the server stores the response.
        temperature: The sampling temperature, 0 to 2.
        text: The form of the text.
        tool_choice: How tools were to be chosen.
        tools: The tools that were offered.
        top_logprobs: How many of the most likely tokens were asked for at each place.
        top_p: The share of probability that tokens were sampled from, 0 to 1.
        truncation: What happens to input that is too long: `auto` or `disabled`.
        usage: What the response used.
        user: The end user, as the caller named them; replaced by `safety_identifier`.
        access_programs: Programs that gave access to more capable models; OpenAI only.
        conversation: The conversation that the response belongs to.
        image: How images in the input were read; OpenAI only.
        input_transformations: What the server took out of the input; OpenAI only.
        moderation: What moderation found; OpenAI only.
        prompt: The stored prompt that was used.
        prompt_cache_diagnostics: Whether the prompt cache was hit, where a comparison
            was asked for; OpenAI only.
        prompt_cache_options: How the prompt is cached.
        prompt_cache_retention: How long the prompt stays cached: `in_memory` or `24h`.
        tool_usage: What the server's tools used; OpenAI only.
        presence_penalty: How much tokens that occurred were avoided, -2 to 2.
        frequency_penalty: How much tokens that occur often were avoided, -2 to 2.
        error_type: The kind of error, such as `context_length_exceeded`; OpenRouter
            only.
        openrouter_metadata: What OpenRouter did with the request; OpenRouter only.
        audio: The audio of the response, gathered from its stream; no server sends it
            here.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "object",
        "created_at",
        "completed_at",
        "status",
        "background",
        "error",
        "incomplete_details",
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "metadata",
        "model",
        "output",
        "parallel_tool_calls",
        "previous_response_id",
        "prompt_cache_key",
        "reasoning",
        "safety_identifier",
        "service_tier",
        "store",
        "temperature",
        "text",
        "tool_choice",
        "tools",
        "top_logprobs",
        "top_p",
        "truncation",
        "usage",
        "user",
        "access_programs",
        "conversation",
        "image",
        "input_transformations",
        "moderation",
        "prompt",
        "prompt_cache_diagnostics",
        "prompt_cache_options",
        "prompt_cache_retention",
        "tool_usage",
        "presence_penalty",
        "frequency_penalty",
        "error_type",
        "openrouter_metadata",
        "audio",
        "extra",
    )

    @property
    def is_finished(self):
        """Whether the response is finished: its status is neither `queued` nor
        `in_progress`.
        """
        return view(self, "is_finished")

    @property
    def output_text(self):
        """The text of all messages, joined; empty where there is none."""
        return view(self, "output_text")

    @property
    def answer_text(self):
        """The text of the answer: as `output_text`, without messages whose phase is
        `commentary`, in which some models think aloud before they answer.
        """
        return view(self, "answer_text")

    @property
    def refusal(self):
        """The refusal, if the model refused."""
        return view(self, "refusal")

    @property
    def reasoning_text(self):
        """The reasoning that the server shows: its text where there is some, else its
        summary.
        """
        return view(self, "reasoning_text")

    @property
    def function_calls(self):
        """The whole calls of the caller's functions, in order. A call that was cut is
        not among them, see `incomplete_function_calls`.
        """
        return view(self, "function_calls")

    @property
    def incomplete_function_calls(self):
        """The calls of the caller's functions that are not whole, in order: their
        status is `incomplete`, they name no function, or their arguments are not JSON
        and the response is not completed. Running one would run half a command.
        """
        return view(self, "incomplete_function_calls")

    @property
    def images(self):
        """The whole calls that made an image, in order; `result` has the image in
        base64.
        """
        return view(self, "images")

    def to_input(self, *, exact: bool = False):
        """The output as input for the next turn, with everything that the server may
        need: encrypted reasoning, the phase of messages, and fields and items that this
        version does not know.

        Without what servers send and do not take back: `created_by`,
        `parsed_arguments`, the status of reasoning, and ids of more than 64 characters
        where an item needs no id.

        Args:
            exact: Every field of the output as it was received, as input for the next turn.
        """
        return view(self, "to_exact_input" if exact else "to_input")


class ResponseError(Model):
    """Why a response failed.

    Attributes:
        code: A code for programs, such as `server_error` or `rate_limit_exceeded`.
        message: A message for people.
        param: The parameter that was wrong.
        type: The kind of error, such as `invalid_request_error`.
        misalignment: What the model was about to do against its user's will; OpenAI
            only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "code",
        "message",
        "param",
        "type",
        "misalignment",
        "extra",
    )


class Misalignment(Model):
    """What the model was about to do against its user's will; OpenAI only.

    Attributes:
        error_type: The kind, such as `potentially_unintended_data_access`.
        detailed_explanation: What it was about to do.
        review_target: What to look at.
        steer: How the model may be put right.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "error_type",
        "detailed_explanation",
        "review_target",
        "steer",
        "extra",
    )


class MisalignmentSteer(Model):
    """How the model may be put right.

    Attributes:
        message: A message to give it.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("message", "extra")


class IncompleteDetails(Model):
    """Why a response is incomplete.

    Attributes:
        reason: The reason: `max_output_tokens`, `max_messages`, `content_filter`,
            `steered`, or a server's own.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("reason", "extra")


class InputTransformation(Model):
    """Something that the server took out of the input; OpenAI only.

    Attributes:
        id: The id of the item.
        type: The type of the item: `reasoning`.
        action: What was done: `removed`.
        reason: Why, such as `model_mismatch`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "type", "action", "reason", "extra")


class ResponseModeration(Model):
    """What moderation found; OpenAI only.

    Attributes:
        input: In the input.
        output: In the output.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("input", "output", "extra")


class ModerationResult(Model):
    """What moderation found.

    Attributes:
        flagged: Whether anything was found.
        model: The moderation model.
        categories: Whether something was found, by category.
        category_scores: How sure the model is, 0 to 1, by category.
        category_applied_input_types: What was looked at, `text` or `image`, by
            category.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "flagged",
        "model",
        "categories",
        "category_scores",
        "category_applied_input_types",
        "extra",
    )
    type = "moderation_result"


class ModerationFailure(Model):
    """The moderation failed.

    Attributes:
        code: A code for programs.
        message: A message for people.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("code", "message", "extra")
    type = "error"


class PromptCacheHit(Model):
    """The cache was hit.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "cache_hit"


class PromptCacheMiss(Model):
    """The cache was missed.

    Attributes:
        reason: Why, such as `tools_changed`.
        cache_missed_tokens: How many tokens had to be read again.
        comparison_reusable_tokens: How many tokens could have come from the cache.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "reason",
        "cache_missed_tokens",
        "comparison_reusable_tokens",
        "extra",
    )
    type = "cache_miss"


class PromptCacheComparisonNotFound(Model):
    """The response to compare with is not there.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "comparison_response_not_found"


class PromptCacheUnavailable(Model):
    """There is no answer yet.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "unavailable"
