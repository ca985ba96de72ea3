//! Redirects: followed where nothing is lost and nothing is given away.
//!
//! reqwest would take the key out of a request to another origin, but send the body, and headers of
//! the caller's, which may be keys as well; and it would turn a POST into a GET.

use reqwest::header::LOCATION;
use reqwest::{Method, Response, StatusCode, Url};

use crate::error::{Error, ErrorKind};

use crate::options::printable;

/// How often a request is sent on before it is given up.
pub(super) const MAX_REDIRECTS: usize = 5;

/// What to do with an answer.
pub(super) enum Redirect {
    /// It is one.
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
            None => "without saying where".to_owned(),
            Some(target) if target.origin() != url.origin() => format!(
                "to {}, another origin, which must not get the key and the request unasked",
                printable(target)
            ),
            Some(target) if !keeps_method => format!(
                "to {}, which by {} would lose the request",
                printable(target),
                status.as_u16()
            ),
            Some(target) => return Self::To(target.clone()),
        };
        Self::Refused(refusal(request, status, &fault))
    }
}

/// The error of a request that was sent on too often.
pub(super) fn too_many(request: &str, response: &Response) -> Error {
    let fault = format!("for the {}th time", MAX_REDIRECTS + 1);
    refusal(request, response.status(), &fault)
}

fn refusal(request: &str, status: StatusCode, fault: &str) -> Error {
    let message = format!(
        "{request}: {}: the server redirects {fault}. It was not followed; set base_url to where the API is.",
        status.as_u16()
    );
    Error::new(ErrorKind::Status, message).with_status(status.as_u16())
}
