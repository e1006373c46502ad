//! The search index, made a little at a time while the browser is idle.

use std::{cell::RefCell, rc::Rc, sync::Arc};

use wasm_bindgen_futures::spawn_local;

use crate::{
    browser,
    event::Event,
    present::{SearchIndex, SearchResults, search},
    view::Scene,
};

use super::SiteState;

/// Sessions indexed in one go: a few milliseconds on a slow phone.
const PORTION: usize = 32;

/// The index of the event that is shown, as far as it is made.
#[derive(Clone, Debug, Default)]
pub(in crate::app) struct Index(Rc<RefCell<Option<Made>>>);

#[derive(Debug)]
struct Made {
    event: Arc<Event>,
    language: String,
    index: SearchIndex,
}

impl Index {
    /// Makes the index of whatever is shown by then: the event may change meanwhile.
    pub fn prepare(&self, site: SiteState) {
        let index = self.clone();
        spawn_local(async move {
            while index.add(&site.scene_now(), PORTION) {
                browser::yield_now().await;
            }
        });
    }

    /// Makes the index of an event that is about to be shown; until then the one before answers.
    pub async fn replace(&self, scene: &Scene) {
        let next = Self::default();
        while next.add(scene, PORTION) {
            browser::yield_now().await;
        }
        self.0.replace(next.0.take());
    }

    /// Searches for words; whatever is missing in the index is added first.
    pub fn search(&self, scene: &Scene, query: &str) -> SearchResults {
        self.add(scene, usize::MAX);
        let made = self.0.borrow();
        made.as_ref().map(|made| search(&made.index, query)).unwrap_or_default()
    }

    /// Adds sessions; `false` if all are in it.
    fn add(&self, scene: &Scene, most: usize) -> bool {
        let mut made = self.0.borrow_mut();
        let known = made.take().filter(|made| {
            Arc::ptr_eq(&made.event, &scene.event) && made.language == scene.language()
        });
        let made = made.insert(known.unwrap_or_else(|| Made {
            event: scene.event.clone(),
            language: scene.language().to_owned(),
            index: SearchIndex::default(),
        }));
        made.index.add(&scene.event, scene.words(), most)
    }
}
