//! What the model may lack, and why.

/// Why a field called `async` is no field of the model.
const ASYNC: &str =
    "a word of Rust, Python and Swift, which no class can have as a field: kept in `extra`";

/// Why a field in camel case is no field of the model.
const CAMEL_CASE: &str = "the only names of the API in camel case, which the model's rule for names refuses: kept in `extra`";

/// Why an event has no type of its own.
const BACKEND: &str =
    "of the backend of one app, in no description of the API: `Unknown` with its JSON";

/// Paths in the documents, and the reason; a `*` at the end stands for anything.
pub(crate) const ALLOWED: &[(&str, &str)] = &[
    ("items/custom_tool_call.async", ASYNC),
    ("items/function_call.async", ASYNC),
    ("items/tool_search_output.tools.tools.async", ASYNC),
    ("tools/tools/custom.async", ASYNC),
    ("tools/tools/function.async", ASYNC),
    ("tools/tools/namespace.tools.async", ASYNC),
    ("items/openrouter:bash.exitCode", CAMEL_CASE),
    ("items/openrouter:browser_use.screenshotB64", CAMEL_CASE),
    ("items/openrouter:code_interpreter.exitCode", CAMEL_CASE),
    ("items/openrouter:image_generation.imageB64", CAMEL_CASE),
    ("items/openrouter:image_generation.imageUrl", CAMEL_CASE),
    (
        "items/openrouter:image_generation.revisedPrompt",
        CAMEL_CASE,
    ),
    ("items/openrouter:mcp.serverLabel", CAMEL_CASE),
    ("items/openrouter:mcp.toolName", CAMEL_CASE),
    ("items/openrouter:text_editor.filePath", CAMEL_CASE),
    ("items/openrouter:web_fetch.httpStatus", CAMEL_CASE),
    (
        "items/reasoning/openresponses.summary",
        "Open Responses lets a summary have any content part, and no server sends another: `Unknown` with its JSON",
    ),
    (
        "response/openrouter.output_text",
        "every language computes it from the output: the server's copy is kept in `extra`",
    ),
    ("events/codex.*", BACKEND),
    ("events/responsesapi.websocket_timing", BACKEND),
    (
        "events/response.done*",
        "another spelling of `response.completed`, which the dialect rewrites",
    ),
    (
        "events/response.shell_call_command.delta.obfuscation",
        "padding that hides the length of a delta; it says nothing, and is dropped from every delta",
    ),
];
