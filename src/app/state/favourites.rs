use leptos::prelude::*;

use crate::{
    app::{
        place::Place,
        ui::{after_drawing, effect},
    },
    browser::{self, SHARED},
    event::Id,
    present::{ACTION, Action, Gone, gone, news_of_runs},
    route::Route,
};

use super::{
    note::{Note, note_about},
    site::SiteState,
    storage::{Stored, load, save},
};

/// How the address says that my programme is shown.
const SHOWN: &str = "layout=mine";

/// The runs that are kept, and what there is to say about them.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) struct FavouritesState {
    pub(in crate::app) site: SiteState,
    pub(in crate::app) plan: RwSignal<Plan>,
    pub(in crate::app) note: RwSignal<Option<Note>>,
    /// The address that leads to this programme.
    pub(in crate::app) address: Memo<String>,
}

/// A programme of one's own, or one that was shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::app) struct Plan {
    pub runs: Vec<Id>,
    /// It came with an address, and is not this visitor's own yet.
    pub is_shared: bool,
    /// Runs that were kept, and are no longer in the programme.
    pub gone: Vec<Gone>,
}

impl FavouritesState {
    pub fn new(site: SiteState) -> Self {
        let plan = RwSignal::new(Plan::default());
        let address = Memo::new(move |_| {
            let runs = plan.get().runs.join(",");
            let path = site.scene().address.to(Route::Programme).path();
            browser::whole_address(&format!("{}{path}?layout=mine#{SHARED}{runs}", site.base()))
        });
        Self { site, plan, note: RwSignal::new(None), address }
    }

    /// What was stored, or came with the address.
    pub fn start(self) {
        self.follow_stars();
        if !self.open_shared() {
            let stored = self.stored();
            self.set(stored.runs.clone(), false);
            self.tell_news(&stored, self.site.words().since_visit);
        }
    }

    /// The programme has changed while it was looked at.
    pub fn follow_change(self) {
        let stored = self.stored();
        if !self.plan.with_untracked(|plan| plan.is_shared) && !stored.runs.is_empty() {
            self.set(stored.runs.clone(), false);
            self.tell_news(&stored, self.site.words().just_changed);
        }
    }

    /// Forgets a run that is no longer in the programme.
    pub(in crate::app) fn dismiss(self, run: &Id) {
        self.change(|runs| runs.retain(|one| one != run));
    }

    /// Shows the programme that the address carries, if it does.
    pub fn open_shared(self) -> bool {
        let fragment = browser::fragment();
        let shared = fragment.strip_prefix(SHARED);
        if let Some(ids) = shared {
            self.set(ids.split(',').map(str::to_owned).collect(), true);
            // My programme says it itself.
            if !browser::has_session_param(SHOWN) {
                self.show_note(self.site.words().plan_shared);
            }
        }
        shared.is_some()
    }

    /// Keeps a run, or lets it go.
    pub fn toggle(self, run: &Id) {
        if self.plan.get_untracked().is_shared {
            // What another visitor has kept is theirs.
            self.show_own();
        }
        let is_new = self.plan.with_untracked(|plan| !plan.runs.contains(run));
        let is_stored = self.change(|runs| match is_new {
            true if runs.contains(run) => {}
            true => runs.push(run.clone()),
            false => runs.retain(|one| one != run),
        });
        self.tell_what_became(run, is_new, is_stored);
    }

    /// Keeps a run instead of another one.
    pub(in crate::app) fn swap(self, from: &Id, to: &Id) {
        let is_stored = self.change(|runs| {
            runs.retain(|run| run != from);
            runs.push(to.clone());
        });
        self.tell_what_became(to, true, is_stored);
    }

    /// Keeps these runs instead of all others of their sessions.
    pub(in crate::app) fn take(self, ids: &[Id]) {
        let event = self.site.scene_now().event.clone();
        let is_replaced = |run: &Id| {
            let session = event.session_of_run(run);
            session.is_some_and(|session| session.runs.iter().any(|run| ids.contains(&run.id)))
        };
        self.change(|runs| {
            runs.retain(|run| !is_replaced(run));
            runs.extend(ids.iter().cloned());
        });
        self.hide_note();
    }

    /// Adds a shared programme to the visitor's own.
    pub(in crate::app) fn keep_shared(self) {
        let shared = self.plan.get_untracked().runs;
        self.show_own();
        self.change(|runs| {
            let new: Vec<_> = shared.into_iter().filter(|run| !runs.contains(run)).collect();
            runs.extend(new);
        });
    }

    /// Goes back from a shared programme to the visitor's own.
    pub(in crate::app) fn show_own(self) {
        browser::drop_fragment();
        self.set(self.stored().runs, false);
    }

    pub fn hide_note(self) {
        self.note.set(None);
    }

    pub fn show_note(self, line: &str) {
        self.note.set(Some(Note { lines: vec![line.to_owned()], run: None }));
    }

    /// The address that leads to what is kept.
    pub fn address(self) -> String {
        self.address.get_untracked()
    }

    /// The runs that are kept.
    pub fn runs(self) -> Vec<Id> {
        self.plan.get_untracked().runs
    }

    /// Shows in a part of the page which runs are favourites.
    pub fn mark_in(self, part: &str) {
        self.plan.with_untracked(|plan| {
            let action = |run: &Id| Action::ToggleFavourite(run.clone()).to_attribute();
            let actions: Vec<_> = plan.runs.iter().map(action).collect();
            browser::mark_favourites(part, ACTION, &actions, self.site.words().kept_star);
        });
    }

    /// Marks them whenever they change, and whenever a page has been drawn.
    fn follow_stars(self) {
        effect(move || {
            self.site.drawn.track();
            self.plan.with(|plan| browser::set_kept(&plan.runs.join(",")));
            self.mark_soon("#main");
        });
    }

    /// Marks them in a part of the page that is being drawn.
    pub fn mark_soon(self, part: &'static str) {
        after_drawing(move || self.mark_in(part));
    }

    /// Changes what is kept: on the device, in the page, and no longer as a shared programme.
    /// `false` where this device stores nothing.
    fn change(self, change: impl FnOnce(&mut Vec<Id>)) -> bool {
        // Another window may have kept some since, and a correction of the programme may leave
        // out for a while what is kept.
        let stored = self.stored().runs;
        let mut runs = if stored.is_empty() { self.runs() } else { stored };
        change(&mut runs);
        browser::drop_fragment();
        self.set(runs.clone(), false);
        save(&self.site.base(), &self.site.scene_now().event, &runs)
    }

    fn set(self, mut runs: Vec<Id>, is_shared: bool) {
        let event = self.site.scene_now().event.clone();
        let gone = gone(&event, &self.stored().snapshot, &runs);
        runs.retain(|run| event.session_of_run(run).is_some());
        // In my programme the entry that has the focus may go, or others come before it.
        if browser::has_focus("#search-results") {
            Place::capture().restore_soon(Box::new(|_| {}));
        }
        let gone = if is_shared { Vec::new() } else { gone };
        self.plan.set(Plan { runs, is_shared, gone });
    }

    fn stored(self) -> Stored {
        load(&self.site.base(), &self.site.scene_now().event)
    }

    /// Says what has changed since a visitor who keeps runs last saw them; `words` begin it.
    fn tell_news(self, stored: &Stored, words: &str) {
        if stored.snapshot.is_empty() {
            return;
        }
        let scene = self.site.scene_now();
        let (seen, kept) = (&stored.snapshot, &stored.runs);
        let news = news_of_runs(&scene.event, seen, kept, scene.language());
        if !news.is_empty() {
            let lines = std::iter::once(words.to_owned()).chain(news).collect();
            self.note.set(Some(Note { lines, run: None }));
            save(&self.site.base(), &scene.event, kept);
        }
    }

    fn tell_what_became(self, run: &Id, is_kept: bool, is_stored: bool) {
        let runs = self.runs();
        let note = note_about(&self.site.scene_now(), &runs, run, is_kept, is_stored);
        self.note.set(Some(note));
    }
}
