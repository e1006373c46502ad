//! German.

use crate::event::{OrganisationRole, PartRole, PhotoKind, RunState, SessionKind};

use super::Words;

pub(super) static WORDS: Words = Words {
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],

    home: "Überblick",
    programme: "Programm",
    workshops: "Workshops",
    people: "Personen",
    gallery: "Galerie",
    contact: "Kontakt",
    press: "Presse",
    not_found: "Diese Seite gibt es nicht",
    not_found_text: "Vielleicht ist die Adresse unvollständig, oder die Seite hieß früher anders. Von hier aus geht es weiter:",

    skip_to_content: "Zum Inhalt",
    menu: "Menü",
    close_menu: "Menü schließen",
    main_navigation: "Hauptnavigation",
    footer_navigation: "Weitere Seiten",
    questions: "Fragen? Zu den Kontakten",
    language_switch: "Sprache",
    switch_here: "Diese Seite auf Deutsch",

    at_a_glance: "Das Treffen auf einen Blick",
    whole_programme: "Das ganze Programm",
    all_workshops: "Alle Workshops im Einzelnen",
    all_people: "Alle Personen",
    all_pictures: "Zur Galerie",
    all_contacts: "Alle Kontakte",
    to_press: "Für die Presse",
    next_edition: "Nächstes Treffen",
    event_calendar: "Termin in den Kalender übernehmen",
    over: "Die Veranstaltung hat stattgefunden. Hier steht, was war.",
    running: "Die Veranstaltung läuft gerade.",
    coming: "Die Veranstaltung steht noch bevor.",

    day_unknown: "Tag nicht bekannt",
    day_unknown_note: "Für diese Programmpunkte ist kein Tag veröffentlicht. Ihre Reihenfolge kann eine andere gewesen sein.",
    times_unknown: "Uhrzeiten sind nicht veröffentlicht.",
    nothing_announced: "Das Programm ist noch nicht veröffentlicht.",
    moderation: "Moderation",
    round: "Runde {}",
    rounds: "{} Runden",
    time_and_room_unknown: "Zeit und Raum sind nicht bekannt",
    and_others: "und andere",
    led_by_unknown: "Die Leitung ist nicht bekannt.",
    taking_part: "Mit",
    when_and_where: "Wann und wo",
    about_session: "Worum es geht",
    session_language: "Sprache",
    level: "Vorkenntnisse",
    content_note: "Hinweis zum Inhalt",
    recording: "Aufzeichnung",
    recording_allowed: "Darf aufgezeichnet werden",
    recording_not_allowed: "Bitte nicht aufzeichnen",
    track: "Themenreihe",
    seats: "{} Plätze",
    signup_not_needed: "Ohne Anmeldung",
    signup_full: "Ausgebucht",
    signup_closed: "Anmeldung geschlossen",
    links: "Links",
    back_to_programme: "Zum ganzen Programm",
    workshop_number: "Workshop {}",

    search_in: "Programm durchsuchen",
    filter: "Filtern",
    filter_title: "Programm filtern",
    show_result: "Ergebnis zeigen",
    show_everything: "Alles zeigen",
    take_filter_out: "Filter entfernen: {}",
    hits: "Treffer",
    entries_seen: "{} von {} Programmpunkten",
    nothing_found: "Dazu gibt es nichts im Programm.",
    nothing_found_hint: "Vielleicht hilft ein anderes Wort oder ein Filter weniger.",
    more_hits: "Weitere Treffer zeigen",
    day: "Tag",
    kind_of_session: "Art",
    room: "Raum",
    free: "Plätze",
    free_places: "Noch Plätze frei",

    role: "Funktion",
    organisation: "Organisation",
    biography: "Zur Person",
    sessions_of: "Im Programm",
    languages: "Sprachen",
    back_to_people: "Alle Personen",
    moderation_of: "Moderation, {}",

    picture_elsewhere: "Dieses Bild liegt hier nicht vor.",
    credit: "Bild: {}",
    no_pictures: "Es sind noch keine Bilder veröffentlicht.",

    phone: "Telefon",
    email: "E-Mail",
    website: "Website",
    address: "Anschrift",
    topics: "Ansprechbar zu",
    save_card: "Visitenkarte speichern",
    no_contacts: "Es sind keine Kontakte veröffentlicht.",
    organisers: "Wer dahintersteht",
    venue: "Ort",
    street_unknown: "Die Anschrift ist nicht veröffentlicht.",
    press_release_of: "Pressemitteilung vom {}",
    in_short: "In Kürze",
    facts_and_figures: "Zahlen und Fakten",
    on_request: "Auf Anfrage",
    about_hosts: "Über die Veranstalter:innen",
    press_contact: "Pressekontakt",
    no_press: "Für die Presse ist noch nichts veröffentlicht.",

    app_failed: "Die Seite ist vollständig lesbar. Nur die Komfortfunktionen konnten nicht starten; ein erneutes Laden kann helfen.",
    data_failed: "Die Seite ist vollständig lesbar. Ob es seither Änderungen gab, ließ sich nicht prüfen; ein erneutes Laden kann helfen.",
    changed_event: "Die Angaben auf dieser Seite wurden soeben aktualisiert.",
    changed_title: "neuer Titel",
    changed_time: "neue Zeit",
    changed_room: "neuer Raum",
    changed_state: "neuer Stand",
    changed_text: "neue Angaben",
    added_session: "neu im Programm",
    removed_session: "nicht mehr im Programm",

    kind,
    part,
    state,
    organisation_role,
    photo_kind,
};

fn kind(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Talk => "Vortrag",
        SessionKind::Keynote => "Impuls",
        SessionKind::Greeting => "Grußwort",
        SessionKind::Panel => "Podium",
        SessionKind::Workshop => "Workshop",
        SessionKind::Poster => "Posterschau",
        SessionKind::Plenum => "Plenum",
        SessionKind::Performance => "Darbietung",
        SessionKind::Social => "Begegnung",
        SessionKind::Break => "Pause",
    }
}

fn part(role: PartRole) -> &'static str {
    match role {
        PartRole::Speaker => "Vortrag",
        PartRole::Moderator => "Moderation",
        PartRole::Panellist => "Podium",
        PartRole::Host => "Leitung",
        PartRole::Performer => "Darbietung",
        PartRole::Greeting => "Grußwort",
    }
}

fn state(state: RunState) -> Option<&'static str> {
    match state {
        RunState::Planned | RunState::Confirmed => None,
        RunState::Moved => Some("Verlegt"),
        RunState::Delayed => Some("Verspätet"),
        RunState::Cancelled => Some("Fällt aus"),
    }
}

fn organisation_role(role: OrganisationRole) -> &'static str {
    match role {
        OrganisationRole::Host => "Veranstaltet von",
        OrganisationRole::Parent => "Der Gastgeber gehört zu",
        OrganisationRole::Commissioner => "Im Auftrag von",
        OrganisationRole::Funder => "Gefördert von",
        OrganisationRole::Partner => "Netzwerk",
        OrganisationRole::Venue => "In den Räumen von",
    }
}

fn photo_kind(kind: PhotoKind) -> Option<&'static str> {
    (kind == PhotoKind::Illustration).then_some("Illustration")
}
