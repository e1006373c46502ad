//! The files that are the same for every event: the app, styles, fonts and start scripts,
//! all compiled into the program. Only the styles depend on the event, for its colours.
//!
//! Names contain a hash of the content, except those of fonts, so they can be cached
//! forever.

use std::borrow::Cow;

use base64::{Engine, prelude::BASE64_STANDARD};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::author::Theme;

use super::{PublishError, language_rules::language_rules, styles::Styles, theme_rule::theme_rule};

const FOLDER: &str = "assets/";

#[derive(RustEmbed)]
#[folder = "target/app"]
#[include = "app.js"]
#[include = "app_bg.wasm"]
#[allow_missing = true]
struct AppFiles;

#[derive(RustEmbed)]
#[folder = "style"]
struct StyleFiles;

#[derive(RustEmbed)]
#[folder = "public"]
struct PublicFiles;

/// All assets, with their names in the site.
#[derive(Debug)]
pub(super) struct Assets {
    /// Path below the root of the site, and content.
    pub files: Vec<(String, Vec<u8>)>,
    /// File name of the styles, in the folder of the start script.
    pub style: String,
    /// The same styles, to select those of a page.
    pub styles: Styles,
    pub start: String,
    /// Path of the script for pages in a frame.
    pub frame_script: String,
    /// Path of the script of the page for partners.
    pub partners: String,
    /// Paths of the fonts to preload.
    pub fonts: Vec<String>,
    /// File name of the app's JavaScript.
    pub app: String,
    /// File name of the app's WebAssembly.
    pub wasm: String,
    /// The script in the head of every page.
    pub head_script: String,
    /// Its hash, for the content security policy: `sha256-…`.
    pub head_script_hash: String,
}

impl Assets {
    /// Loads the embedded assets.
    ///
    /// # Errors
    /// If the program was compiled without the app, or with broken styles.
    pub fn load(theme: &Theme, languages: &[String]) -> Result<Self, PublishError> {
        let app_file = |name| AppFiles::get(name).map(|file| file.data).ok_or(PublishError::NoApp);
        let head_script = without_comments(&public_text("head.js"));
        let mut files = fonts();
        let paths = files.iter().map(|(path, _)| path.clone());
        let fonts = paths.filter(|path| is_on_every_page(path)).collect();
        let mut add = |stem: &str, extension: &str, content: Cow<[u8]>| {
            let path = hashed_path(stem, extension, &content);
            files.push((path.clone(), content.into_owned()));
            path
        };
        let styles = Styles::read(&(all_styles(theme) + &language_rules(languages)))?;
        let style = add("style", "css", styles.whole.as_bytes().into());
        let start =
            add("start", "js", without_comments(&public_text("start.js")).into_bytes().into());
        let frame_script =
            add("frame", "js", without_comments(&public_text("frame.js")).into_bytes().into());
        let partners = add(
            "partners",
            "js",
            without_comments(&public_text("partners.js")).into_bytes().into(),
        );
        let app = add("app", "js", app_file("app.js")?);
        let wasm = add("app", "wasm", app_file("app_bg.wasm")?);
        let head_script_hash = source_hash(&head_script);
        let beside = |path: String| beside_start(&path).to_owned();
        Ok(Self {
            files,
            fonts,
            style: beside(style),
            styles,
            start,
            frame_script,
            partners,
            app: beside(app),
            wasm: beside(wasm),
            head_script,
            head_script_hash,
        })
    }
}

/// The script that partners put beside frames of an event in this language.
pub(super) fn embed_script(language: &str) -> String {
    let script = without_comments(&public_text("embed.js"));
    script.replace("OWN_LANGUAGE = \"\"", &format!("OWN_LANGUAGE = \"{language}\""))
}

/// All styles: the order of the layers first, the event's own colours last.
fn all_styles(theme: &Theme) -> String {
    let mut names: Vec<_> = StyleFiles::iter().filter(|name| name.ends_with(".css")).collect();
    names.sort_by_key(|name| (name != "layers.css", name.clone()));
    let files = names.iter().filter_map(|name| StyleFiles::get(name));
    let styles: String =
        files.map(|file| String::from_utf8_lossy(&file.data).into_owned()).collect();
    styles + &theme_rule(theme)
}

/// Fonts keep their names, as the styles refer to them.
fn fonts() -> Vec<(String, Vec<u8>)> {
    let names = PublicFiles::iter().filter(|name| name.starts_with("fonts/"));
    names
        .filter_map(|name| {
            let file = PublicFiles::get(&name)?;
            Some((format!("{FOLDER}{name}"), file.data.into_owned()))
        })
        .collect()
}

/// Fonts with rarer letters (`-ext`) load on demand.
fn is_on_every_page(path: &str) -> bool {
    path.ends_with(".woff2") && !path.ends_with("-ext.woff2")
}

/// Removes whole-line `//` comments. A template literal with such a line would break.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn public_text(name: &str) -> String {
    PublicFiles::get(name)
        .map(|file| String::from_utf8_lossy(&file.data).into_owned())
        .unwrap_or_default()
}

/// The hash of a text for the content security policy: `sha256-…`.
pub(super) fn source_hash(text: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// The name of an asset as seen from the start script, which is in the same folder.
pub(super) fn beside_start(path: &str) -> &str {
    path.strip_prefix(FOLDER).unwrap_or(path)
}

/// The path of an asset, with a hash of its content.
pub(super) fn hashed_path(stem: &str, extension: &str, content: &[u8]) -> String {
    format!("{FOLDER}{stem}-{}.{extension}", short_hash(content))
}

fn short_hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
