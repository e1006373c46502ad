//! A local server for writing an event: every change in its folder triggers a build, and open
//! pages reload.

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
};

use axum::{
    Router,
    extract::{Query, State},
    http::{HeaderValue, header},
    middleware,
    response::IntoResponse,
    routing::get,
};
use serde::Deserialize;
use tokio::{net::TcpListener, signal, sync::watch};
use tower_http::{
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

use crate::author::{Finding, Message, Said, Tongue, said};

use super::{
    Built, Options, PublishError, Readers, build,
    document::RELOAD_SCRIPT,
    local_only::local_only,
    round::Round,
    say::{remark, say},
    waiting_page::wait_for_site,
    watch::Watch,
};

/// The current build; open pages wait for the next.
type Rounds = watch::Sender<Round>;

/// Options of [`serve`].
#[derive(Clone, Copy, Debug)]
pub struct ServeOptions {
    /// 0 is a free one.
    pub port: u16,
    pub readers: Readers,
    /// The language of what is printed and shown.
    pub tongue: Tongue,
}

/// Serves the site of an event folder until Ctrl+C or a termination signal. If the event cannot be
/// built yet, open pages say why, and show it as soon as it can.
///
/// # Errors
/// If the address is taken, there is no event, or the site cannot be written.
pub fn serve(dir: &Path, options: ServeOptions) -> Result<(), PublishError> {
    let ServeOptions { port, readers, tongue } = options;
    // Before the build, which may take a while.
    let (listener, here) = listen(port)?;
    let failed = |source| PublishError::Serve { address: here.to_string(), source };
    let temporary = tempfile::tempdir().map_err(failed)?;
    let site = temporary.path().join("site");
    let rebuild = Rebuild { dir: dir.to_owned(), site: site.clone(), tongue };
    let changes = Watch::of(dir.to_owned());
    let built = match rebuild.build() {
        Err(error) if !matches!(error, PublishError::Event(_)) => return Err(error),
        built => built,
    };
    rebuild.print_findings(&built);
    let rounds = Rounds::new(Round::first(findings_of(&built), tongue));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(failed)?.block_on(async {
        let listener = TcpListener::from_std(listener).map_err(failed)?;
        rebuild.on(changes, rounds.clone());
        say(address(dir, here, built.is_ok()).to(tongue))?;
        let router = router(&site, rounds)
            .layer(middleware::from_fn_with_state((site, tongue), wait_for_site))
            .layer(middleware::from_fn_with_state((readers, tongue), local_only));
        // Does not wait for open long-polling requests.
        tokio::select! {
            ended = axum::serve(listener, router) => ended.map_err(failed),
            () = told_to_end() => Ok(()),
        }
    })
}

/// Takes the port, and says which address that is.
fn listen(port: u16) -> Result<(std::net::TcpListener, SocketAddr), PublishError> {
    let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listen = || {
        let listener = std::net::TcpListener::bind(wanted)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok((listener, address))
    };
    listen().map_err(|source| PublishError::Serve { address: wanted.to_string(), source })
}

fn address(dir: &Path, here: SocketAddr, is_built: bool) -> Said {
    let dir = dir.display();
    if is_built {
        said!(
            "{dir} is at http://{here}/ and reloads when it changes. Ctrl+C ends it.",
            "{dir} ist unter http://{here}/ zu sehen und lädt nach jeder Änderung neu. Strg+C beendet es."
        )
    } else {
        said!(
            "{dir} cannot be built yet. Correct the errors and save: it will be at http://{here}/. Ctrl+C ends it.",
            "{dir} lässt sich noch nicht bauen. Die Fehler beheben und speichern: Dann ist es unter http://{here}/ zu sehen. Strg+C beendet es."
        )
    }
}

/// Builds the site that is served.
struct Rebuild {
    dir: PathBuf,
    site: PathBuf,
    tongue: Tongue,
}

impl Rebuild {
    fn build(&self) -> Result<Built, PublishError> {
        build(
            &self.dir,
            &self.site,
            &Options { live_reload: true, tongue: self.tongue, ..Options::default() },
        )
    }

    /// Builds after each change. If that fails, the last good site stays.
    fn on(self, changes: Watch, rounds: Rounds) {
        changes.each(move || {
            let built = self.build();
            self.print_findings(&built);
            let next = rounds.borrow().next(findings_of(&built), self.tongue);
            self.print_result(&built, next.failed());
            rounds.send_replace(next);
        });
    }

    fn print_findings(&self, built: &Result<Built, PublishError>) {
        let findings = match built {
            Ok(built) => &built.findings,
            Err(PublishError::Event(findings)) => findings,
            Err(_) => return,
        };
        let messages = Message::shortened(Message::all(findings, self.tongue), self.tongue);
        messages.iter().for_each(|message| remark(message.to_text(self.tongue)));
    }

    fn print_result(&self, built: &Result<Built, PublishError>, failed: Option<&str>) {
        match (built, failed) {
            (Ok(Built { pages, .. }), _) => {
                let said =
                    said!("Changed: {pages} pages built.", "Geändert: {pages} Seiten gebaut.");
                remark(said.to(self.tongue));
            }
            (Err(_), failed) => remark(failed.unwrap_or_default()),
        }
    }
}

fn findings_of(built: &Result<Built, PublishError>) -> Result<&[Finding], &PublishError> {
    built.as_ref().map(|built| built.findings.as_slice())
}

fn router(site: &Path, rounds: Rounds) -> Router {
    let no_cache = HeaderValue::from_static("no-cache");
    let no_cache = SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, no_cache);
    let files = ServeDir::new(site).not_found_service(ServeFile::new(site.join("404.html")));
    Router::new()
        .route(RELOAD_SCRIPT, get(script(include_str!("live/reload.js"))))
        .route("/__treffpunkt/findings.js", get(script(include_str!("live/findings.js"))))
        .route("/__treffpunkt/findings.css", get(styles(include_str!("live/findings.css"))))
        .route("/__treffpunkt/version", get(next_round))
        .with_state(rounds)
        .fallback_service(files)
        .layer(no_cache)
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
