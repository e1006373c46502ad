use crate::{
    event::Picture,
    markup::{Element, el},
    view::Scene,
};

/// A picture in the width that the window needs; `sizes` says how wide it stands there.
/// Until it is here, its colour stands for it.
pub fn picture(
    scene: &Scene,
    picture: &Picture,
    class: &'static str,
    alt: &str,
    sizes: &'static str,
) -> Element {
    let in_widths = |extension: &str| {
        let files = picture
            .widths
            .iter()
            .map(|width| format!("{} {width}w", scene.file(&picture.narrow(*width, extension))));
        files.collect::<Vec<_>>().join(", ")
    };
    let has_widths = !picture.widths.is_empty();
    let image = el("img")
        .class(class)
        .attr("src", scene.file(&picture.src))
        .attr_if("srcset", has_widths.then(|| in_widths("jpg")))
        .attr_if("sizes", has_widths.then_some(sizes))
        .attr("width", picture.width.to_string())
        .attr("height", picture.height.to_string())
        .attr("alt", alt)
        .attr("loading", "lazy")
        .attr("decoding", "async");
    let tint = picture.tint.as_ref().map(|tint| {
        el("svg.picture-tint")
            .attr("viewBox", "0 0 1 1")
            .attr("preserveAspectRatio", "none")
            .attr("aria-hidden", "true")
            .with(el("path").attr("fill", tint).attr("d", "M0 0h1v1H0z"))
    });
    let modern = has_widths.then(|| {
        el("source")
            .attr("type", "image/avif")
            .attr("srcset", in_widths("avif"))
            .attr("sizes", sizes)
    });
    el("span.picture").with(tint).with(el("picture").with(modern).with(image))
}
