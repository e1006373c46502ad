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
    // Browsers complain at length of each width that is nothing, or is there again.
    let (mut widths, mut widest) = (picture.widths.clone(), 0);
    widths.retain(|width| {
        let is_wider = *width > widest;
        widest = widest.max(*width);
        is_wider
    });
    let in_widths = |extension: &str| {
        let files = widths
            .iter()
            .map(|width| format!("{} {width}w", scene.file(&picture.narrow(*width, extension))));
        files.collect::<Vec<_>>().join(", ")
    };
    let has_widths = !widths.is_empty();
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::fixture,
        route::{Address, Route},
    };

    #[test]
    fn err_a_width_that_is_nothing_or_is_there_again_is_no_file() {
        let address = Address { language: None, route: Route::Gallery };
        let scene = Scene::new(Arc::new(fixture::event()), address, 0);
        let drawn = |widths: &[u32]| {
            let widths = widths.to_vec();
            let own = Picture {
                src: "a.jpg".into(),
                width: 9,
                height: 0,
                widths,
                tint: None,
                bytes: None,
            };
            picture(&scene, &own, "photo-image", "", "9rem").to_html()
        };
        let html = drawn(&[0, 400, u32::MAX].repeat(500));
        assert_eq!(html.matches("w, ").count(), 2, "{html}");
        assert_eq!(html.matches("../a-400.jpg 400w, ").count(), 1, "{html}");
        assert!(!drawn(&[0, 0]).contains("srcset"));
    }
}
