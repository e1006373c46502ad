use crate::view::node::{Element, el};

/// A group is full with one, two, three and four columns.
pub const CARD_GROUP: usize = 12;
/// A list of more cards is laid out group by group, as somebody comes near. Shorter ones stay
/// whole, so that whoever comes back finds everything at the very same place.
const LONG: usize = 24;

/// Cards side by side, in a list of this class; `None` without any.
pub fn card_list(class: &'static str, cards: Vec<Element>) -> Option<Element> {
    if cards.len() > LONG {
        return Some(long_list(class, cards));
    }
    let some = !cards.is_empty();
    let items = cards.into_iter().map(|card| el("li").with(card));
    some.then(|| el("ul").class(class).with_each(items))
}

/// One list still for whoever hears it: HTML itself knows no groups in a list.
fn long_list(class: &str, cards: Vec<Element>) -> Element {
    let mut items = cards.into_iter().map(|card| el("div").attr("role", "listitem").with(card));
    let groups = std::iter::from_fn(|| {
        let group: Vec<_> = items.by_ref().take(CARD_GROUP).collect();
        (!group.is_empty()).then(|| el("div.card-group").with(group))
    });
    el("div").attr("class", format!("{class} card-groups")).attr("role", "list").with_each(groups)
}
