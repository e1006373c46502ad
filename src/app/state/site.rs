use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    browser::PageInfo,
    event::{Event, Tree, content_hash, counted, without_mark},
    i18n::Words,
    route::{Address, Route},
    view::Scene,
};

/// What is shown, and where.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) struct SiteState {
    /// What the page is drawn from.
    scene: RwSignal<Arc<Scene>>,
    /// The event alone, for what is the same on every page of it.
    event: Memo<Arc<Event>>,
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
    pub word_files: StoredValue<Vec<(String, String)>>,
}

/// An event as it was loaded.
#[derive(Clone, Debug)]
pub(in crate::app) struct Loaded {
    pub event: Event,
    pub content: String,
    /// Whether something in it could not be read.
    pub is_partial: bool,
}

impl Loaded {
    /// Reads a published file; `None` if it is broken or of another format.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let tree: Tree = serde_json::from_slice(without_mark(bytes)).ok()?;
        let (event, left_out) = counted(|| Event::from_published(tree));
        Some(Self { event: event?, content: content_hash(bytes), is_partial: left_out > 0 })
    }
}

impl SiteState {
    pub fn new(page: &PageInfo, base: String, loaded: Loaded, path: &str, now: i64) -> Self {
        let address = address_at(&base, path, &loaded.event);
        let scene = Scene {
            root: page.root.clone(),
            site_url: page.site.clone(),
            ..Scene::new(Arc::new(loaded.event), address, page.now.unwrap_or(now))
        };
        let scene = RwSignal::new(Arc::new(scene));
        Self {
            scene,
            event: Memo::new_with_compare(move |_| scene.get().event.clone(), is_another),
            clock: RwSignal::new(None),
            drawn: RwSignal::new(0),
            status: RwSignal::new(String::new()),
            content: RwSignal::new(loaded.content),
            base: StoredValue::new(base),
            word_files: StoredValue::new(page.words.clone()),
        }
    }

    /// What the page is drawn from. An effect or memo that calls this runs again when it changes.
    pub fn scene(self) -> Arc<Scene> {
        self.scene.get()
    }

    /// The event that is shown, likewise; going to another page is no change of it.
    pub fn event(self) -> Arc<Event> {
        self.event.get()
    }

    /// What the page is drawn from at this moment.
    pub fn scene_now(self) -> Arc<Scene> {
        self.scene.get_untracked()
    }

    /// The words of the language that is shown.
    pub fn words(self) -> &'static Words {
        self.scene_now().words()
    }

    pub fn base(self) -> String {
        self.base.get_value()
    }

    /// Changes what the page is drawn from but for its address: long lists are drawn again, too.
    pub fn change(self, change: impl FnOnce(&mut Scene)) {
        self.draw(|scene| {
            change(scene);
            scene.version += 1;
        });
    }

    /// Changes what the page is drawn from, and draws it anew.
    pub fn draw(self, change: impl FnOnce(&mut Scene)) {
        self.scene.update(|scene| change(Arc::make_mut(scene)));
    }

    /// Changes it for whatever draws the page next.
    pub fn change_silently(self, change: impl FnOnce(&mut Scene)) {
        self.scene.update_untracked(|scene| change(Arc::make_mut(scene)));
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
        address_at(&self.base(), path, &self.scene_now().event)
    }

    /// The page at a path of this origin; `None` if it is not one of this event's.
    pub fn page_at(self, path: &str) -> Option<Address> {
        let address = self.address_at(path);
        // The page for partners is the program's alone.
        let exists =
            address.route != Route::Embedding && address.route.exists_in(&self.scene_now().event);
        exists.then_some(address)
    }
}

fn address_at(base: &str, path: &str, event: &Event) -> Address {
    Address::parse(path.strip_prefix(base).unwrap_or("404.html"), &event.languages)
}

/// Another event, or another version of it.
fn is_another(before: Option<&Arc<Event>>, now: Option<&Arc<Event>>) -> bool {
    !matches!((before, now), (Some(before), Some(now)) if Arc::ptr_eq(before, now))
}
