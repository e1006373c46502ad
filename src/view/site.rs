use crate::markup::{Element, Node, el};

use super::{
    Scene,
    part::{embed_line, event_state, site_footer, site_header, urgent_news},
    section,
};

/// The page of a scene, with head and foot.
pub fn page(scene: &Scene) -> Element {
    let main = el("main.page").attr("id", "main").attr("tabindex", "-1");
    let main = main.with(section::page(scene));
    // What is alive in them speaks the language of the page.
    let key = |name: &str| format!("{name} {}", scene.language());
    let plan = el("div.plan-bar").key(key("plan")).attr("id", "plan").attr("role", "status");
    let has_pictures = scene.event.photos.iter().any(|photo| photo.picture.is_some());
    let lightbox = has_pictures
        .then(|| el("div").key(key("pictures")).attr("id", "pictures").island(Node::default));
    el("div.site")
        .with(site_header(scene))
        .with(event_state(scene))
        .with(urgent_news(scene))
        .with(of_page(main, &scene.address.path()))
        .with(embed_line(scene))
        .with(lightbox)
        .with(plan.island(Node::default))
        .with(site_footer(scene))
}

/// Where the app says what has changed; it stands beside the page.
pub fn status_line() -> Element {
    el("p.status").attr("role", "status")
}

/// Names each part of a page after the page: none becomes a part of the next page.
fn of_page(main: Element, path: &str) -> Element {
    let mut names: Vec<String> = Vec::new();
    main.map_children(|_, child| match child {
        Node::Element(part) if part.parts().key.is_none() => {
            let class = part.parts().class().unwrap_or(part.parts().tag).to_owned();
            let before = names.iter().filter(|name| **name == class).count();
            let key = format!("{path} {class} {before}");
            names.push(class);
            part.key(key).into()
        }
        other => other,
    })
}
