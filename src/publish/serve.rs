//! A local server for writing an event: every change in its folder triggers a build, and open
//! pages reload.

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::Path,
};

use axum::{
    Router,
    extract::{Query, State},
    http::{HeaderName, HeaderValue, header},
    response::IntoResponse,
    routing::get,
};
use serde::Deserialize;
use tokio::{net::TcpListener, signal, sync::watch};
use tower_http::{
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

use crate::author::{Message, Said, Tongue, said};

use super::{
    Options, PublishError, build,
    document::RELOAD_SCRIPT,
    round::{Round, STILL_SHOWING},
    say::{remark, say},
    watch::watch as watch_folder,
};

/// The current build; open pages wait for the next.
type Rounds = watch::Sender<Round>;

/// Serves the site of an event folder until Ctrl+C or a termination signal.
///
/// # Errors
/// If the first build fails, or the address is taken.
pub fn serve(dir: &Path, port: u16, tongue: Tongue) -> Result<(), PublishError> {
    let here = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let failed = |source| PublishError::Serve { address: here.to_string(), source };
    let temporary = tempfile::tempdir().map_err(failed)?;
    let site = temporary.path().join("site");
    let options = Options { live_reload: true, ..Options::default() };
    let built = build(dir, &site, &options)?;
    print_messages(&Message::all(&built.findings, tongue), tongue);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(failed)?.block_on(async {
        let listener = TcpListener::bind(here).await.map_err(failed)?;
        // Port 0 is a free one.
        let (dir_name, here) = (dir.display(), listener.local_addr().map_err(failed)?);
        let rounds = Rounds::new(Round::first(&built.findings, tongue));
        rebuild_on_change(dir, &site, options, rounds.clone(), tongue);
        print_line(&said!(
            "{dir_name} is at http://{here}/ and reloads when it changes. Ctrl+C ends it.",
            "{dir_name} ist unter http://{here}/ zu sehen und lädt nach jeder Änderung neu. Strg+C beendet es."
        ), tongue)?;
        // Does not wait for open long-polling requests.
        tokio::select! {
            ended = axum::serve(listener, router(&site, rounds)) => ended.map_err(failed),
            () = told_to_end() => Ok(()),
        }
    })
}

/// Builds after each change. If that fails, the last good site stays.
fn rebuild_on_change(dir: &Path, site: &Path, options: Options, rounds: Rounds, tongue: Tongue) {
    let (event_dir, out) = (dir.to_owned(), site.to_owned());
    watch_folder(dir.to_owned(), move || {
        let built = build(&event_dir, &out, &options);
        match &built {
            Ok(built) => {
                print_messages(&Message::all(&built.findings, tongue), tongue);
                let pages = built.pages;
                print(
                    &said!("Changed: {pages} pages built.", "Geändert: {pages} Seiten gebaut."),
                    tongue,
                );
            }
            Err(error) => {
                if let PublishError::Event(findings) = error {
                    print_messages(&Message::all(findings, tongue), tongue);
                }
                let (error, still) = (error.said(), STILL_SHOWING);
                print(&said!("{error}. {still}", "{error}. {still}"; error, still), tongue);
            }
        }
        let built = built.as_ref().map(|built| built.findings.as_slice());
        rounds.send_modify(|round| *round = round.next(built, tongue));
    });
}

fn print_line(said: &Said, tongue: Tongue) -> Result<(), PublishError> {
    say(said.to(tongue))
}

fn print(said: &Said, tongue: Tongue) {
    remark(said.to(tongue));
}

fn print_messages(messages: &[Message], tongue: Tongue) {
    messages.iter().for_each(|message| remark(message.to_text(tongue)));
}

fn router(site: &Path, rounds: Rounds) -> Router {
    let header = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
    };
    let files = ServeDir::new(site).not_found_service(ServeFile::new(site.join("404.html")));
    Router::new()
        .route(RELOAD_SCRIPT, get(script(include_str!("live/reload.js"))))
        .route("/__treffpunkt/findings.js", get(script(include_str!("live/findings.js"))))
        .route("/__treffpunkt/findings.css", get(styles(include_str!("live/findings.css"))))
        .route("/__treffpunkt/version", get(next_round))
        .with_state(rounds)
        .fallback_service(files)
        .layer(header(header::CACHE_CONTROL, "no-cache"))
        // Allows to try embedding from another origin.
        .layer(header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
}

fn script(text: &'static str) -> impl IntoResponse + Clone {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], text)
}

fn styles(text: &'static str) -> impl IntoResponse + Clone {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], text)
}

#[derive(Deserialize)]
struct Shown {
    /// Empty on a page that has just been opened.
    shown: String,
}

/// Long polling: answers when there is another build than the one shown.
async fn next_round(
    State(rounds): State<Rounds>,
    Query(Shown { shown }): Query<Shown>,
) -> impl IntoResponse {
    let mut rounds = rounds.subscribe();
    let round = rounds.wait_for(|round| round.number != shown).await;
    // Serialising texts and lists cannot fail.
    let json = round.ok().and_then(|round| serde_json::to_string(&*round).ok());
    ([(header::CONTENT_TYPE, "application/json")], json.unwrap_or_default())
}

/// Waits for Ctrl+C or a termination signal.
async fn told_to_end() {
    let interrupted = async { drop(signal::ctrl_c().await) };
    #[cfg(unix)]
    let terminated = async {
        if let Ok(mut signal) = signal::unix::signal(signal::unix::SignalKind::terminate()) {
            signal.recv().await;
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}
