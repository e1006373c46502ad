//! What organisers call the columns of sessions and runs, in English and in German, and those that
//! other sheets have, too.

use super::column::Column as C;

/// A column, what it is called in English and in German; the first name is written.
pub type Names = (C, &'static str, &'static str);

pub const ID: Names = (C::Id, "Id|session id|talk id|code|key|slug", "Id|kennung|kürzel|schlüssel");
pub const LANGUAGES: Names = (
    C::Languages,
    "Languages|language|lang|spoken language",
    "Sprachen|sprache|vortragssprache|veranstaltungssprache",
);
pub const LINKS: Names = (
    C::Links,
    "Links|link|url|web|website|homepage|further links|more information",
    "Links|link|url|webseite|website|internetseite|adresse im netz|weitere informationen",
);
const ROOMS: Names = (
    C::Rooms,
    "Room|rooms|location|place|venue|stage|hall|where",
    "Raum|räume|saal|ort|veranstaltungsort|bühne|wo|raumnummer",
);
const CAPACITY: Names = (
    C::Capacity,
    "Capacity|seats|places|max participants|maximum participants|participants|limit",
    "Plätze|platzzahl|kapazität|teilnehmerzahl|max teilnehmer|max teilnehmende|max teilnehmerzahl|teilnehmende max|max tn|tn",
);
const SIGNUP: Names = (
    C::Signup,
    "Sign-up|signup|sign up link|registration|registration link|booking|booking link|tickets",
    "Anmeldung|anmeldelink|anmeldung unter|link zur anmeldung|anmeldeseite|buchung|tickets",
);
const DATE: Names = (
    C::Date,
    "Date|day|start date|on",
    "Datum|tag|wochentag und datum|startdatum|beginndatum|am|termin",
);
const END_DATE: Names =
    (C::EndDate, "End date|until date", "Enddatum|bis datum|datum bis|datum ende");
const TIME: Names = (
    C::Time,
    "Time|times|when|time slot|slot|hours",
    "Zeit|uhrzeit|zeiten|wann|zeitfenster|zeitraum|uhrzeiten|zeitslot",
);
const START: Names = (
    C::Start,
    "Start|begin|begins|from|start time|starts at|beginning|starttime",
    "Beginn|start|anfang|von|ab|startzeit|beginnt|uhrzeit von|uhrzeit beginn|anfangszeit",
);
const END: Names = (
    C::End,
    "End|ends|until|to|end time|ends at|finish|endtime",
    "Ende|bis|endzeit|schluss|endet|uhrzeit bis|uhrzeit ende|enduhrzeit",
);
const DURATION: Names = (
    C::Duration,
    "Minutes|duration|length|duration min|duration minutes|duration in minutes",
    "Minuten|dauer|länge|dauer min|dauer minuten|dauer in minuten",
);
const NOTE: Names = (
    C::Note,
    "Note|notes for visitors|hint",
    "Hinweis|hinweise|hinweis für teilnehmende|anmerkung",
);
const STATE: Names = (C::State, "State|status", "Stand|status|zustand");
pub const PUBLIC: Names = (
    C::Public,
    "Public|publish|published|is public|visible",
    "Öffentlich|veröffentlichen|veröffentlicht|sichtbar",
);
pub const PHONE: Names = (
    C::Phone,
    "Phone|telephone|phone number|mobile|tel|mobile phone",
    "Telefon|tel|telefonnummer|mobil|handy|mobilnummer|rufnummer|handynummer",
);
pub const EMAIL: Names = (
    C::Email,
    "E-mail|mail|email address|e-mail address|speaker email",
    "E-Mail|mail|e-mail-adresse|mailadresse|email referent|mail referent",
);
pub const ORGANISATION: Names = (
    C::Organisation,
    "Organisation|organization|company|institution|affiliation|employer",
    "Organisation|einrichtung|institution|firma|unternehmen|träger|verein|arbeitgeber|behörde|hochschule|kommune",
);
const PEOPLE: Names = (
    C::People,
    "People|speaker|speakers|presenter|presenters|persons|who|by|presented by|lecturer|lecturers|contributors|facilitators",
    "Personen|person|referent|referentin|referenten|referentinnen|referierende|referierender|vortragende|vortragender|mitwirkende|sprecher|sprecherin|sprecherinnen|redner|rednerin|rednerinnen|wer|mit|dozent|dozentin|dozierende|beteiligte",
);

pub const SESSIONS: &[Names] = &[
    ID,
    (
        C::Title,
        "Title|session|session title|talk|talk title|topic|subject|what|event|item|programme item|program item|agenda item|session name|headline",
        "Titel|thema|vortrag|veranstaltung|programmpunkt|titel des vortrags|titel der veranstaltung|vortragstitel|veranstaltungstitel|workshop|workshoptitel|bezeichnung|inhalt|was|überschrift|session|sessiontitel|beitrag|tagesordnungspunkt|top|titel des beitrags|titel des workshops|name der veranstaltung",
    ),
    (
        C::Kind,
        "Kind|type|format|session type|category|session format",
        "Art|typ|format|veranstaltungsart|kategorie|veranstaltungsform|veranstaltungsformat|veranstaltungstyp|formattyp",
    ),
    (
        C::Summary,
        "Summary|abstract|short description|teaser|in short",
        "Kurztext|kurzbeschreibung|zusammenfassung|teaser|untertitel|in kürze|kurzfassung",
    ),
    (
        C::Description,
        "Description|text|details|content|long description|about|full description",
        "Beschreibung|text|beschreibungstext|details|langtext|ausführliche beschreibung|ankündigungstext|ankündigung|inhalte",
    ),
    PEOPLE,
    (
        C::HeldBy,
        "Held by|organiser|organizer|organised by|hosted by",
        "Veranstaltet von|durchgeführt von|veranstalter|veranstalterin|ausgerichtet von|verantwortlich",
    ),
    (
        C::Track,
        "Track|stream|strand|theme",
        "Themenfeld|strang|track|schwerpunkt|themenbereich|reihe|block|handlungsfeld|bereich",
    ),
    LANGUAGES,
    (
        C::Level,
        "Level|difficulty|audience|target group|prerequisites",
        "Niveau|schwierigkeit|zielgruppe|vorkenntnisse|level|voraussetzungen",
    ),
    (C::Bring, "Bring|please bring|what to bring", "Mitbringen|bitte mitbringen|mitzubringen"),
    (
        C::ContentNote,
        "Content note|content warning|trigger warning",
        "Inhaltshinweis|inhaltswarnung|triggerwarnung",
    ),
    (
        C::Recording,
        "Recording|recorded|may be recorded",
        "Aufzeichnung|aufnahme|wird aufgezeichnet|aufzeichnung erlaubt",
    ),
    LINKS,
    DATE,
    END_DATE,
    TIME,
    START,
    END,
    DURATION,
    ROOMS,
    CAPACITY,
    SIGNUP,
    NOTE,
    STATE,
    PUBLIC,
    (C::Name, "Name|names", "Name|namen|vor- und nachname"),
    PHONE,
    EMAIL,
    (
        C::Organisation,
        "Speaker organisation|speaker organization",
        "Organisation der referentin|organisation des referenten|organisation der person",
    ),
];

pub const RUNS: &[Names] = &[
    (C::Id, "Id|run id|run", "Id|kennung|termin-id"),
    (
        C::Session,
        "Session|title|session id|session title|talk|event|which session",
        "Programmpunkt|veranstaltung|titel|session|vortrag|workshop|welche veranstaltung|welcher programmpunkt",
    ),
    DATE,
    END_DATE,
    TIME,
    START,
    END,
    DURATION,
    ROOMS,
    CAPACITY,
    SIGNUP,
    NOTE,
    STATE,
    PUBLIC,
];
