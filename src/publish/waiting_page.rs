//! What `treffpunkt serve` shows until the first build succeeds.

use std::path::PathBuf;

use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use maud::{DOCTYPE, Markup, html};

use crate::author::{Said, Tongue};

use super::document::RELOAD_SCRIPT;

const TITLE: Said = Said::new("Not built yet", "Noch nicht gebaut");
const WHY: Said = Said::new(
    "There is something to correct first. This page shows the event as soon as it can be built.",
    "Erst ist etwas zu berichtigen. Diese Seite zeigt die Veranstaltung, sobald sie sich bauen lässt.",
);

/// Answers for every page as long as there is no site in the folder; what the page needs itself
/// comes from the program.
pub(super) async fn wait_for_site(
    State((site, tongue)): State<(PathBuf, Tongue)>,
    request: Request,
    next: Next,
) -> Response {
    if request.uri().path().starts_with("/__treffpunkt/") || site.is_dir() {
        return next.run(request).await;
    }
    let html = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
    (StatusCode::SERVICE_UNAVAILABLE, html, page(tongue).into_string()).into_response()
}

fn page(tongue: Tongue) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(tongue.name()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                meta name="color-scheme" content="light dark";
                title { (TITLE.to(tongue)) }
                script type="module" src=(RELOAD_SCRIPT) {}
            }
            body style="font: 1.125rem/1.5 system-ui; margin: 10vh auto; max-width: 34rem; padding: 0 1rem" {
                h1 { (TITLE.to(tongue)) }
                p { (WHY.to(tongue)) }
            }
        }
    }
}
