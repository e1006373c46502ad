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

use super::{
    Options, PublishError, build,
    document::RELOAD_SCRIPT,
    say::{remark, say},
    watch::watch as watch_folder,
};

/// The number of the current build; open pages reload when it changes.
type Version = watch::Sender<u64>;

/// Serves the site of an event folder until Ctrl+C or a termination signal.
///
/// # Errors
/// If the first build fails, or the address is taken.
pub fn serve(dir: &Path, port: u16) -> Result<(), PublishError> {
    let here = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let failed = |source| PublishError::Serve { address: here.to_string(), source };
    let temporary = tempfile::tempdir().map_err(failed)?;
    let site = temporary.path().join("site");
    let options = Options { live_reload: true, ..Options::default() };
    build(dir, &site, &options)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(failed)?.block_on(async {
        let listener = TcpListener::bind(here).await.map_err(failed)?;
        // Unique to this process, so that pages of an earlier one reload, too.
        let version = Version::new(u64::from(std::process::id()) << 32);
        rebuild_on_change(dir, &site, options, version.clone());
        say(format!(
            "{} is at http://{here}/ and reloads when it changes. Ctrl+C ends it.",
            dir.display()
        ))?;
        // Does not wait for open long-polling requests.
        tokio::select! {
            ended = axum::serve(listener, router(&site, version)) => ended.map_err(failed),
            () = told_to_end() => Ok(()),
        }
    })
}

/// Builds after each change. If that fails, the last good site stays.
fn rebuild_on_change(dir: &Path, site: &Path, options: Options, version: Version) {
    let (event_dir, out) = (dir.to_owned(), site.to_owned());
    watch_folder(dir.to_owned(), move || match build(&event_dir, &out, &options) {
        Ok(built) => {
            remark(format!("Changed: {} pages built.", built.pages));
            version.send_modify(|version| *version += 1);
        }
        Err(error) => remark(format!("{error}\nStill showing the last good version.")),
    });
}

fn router(site: &Path, version: Version) -> Router {
    let header = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
    };
    let files = ServeDir::new(site).not_found_service(ServeFile::new(site.join("404.html")));
    Router::new()
        .route(RELOAD_SCRIPT, get(reload_script))
        .route("/__treffpunkt/version", get(next_version))
        .with_state(version)
        .fallback_service(files)
        .layer(header(header::CACHE_CONTROL, "no-cache"))
        // Allows to try embedding from another origin.
        .layer(header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
}

async fn reload_script() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], include_str!("reload.js"))
}

#[derive(Deserialize)]
struct Shown {
    /// Empty on a page that has just been opened.
    shown: String,
}

/// Long polling: answers when there is another build than the one shown.
async fn next_version(
    State(version): State<Version>,
    Query(Shown { shown }): Query<Shown>,
) -> String {
    let mut versions = version.subscribe();
    match versions.wait_for(|version| version.to_string() != shown).await {
        Ok(version) => version.to_string(),
        Err(_) => String::new(),
    }
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
