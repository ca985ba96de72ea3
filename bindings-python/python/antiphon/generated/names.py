# generated from core/src/options/call.rs by `make generate`; do not edit
# ruff: noqa
"""Names of options, as the running program needs them."""

# The keywords of a call that are options, and not parameters of its request.
CALL_OPTIONS = {
    "end_timeout",
    "extra_headers",
    "extra_query",
    "idempotency_key",
    "idle_timeout",
    "max_queued_bytes",
    "max_queued_events",
    "max_retries",
    "max_retry_after",
    "resume",
    "stall_timeout",
    "timeout",
    "total_timeout",
}

# What messages of core call an option that has another name here.
OPTION_NAMES = {
    "api_key_provider": "api_key",
}
