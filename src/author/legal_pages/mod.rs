//! Imprint, privacy notice and accessibility statement from templates.
//!
//! What the website itself does is the same for every event, and the templates say it. What only
//! the organiser knows is answered in a terminal, given as options, or marked (`[[…]]`), so that
//! `check` finds it. What the event seems to know is proposed and not taken: its host need not be
//! who answers for the website. No template is legal advice, and each says so.

mod answer;
mod draft;
mod entry;
mod field;
mod land;
mod page;
mod proposals;
mod template;

pub use draft::{LegalDraft, Written};
pub use field::LegalField;
pub use page::LegalPage;
