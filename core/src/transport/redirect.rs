//! Redirects: followed only if that neither loses the request nor leaks a credential.
//!
//! reqwest would remove the key from a request to another origin, but send the body and the caller's
//! headers, which may hold credentials as well; and it would turn a POST into a GET.

use reqwest::header::LOCATION;
use reqwest::{Method, Response, StatusCode, Url};

use crate::error::{Error, ErrorKind};

use crate::options::printable;

/// The largest number of redirects that a request follows.
pub(super) const MAX_REDIRECTS: usize = 5;

/// What to do with an answer.
pub(super) enum Redirect {
    /// It is not a redirect.
    None,
    To(Url),
    Refused(Error),
}

impl Redirect {
    pub(super) fn of(request: &str, method: &Method, url: &Url, response: &Response) -> Self {
        let status = response.status();
        let keeps_method = match status {
            StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT => true,
            StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::SEE_OTHER => {
                method == Method::GET
            }
            _ => return Self::None,
        };
        let location = response.headers().get(LOCATION);
        let target = location
            .and_then(|location| location.to_str().ok())
            .and_then(|location| url.join(location).ok());
        let fault = match &target {
            None => "without a valid Location".to_owned(),
            Some(target) if target.origin() != url.origin() => format!(
                "to {}, another origin, which must not receive the key and the request",
                printable(target)
            ),
            Some(target) if !keeps_method => format!(
                "to {} with status {}, which would lose the body",
                printable(target),
                status.as_u16()
            ),
            Some(target) => return Self::To(target.clone()),
        };
        Self::Refused(refusal(request, status, &fault))
    }
}

/// The error of a request that was redirected too often.
pub(super) fn too_many(request: &str, response: &Response) -> Error {
    let fault = format!("for the {}th time", MAX_REDIRECTS + 1);
    refusal(request, response.status(), &fault)
}

fn refusal(request: &str, status: StatusCode, fault: &str) -> Error {
    let message = format!(
        "{request}: {}: the server redirects {fault}. The client did not follow; set base_url to the URL of the API.",
        status.as_u16()
    );
    Error::new(ErrorKind::Status, message).with_status(status.as_u16())
}
