//! The HTML document around a page: head, the drawn page, and what starts the app.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::{
    author::Ground,
    event::Event,
    i18n::{Locale, Words, direction},
    present::{page_description, page_title},
    route::{Address, Route, link},
};

use super::{
    assets::{Assets, source_hash},
    event_assets::EventAssets,
    prerender::Prerendered,
    serve::RELOAD_SCRIPT,
    share_picture,
    structured_data::structured_data,
};

/// What is the same for every page of a build.
#[derive(Debug)]
pub(super) struct Frame<'a> {
    pub event: &'a Event,
    pub assets: &'a Assets,
    pub drawn: &'a EventAssets,
    /// The mark of the published `event.json`.
    pub content: String,
    /// Where the site will be, with a slash at the end.
    pub base_url: Option<&'a str>,
    /// The clock that pages are drawn with, in seconds since 1970.
    pub now: i64,
    pub live_reload: bool,
}

impl Frame<'_> {
    /// The document of a page; `root` is its way to the root of the site.
    pub fn document(&self, address: &Address, root: &str, page: &Prerendered) -> String {
        let language = address.language.as_deref().unwrap_or(self.event.default_language());
        let words = Locale::for_language(language).words();
        let body = html! {
            div id="app" data-nodes=(page.nodes) { (PreEscaped(&page.html)) }
            (notice(words))
        };
        html! {
            (DOCTYPE)
            html lang=(language) dir=(direction(language)) data-root=(root) data-revision=(self.event.revision)
                data-content=(self.content) data-now=(self.now) {
                head { (self.head(address, root, &body)) }
                body { (body) }
            }
        }
        .into_string()
            + "\n"
    }

    fn head(&self, address: &Address, root: &str, body: &Markup) -> Markup {
        let assets = self.assets;
        let file = |path: &str| link(root, path);
        let beside = |name: &str| link(root, &format!("assets/{name}"));
        let styles = holds_styles(&address.route).then(|| self.styles_of(body, root));
        let later_styles = styles.as_ref().map(|_| &assets.style);
        html! {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta http-equiv="Content-Security-Policy" content=(self.policy(styles.as_deref()));
            title { (page_title(self.event, address)) }
            meta name="description" content=(page_description(self.event, address));
            // Before the styles, for a script after them would wait until they are there.
            (self.early_fonts(root))
            script { (PreEscaped(&assets.head_script)) }
            @match &styles {
                Some(styles) => style { (PreEscaped(styles)) },
                None => link rel="stylesheet" href=(beside(&assets.style));,
            }
            link rel="modulepreload" href=(beside(&assets.app));
            link rel="preload" as="fetch" type="application/wasm" crossorigin href=(beside(&assets.wasm));
            script type="module" src=(file(&assets.start)) data-app=(assets.app) data-wasm=(assets.wasm)
                data-style=[later_styles] {}
            @if self.live_reload {
                script type="module" src=(RELOAD_SCRIPT) {}
            }
            link rel="icon" href=(file(&self.drawn.favicon)) type="image/svg+xml";
            meta name="color-scheme" content="light dark";
            // The browser's own frame goes on from the head of the page.
            @for (scheme, ground) in [("light", Ground::Page), ("dark", Ground::DarkPage)] {
                meta name="theme-color" media={ "(prefers-color-scheme: " (scheme) ")" } content=(ground.colour());
            }
            @if address.route == Route::NotFound {
                meta name="robots" content="noindex";
            } @else {
                (self.addresses(address))
                (self.open_graph(address))
            }
            @if let Some(data) = structured_data(self.event, address, self.base_url) {
                script type="application/ld+json" { (PreEscaped(data)) }
            }
        }
    }

    /// Fonts to load with the styles, and not only when these ask for them. The script in
    /// the head decides whether they can be in time; without scripts they are tried.
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

    /// The styles of what stands in a page, with the way from there to what they load.
    fn styles_of(&self, body: &Markup, root: &str) -> String {
        self.assets
            .styles
            .of_page(&body.0)
            .replace("url(", &format!("url({}", link(root, "assets/")))
    }

    /// Nothing comes from anywhere else, and no other script runs.
    fn policy(&self, styles_in_page: Option<&str>) -> String {
        let script = &self.assets.head_script_hash;
        let style =
            styles_in_page.map(|styles| format!(" '{}'", source_hash(styles))).unwrap_or_default();
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' '{script}'; style-src 'self'{style}; \
             img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
        )
    }

    /// The page's own address, and the same page in other languages.
    fn addresses(&self, address: &Address) -> Markup {
        let own = self.event.default_language();
        html! {
            @if let Some(base) = self.base_url {
                link rel="canonical" href=(absolute(base, address));
                @if self.event.languages.len() > 1 {
                    @for code in &self.event.languages {
                        link rel="alternate" hreflang=(code) href=(absolute(base, &address.in_language(code, own)));
                    }
                    link rel="alternate" hreflang="x-default" href=(absolute(base, &address.in_language(own, own)));
                }
            }
        }
    }

    fn open_graph(&self, address: &Address) -> Markup {
        let kind = if matches!(address.route, Route::Person(_)) { "profile" } else { "website" };
        let language = address.language.as_deref().unwrap_or(self.event.default_language());
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

    /// Whoever shows a shared link wants whole addresses: without them there is no picture.
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

/// Whether a page brings its styles with it: whoever comes to the site sees these pages
/// first, and one request earlier. The many pages of sessions and people share a file.
fn holds_styles(route: &Route) -> bool {
    !matches!(route, Route::Session(_) | Route::Person(_))
}

/// The line that appears if the app cannot start, or cannot read the event; and what it says
/// while that is on its way.
fn notice(words: &Words) -> Markup {
    html! {
        p class="notice" id="notice" role="status" hidden
            data-app=(words.app_failed) data-data=(words.data_failed) data-loading=(words.loading) {}
    }
}

/// The address of a page on the web.
pub(super) fn absolute(base_url: &str, address: &Address) -> String {
    format!("{base_url}{}", address.path())
}
