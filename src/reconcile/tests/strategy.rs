//! Random trees, and what strangers do to a document.

use proptest::prelude::*;

use crate::markup::{Element, Node, el};

/// What others do to a page; `at` is counted through all places that there are.
#[derive(Clone, Debug)]
pub enum Hands {
    /// Puts an element somewhere.
    Add {
        at: usize,
    },
    /// Replaces a text, as a translator does.
    Translate {
        at: usize,
    },
    TranslateAll,
    /// Takes away an element of ours.
    Remove {
        at: usize,
    },
    /// Puts an element of ours into another one.
    Wrap {
        at: usize,
    },
}

pub fn hands() -> impl Strategy<Value = Hands> {
    let at = 0..1000_usize;
    prop_oneof![
        at.clone().prop_map(|at| Hands::Add { at }),
        at.clone().prop_map(|at| Hands::Translate { at }),
        Just(Hands::TranslateAll),
        at.clone().prop_map(|at| Hands::Remove { at }),
        at.prop_map(|at| Hands::Wrap { at }),
    ]
}

/// A page: things with keys in groups, among texts and elements without.
pub fn tree() -> impl Strategy<Value = Element> {
    tree_with(any::<bool>().boxed())
}

/// The same without memos: what strangers do behind one is seen only when it changes.
pub fn plain_tree() -> impl Strategy<Value = Element> {
    tree_with(Just(false).boxed())
}

fn tree_with(has_memo: BoxedStrategy<bool>) -> impl Strategy<Value = Element> {
    let keys = Just((0..8).collect::<Vec<u8>>()).prop_shuffle();
    (keys, prop::collection::vec(group(has_memo), 0..4), 0..=8_usize, texts()).prop_map(
        |(keys, groups, most, heading)| {
            let mut keys = keys.into_iter().take(most);
            let heading = el("h1").with(heading);
            let groups = groups.into_iter().map(|group| group.into_element(&mut keys));
            el("main").with(heading).with_each(groups)
        },
    )
}

#[derive(Clone, Debug)]
struct Group {
    items: Vec<Item>,
    class: &'static str,
    has_memo: bool,
}

#[derive(Clone, Debug)]
enum Item {
    Thing(String, bool),
    Plain(&'static str, String),
    Text(String),
}

impl Group {
    fn into_element(self, keys: &mut impl Iterator<Item = u8>) -> Element {
        let nodes: Vec<Node> =
            self.items.into_iter().filter_map(|item| item.into_node(keys)).collect();
        let group = el("div").class(self.class);
        if self.has_memo {
            let key = format!("{nodes:?}");
            group.memo(key, move || nodes.clone().into())
        } else {
            group.with(nodes)
        }
    }
}

impl Item {
    fn into_node(self, keys: &mut impl Iterator<Item = u8>) -> Option<Node> {
        Some(match self {
            Self::Thing(text, is_busy) => {
                let key = format!("thing-{}", keys.next()?);
                let link = el("a").attr_if("title", is_busy.then_some("busy")).with(text);
                el("article").attr("data-key", &key).key(key).with(link).with("end").into()
            }
            Self::Plain(tag, text) => el(tag).with(text).into(),
            Self::Text(text) => text.into(),
        })
    }
}

fn group(has_memo: BoxedStrategy<bool>) -> impl Strategy<Value = Group> {
    let class = prop_oneof![Just("group"), Just("other")];
    (prop::collection::vec(item(), 0..6), class, has_memo)
        .prop_map(|(items, class, has_memo)| Group { items, class, has_memo })
}

fn item() -> impl Strategy<Value = Item> {
    prop_oneof![
        3 => (texts(), any::<bool>()).prop_map(|(text, is_busy)| Item::Thing(text, is_busy)),
        1 => (prop_oneof![Just("p"), Just("b")], texts()).prop_map(|(tag, text)| Item::Plain(tag, text)),
        1 => texts().prop_map(Item::Text),
    ]
}

fn texts() -> impl Strategy<Value = String> {
    "[a-c]{0,2}"
}
