//! Ways to the server: proxies, and authorities of the caller's own.

use std::sync::Arc;

use antiphon::{Client, ErrorKind};
use antiphon_mock::{MockServer, Script};
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::{ServerConfig, crypto::ring};

use super::hello;
use crate::support::client_of;

fn answering() -> MockServer {
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(Script {
        json: Some(json!({"id": "resp_1"})),
        ..Script::default()
    }));
    server
}

#[tokio::test]
async fn a_proxy_is_sent_what_is_for_another_host() {
    let proxy = answering();
    let address = proxy
        .url()
        .replace("http://", "http://user:pass@")
        .replace("/v1", "");
    let builder = Client::builder()
        .api_key("sk-test")
        .base_url("http://api.invalid/v1")
        .allow_insecure_http(true);
    let client = builder.proxy(address).build().unwrap();
    client.responses().create(hello()).await.unwrap();
    let request = &proxy.requests()[0];
    assert_eq!(
        (&*request.method, &*request.path),
        ("POST", "http://api.invalid/v1/responses")
    );
    assert_eq!(
        request.header("proxy-authorization"),
        Some("Basic dXNlcjpwYXNz")
    );
    assert_eq!(request.header("host"), Some("api.invalid"));
}

#[tokio::test]
async fn a_proxy_is_not_for_all_hosts() {
    let (proxy, server) = (answering(), answering());
    let with = |hosts: &str| {
        client_of(&server)
            .proxy(proxy.url())
            .no_proxy(hosts)
            .build()
            .unwrap()
    };
    for (hosts, by_proxy) in [
        ("other.example", true),
        ("127.0.0.1", false),
        ("a.example, 127.0.0.0/8", false),
        ("*", false),
    ] {
        proxy.clear_requests();
        with(hosts).responses().create(hello()).await.unwrap();
        assert_eq!(proxy.requests().len(), usize::from(by_proxy), "{hosts}");
    }
}

/// The environment is that of the whole process, so the check runs in one of its own.
#[test]
fn the_proxy_of_the_environment_is_used_unless_all_are_switched_off() {
    const CHILD: &str = "ANTIPHON_TEST_OF_PROXY";
    if std::env::var_os(CHILD).is_some() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let builder = || {
                Client::builder()
                    .api_key("k")
                    .base_url("http://api.invalid/v1")
                    .allow_insecure_http(true)
            };
            builder()
                .build()
                .unwrap()
                .responses()
                .create(hello())
                .await
                .unwrap();
            let direct = builder().no_proxy("*").max_retries(0).build().unwrap();
            let error = direct.responses().create(hello()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
        });
        return;
    }
    let proxy = answering();
    let status = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "routes::the_proxy_of_the_environment_is_used_unless_all_are_switched_off",
        ])
        .envs([
            (CHILD, "1"),
            ("http_proxy", &*proxy.url()),
            ("no_proxy", ""),
        ])
        .status()
        .unwrap();
    assert!(status.success());
    assert_eq!(proxy.requests().len(), 1);
    assert_eq!(proxy.requests()[0].path, "http://api.invalid/v1/responses");
}

/// A TLS server in front of another; gives its URL and the certificate it is known by.
async fn behind_tls(server: &MockServer) -> (String, String) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let inner = server.url().replace("http://", "").replace("/v1", "");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, inner) = (acceptor.clone(), inner.clone());
            tokio::spawn(async move {
                // A client that does not trust the certificate leaves here.
                let mut outer = acceptor.accept(stream).await?;
                let mut inner = TcpStream::connect(inner).await?;
                tokio::io::copy_bidirectional(&mut outer, &mut inner).await
            });
        }
    });
    (format!("https://localhost:{port}/v1"), made.cert.pem())
}

#[tokio::test]
async fn an_authority_of_the_callers_own_is_trusted_if_it_is_given() {
    let server = answering();
    let (url, certificate) = behind_tls(&server).await;
    let builder = || {
        Client::builder()
            .api_key("sk-test")
            .base_url(&url)
            .max_retries(0)
            .no_proxy("*")
    };
    let error = builder()
        .build()
        .unwrap()
        .responses()
        .create(hello())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.to_string().contains("certificate"), "{error}");
    assert!(error.to_string().contains("ca_certificates"), "{error}");
    let client = builder().ca_certificates(certificate).build().unwrap();
    assert_eq!(
        client.responses().create(hello()).await.unwrap().id,
        "resp_1"
    );
    assert_eq!(server.requests().len(), 1);
}
