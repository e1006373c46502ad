//! English.

use crate::event::{OrganisationRole, PartRole, PhotoKind, RunState, SessionKind};

use super::Words;

pub(super) static WORDS: Words = Words {
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],

    home: "Overview",
    programme: "Programme",
    workshops: "Workshops",
    people: "People",
    gallery: "Gallery",
    contact: "Contact",
    press: "Press",
    not_found: "This page does not exist",
    not_found_text: "The address may be incomplete, or the page may have had another name. You can go on from here:",

    skip_to_content: "Skip to content",
    menu: "Menu",
    close_menu: "Close menu",
    main_navigation: "Main navigation",
    footer_navigation: "More pages",
    questions: "Questions? See the contacts",
    language_switch: "Language",
    switch_here: "This page in English",

    at_a_glance: "The meeting at a glance",
    whole_programme: "The whole programme",
    all_workshops: "All workshops in detail",
    all_people: "All people",
    all_pictures: "To the gallery",
    all_contacts: "All contacts",
    to_press: "For the press",
    next_edition: "Next meeting",
    event_calendar: "Add the dates to your calendar",
    over: "The event is over. This is what happened.",
    running: "The event is taking place right now.",
    coming: "The event is still to come.",

    day_unknown: "Day not known",
    day_unknown_note: "No day has been published for these items. They may have taken place in a different order.",
    times_unknown: "Times have not been published.",
    nothing_announced: "The programme has not been published yet.",
    moderation: "Host of the day",
    round: "Round {}",
    rounds: "{} rounds",
    time_and_room_unknown: "Time and room are not known",
    and_others: "and others",
    led_by_unknown: "The workshop leads are not known.",
    taking_part: "With",
    when_and_where: "When and where",
    about_session: "What it is about",
    session_language: "Language",
    level: "Level",
    content_note: "Content note",
    recording: "Recording",
    recording_allowed: "May be recorded",
    recording_not_allowed: "Please do not record",
    track: "Track",
    seats: "{} places",
    signup_not_needed: "No registration needed",
    signup_full: "Fully booked",
    signup_closed: "Registration closed",
    links: "Links",
    back_to_programme: "To the whole programme",
    workshop_number: "Workshop {}",

    search_in: "Search the programme",
    filter: "Filter",
    filter_title: "Filter the programme",
    show_result: "Show result",
    show_everything: "Show everything",
    take_filter_out: "Remove filter: {}",
    hits: "Hits",
    entries_seen: "{} of {} programme items",
    nothing_found: "Nothing in the programme matches.",
    nothing_found_hint: "Another word, or one filter less, may help.",
    more_hits: "Show more hits",
    day: "Day",
    kind_of_session: "Kind",
    room: "Room",
    free: "Places",
    free_places: "Places still free",

    role: "Role",
    organisation: "Organisation",
    biography: "About",
    sessions_of: "In the programme",
    languages: "Languages",
    back_to_people: "All people",
    moderation_of: "Host, {}",

    picture_elsewhere: "This picture is not available here.",
    credit: "Picture: {}",
    no_pictures: "No pictures have been published yet.",

    phone: "Telephone",
    email: "E-mail",
    website: "Website",
    address: "Address",
    topics: "Ask about",
    save_card: "Save contact card",
    no_contacts: "No contacts have been published.",
    organisers: "Who is behind it",
    venue: "Venue",
    street_unknown: "The street address has not been published.",
    press_release_of: "Press release of {}",
    in_short: "In short",
    facts_and_figures: "Facts and figures",
    on_request: "On request",
    about_hosts: "About the organisers",
    press_contact: "Press contact",
    no_press: "Nothing has been published for the press yet.",

    app_failed: "You can read the whole page. Only its conveniences could not start; loading the page again may help.",
    data_failed: "You can read the whole page. Whether anything has changed since could not be checked; loading the page again may help.",
    changed_event: "The information on this page has just been updated.",
    changed_title: "new title",
    changed_time: "new time",
    changed_room: "new room",
    changed_state: "new status",
    changed_text: "new details",
    added_session: "new in the programme",
    removed_session: "no longer in the programme",

    kind,
    part,
    state,
    organisation_role,
    photo_kind,
};

fn kind(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Talk => "Talk",
        SessionKind::Keynote => "Keynote",
        SessionKind::Greeting => "Greeting",
        SessionKind::Panel => "Panel",
        SessionKind::Workshop => "Workshop",
        SessionKind::Poster => "Posters",
        SessionKind::Plenum => "Plenary",
        SessionKind::Performance => "Performance",
        SessionKind::Social => "Social",
        SessionKind::Break => "Break",
    }
}

fn part(role: PartRole) -> &'static str {
    match role {
        PartRole::Speaker => "Speaker",
        PartRole::Moderator => "Moderator",
        PartRole::Panellist => "Panel",
        PartRole::Host => "Lead",
        PartRole::Performer => "Performance",
        PartRole::Greeting => "Greeting",
    }
}

fn state(state: RunState) -> Option<&'static str> {
    match state {
        RunState::Planned | RunState::Confirmed => None,
        RunState::Moved => Some("Moved"),
        RunState::Delayed => Some("Delayed"),
        RunState::Cancelled => Some("Cancelled"),
    }
}

fn organisation_role(role: OrganisationRole) -> &'static str {
    match role {
        OrganisationRole::Host => "Hosted by",
        OrganisationRole::Parent => "The host belongs to",
        OrganisationRole::Commissioner => "Commissioned by",
        OrganisationRole::Funder => "Funded by",
        OrganisationRole::Partner => "Network",
        OrganisationRole::Venue => "In the rooms of",
    }
}

fn photo_kind(kind: PhotoKind) -> Option<&'static str> {
    (kind == PhotoKind::Illustration).then_some("Illustration")
}
