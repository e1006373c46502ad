use crate::{
    event::{Photo, PhotoKind, Picture},
    i18n::fill,
    markup::{Element, Node, el},
    present::{ACTION, Action},
    view::Scene,
};

use super::{credit_line, link_list, picture};

/// As the styles lay the pictures out: one column, two, three.
const SIZES: &str = "(max-width: 52rem) 94vw, (max-width: 78rem) 46vw, 30rem";

/// A picture with caption and credit; one that is not here is described instead.
pub fn photo_figure(scene: &Scene, photo: &Photo) -> Element {
    figure(scene, photo, &description(scene, photo))
        .key(format!("photo {}", photo.id))
        .attr("id", format!("photo-{}", photo.id))
}

/// A picture inside a text, which may stand on the page once more: it has no address of its
/// own. `alt` says what it shows here; if that is empty, its own description does.
pub fn photo_in_text(scene: &Scene, id: &str, alt: &str) -> Option<Element> {
    let photo = scene.event.photo(id)?;
    let own = description(scene, photo);
    Some(figure(scene, photo, if alt.is_empty() { &own } else { alt }))
}

fn description(scene: &Scene, photo: &Photo) -> String {
    photo.alt.as_ref().map(|alt| scene.plain(alt)).unwrap_or_default()
}

fn figure(scene: &Scene, photo: &Photo, alt: &str) -> Element {
    let image = match &photo.picture {
        Some(picture) => image(scene, photo, picture, alt),
        None => absent(scene, photo),
    };
    let shape = photo.picture.as_ref().map(shape);
    el("figure.photo")
        .attr("data-photo", &photo.id)
        .attr_if("data-shape", shape)
        .with(image)
        .with(photo_caption(scene, photo))
}

/// How wide a picture is for its height, roughly. The styles cannot read it from its width and
/// height, and need it to make the pictures of a row equally high (style/components/photo.css).
fn shape(own: &Picture) -> &'static str {
    match u64::from(own.width) * 100 / u64::from(own.height.max(1)) {
        ..62 => "9:16",
        62..71 => "2:3",
        71..87 => "3:4",
        87..116 => "1:1",
        116..142 => "4:3",
        142..164 => "3:2",
        164..213 => "16:9",
        213..317 => "5:2",
        _ => "4:1",
    }
}

/// Caption, credit and links of a picture.
pub fn photo_caption(scene: &Scene, photo: &Photo) -> Element {
    let person = || Some(Node::from(scene.event.person_of(photo)?.name.as_str()));
    let caption = photo.caption.as_ref().map(|caption| scene.text(caption)).or_else(person);
    let caption = caption.map(|caption: Node| el("p").with(caption));
    el("figcaption.photo-caption")
        .with(caption)
        .with(credit(scene, photo))
        .with(link_list(scene, &photo.links))
}

/// Kind where it is no photograph, credit, licence.
fn credit(scene: &Scene, photo: &Photo) -> Element {
    let words = scene.words();
    let kind = words
        .photo_kind(photo.kind)
        .map(|kind| -> [Node; 2] { [el("strong").with(kind).into(), " · ".into()] });
    let credit = credit_line(words.credit, &photo.credit);
    el("p.photo-credit").with(kind).with(credit).with(licence(scene, photo))
}

/// The licence, behind what else is said of a picture.
pub fn licence(scene: &Scene, photo: &Photo) -> Option<[Node; 2]> {
    let licence = photo.licence.as_ref()?;
    let label = scene.text(&licence.label);
    Some([" · ".into(), el("a").attr_if("href", licence.url.as_ref()).with(label).into()])
}

/// The picture, as a link to all of it; the app shows that in the page. The gallery has no logos.
fn image(scene: &Scene, photo: &Photo, own: &Picture, alt: &str) -> Element {
    let shown = picture(scene, own, "photo-image", alt, SIZES);
    if photo.kind == PhotoKind::Logo {
        return shown;
    }
    el("a.photo-link")
        .attr("href", scene.file(&own.src))
        .attr(ACTION, Action::OpenPicture(photo.id.clone()).to_attribute())
        .attr(
            "aria-label",
            fill(scene.words().enlarge, if alt.is_empty() { &photo.id } else { alt }),
        )
        .with(shown)
}

fn absent(scene: &Scene, photo: &Photo) -> Element {
    let alt = photo.alt.as_ref().map(|alt| el("p.photo-alt").with(scene.text(alt)));
    let how = photo.availability.as_ref().map(|how| el("p").with(scene.text(how)));
    let how = how.unwrap_or_else(|| el("p").with(scene.words().picture_elsewhere));
    el("div.photo-absent").with(alt).with(how)
}
