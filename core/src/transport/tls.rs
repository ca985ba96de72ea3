//! TLS by rustls and ring, without OpenSSL.

use std::sync::{Arc, OnceLock};

use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::error::{Error, Result};

/// The certificate of an authority.
pub(crate) type Certificate = CertificateDer<'static>;

type TlsResult = std::result::Result<ClientConfig, rustls::Error>;

/// Reads certificates from PEM.
///
/// # Errors
///
/// Fails if there is no certificate, or one is malformed.
pub(crate) fn certificates(pem: &[u8]) -> Result<Vec<Certificate>> {
    let read: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let fault = match read {
        Ok(certificates) if certificates.is_empty() => "the text has no certificate".to_owned(),
        Ok(certificates) => return Ok(certificates),
        Err(error) => error.to_string(),
    };
    Err(Error::config(format!(
        "ca_certificates: {fault}. Set it to the certificates of authorities in PEM (-----BEGIN CERTIFICATE-----)."
    )))
}

/// The TLS configuration of a client that trusts some authorities in addition to those of the system.
/// Without any, all clients of the process share one: reading the system's certificates takes
/// milliseconds.
pub(super) fn config(authorities: &[Certificate]) -> Result<ClientConfig> {
    static CONFIG: OnceLock<TlsResult> = OnceLock::new();
    let (config, name) = match authorities {
        [] => (
            CONFIG.get_or_init(|| make(&[])).clone(),
            "The system's TLS certificates",
        ),
        _ => (make(authorities), "ca_certificates: the certificates"),
    };
    config.map_err(|error| {
        Error::config(format!("{name} cannot be used: {error}")).with_source(error)
    })
}

fn make(authorities: &[Certificate]) -> TlsResult {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    // Slim containers have no certificates at all: those of Mozilla are better than no connection.
    with_roots_of_system(authorities, Arc::clone(&provider))
        .or_else(|_| with_roots_of_mozilla(authorities, provider))
}

/// The platform verifier panics on Android unless the application hands it a JVM context, which a
/// library cannot ask of every application: there the certificates of Mozilla are always used.
#[cfg(target_os = "android")]
fn with_roots_of_system(authorities: &[Certificate], provider: Arc<CryptoProvider>) -> TlsResult {
    with_roots_of_mozilla(authorities, provider)
}

#[cfg(not(target_os = "android"))]
fn with_roots_of_system(authorities: &[Certificate], provider: Arc<CryptoProvider>) -> TlsResult {
    use rustls_platform_verifier::Verifier;

    let verifier = match authorities {
        [] => Verifier::new(Arc::clone(&provider))?,
        _ => Verifier::new_with_extra_roots(authorities.iter().cloned(), Arc::clone(&provider))?,
    };
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth())
}

fn with_roots_of_mozilla(authorities: &[Certificate], provider: Arc<CryptoProvider>) -> TlsResult {
    let mut roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    for authority in authorities {
        roots.add(authority.clone())?;
    }
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
                super::with_roots_of_system(&[], provider).is_err(),
                "the system has certificates after all"
            );
            super::config(&[]).expect("a configuration");
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
