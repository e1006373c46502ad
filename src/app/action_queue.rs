//! Queues the actions of the visitor until the event has loaded, then answers them.

use std::{cell::RefCell, rc::Rc};

use crate::{
    browser,
    present::{ACTION, Action},
};

use super::{actions::answer, state::App};

/// Actions that wait, and then the app that answers them.
#[derive(Clone, Default)]
pub(super) struct ActionQueue(Rc<RefCell<State>>);

#[derive(Default)]
struct State {
    app: Option<App>,
    waiting: Vec<Action>,
}

impl ActionQueue {
    /// Listens from now on. While the event is loading, the page says so.
    pub fn open() -> Self {
        let queue = Self::default();
        let listening = queue.clone();
        browser::on_action(ACTION, move |attribute| {
            if let Some(action) = Action::from_attribute(&attribute) {
                listening.take(action);
            }
        });
        let listening = queue.clone();
        browser::on_search_input(move || {
            if listening.app().is_none() {
                say_loading();
            }
        });
        queue
    }

    /// Answers what has waited, and everything from now on.
    pub fn attach(&self, app: App) {
        let waiting = {
            let mut state = self.0.borrow_mut();
            state.app = Some(app);
            std::mem::take(&mut state.waiting)
        };
        waiting.into_iter().for_each(|action| answer(app, action));
    }

    fn take(&self, action: Action) {
        match self.app() {
            Some(app) => answer(app, action),
            None => {
                say_loading();
                self.0.borrow_mut().waiting.push(action);
            }
        }
    }

    fn app(&self) -> Option<App> {
        self.0.borrow().app
    }
}

fn say_loading() {
    browser::set_text(".search-panel-count", &browser::loading_words());
}
