//! What of a published event could not be read: for organisers who have corrected the file by
//! hand, and for `treffpunkt check`, which says where.
//!
//! The app only counts: it has no room for paths and messages. Nothing is passed on from value
//! to value for them; reading is over before the next begins.

use std::cell::Cell;

thread_local! {
    static LEFT_OUT: Cell<u32> = const { Cell::new(0) };
}

/// Reads, and counts what is left out.
pub fn counted<T>(read: impl FnOnce() -> T) -> (T, u32) {
    LEFT_OUT.set(0);
    (read(), LEFT_OUT.get())
}

/// Counts something that is left out: what stands at `step` from here.
pub(super) fn leave_out(step: impl FnOnce() -> String) {
    LEFT_OUT.set(LEFT_OUT.get() + 1);
    noted::leave_out(step);
}

pub(super) use noted::at;

#[cfg(target_arch = "wasm32")]
mod noted {
    #[inline(always)]
    pub fn at<T>(
        _: impl FnOnce() -> String,
        _: impl FnOnce() -> String,
        read: impl FnOnce() -> Option<T>,
    ) -> Option<T> {
        read()
    }

    #[inline(always)]
    pub fn leave_out(_: impl FnOnce() -> String) {}

    #[inline(always)]
    pub fn unknown(_: &super::super::Tree) {}
}

#[cfg(not(target_arch = "wasm32"))]
pub use noted::{Slip, SlipKind, noted};

#[cfg(not(target_arch = "wasm32"))]
mod noted {
    use std::cell::RefCell;

    use super::super::Tree;

    /// Something that could not be read.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Slip {
        /// `sessions[3].runs[0].start`.
        pub path: String,
        pub kind: SlipKind,
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum SlipKind {
        /// What was expected; and the path of what is left out for it, `None` for everything.
        Unreadable { expected: String, left_out: Option<String> },
        /// A key that means nothing here, or is there twice.
        Unknown,
    }

    #[derive(Default)]
    struct Notes {
        path: String,
        slips: Vec<Slip>,
    }

    thread_local! {
        static NOTES: RefCell<Option<Notes>> = const { RefCell::new(None) };
    }

    /// Reads, and notes what could not be read.
    pub fn noted<T>(read: impl FnOnce() -> T) -> (T, Vec<Slip>) {
        NOTES.set(Some(Notes::default()));
        let value = read();
        (value, NOTES.take().unwrap_or_default().slips)
    }

    fn with_notes<T: Default>(change: impl FnOnce(&mut Notes) -> T) -> T {
        NOTES.with_borrow_mut(|notes| notes.as_mut().map(change)).unwrap_or_default()
    }

    fn is_noted() -> bool {
        NOTES.with_borrow(Option::is_some)
    }

    /// Reads what stands at `step` from here. If that fails, and no reason inside it has been
    /// noted, then it is not what was `expected`.
    pub fn at<T>(
        step: impl FnOnce() -> String,
        expected: impl FnOnce() -> String,
        read: impl FnOnce() -> Option<T>,
    ) -> Option<T> {
        if !is_noted() {
            return read();
        }
        let (outer, before) = with_notes(|notes| {
            let outer = notes.path.len();
            join(&mut notes.path, &step());
            (outer, notes.slips.len())
        });
        let value = read();
        with_notes(|notes| {
            if value.is_none() && notes.slips[before..].iter().all(is_settled) {
                let kind = SlipKind::Unreadable { expected: expected(), left_out: None };
                notes.slips.push(Slip { path: notes.path.clone(), kind });
            }
            notes.path.truncate(outer);
        });
        value
    }

    fn is_settled(slip: &Slip) -> bool {
        !matches!(&slip.kind, SlipKind::Unreadable { left_out: None, .. })
    }

    fn join(path: &mut String, step: &str) {
        if !path.is_empty() && !step.is_empty() && !step.starts_with('[') {
            path.push('.');
        }
        path.push_str(step);
    }

    pub fn leave_out(step: impl FnOnce() -> String) {
        with_notes(|notes| {
            let mut path = notes.path.clone();
            join(&mut path, &step());
            for slip in &mut notes.slips {
                if let SlipKind::Unreadable { left_out: left_out @ None, .. } = &mut slip.kind {
                    *left_out = Some(path.clone());
                }
            }
        });
    }

    /// Notes what is left of an object after everything known was taken out of it.
    pub fn unknown(rest: &Tree) {
        let Tree::Object(entries) = rest else { return };
        with_notes(|notes| {
            for (key, value) in entries {
                if *value != Tree::Null && !key.starts_with('_') {
                    let mut path = notes.path.clone();
                    join(&mut path, key);
                    notes.slips.push(Slip { path, kind: SlipKind::Unknown });
                }
            }
        });
    }
}

pub(in crate::event) use noted::unknown;
