use crate::{
    markup::{Element, Node, el},
    view::Scene,
};

/// A group is full with one, two, three and four columns.
pub const CARD_GROUP: usize = 12;
/// Longer lists are laid out group by group. Shorter ones stay whole, so that a visitor who
/// comes back finds everything at the very same place.
const LONG: usize = 24;

/// Cards side by side, in a list of this class; `None` without any.
pub fn card_list(class: &'static str, cards: Vec<Element>) -> Option<Element> {
    let some = !cards.is_empty();
    some.then(|| el("ul").class(class).with_each(cards.into_iter().map(|card| item("li", card))))
}

/// The same for the `count` cards of the page's list number `place`, which may be very many: they
/// are made when they are needed.
pub fn long_card_list(
    scene: &Scene,
    class: &'static str,
    count: usize,
    place: usize,
    cards: fn(&Scene, usize) -> Vec<Element>,
) -> Option<Element> {
    if count <= LONG {
        return card_list(class, cards(scene, place));
    }
    // One list still for screen readers: HTML itself knows no groups in a list.
    let list = el("div").attr("class", format!("{class} card-groups")).attr("role", "list");
    let for_list = scene.clone();
    Some(list.memo(scene.memo_key(), move || groups(cards(&for_list, place))))
}

fn groups(cards: Vec<Element>) -> Node {
    let mut items =
        cards.into_iter().map(|card| item("div", card)).map(|item| match item.parts().tag {
            "div" => item.attr("role", "listitem"),
            _ => item,
        });
    let groups = std::iter::from_fn(|| {
        let group: Vec<_> = items.by_ref().take(CARD_GROUP).collect();
        (!group.is_empty()).then(|| Node::from(el("div.card-group").with(group)))
    });
    Node::Several(groups.collect())
}

/// An item of a list belongs to the same thing as its card.
fn item(tag: &'static str, card: Element) -> Element {
    let key = card.parts().key.as_ref().map(|key| format!("item {key}"));
    let item = el(tag);
    match key {
        Some(key) => item.key(key).with(card),
        None => item.with(card),
    }
}
