//! Empty: this package only selects features. Its `Cargo.toml` says why.
