//! The HTML document: head, prerendered page, and the script that starts the app.

use std::sync::Arc;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::{
    author::Background,
    event::{Event, RegistrationState, Timestamp},
    export::{DataFile, WrittenFile},
    i18n::{Locale, Words, direction},
    present::{is_dense, page_description, page_title, phase, span},
    route::{Address, Route, link},
};

use super::{
    assets::{Assets, source_hash},
    event_assets::{EventAssets, WordsFile},
    oembed::OEMBED,
    prerender::Prerendered,
    share_picture,
    structured_data::structured_data,
};

/// The script that reloads pages under `treffpunkt serve`.
pub(super) const RELOAD_SCRIPT: &str = "/__treffpunkt/reload.js";

/// The inputs that all pages of a build share.
#[derive(Debug)]
pub(super) struct Frame<'a> {
    pub event: &'a Event,
    pub assets: &'a Assets,
    pub drawn: &'a EventAssets,
    /// The content hash of the published `event.json`.
    pub content: String,
    /// Path of its outline, if it takes long to load.
    pub outline: Option<&'a str>,
    /// The files that the page of data offers.
    pub data_files: Arc<[WrittenFile]>,
    /// Where the site will be, with a slash at the end.
    pub base_url: Option<&'a str>,
    /// The clock that pages are drawn with, in seconds since 1970.
    pub now: i64,
    pub live_reload: bool,
}

impl Frame<'_> {
    /// The document of a page; `root` is the relative path to the root of the site.
    pub fn document(&self, address: &Address, root: &str, page: &Prerendered) -> String {
        let language = self.language(address);
        let words = Locale::for_language(language).words();
        let span = span(self.event);
        let outline = self.outline.filter(|_| !address.route.shows_long_texts());
        let urgent = self.event.urgent_news(self.now).and_then(|one| one.urgent_until.as_ref());
        let urgent = urgent.map(Timestamp::epoch_seconds);
        let registration = self.event.registration_text();
        let registration = (!registration.is_empty()).then_some(registration);
        let state = self.event.registration_at(self.now).map(RegistrationState::name);
        let is_dense = address.route == Route::Programme && is_dense(self.event);
        // What of the page is in its language is marked, where the words around are not.
        let read_out = Locale::read_out(language);
        let is_foreign = read_out != language;
        let body = html! {
            div id="app" data-nodes=(page.nodes) { (PreEscaped(&page.html)) }
            (notice(words))
        };
        html! {
            (DOCTYPE)
            html lang=(language) dir=(direction(language)) data-root=(root) data-revision=(self.event.revision)
                data-site=[self.base_url] data-frame-script=(self.assets.frame_script)
                data-content=[address.route.is_in_app().then_some(&self.content)] data-outline=[outline] data-now=(self.now)
                data-phase=(phase(self.event, self.now).name()) data-from=[span.map(|span| span.0)] data-to=[span.map(|span| span.1)]
                data-dense=[is_dense.then_some("")] data-urgent=[urgent]
                data-registration=[state] data-registration-times=[registration] {
                head { (self.head(address, root, &body)) }
                body lang=[is_foreign.then_some(read_out)] { (body) }
            }
        }
        .into_string()
            + "\n"
    }

    /// The address of the picture that shared links show, in a language. They need whole addresses,
    /// so without a base URL there is none.
    pub fn share_picture(&self, language: &str) -> Option<String> {
        let (base, picture) = self.base_url.zip(self.drawn.shared_in(language))?;
        Some(format!("{base}{}", picture.path))
    }

    fn language<'a>(&'a self, address: &'a Address) -> &'a str {
        address.language.as_deref().unwrap_or(self.event.default_language())
    }

    fn head(&self, address: &Address, root: &str, body: &Markup) -> Markup {
        let assets = self.assets;
        let file = |path: &str| link(root, path);
        let beside = |name: &str| link(root, &format!("assets/{name}"));
        let styles = holds_styles(&address.route).then(|| self.styles_of(body, root));
        let later_styles = styles.as_ref().map(|_| &assets.style);
        let words = self.drawn.words_for(Locale::for_language(self.language(address)));
        html! {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta http-equiv="Content-Security-Policy" content=(self.policy(styles.as_deref()));
            title { (page_title(self.event, address)) }
            meta name="description" content=(page_description(self.event, address));
            // Before the styles, as a script after them would wait for them.
            (self.early_fonts(root))
            script { (PreEscaped(&assets.head_script)) }
            @match &styles {
                Some(styles) => style { (PreEscaped(styles)) },
                None => link rel="stylesheet" href=(beside(&assets.style));,
            }
            @if address.route.is_in_app() {
                // First: browsers have six connections to a host of HTTP/1.1, and it shows the fonts.
                script type="module" fetchpriority="high" src=(file(&assets.start)) data-app=(assets.app)
                    data-wasm=(assets.wasm) data-words=(words_attribute(&words)) data-style=[later_styles] {}
                link rel="modulepreload" href=(beside(&assets.app));
                link rel="preload" as="fetch" type="application/wasm" crossorigin href=(beside(&assets.wasm));
                @if let Some(own) = words.first() {
                    link rel="preload" as="fetch" crossorigin href=(beside(&own.name));
                }
            } @else if address.route == Route::Embedding {
                script type="module" src=(file(&assets.partners)) {}
            }
            @if self.live_reload {
                script type="module" src=(RELOAD_SCRIPT) {}
            }
            link rel="icon" href=(file(&self.drawn.favicon)) type="image/svg+xml";
            meta name="color-scheme" content="light dark";
            // The browser's interface continues the colour of the header.
            @for (scheme, background) in [("light", Background::Page), ("dark", Background::DarkPage)] {
                meta name="theme-color" media={ "(prefers-color-scheme: " (scheme) ")" } content=(background.colour());
            }
            @if address.route == Route::NotFound {
                meta name="robots" content="noindex";
            } @else {
                (self.addresses(address))
                (self.feeds(address, root))
                (self.open_graph(address))
            }
            @if let Some(data) = structured_data(self.event, address, self.base_url) {
                script type="application/ld+json" { (PreEscaped(data)) }
            }
        }
    }

    /// The feeds in the page's language, which readers of feeds find by the address of any page.
    fn feeds(&self, address: &Address, root: &str) -> Markup {
        let locale = Locale::for_language(self.language(address));
        let feeds = [
            (DataFile::News, locale.words().news),
            (DataFile::Changes, locale.data_words().changes_title),
        ];
        html! {
            @for (feed, title) in feeds.into_iter().filter(|(feed, _)| feed.exists_in(self.event)) {
                link rel="alternate" type="application/atom+xml" title=(title) href=(link(root, &address.file(feed.name())));
            }
        }
    }

    /// Preloads the fonts. `media="not all"` disables the links until the script in the head
    /// finds the line fast enough; without scripts they always load.
    fn early_fonts(&self, root: &str) -> Markup {
        html! {
            @for font in &self.assets.fonts {
                link rel="preload" as="font" type="font/woff2" crossorigin media="not all" href=(link(root, font));
            }
            noscript {
                @for font in &self.assets.fonts {
                    link rel="preload" as="font" type="font/woff2" crossorigin href=(link(root, font));
                }
            }
        }
    }

    /// The styles that the page uses, with URLs relative to the page.
    fn styles_of(&self, body: &Markup, root: &str) -> String {
        self.assets
            .styles
            .of_page(&body.0)
            .replace("url(", &format!("url({}", link(root, "assets/")))
    }

    /// The content security policy: same origin only, and no other inline script. In a sandboxed
    /// frame a page has no origin, and for WebKit `'self'` is nothing then: the policy also names
    /// the origin, if it is known.
    fn policy(&self, styles_in_page: Option<&str>) -> String {
        let script = &self.assets.head_script_hash;
        let own = self
            .base_url
            .map_or_else(|| "'self'".to_owned(), |base| format!("'self' {}", origin_of(base)));
        let style =
            styles_in_page.map(|styles| format!(" '{}'", source_hash(styles))).unwrap_or_default();
        format!(
            "default-src 'none'; script-src {own} 'wasm-unsafe-eval' '{script}'; style-src {own}{style}; \
             img-src {own} data:; media-src {own}; font-src {own}; connect-src {own}; frame-src {own}; base-uri 'none'; form-action 'none'"
        )
    }

    /// The canonical URL, and those of the page in other languages.
    fn addresses(&self, address: &Address) -> Markup {
        let own = self.event.default_language();
        html! {
            @if let Some(base) = self.base_url {
                link rel="canonical" href=(absolute(base, address));
                @if self.event.languages.len() > 1 {
                    @for (code, other) in address.in_all_languages(self.event) {
                        link rel="alternate" hreflang=(code) href=(absolute(base, &other));
                    }
                    link rel="alternate" hreflang="x-default" href=(absolute(base, &address.in_language(own, own)));
                }
                link rel="alternate" type="application/json+oembed" title=(page_title(self.event, address))
                    href={ (absolute(base, address)) (OEMBED) };
            }
        }
    }

    fn open_graph(&self, address: &Address) -> Markup {
        let kind = if matches!(address.route, Route::Person(_)) { "profile" } else { "website" };
        let language = self.language(address);
        html! {
            meta property="og:type" content=(kind);
            meta property="og:title" content=(page_title(self.event, address));
            meta property="og:description" content=(page_description(self.event, address));
            meta property="og:locale" content=(language.replace('-', "_"));
            @if let Some(base) = self.base_url {
                meta property="og:url" content=(absolute(base, address));
            }
            (self.shared_picture(language))
        }
    }

    /// Previews of shared links need absolute URLs, so without a base URL there is no picture.
    fn shared_picture(&self, language: &str) -> Markup {
        let picture = self.base_url.zip(self.drawn.shared_in(language));
        html! {
            @if let Some((base, picture)) = picture {
                meta property="og:image" content={ (base) (picture.path) };
                meta property="og:image:type" content="image/png";
                meta property="og:image:width" content=(share_picture::WIDTH);
                meta property="og:image:height" content=(share_picture::HEIGHT);
                meta property="og:image:alt" content=(picture.alt);
                meta name="twitter:card" content="summary_large_image";
            } @else {
                meta name="twitter:card" content="summary";
            }
        }
    }
}

/// `de=words-de-0a1b2c.json en=words-en-3d4e5f.json`: language and file of each.
fn words_attribute(words: &[&WordsFile]) -> String {
    let pairs = words.iter().map(|words| format!("{}={}", words.locale.name(), words.name));
    pairs.collect::<Vec<_>>().join(" ")
}

/// Whether a page has its styles inline, which saves a request on the pages where visits
/// begin. The many pages of sessions and people share a file.
fn holds_styles(route: &Route) -> bool {
    !matches!(route, Route::Session(_) | Route::Person(_) | Route::Embedding)
}

/// The notice for when the app cannot start, cannot read the event, or is still loading it.
fn notice(words: &Words) -> Markup {
    html! {
        p class="notice" id="notice" role="status" hidden
            data-app=(words.app_failed) data-data=(words.data_failed) data-partial=(words.data_partial)
            data-file=(words.opened_as_file) data-loading=(words.loading) {}
    }
}

/// Scheme, host and port of a URL: `https://example.org` for `https://example.org/a/`.
fn origin_of(base_url: &str) -> &str {
    let host = base_url.find("://").map_or(0, |colon| colon + "://".len());
    base_url[host..].find('/').map_or(base_url, |slash| &base_url[..host + slash])
}

/// The absolute URL of a page.
pub(super) fn absolute(base_url: &str, address: &Address) -> String {
    format!("{base_url}{}", address.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_an_origin_ends_before_the_path() {
        assert_eq!(origin_of("https://example.org/a/b/"), "https://example.org");
        assert_eq!(origin_of("http://127.0.0.1:8080/"), "http://127.0.0.1:8080");
        assert_eq!(origin_of("https://example.org"), "https://example.org");
    }
}
