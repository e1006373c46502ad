use crate::{
    event::{Captions, Film, Picture, Video},
    i18n::fill,
    markup::{Element, Node, el},
    view::Scene,
};

use super::{card_list, credit_line};

/// The width of what stands for a film, in pixels.
const STILL: u32 = 800;

/// Films, of a session or all: those of the site to be played, the others as links that say
/// where they lead.
pub fn video_list(scene: &Scene, session: Option<&str>) -> Option<Element> {
    let is_it = |video: &&Video| session.is_none() || session == video.session.as_deref();
    let films = scene.event.videos.iter().filter(is_it);
    card_list("photo-grid", films.map(|video| figure(scene, video)).collect())
}

fn figure(scene: &Scene, video: &Video) -> Element {
    let film: Node = match (&video.film, &video.url) {
        (Some(film), _) => player(scene, video, film).into(),
        (None, Some(url)) => elsewhere(scene, url).into(),
        (None, None) => Node::Nothing,
    };
    let credit = credit_line(scene.words().credit, &video.credit);
    let caption = el("figcaption.photo-caption")
        .with(el("p").with(scene.text(&video.title)))
        .with(el("p.photo-credit").with(credit));
    el("figure.photo").with(film).with(caption)
}

/// Nothing of a film is loaded before a visitor plays it.
fn player(scene: &Scene, video: &Video, film: &Film) -> Element {
    let poster = video.poster.as_ref().and_then(|id| scene.event.photo(id));
    let poster = poster.and_then(|photo| photo.picture.as_ref());
    // In a sandboxed frame captions come from another origin.
    el("video.photo-film")
        .attr("crossorigin", "anonymous")
        .attr_if("poster", poster.map(|own| scene.file(&still(own))))
        .attr("src", scene.file(&film.src))
        .attr("aria-label", scene.plain(&video.title))
        .attr("controls", "")
        .attr("playsinline", "")
        .attr("preload", "none")
        .with_each(film.captions.iter().map(|captions| track(scene, captions)))
}

/// A narrow file of a picture, for browsers load what stands for a film from far away.
fn still(picture: &Picture) -> String {
    let width = picture.widths.iter().find(|width| **width >= STILL);
    width.map_or_else(|| picture.src.clone(), |width| picture.narrow(*width, "jpg"))
}

fn track(scene: &Scene, captions: &Captions) -> Element {
    let is_own = captions.language == scene.language();
    el("track")
        .attr("kind", "captions")
        .attr("src", scene.file(&captions.src))
        .attr("srclang", &captions.language)
        .attr("label", scene.language_name(&captions.language))
        .attr_if("default", is_own.then_some(""))
}

fn elsewhere(scene: &Scene, url: &str) -> Element {
    let link = el("a").attr("href", url).with(fill(scene.words().watch_on, host_of(url)));
    el("div.photo-absent").with(el("p").with(link))
}

/// The name of the website that an address leads to.
pub fn host_of(url: &str) -> &str {
    let after_scheme = url.split_once(':').map_or(url, |(_, rest)| rest);
    after_scheme.split('/').find(|part| !part.is_empty()).unwrap_or_default()
}
