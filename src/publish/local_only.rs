//! Who may read a site that is being written: pages of this computer.
//!
//! Any page that is open in the same browser can send requests here. It reads the answers only
//! where they allow its origin, or where a name of its own leads here (DNS rebinding): then the
//! request says that name as its host.

use std::net::IpAddr;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header, uri::Authority},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::author::{Said, Tongue};

const OTHER_HOST: Said = Said::new(
    "treffpunkt serve answers at 127.0.0.1 and localhost only: the event is not public yet.\n",
    "treffpunkt serve antwortet nur unter 127.0.0.1 und localhost: Die Veranstaltung ist noch nicht öffentlich.\n",
);

/// Which pages may read the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Those that this computer serves.
    Local,
    /// All, to try embedding in sandboxed frames, which have no origin.
    Any,
}

/// Answers requests for this computer only, and says which pages may read the answer.
pub(super) async fn local_only(
    State((readers, tongue)): State<(Readers, Tongue)>,
    request: Request,
    next: Next,
) -> Response {
    if !request.headers().get(header::HOST).is_some_and(is_local_host) {
        return (StatusCode::FORBIDDEN, OTHER_HOST.to(tongue).to_owned()).into_response();
    }
    // Redirected to the same with a slash at the end, it would name another host.
    if request.uri().path().starts_with("//") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let allowed = readers.allowed(request.headers());
    let mut response = next.run(request).await;
    response.headers_mut().extend(allowed);
    response
}

impl Readers {
    fn allowed(self, request: &HeaderMap) -> Vec<(HeaderName, HeaderValue)> {
        let origin = match self {
            Self::Any => Some(HeaderValue::from_static("*")),
            Self::Local => request.get(header::ORIGIN).filter(|it| is_local_origin(it)).cloned(),
        };
        let allow = origin.map(|origin| (header::ACCESS_CONTROL_ALLOW_ORIGIN, origin));
        allow.into_iter().chain([(header::VARY, HeaderValue::from_static("Origin"))]).collect()
    }
}

fn is_local_host(host: &HeaderValue) -> bool {
    host.to_str().is_ok_and(|host| host.parse().is_ok_and(|host| is_local(&host)))
}

fn is_local_origin(origin: &HeaderValue) -> bool {
    let uri = origin.to_str().ok().and_then(|origin| origin.parse::<Uri>().ok());
    uri.as_ref().and_then(Uri::authority).is_some_and(is_local)
}

fn is_local(authority: &Authority) -> bool {
    let name = authority.host().trim_matches(['[', ']']).to_ascii_lowercase();
    match name.parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => name == "localhost" || name.ends_with(".localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_only_names_of_this_computer_are_local() {
        let is = |host: &str| is_local_host(&HeaderValue::from_str(host).unwrap());
        for host in ["127.0.0.1:8080", "localhost", "LocalHost:1", "[::1]:80", "a.localhost"] {
            assert!(is(host), "{host}");
        }
        for host in
            ["evil.example", "127.0.0.1.evil.example:8080", "localhost.evil", "10.0.0.1", "", "a b"]
        {
            assert!(!is(host), "{host}");
        }
    }

    #[test]
    fn ok_other_origins_read_nothing_unless_all_may() {
        let allowed = |readers: Readers, origin: &'static str| {
            let request =
                HeaderMap::from_iter([(header::ORIGIN, HeaderValue::from_static(origin))]);
            let headers = HeaderMap::from_iter(readers.allowed(&request));
            headers
                .get(header::ACCESS_CONTROL_ALLOW_ORIGIN)
                .map(|it| it.to_str().unwrap().to_owned())
        };
        assert_eq!(
            allowed(Readers::Local, "http://localhost:3000").unwrap(),
            "http://localhost:3000"
        );
        for origin in ["null", "https://evil.example", "http://127.0.0.1.evil.example"] {
            assert_eq!(allowed(Readers::Local, origin), None);
            assert_eq!(allowed(Readers::Any, origin).unwrap(), "*");
        }
    }
}
