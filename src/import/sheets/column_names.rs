//! What organisers call kinds of sheets and their columns, in English and in German.

use crate::author::Tongue;

use super::column::{Column, SheetKind};

use Column as C;

/// A column, what it is called in English and in German; the first name is that of the template.
pub type Names = (Column, &'static str, &'static str);

const ID: Names = (C::Id, "id|session id|talk id|code|key|slug", "id|kennung|kürzel|schlüssel");
const LANGUAGES: Names = (
    C::Languages,
    "languages|language|lang|spoken language",
    "sprachen|sprache|vortragssprache|veranstaltungssprache",
);
const LINKS: Names = (
    C::Links,
    "links|link|url|web|website|homepage|further links|more information",
    "links|link|url|webseite|website|internetseite|adresse im netz|weitere informationen",
);
const ROOMS: Names = (
    C::Rooms,
    "room|rooms|location|place|venue|stage|hall|where",
    "raum|räume|saal|ort|veranstaltungsort|bühne|wo|raumnummer",
);
const CAPACITY: Names = (
    C::Capacity,
    "capacity|seats|places|max participants|maximum participants|participants|limit",
    "plätze|platzzahl|kapazität|teilnehmerzahl|max teilnehmer|max teilnehmende|max teilnehmerzahl|teilnehmende max|max tn|tn",
);
const SIGNUP: Names = (
    C::Signup,
    "sign-up|signup|sign up link|registration|registration link|booking|booking link|tickets",
    "anmeldung|anmeldelink|anmeldung unter|link zur anmeldung|anmeldeseite|buchung|tickets",
);
const DATE: Names = (
    C::Date,
    "date|day|start date|on",
    "datum|tag|wochentag und datum|startdatum|beginndatum|am|termin",
);
const END_DATE: Names =
    (C::EndDate, "end date|until date", "enddatum|bis datum|datum bis|datum ende");
const TIME: Names = (
    C::Time,
    "time|times|when|time slot|slot|hours",
    "zeit|uhrzeit|zeiten|wann|zeitfenster|zeitraum|uhrzeiten|zeitslot",
);
const START: Names = (
    C::Start,
    "start|begin|begins|from|start time|starts at|beginning|starttime",
    "beginn|start|anfang|von|ab|startzeit|beginnt|uhrzeit von|uhrzeit beginn|anfangszeit",
);
const END: Names = (
    C::End,
    "end|ends|until|to|end time|ends at|finish|endtime",
    "ende|bis|endzeit|schluss|endet|uhrzeit bis|uhrzeit ende|enduhrzeit",
);
const DURATION: Names = (
    C::Duration,
    "minutes|duration|length|duration min|duration minutes|duration in minutes",
    "minuten|dauer|länge|dauer min|dauer minuten|dauer in minuten",
);
const NOTE: Names = (
    C::Note,
    "note|notes for visitors|hint",
    "hinweis|hinweise|hinweis für teilnehmende|anmerkung",
);
const STATE: Names = (C::State, "state|status", "stand|status|zustand");
const PUBLIC: Names = (
    C::Public,
    "public|publish|published|is public|visible",
    "öffentlich|veröffentlichen|veröffentlicht|sichtbar",
);
const PHONE: Names = (
    C::Phone,
    "phone|telephone|phone number|mobile|tel|mobile phone",
    "telefon|tel|telefonnummer|mobil|handy|mobilnummer|rufnummer|handynummer",
);
const EMAIL: Names = (
    C::Email,
    "e-mail|mail|email address|e-mail address|speaker email",
    "e-mail|mail|e-mail-adresse|mailadresse|email referent|mail referent",
);
const ORGANISATION: Names = (
    C::Organisation,
    "organisation|organization|company|institution|affiliation|employer",
    "organisation|einrichtung|institution|firma|unternehmen|träger|verein|arbeitgeber|behörde|hochschule|kommune",
);
const PICTURED: Names = (
    C::People,
    "people|persons|who|shown people|people shown",
    "personen|abgebildete|abgebildete personen|wer|personen im bild",
);
const PEOPLE: Names = (
    C::People,
    "people|speaker|speakers|presenter|presenters|persons|who|by|presented by|lecturer|lecturers|contributors|facilitators",
    "personen|person|referent|referentin|referenten|referentinnen|referierende|referierender|vortragende|vortragender|mitwirkende|sprecher|sprecherin|sprecherinnen|redner|rednerin|rednerinnen|wer|mit|dozent|dozentin|dozierende|beteiligte",
);

const SESSIONS: &[Names] = &[
    ID,
    (
        C::Title,
        "title|session|session title|talk|talk title|topic|subject|what|event|item|programme item|program item|agenda item|session name|headline",
        "titel|thema|vortrag|veranstaltung|programmpunkt|titel des vortrags|titel der veranstaltung|vortragstitel|veranstaltungstitel|workshop|workshoptitel|bezeichnung|inhalt|was|überschrift|session|sessiontitel|beitrag|tagesordnungspunkt|top|titel des beitrags|titel des workshops|name der veranstaltung",
    ),
    (
        C::Kind,
        "kind|type|format|session type|category|session format",
        "art|typ|format|veranstaltungsart|kategorie|veranstaltungsform|veranstaltungsformat|veranstaltungstyp|formattyp",
    ),
    (
        C::Summary,
        "summary|abstract|short description|teaser|in short",
        "kurztext|kurzbeschreibung|zusammenfassung|teaser|untertitel|in kürze|kurzfassung",
    ),
    (
        C::Description,
        "description|text|details|content|long description|about|full description",
        "beschreibung|text|beschreibungstext|details|langtext|ausführliche beschreibung|ankündigungstext|ankündigung|inhalte",
    ),
    PEOPLE,
    (
        C::HeldBy,
        "held by|organiser|organizer|organised by|hosted by",
        "veranstaltet von|durchgeführt von|veranstalter|veranstalterin|ausgerichtet von|verantwortlich",
    ),
    (
        C::Track,
        "track|stream|strand|theme",
        "themenfeld|strang|track|schwerpunkt|themenbereich|reihe|block|handlungsfeld|bereich",
    ),
    LANGUAGES,
    (
        C::Level,
        "level|difficulty|audience|target group|prerequisites",
        "niveau|schwierigkeit|zielgruppe|vorkenntnisse|level|voraussetzungen",
    ),
    (C::Bring, "bring|please bring|what to bring", "mitbringen|bitte mitbringen|mitzubringen"),
    (
        C::ContentNote,
        "content note|content warning|trigger warning",
        "inhaltshinweis|inhaltswarnung|triggerwarnung",
    ),
    (
        C::Recording,
        "recording|recorded|may be recorded",
        "aufzeichnung|aufnahme|wird aufgezeichnet|aufzeichnung erlaubt",
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
    (C::Name, "name|names", "name|namen|vor- und nachname"),
    PHONE,
    EMAIL,
    (
        C::Organisation,
        "speaker organisation|speaker organization",
        "organisation der referentin|organisation des referenten|organisation der person",
    ),
];

const RUNS: &[Names] = &[
    (C::Id, "id|run id|run", "id|kennung|termin-id"),
    (
        C::Session,
        "session|title|session id|session title|talk|event|which session",
        "veranstaltung|titel|programmpunkt|session|vortrag|workshop|welche veranstaltung",
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

const PEOPLE_SHEET: &[Names] = &[
    ID,
    (
        C::Name,
        "name|full name|person|speaker|display name",
        "name|vollständiger name|person|vor- und nachname|vorname nachname|referent|referentin|anzeigename",
    ),
    (C::GivenName, "given name|first name|forename", "vorname|rufname"),
    (C::FamilyName, "family name|last name|surname", "nachname|familienname|zuname"),
    (
        C::AcademicTitle,
        "academic title|title|degree",
        "akademischer titel|titel|akad titel|grad|akademischer grad",
    ),
    (
        C::Role,
        "role|position|function|job title|job",
        "funktion|rolle|position|tätigkeit|beruf|amt",
    ),
    ORGANISATION,
    (
        C::Biography,
        "biography|bio|about|short biography|vita|description|cv",
        "über die person|biografie|biographie|vita|kurzbiografie|kurzvita|lebenslauf|kurzbiographie|beschreibung|zur person",
    ),
    LANGUAGES,
    LINKS,
    PUBLIC,
    PHONE,
    EMAIL,
];

const CONTACTS: &[Names] = &[
    ID,
    (
        C::Name,
        "name|contact|contact person|who",
        "name|kontakt|ansprechperson|ansprechpartner|ansprechpartnerin|kontaktperson|wer",
    ),
    (
        C::Role,
        "for what|role|topic|responsible for|function|subject",
        "wofür|funktion|zuständig für|thema|anliegen|rolle|aufgabe|zuständigkeit",
    ),
    ORGANISATION,
    PHONE,
    EMAIL,
    (
        C::Website,
        "website|url|web|homepage|link",
        "webseite|website|url|link|internetseite|internet",
    ),
    PUBLIC,
];

const PHOTOS: &[Names] = &[
    ID,
    (
        C::File,
        "file|file name|filename|image|picture file|picture|photo",
        "datei|dateiname|bilddatei|bild|foto|bildname",
    ),
    (
        C::Alt,
        "what it shows|alt|alt text|alternative text|text alternative",
        "was zu sehen ist|alternativtext|alt-text|alt|bildbeschreibung|textalternative",
    ),
    (C::Caption, "caption|legend", "bildunterschrift|bildtext|legende|unterschrift"),
    (
        C::Credit,
        "credit|photographer|photo by|author|copyright|picture by",
        "bildnachweis|fotograf|fotografin|urheber|urheberin|foto von|quelle|copyright|nachweis",
    ),
    (C::Licence, "licence|license", "lizenz|nutzungsrecht"),
    (
        C::Consent,
        "consent|consent of all people|consent given",
        "einwilligung|einverständnis|einwilligung aller personen|einwilligung liegt vor|zustimmung",
    ),
    (
        C::Session,
        "session|talk|session title|belongs to session",
        "veranstaltung|programmpunkt|vortrag|zu veranstaltung",
    ),
    PICTURED,
];

impl SheetKind {
    /// What such sheets are called; the first name is that of the template.
    pub fn names(self, tongue: Tongue) -> &'static str {
        match (self, tongue) {
            (Self::Sessions, Tongue::English) => {
                "Sessions|programme|program|schedule|agenda|talks|timetable|session"
            }
            (Self::Sessions, Tongue::German) => {
                "Veranstaltungen|programm|vorträge|programmpunkte|ablauf|sitzungen|zeitplan|tagesordnung|programmübersicht|workshops"
            }
            (Self::Runs, Tongue::English) => "Runs|dates|times|slots|rounds",
            (Self::Runs, Tongue::German) => "Termine|durchgänge|zeiten|runden|zeitfenster",
            (Self::People, Tongue::English) => "People|speakers|persons|presenters|contributors",
            (Self::People, Tongue::German) => {
                "Personen|referent:innen|referierende|mitwirkende|referenten|vortragende|sprecher|redner|menschen"
            }
            (Self::Contacts, Tongue::English) => "Contacts|contact",
            (Self::Contacts, Tongue::German) => {
                "Kontakte|kontakt|ansprechpersonen|ansprechpartner|ansprechpartner:innen"
            }
            (Self::Photos, Tongue::English) => "Pictures|photos|images|photo",
            (Self::Photos, Tongue::German) => "Bilder|fotos|bild",
        }
    }

    pub fn columns(self) -> &'static [Names] {
        match self {
            Self::Sessions => SESSIONS,
            Self::Runs => RUNS,
            Self::People => PEOPLE_SHEET,
            Self::Contacts => CONTACTS,
            Self::Photos => PHOTOS,
        }
    }
}

/// What a column of the template is called.
pub fn heading((_, english, german): &Names, tongue: Tongue) -> &'static str {
    let names = match tongue {
        Tongue::English => english,
        Tongue::German => german,
    };
    names.split('|').next().unwrap_or_default()
}
