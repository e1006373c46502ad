//! The columns of the template: what each is for, and an example.

use crate::columns::{Column as C, SheetKind};

/// What stands in the row of the example.
#[derive(Clone, Copy, Debug)]
pub enum Example {
    Nothing,
    /// In English and in German.
    Text(&'static str, &'static str),
    Day(u16, u8, u8),
    Time(u16, u8),
}

/// A column of the template.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    pub column: C,
    /// What it is for.
    pub english: &'static str,
    pub german: &'static str,
    pub example: Example,
}

use Example::{Day, Nothing, Text, Time};

const fn sample(
    column: C,
    english: &'static str,
    german: &'static str,
    example: Example,
) -> Sample {
    Sample { column, english, german, example }
}

const DATE: Sample = sample(C::Date, "The day.", "Der Tag.", Day(2027, 5, 7));
const START: Sample = sample(
    C::Start,
    "When it begins. It may stay empty until it is known.",
    "Wann es beginnt. Darf leer bleiben, bis es feststeht.",
    Time(9, 30),
);
const END: Sample = sample(C::End, "When it ends.", "Wann es endet.", Time(10, 15));
const ROOM: Sample = sample(
    C::Rooms,
    "The name of the room, each time the same. Several: one in each line of the cell.",
    "Der Name des Raums, immer gleich geschrieben. Mehrere: je einer in einer Zeile der Zelle.",
    Text("Hall (example)", "Saal (Beispiel)"),
);
const CAPACITY: Sample = sample(
    C::Capacity,
    "How many people find a place.",
    "Wie viele Menschen Platz finden.",
    Text("40", "40"),
);
const SIGNUP: Sample = sample(
    C::Signup,
    "The address where people sign up; or: not needed, full, closed.",
    "Die Adresse, unter der man sich anmeldet; oder: nicht nötig, ausgebucht, geschlossen.",
    Text("https://example.org/sign-up", "https://example.org/anmeldung"),
);
const NOTE: Sample = sample(
    C::Note,
    "A short note for visitors.",
    "Ein kurzer Hinweis für Besucher:innen.",
    Nothing,
);
const STATE: Sample = sample(
    C::State,
    "Empty, planned, confirmed, moved, delayed or cancelled. A row with another word is not taken over.",
    "Leer, geplant, bestätigt, verlegt, verspätet oder abgesagt. Eine Zeile mit einem anderen Wort wird nicht übernommen.",
    Nothing,
);
const PUBLIC: Sample = sample(
    C::Public,
    "Empty or yes: it is published. Anything else: it is not taken over.",
    "Leer oder ja: wird veröffentlicht. Alles andere: wird nicht übernommen.",
    Nothing,
);
const LANGUAGES: Sample = sample(
    C::Languages,
    "The languages that are spoken.",
    "Die Sprachen, die gesprochen werden.",
    Text("English", "Deutsch"),
);
const LINKS: Sample = sample(
    C::Links,
    "Links, one in each line of the cell, with a label before it if you like.",
    "Links, je einer in einer Zeile der Zelle, gern mit einer Beschriftung davor.",
    Text("Example: https://example.org", "Beispiel: https://example.org"),
);

const SESSIONS: &[Sample] = &[
    sample(
        C::Id,
        "A short name that never changes, of small letters, figures and hyphens. If it is empty, the title stands for it: then a new title makes a new session.",
        "Ein kurzer Name, der sich nie ändert, aus Kleinbuchstaben, Ziffern und Bindestrichen. Ist das Feld leer, gilt der Titel dafür: ein neuer Titel macht dann einen neuen Programmpunkt.",
        Text("example", "beispiel"),
    ),
    sample(
        C::Title,
        "The title. Only this column is needed.",
        "Der Titel. Nur diese Spalte ist nötig.",
        Text("Example: delete this row", "Beispiel: diese Zeile löschen"),
    ),
    sample(
        C::Kind,
        "talk, keynote, greeting, panel, workshop, poster, plenum, performance, social or break",
        "Vortrag, Impuls, Grußwort, Podium, Workshop, Poster, Plenum, Darbietung, Begegnung oder Pause",
        Text("talk", "Vortrag"),
    ),
    DATE,
    START,
    END,
    ROOM,
    sample(
        C::People,
        "Names, separated by commas. Behind a name in brackets: the organisation, or (moderator).",
        "Namen, mit Kommas getrennt. Dahinter in Klammern: die Organisation oder (Moderation).",
        Text("Dr. Example Person (moderator)", "Dr. Beispiel Person (Moderation)"),
    ),
    sample(
        C::Summary,
        "One sentence for lists.",
        "Ein Satz für Übersichten.",
        Text("One sentence for lists.", "Ein Satz für Übersichten."),
    ),
    sample(
        C::Description,
        "The text for its page, in Markdown: a blank line between paragraphs, **bold**, - lists.",
        "Der Text für die eigene Seite, in Markdown: Leerzeile zwischen Absätzen, **fett**, - Listen.",
        Text("The text of the session.", "Der Text zum Programmpunkt."),
    ),
    sample(
        C::Track,
        "The theme that several sessions share.",
        "Das Thema, das mehrere Programmpunkte verbindet.",
        Text("Example theme", "Beispielthema"),
    ),
    LANGUAGES,
    sample(
        C::Level,
        "For whom it is.",
        "Für wen es ist.",
        Text("For beginners", "Für den Einstieg"),
    ),
    CAPACITY,
    SIGNUP,
    LINKS,
    sample(C::Bring, "What people should have with them.", "Was man mitbringen soll.", Nothing),
    sample(
        C::ContentNote,
        "What people may want to know before: violence, loud noise.",
        "Was man vorher wissen möchte: Gewalt, laute Geräusche.",
        Nothing,
    ),
    sample(
        C::Recording,
        "no, if nobody may record it.",
        "nein, wenn niemand aufzeichnen darf.",
        Nothing,
    ),
    sample(
        C::HeldBy,
        "A group that holds it, instead of people.",
        "Eine Gruppe, die es durchführt, statt einzelner Personen.",
        Nothing,
    ),
    NOTE,
    STATE,
    PUBLIC,
];

const RUNS: &[Sample] = &[
    sample(
        C::Session,
        "Id or title of the session. Only for sessions that take place several times; the first time stands on the sheet of sessions.",
        "Id oder Titel des Programmpunkts. Nur für Programmpunkte, die mehrmals stattfinden; das erste Mal steht auf dem Blatt der Programmpunkte.",
        Text("example", "beispiel"),
    ),
    sample(
        C::Id,
        "A short name of this run that never changes, so that it stays the same when its time changes.",
        "Ein kurzer Name dieses Termins, der sich nie ändert, damit er derselbe bleibt, wenn er verlegt wird.",
        Text("example-second", "beispiel-zweites-mal"),
    ),
    DATE,
    Sample { example: Time(14, 0), ..START },
    Sample { example: Time(14, 45), ..END },
    ROOM,
    CAPACITY,
    SIGNUP,
    NOTE,
    STATE,
];

const PEOPLE: &[Sample] = &[
    sample(
        C::Id,
        "A short name that never changes.",
        "Ein kurzer Name, der sich nie ändert.",
        Text("example-person", "beispiel-person"),
    ),
    sample(
        C::Name,
        "The name, as on the sheet of sessions.",
        "Der Name, wie auf dem Blatt der Programmpunkte.",
        Text("Example Person", "Beispiel Person"),
    ),
    sample(C::AcademicTitle, "Prof. Dr.", "Prof. Dr.", Text("Dr.", "Dr.")),
    sample(
        C::Role,
        "What the person does.",
        "Was die Person tut.",
        Text("Head of the example", "Leitung des Beispiels"),
    ),
    sample(
        C::Organisation,
        "Where the person works.",
        "Wo die Person arbeitet.",
        Text("Example organisation", "Beispielorganisation"),
    ),
    sample(
        C::Biography,
        "A text about the person, in Markdown.",
        "Ein Text über die Person, in Markdown.",
        Text("Fictional: delete this row.", "Erfunden: diese Zeile löschen."),
    ),
    LANGUAGES,
    LINKS,
    PUBLIC,
];

const CONTACTS: &[Sample] = &[
    sample(
        C::Name,
        "The name of a person or an office.",
        "Der Name einer Person oder einer Stelle.",
        Text("Example office: delete this row", "Beispielbüro: diese Zeile löschen"),
    ),
    sample(
        C::Role,
        "What visitors ask here.",
        "Wonach man hier fragt.",
        Text("Questions about registration", "Fragen zur Anmeldung"),
    ),
    sample(
        C::Organisation,
        "The organisation.",
        "Die Organisation.",
        Text("Example organisation", "Beispielorganisation"),
    ),
    sample(
        C::Phone,
        "With + and the country code.",
        "Mit + und der Landesvorwahl.",
        Text("+49 391 123456", "+49 391 123456"),
    ),
    sample(
        C::Email,
        "Published for visitors.",
        "Wird für Besucher:innen veröffentlicht.",
        Text("name@example.org", "name@example.org"),
    ),
    sample(
        C::Website,
        "An address that begins with https://",
        "Eine Adresse, die mit https:// beginnt",
        Text("https://example.org", "https://example.org"),
    ),
];

const PHOTOS: &[Sample] = &[
    sample(
        C::File,
        "The name of the file, which you put into the event folder.",
        "Der Name der Datei, die in den Veranstaltungsordner gehört.",
        Text("example.jpg", "beispiel.jpg"),
    ),
    sample(
        C::Alt,
        "What the picture shows, for those who do not see it.",
        "Was das Bild zeigt, für alle, die es nicht sehen.",
        Text("An example, with nothing to see", "Ein Beispiel, auf dem nichts zu sehen ist"),
    ),
    sample(C::Caption, "What stands below it.", "Was darunter steht.", Nothing),
    sample(
        C::Credit,
        "Who took it.",
        "Wer es aufgenommen hat.",
        Text("Example Person", "Beispiel Person"),
    ),
    sample(
        C::Licence,
        "The licence, if others may use it.",
        "Die Lizenz, wenn andere es verwenden dürfen.",
        Nothing,
    ),
    sample(
        C::Consent,
        "yes, if everybody in it agrees to its publication. Without a yes it is not published.",
        "ja, wenn alle darauf mit der Veröffentlichung einverstanden sind. Ohne ja wird es nicht veröffentlicht.",
        Text("no", "nein"),
    ),
    sample(
        C::Session,
        "Id or title of the session that it was taken in.",
        "Id oder Titel des Programmpunkts, bei dem es entstand.",
        Text("example", "beispiel"),
    ),
    sample(
        C::People,
        "The names of the people in it.",
        "Die Namen der Personen darauf.",
        Text("Example Person", "Beispiel Person"),
    ),
];

/// The columns of a sheet, from left to right.
pub fn samples(kind: SheetKind) -> &'static [Sample] {
    match kind {
        SheetKind::Sessions => SESSIONS,
        SheetKind::Runs => RUNS,
        SheetKind::People => PEOPLE,
        SheetKind::Contacts => CONTACTS,
        SheetKind::Photos => PHOTOS,
    }
}
