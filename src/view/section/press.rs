use crate::{
    event::Press,
    i18n::file_size,
    markup::{Element, Node, el},
    route::Route,
    view::{
        Scene,
        part::{
            contact_list, fact_list, file_list, link_list, page_head, press_picture, press_release,
            quote_list, rich_text, section_mark, titled,
        },
    },
};

/// What journalists need: in short, figures, contacts, material.
pub fn press(scene: &Scene) -> Node {
    let words = scene.words();
    let content = scene.event.press.as_ref().map(|press| press_content(scene, press));
    let none = content.is_none().then(|| el("p").with(words.no_press));
    let mark = section_mark(&Route::Press.path(), scene.event.facts.len());
    [page_head(mark, words.press, none).into(), el("div.press").with(content).into()].into()
}

fn press_content(scene: &Scene, press: &Press) -> Node {
    let words = scene.words();
    let summary = press.summary.as_ref().and_then(|text| rich_text(scene, text, 3));
    let boilerplate = press.boilerplate.as_ref().and_then(|text| rich_text(scene, text, 3));
    let contacts = &scene.event.contacts;
    let named = press.contacts.iter().filter_map(|id| contacts.iter().find(|one| one.id == *id));
    [
        press_release(scene, press, 2).into(),
        titled(words.in_short, summary).into(),
        titled(words.quotes, quote_list(scene, &press.quotes)).into(),
        titled(words.facts_and_figures, fact_list(scene)).into(),
        titled(words.press_contact, contact_list(scene, named, 3)).into(),
        titled(words.material, material(scene, press)).into(),
        titled(words.files, file_list(scene, &press.files)).into(),
        titled(words.on_request, offers(scene, press)).into(),
        titled(words.links, link_list(scene, &press.links)).into(),
        titled(words.about_hosts, boilerplate).into(),
    ]
    .into()
}

/// Everything in one file, and each picture that may be passed on with the words that name
/// its author.
fn material(scene: &Scene, press: &Press) -> Option<Element> {
    let words = scene.words();
    let kit = press.kit.as_ref()?;
    let kit = el("a.button").attr("href", scene.file(kit)).attr("download", "");
    let size = press.kit_bytes.map(|bytes| format!(", {}", file_size(bytes, scene.locale())));
    let free = scene.event.photos.iter().filter(|photo| photo.may_be_passed_on());
    let items = free.filter_map(|photo| press_picture(scene, photo));
    let list = el("ul.press-pictures").with_each(items);
    Some(el("div").with(el("p").with(kit.with(words.press_kit).with(size))).with(list))
}

fn offers(scene: &Scene, press: &Press) -> Option<Element> {
    let items = press.offers.iter().map(|offer| el("li").with(scene.text(offer)));
    (!press.offers.is_empty()).then(|| el("ul").with_each(items))
}
