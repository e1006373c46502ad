//! What pages are made of: markup for resolved values of the event. Each part
//! shares its name with its file and its block of styles.

mod contact_card;
mod contact_list;
mod fact_list;
mod heading;
mod language_switch;
mod link_list;
mod main_nav;
mod organisation_list;
mod page_head;
mod part_list;
mod person_card;
mod person_role;
mod photo_figure;
mod programme_day;
mod rich_text;
mod run_line;
mod session_entry;
mod site_footer;
mod site_header;
mod terms;
mod venue_card;
mod workshop_chapter;

pub(super) use contact_card::contact_card;
pub(super) use contact_list::contact_list;
pub(super) use fact_list::fact_list;
pub(super) use heading::heading;
pub(super) use language_switch::language_switch;
pub(super) use link_list::link_list;
pub(super) use main_nav::{main_nav, main_pages};
pub(super) use organisation_list::organisation_list;
pub(super) use page_head::page_head;
pub(super) use part_list::part_list;
pub(super) use person_card::person_card;
pub(super) use person_role::{person_organisation, person_role};
pub(super) use photo_figure::photo_figure;
pub(super) use programme_day::programme_day;
pub(super) use rich_text::rich_text;
pub(super) use run_line::{RunLine, run_line};
pub(super) use session_entry::{kind_name, session_entry};
pub(super) use site_footer::site_footer;
pub(super) use site_header::site_header;
pub(super) use terms::{term, terms};
pub(super) use venue_card::venue_card;
pub(super) use workshop_chapter::{Detail, workshop_chapter};
