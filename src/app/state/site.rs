use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    browser::{self, PageInfo},
    event::{Event, EventReader, Tree, content_hash, counted, without_mark},
    i18n::Words,
    route::Address,
    view::Scene,
};

/// What is shown, and where.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) struct SiteState {
    /// What the page is drawn from.
    scene: RwSignal<Arc<Scene>>,
    /// The event alone with its content hash, for what is the same on every page of it.
    event: Memo<(String, Arc<Event>)>,
    /// The visitor's clock, in seconds since 1970, once the app has looked at it.
    pub clock: RwSignal<Option<i64>>,
    /// Rises each time the page has been drawn.
    pub drawn: RwSignal<u32>,
    /// What the app has to say about the page as a whole.
    pub status: RwSignal<String>,
    /// Content hash of the event that is shown.
    pub content: RwSignal<String>,
    /// Whether the event is without its long texts yet.
    pub is_outline: RwSignal<bool>,
    /// Path of the root of the site, as the browser encodes it: `/a/b/`.
    base: StoredValue<String>,
    /// Languages of the interface, and the addresses of the files with their words.
    pub word_files: StoredValue<Vec<(String, String)>>,
}

/// Sessions and people read in one go: a few milliseconds on a slow phone.
const PORTION: usize = 32;

/// An event as it was loaded.
#[derive(Clone, Debug)]
pub(in crate::app) struct Loaded {
    pub event: Event,
    pub content: String,
    /// Whether something in it could not be read.
    pub is_partial: bool,
    /// Whether it is without its long texts.
    pub is_outline: bool,
}

impl Loaded {
    /// Reads a published file, and lets the browser do other things in between; `None` if it is
    /// broken or of another format.
    pub async fn read(bytes: &[u8]) -> Option<Self> {
        let tree: Tree = serde_json::from_slice(without_mark(bytes)).ok()?;
        let (reader, mut left_out) = counted(|| EventReader::new(tree));
        let mut reader = reader?;
        loop {
            let (has_more, left) = counted(|| reader.read(PORTION));
            left_out += left;
            if !has_more {
                break;
            }
            browser::yield_now().await;
        }
        let content = content_hash(bytes);
        let is_partial = left_out > 0;
        Some(Self { event: reader.finish(), content, is_partial, is_outline: false })
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
        let content = RwSignal::new(loaded.content);
        let event = move |_: Option<&_>| (content.get_untracked(), scene.get().event.clone());
        Self {
            scene,
            event: Memo::new_with_compare(event, is_another),
            clock: RwSignal::new(None),
            drawn: RwSignal::new(0),
            status: RwSignal::new(String::new()),
            content,
            is_outline: RwSignal::new(loaded.is_outline),
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
        self.event.get().1
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

    /// The page at a path of this origin; `None` if it is not one of this event's, or cannot be
    /// drawn yet.
    pub fn page_at(self, path: &str) -> Option<Address> {
        let address = self.address_at(path);
        let route = &address.route;
        let exists = route.has_app() && route.exists_in(&self.scene_now().event);
        let is_complete = !(self.is_outline.get_untracked() && route.shows_long_texts());
        (exists && is_complete).then_some(address)
    }
}

fn address_at(base: &str, path: &str, event: &Event) -> Address {
    Address::parse(path.strip_prefix(base).unwrap_or("404.html"), &event.languages)
}

/// Another version of the event. One that was an outline is the same when it is complete.
fn is_another(before: Option<&(String, Arc<Event>)>, now: Option<&(String, Arc<Event>)>) -> bool {
    before.map(|(content, _)| content) != now.map(|(content, _)| content)
}
