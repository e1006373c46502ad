//! Properties of reconciling, in a model of a document.

mod model;
mod strategy;

use proptest::prelude::*;

use crate::markup::{Element, el};

use super::Root;
use model::Model;
use strategy::{Hands, hands, plain_tree, tree};

proptest! {
    #[test]
    fn patching_gives_what_building_gives(trees in prop::collection::vec(tree(), 2..5)) {
        let model = Model::default();
        let mut root = Root::build(model.clone(), trees[0].clone());
        for tree in &trees[1..] {
            root.patch(tree.clone());
            prop_assert_eq!(model.html(*root.node()), tree.to_html());
        }
    }

    #[test]
    fn adopting_and_patching_gives_what_building_gives(a in tree(), b in tree()) {
        let model = Model::default();
        let node = model.draw(&a);
        let mut root = Root::adopt(model.clone(), node, a.clone());
        prop_assert_eq!(model.html(*root.node()), a.to_html());
        root.patch(b.clone());
        prop_assert_eq!(model.html(*root.node()), b.to_html());
    }

    #[test]
    fn strangers_hands_change_nothing_of_ours(
        trees in prop::collection::vec(plain_tree(), 2..4),
        hands in prop::collection::vec(hands(), 1..6),
        is_adopted in any::<bool>(),
        before_adoption in any::<bool>(),
    ) {
        let model = Model::default();
        let node = model.draw(&trees[0]);
        let meddle = |node| hands.iter().for_each(|hand| model.meddle(node, hand));
        let mut root = if is_adopted {
            if before_adoption {
                meddle(node);
            }
            Root::adopt(model.clone(), node, trees[0].clone())
        } else {
            Root::build(model.clone(), trees[0].clone())
        };
        for tree in &trees[1..] {
            meddle(*root.node());
            root.patch(tree.clone());
            prop_assert_eq!(model.html_of_ours(*root.node()), tree.to_html());
        }
    }

    #[test]
    fn what_has_the_focus_keeps_it(
        a in plain_tree(),
        b in plain_tree(),
        index in any::<prop::sample::Index>(),
    ) {
        let model = Model::default();
        let mut root = Root::build(model.clone(), a);
        let keyed = model.keyed(*root.node());
        prop_assume!(!keyed.is_empty());
        let (key, node) = keyed[index.index(keyed.len())].clone();
        model.set_focus(node);
        root.patch(b);
        let after = model.keyed(*root.node());
        match after.iter().find(|(other, _)| *other == key) {
            Some((_, node)) => prop_assert_eq!(model.focused_node(), Some(*node)),
            None => prop_assert_eq!(model.focused_node(), None),
        }
    }
}

fn list(keys: &[&str]) -> Element {
    let item = |key: &&str| el("li").key(*key).attr("data-key", *key).with(*key);
    el("div").with(el("ul").with_each(keys.iter().map(item)))
}

#[test]
fn nothing_is_moved_for_one_more_or_one_less() {
    let model = Model::default();
    let mut root = Root::build(model.clone(), list(&["b", "c", "d"]));
    for keys in [&["a", "b", "c", "d"] as &[&str], &["a", "b", "d"], &["b", "d", "e"]] {
        let before = model.moves();
        root.patch(list(keys));
        assert_eq!(model.html(*root.node()), list(keys).to_html());
        let new = keys.iter().filter(|key| ["a", "e"].contains(key)).count();
        // One for the item, one for its text.
        assert!(model.moves() - before <= 2 * new, "{keys:?}");
    }
}

#[test]
fn elements_keep_their_node_in_another_parent() {
    let model = Model::default();
    let groups = |groups: &[&[&str]]| {
        let item = |key: &&str| el("li").key(*key).attr("data-key", *key).with(*key);
        let group = |keys: &&[&str]| el("ul").with_each(keys.iter().map(item));
        el("div").with_each(groups.iter().map(group))
    };
    let mut root = Root::build(model.clone(), groups(&[&["b", "c"], &["d", "e"]]));
    let before = model.keyed(*root.node());
    root.patch(groups(&[&["a", "b"], &["c", "d"], &["e"]]));
    let after = model.keyed(*root.node());
    for thing in before {
        assert!(after.contains(&thing), "{thing:?}");
    }
}

#[test]
fn a_translation_stays_as_long_as_its_text_does() {
    let model = Model::default();
    let page = |title: &'static str, text: &'static str| {
        el("div").with(el("h1").with(title)).with(el("p").with(text))
    };
    let mut root = Root::build(model.clone(), page("Eins", "Text"));
    model.translate(*root.node());
    root.patch(page("Zwei", "Text"));
    let html = "<div><h1>Zwei</h1><p><font><font>Text</font></font></p></div>";
    assert_eq!(model.html(*root.node()), html);
}

#[test]
fn strangers_stay_where_they_do_no_harm() {
    let model = Model::default();
    let mut root = Root::build(model.clone(), list(&["a", "c"]));
    model.meddle(*root.node(), &Hands::Add { at: 1 });
    root.patch(list(&["a", "b", "c"]));
    assert!(model.html(*root.node()).contains("<x-stranger>"));
    assert_eq!(model.html_of_ours(*root.node()), list(&["a", "b", "c"]).to_html());
}

#[test]
fn what_has_memo_and_key_outlasts_its_page() {
    let model = Model::default();
    let long = |memo: &str, text: &'static str| {
        el("main")
            .with(el("div").key("days").memo(memo.to_owned(), move || el("p").with(text).into()))
    };
    let mut root = Root::build(model.clone(), long("1", "one"));
    let html = model.html(*root.node());
    root.patch(el("main").with(el("h1").with("Other")));
    assert_eq!(
        model.html(*root.node()),
        "<main><h1>Other</h1><div data-parked=\"\" hidden=\"\"><p>one</p></div></main>"
    );
    // With the same memo it comes back as it is, whatever it would be made of.
    let before = model.moves();
    root.patch(long("1", "not made"));
    assert_eq!(model.html(*root.node()), html);
    assert_eq!(model.moves(), before);
    root.patch(long("2", "two"));
    assert_eq!(model.html(*root.node()), html.replace("one", "two"));
}

#[test]
fn islands_are_left_to_their_components() {
    let model = Model::default();
    let page = |title: &'static str| {
        el("div").with(el("h1").with(title)).with(el("search").island(|| "before".into()))
    };
    let node = model.draw(&page("Eins"));
    let mut root = Root::adopt(model.clone(), node, page("Eins"));
    root.patch(page("Zwei"));
    assert_eq!(model.html(*root.node()), "<div><h1>Zwei</h1><search>before</search></div>");
    let built = Root::build(model.clone(), page("Drei"));
    assert_eq!(model.html(*built.node()), "<div><h1>Drei</h1><search></search></div>");
}
