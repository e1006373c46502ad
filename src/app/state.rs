//! What the app knows while it runs.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    browser::{self, PageInfo},
    event::{Event, FromTree, SCHEMA_VERSION, Tree, content_mark},
    i18n::{direction, learn_words},
    present::page_title,
    route::Address,
    view::{Hits, Scene},
};

use super::{index::Index, live_part::LivePart, plan::Planning, search::Searching};

/// The running app: one scene, one line of status, and where things are.
#[derive(Clone, Debug)]
pub(super) struct App {
    pub scene: ArcRwSignal<Scene>,
    pub status: ArcRwSignal<String>,
    /// Path of the root of the site, as the browser encodes it: `/a/b/`.
    pub base: String,
    /// The mark of the event that is shown.
    pub content: ArcRwSignal<String>,
    /// What somebody looks for in the programme, and what was found.
    pub hits: ArcRwSignal<Hits>,
    pub searching: Searching,
    pub index: Index,
    pub planning: Planning,
    pub lightbox: LivePart,
}

/// An event as it was loaded.
#[derive(Clone, Debug)]
pub(super) struct Loaded {
    pub event: Event,
    pub content: String,
}

impl Loaded {
    /// Reads a published file, and the words that come with it; `None` if it is broken or of
    /// another format.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut tree: Tree = serde_json::from_slice(bytes).ok()?;
        learn_words(tree.take("words"))?;
        let event = Event::from_tree(tree)?;
        let known = event.schema_version <= SCHEMA_VERSION;
        known.then(|| Self { event, content: content_mark(bytes) })
    }
}

impl App {
    pub fn new(page: &PageInfo, base: String, loaded: Loaded, path: &str, now: i64) -> Self {
        let address = address_at(&base, path, &loaded.event);
        let scene = Scene {
            root: page.root.clone(),
            ..Scene::new(Arc::new(loaded.event), address, page.now.unwrap_or(now))
        };
        Self {
            scene: ArcRwSignal::new(scene),
            status: ArcRwSignal::new(String::new()),
            content: ArcRwSignal::new(loaded.content),
            hits: ArcRwSignal::new(Hits::default()),
            searching: Searching::default(),
            index: Index::default(),
            planning: Planning::default(),
            lightbox: LivePart::default(),
            base,
        }
    }

    /// What a path of this origin leads to.
    pub fn address_at(&self, path: &str) -> Address {
        self.scene.with_untracked(|scene| address_at(&self.base, path, &scene.event))
    }

    /// The page at a path of this origin; `None` if it is not one of this event's.
    pub fn page_at(&self, path: &str) -> Option<Address> {
        let address = self.address_at(path);
        let exists = self.scene.with_untracked(|scene| address.route.exists_in(&scene.event));
        exists.then_some(address)
    }

    /// Says in the browser's title and language which page is shown.
    pub fn set_title(&self) {
        self.scene.with_untracked(|scene| {
            let (title, language) = (page_title(&scene.event, &scene.address), scene.language());
            browser::set_title(&title, language, direction(language));
        });
    }
}

fn address_at(base: &str, path: &str, event: &Event) -> Address {
    Address::parse(path.strip_prefix(base).unwrap_or("404.html"), &event.languages)
}
