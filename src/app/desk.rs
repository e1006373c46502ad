//! What somebody does with the controls of a page goes over the desk: to the app when
//! it has its event, and until then it waits.

use std::{cell::RefCell, rc::Rc};

use crate::browser::{self, Act};

use super::{lightbox, plan, search, state::App};

/// Where acts wait, and then the app that answers them.
#[derive(Clone, Default)]
pub(super) struct Desk(Rc<RefCell<Counter>>);

#[derive(Default)]
struct Counter {
    app: Option<App>,
    waiting: Vec<Act>,
}

impl Desk {
    /// Listens from now on. While the event is on its way, the page says so.
    pub fn open() -> Self {
        let desk = Self::default();
        let listening = desk.clone();
        browser::on_act(move |act| match listening.app() {
            Some(app) => answer(&app, &act),
            None => {
                search::say(&browser::loading_words());
                listening.0.borrow_mut().waiting.push(act);
            }
        });
        desk
    }

    /// Answers what has waited, and everything from now on.
    pub fn serve(&self, app: &App) {
        let waiting = {
            let mut counter = self.0.borrow_mut();
            counter.app = Some(app.clone());
            std::mem::take(&mut counter.waiting)
        };
        for act in &waiting {
            answer(app, act);
        }
    }

    fn app(&self) -> Option<App> {
        self.0.borrow().app.clone()
    }
}

fn answer(app: &App, act: &Act) {
    match act {
        Act::Changed => search::change(app),
        Act::Pressed(press) => {
            search::press(app, press);
            plan::press(app, press);
            lightbox::press(app, press);
        }
    }
}
