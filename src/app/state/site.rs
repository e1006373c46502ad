use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    browser::PageInfo,
    event::{Event, FromTree, SCHEMA_VERSION, Tree, content_hash},
    route::Address,
    view::Scene,
};

/// What is shown, and where.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) struct SiteState {
    /// What the page is drawn from.
    pub scene: RwSignal<Scene>,
    /// The visitor's clock, in seconds since 1970, once the app has looked at it.
    pub clock: RwSignal<Option<i64>>,
    /// Rises each time the page has been drawn.
    pub drawn: RwSignal<u32>,
    /// What the app has to say about the page as a whole.
    pub status: RwSignal<String>,
    /// Content hash of the event that is shown.
    pub content: RwSignal<String>,
    /// Path of the root of the site, as the browser encodes it: `/a/b/`.
    base: StoredValue<String>,
    /// Languages of the interface, and the addresses of the files with their words.
    pub words: StoredValue<Vec<(String, String)>>,
}

/// An event as it was loaded.
#[derive(Clone, Debug)]
pub(in crate::app) struct Loaded {
    pub event: Event,
    pub content: String,
}

impl Loaded {
    /// Reads a published file; `None` if it is broken or of another format.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let tree: Tree = serde_json::from_slice(bytes).ok()?;
        let event = Event::from_tree(tree)?;
        let is_known = event.schema_version <= SCHEMA_VERSION;
        is_known.then(|| Self { event, content: content_hash(bytes) })
    }
}

impl SiteState {
    pub fn new(page: &PageInfo, base: String, loaded: Loaded, path: &str, now: i64) -> Self {
        let address = address_at(&base, path, &loaded.event);
        let scene = Scene {
            root: page.root.clone(),
            ..Scene::new(Arc::new(loaded.event), address, page.now.unwrap_or(now))
        };
        Self {
            scene: RwSignal::new(scene),
            clock: RwSignal::new(None),
            drawn: RwSignal::new(0),
            status: RwSignal::new(String::new()),
            content: RwSignal::new(loaded.content),
            base: StoredValue::new(base),
            words: StoredValue::new(page.words.clone()),
        }
    }

    pub fn base(self) -> String {
        self.base.get_value()
    }

    /// Changes what the page is drawn from but for its address: long lists are drawn again, too.
    pub fn change(self, change: impl FnOnce(&mut Scene)) {
        self.scene.update(|scene| {
            change(scene);
            scene.version += 1;
        });
    }

    /// Says that the thing with this name is gone, unless the status says it already.
    pub fn tell_lost(self, name: &str) {
        self.status.update(|status| {
            if !status.contains(name) {
                *status = [name, status.as_str()].join(" · ");
            }
        });
    }

    /// What a path of this origin leads to.
    pub fn address_at(self, path: &str) -> Address {
        self.scene.with_untracked(|scene| address_at(&self.base(), path, &scene.event))
    }

    /// The page at a path of this origin; `None` if it is not one of this event's.
    pub fn page_at(self, path: &str) -> Option<Address> {
        let address = self.address_at(path);
        let exists = self.scene.with_untracked(|scene| address.route.exists_in(&scene.event));
        exists.then_some(address)
    }
}

fn address_at(base: &str, path: &str, event: &Event) -> Address {
    Address::parse(path.strip_prefix(base).unwrap_or("404.html"), &event.languages)
}
