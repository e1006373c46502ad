//! What organisers call the columns of people, contacts and pictures.

use super::{
    column::Column as C,
    names::{EMAIL, ID, LANGUAGES, LINKS, Names, ORGANISATION, PHONE, PUBLIC},
};

const PICTURED: Names = (
    C::People,
    "People|persons|who|shown people|people shown",
    "Personen|abgebildete|abgebildete personen|wer|personen im bild",
);

pub const PEOPLE: &[Names] = &[
    ID,
    (
        C::Name,
        "Name|full name|person|speaker|display name",
        "Name|vollständiger name|person|vor- und nachname|vorname nachname|referent|referentin|anzeigename",
    ),
    (C::GivenName, "Given name|first name|forename", "Vorname|rufname"),
    (C::FamilyName, "Family name|last name|surname", "Nachname|familienname|zuname"),
    (
        C::AcademicTitle,
        "Academic title|title|degree",
        "Akademischer Titel|titel|akad titel|grad|akademischer grad",
    ),
    (
        C::Role,
        "Role|position|function|job title|job",
        "Funktion|rolle|position|tätigkeit|beruf|amt",
    ),
    ORGANISATION,
    (
        C::Biography,
        "Biography|bio|about|short biography|vita|description|cv",
        "Über die Person|biografie|biographie|vita|kurzbiografie|kurzvita|lebenslauf|kurzbiographie|beschreibung|zur person",
    ),
    LANGUAGES,
    LINKS,
    PUBLIC,
    PHONE,
    EMAIL,
];

pub const CONTACTS: &[Names] = &[
    ID,
    (
        C::Name,
        "Name|contact|contact person|who",
        "Name|kontakt|ansprechperson|ansprechpartner|ansprechpartnerin|kontaktperson|wer",
    ),
    (
        C::Role,
        "For what|role|topic|responsible for|function|subject",
        "Wofür|funktion|zuständig für|thema|anliegen|rolle|aufgabe|zuständigkeit",
    ),
    ORGANISATION,
    PHONE,
    EMAIL,
    (
        C::Website,
        "Website|url|web|homepage|link",
        "Webseite|website|url|link|internetseite|internet",
    ),
    PUBLIC,
];

pub const PHOTOS: &[Names] = &[
    ID,
    (
        C::File,
        "File|file name|filename|image|picture file|picture|photo",
        "Datei|dateiname|bilddatei|bild|foto|bildname",
    ),
    (
        C::Alt,
        "What it shows|alt|alt text|alternative text|text alternative",
        "Was zu sehen ist|alternativtext|alt-text|alt|bildbeschreibung|textalternative",
    ),
    (C::Caption, "Caption|legend", "Bildunterschrift|bildtext|legende|unterschrift"),
    (
        C::Credit,
        "Credit|photographer|photo by|author|copyright|picture by",
        "Bildnachweis|fotograf|fotografin|urheber|urheberin|foto von|quelle|copyright|nachweis",
    ),
    (C::Licence, "Licence|license", "Lizenz|nutzungsrecht"),
    (
        C::Consent,
        "Consent|consent of all people|consent given",
        "Einwilligung|einverständnis|einwilligung aller personen|einwilligung liegt vor|zustimmung",
    ),
    (
        C::Session,
        "Session|talk|session title|belongs to session",
        "Programmpunkt|veranstaltung|vortrag|zu veranstaltung|zu programmpunkt",
    ),
    PICTURED,
];
