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
    // Slim containers have no certificates at all: those of Mozilla are better than no connection.
    let mut config =
        with_roots_of_system(Arc::clone(&provider)).or_else(|_| with_roots_of_mozilla(provider))?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// The platform verifier panics on Android unless the application hands it a JVM context, which a
/// library cannot ask of every application: there the certificates of Mozilla are always used.
#[cfg(target_os = "android")]
fn with_roots_of_system(
    provider: Arc<CryptoProvider>,
) -> std::result::Result<ClientConfig, rustls::Error> {
    with_roots_of_mozilla(provider)
}

#[cfg(not(target_os = "android"))]
fn with_roots_of_system(
    provider: Arc<CryptoProvider>,
) -> std::result::Result<ClientConfig, rustls::Error> {
    use rustls_platform_verifier::BuilderVerifierExt;

    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth())
}

fn with_roots_of_mozilla(
    provider: Arc<CryptoProvider>,
) -> std::result::Result<ClientConfig, rustls::Error> {
    let roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::expect_used)]

    use std::process::Command;

    /// The environment is read once per process, so the check runs in one of its own.
    #[test]
    fn a_system_without_certificates_still_has_tls() {
        const CHILD: &str = "ANTIPHON_TEST_WITHOUT_CERTIFICATES";
        if std::env::var_os(CHILD).is_some() {
            let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
            assert!(
                super::with_roots_of_system(provider).is_err(),
                "the system has certificates after all"
            );
            super::config().expect("a configuration");
            return;
        }
        let status = Command::new(std::env::current_exe().expect("the test's own path"))
            .args([
                "--exact",
                "transport::tls::tests::a_system_without_certificates_still_has_tls",
            ])
            .env(CHILD, "1")
            .env("SSL_CERT_FILE", "/dev/null")
            .env("SSL_CERT_DIR", "/nonexistent")
            .status()
            .expect("the test runs itself");
        assert!(status.success());
    }
}
