//! See `../checks/websocket.rs`.
#![no_main]

#[allow(unused, reason = "each target runs one of the checks")]
#[path = "../checks/mod.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::websocket(bytes));
