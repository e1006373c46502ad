//! The list of words that a language of the interface needs.

use crate::event::{OrganisationRole, PartRole, PhotoKind, RunState, SessionKind};

/// All words of one language. Functions take what they speak of and return the
/// words; `{}` in a text stands for what is put in.
#[derive(Debug)]
pub struct Words {
    pub months: [&'static str; 12],
    pub weekdays: [&'static str; 7],

    // Pages
    pub home: &'static str,
    pub programme: &'static str,
    pub workshops: &'static str,
    pub people: &'static str,
    pub gallery: &'static str,
    pub contact: &'static str,
    pub press: &'static str,
    pub not_found: &'static str,
    pub not_found_text: &'static str,

    // Frame
    pub skip_to_content: &'static str,
    pub menu: &'static str,
    pub close_menu: &'static str,
    pub main_navigation: &'static str,
    pub footer_navigation: &'static str,
    pub questions: &'static str,
    pub language_switch: &'static str,
    pub switch_here: &'static str,

    // Home
    pub at_a_glance: &'static str,
    pub whole_programme: &'static str,
    pub all_workshops: &'static str,
    pub all_people: &'static str,
    pub all_pictures: &'static str,
    pub all_contacts: &'static str,
    pub to_press: &'static str,
    pub next_edition: &'static str,
    pub event_calendar: &'static str,
    pub over: &'static str,
    pub running: &'static str,
    pub coming: &'static str,

    // Programme
    pub day_unknown: &'static str,
    pub day_unknown_note: &'static str,
    pub times_unknown: &'static str,
    pub nothing_announced: &'static str,
    pub moderation: &'static str,
    pub round: &'static str,
    pub rounds: &'static str,
    pub time_and_room_unknown: &'static str,
    pub and_others: &'static str,
    pub led_by_unknown: &'static str,
    pub taking_part: &'static str,
    pub when_and_where: &'static str,
    pub about_session: &'static str,
    pub session_language: &'static str,
    pub level: &'static str,
    pub content_note: &'static str,
    pub recording: &'static str,
    pub recording_allowed: &'static str,
    pub recording_not_allowed: &'static str,
    pub track: &'static str,
    pub seats: &'static str,
    pub signup_not_needed: &'static str,
    pub signup_full: &'static str,
    pub signup_closed: &'static str,
    pub links: &'static str,
    pub back_to_programme: &'static str,
    pub workshop_number: &'static str,

    // Search and filters
    pub search_in: &'static str,
    pub filter: &'static str,
    pub filter_title: &'static str,
    pub show_result: &'static str,
    pub show_everything: &'static str,
    pub take_filter_out: &'static str,
    pub hits: &'static str,
    /// How many entries are seen, and of how many.
    pub entries_seen: &'static str,
    pub loading: &'static str,
    pub nothing_found: &'static str,
    pub nothing_found_hint: &'static str,
    pub more_hits: &'static str,
    pub day: &'static str,
    pub kind_of_session: &'static str,
    pub room: &'static str,
    pub free: &'static str,
    pub free_places: &'static str,

    // Time and calendar
    pub days: &'static str,
    pub to_now: &'static str,
    pub now_title: &'static str,
    pub next_title: &'static str,
    pub days_left: &'static str,
    pub tomorrow: &'static str,
    pub begins_today: &'static str,
    pub run_calendar: &'static str,
    pub calendar_file: &'static str,
    pub subscribe: &'static str,

    // My programme
    pub my_programme: &'static str,
    pub keep_star: &'static str,
    pub starred: &'static str,
    pub unstarred: &'static str,
    pub clashes_with: &'static str,
    pub instead: &'static str,
    pub not_stored: &'static str,
    pub plan_empty: &'static str,
    pub plan_shared: &'static str,
    pub plan_keep: &'static str,
    pub plan_drop: &'static str,
    pub plan_calendar: &'static str,
    pub plan_no_times: &'static str,
    pub plan_print: &'static str,
    pub plan_share: &'static str,
    pub plan_share_hint: &'static str,
    pub plan_code: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub plan_works: &'static str,
    pub plan_works_not: &'static str,
    pub plan_take: &'static str,
    pub close: &'static str,
    pub as_list: &'static str,
    pub as_grid: &'static str,
    pub rounds_of: &'static str,
    pub no_room: &'static str,
    /// Times of day at the reader's place.
    pub your_time: &'static str,
    pub own_zone: &'static str,
    pub since_visit: &'static str,
    pub and_more: &'static str,

    // People
    pub role: &'static str,
    pub organisation: &'static str,
    pub biography: &'static str,
    pub sessions_of: &'static str,
    pub languages: &'static str,
    pub back_to_people: &'static str,
    pub moderation_of: &'static str,

    // Gallery
    pub picture_elsewhere: &'static str,
    pub credit: &'static str,
    pub no_pictures: &'static str,

    // Contact and press
    pub phone: &'static str,
    pub email: &'static str,
    pub website: &'static str,
    pub address: &'static str,
    pub topics: &'static str,
    pub save_card: &'static str,
    pub no_contacts: &'static str,
    pub organisers: &'static str,
    pub venue: &'static str,
    pub street_unknown: &'static str,
    pub press_release_of: &'static str,
    pub in_short: &'static str,
    pub facts_and_figures: &'static str,
    pub on_request: &'static str,
    pub about_hosts: &'static str,
    pub press_contact: &'static str,
    pub no_press: &'static str,

    // What the app says
    pub app_failed: &'static str,
    pub data_failed: &'static str,
    pub changed_event: &'static str,
    pub changed_title: &'static str,
    pub changed_time: &'static str,
    pub changed_room: &'static str,
    pub changed_state: &'static str,
    pub changed_text: &'static str,
    pub added_session: &'static str,
    pub removed_session: &'static str,

    pub kind: fn(SessionKind) -> &'static str,
    pub part: fn(PartRole) -> &'static str,
    pub state: fn(RunState) -> Option<&'static str>,
    pub organisation_role: fn(OrganisationRole) -> &'static str,
    pub photo_kind: fn(PhotoKind) -> Option<&'static str>,
}

/// Puts `value` where `{}` stands in `text`.
pub fn fill(text: &str, value: &str) -> String {
    text.replacen("{}", value, 1)
}
