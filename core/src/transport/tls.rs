//! TLS by rustls and ring: no OpenSSL, nothing to build in C.

use std::sync::{Arc, OnceLock};

use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;

use crate::error::{Error, Result};

/// The TLS configuration of all clients of this process: made once, as reading the system's
/// certificates costs milliseconds.
pub(super) fn config() -> Result<ClientConfig> {
    static CONFIG: OnceLock<std::result::Result<ClientConfig, rustls::Error>> = OnceLock::new();
    CONFIG.get_or_init(make).clone().map_err(|error| {
        Error::config(format!(
            "The system's TLS certificates could not be set up: {error}"
        ))
        .with_source(error)
    })
}

fn make() -> std::result::Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = with_roots(provider)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// The platform verifier panics on Android unless the application hands it a JVM context, which a
/// library cannot ask of every application: there the certificates of Mozilla are built in.
#[cfg(target_os = "android")]
fn with_roots(provider: Arc<CryptoProvider>) -> std::result::Result<ClientConfig, rustls::Error> {
    let roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth())
}

#[cfg(not(target_os = "android"))]
fn with_roots(provider: Arc<CryptoProvider>) -> std::result::Result<ClientConfig, rustls::Error> {
    use rustls_platform_verifier::BuilderVerifierExt;

    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth())
}
