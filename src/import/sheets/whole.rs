//! The draft that tables make together.

use crate::{
    author::{Said, Tongue, said},
    columns::{Column, SheetKind},
};

use super::super::{Draft, DraftRun, Notes, Options, Wrong};
use super::{
    contacts::{contact, photo},
    dates::when,
    entry::Entry,
    headings::{Layout, layout},
    people::People,
    public::{Standing, standing},
    runs::{Rooms, name_first, no_session, run, with_id},
    sessions::{Sessions, Shared, is_head_again},
    table::Table,
    understood::{says_nothing, understood},
};

/// Tables with the way to read them.
type Read<'t> = Vec<(&'t Table, Layout)>;

/// The draft of all tables.
pub fn draft(tables: &[Table], options: &Options, notes: &mut Notes) -> Result<Draft, Wrong> {
    let mut read: Read = Vec::new();
    for table in tables.iter().filter(|table| !table.rows.is_empty()) {
        match layout(table) {
            Some(layout) => read.push((table, layout)),
            None => notes.add(says_nothing(), table.name.as_str()),
        }
    }
    if read.is_empty() {
        return Err(no_table(tables));
    }
    for (table, layout) in &read {
        understood(table, layout, notes);
    }
    let (mut people, mut rooms) = (People::default(), Rooms::default());
    for entry in entries(&read, SheetKind::People) {
        people.read(entry, notes);
    }
    let mut sessions = sessions(&read, &mut people, &mut rooms, notes);
    add_runs(&read, &mut sessions, &mut rooms, notes);
    sessions.list.iter_mut().for_each(name_first);
    let contacts = entries(&read, SheetKind::Contacts);
    let contacts = contacts.filter_map(|entry| contact(entry, notes)).collect();
    let photos = entries(&read, SheetKind::Photos);
    let photos = photos.filter_map(|entry| photo(entry, &sessions, &mut people, notes)).collect();
    Ok(Draft {
        origin: "spreadsheet",
        languages: languages(&read, options, notes),
        rooms: rooms.list,
        tracks: sessions.tracks,
        sessions: sessions.list,
        people: people.list,
        contacts,
        photos,
        ..Draft::default()
    })
}

/// The rows below the heads of all sheets of a kind.
fn entries<'r>(read: &'r Read<'r>, kind: SheetKind) -> impl Iterator<Item = Entry<'r>> {
    let sheets = read.iter().filter(move |(_, layout)| layout.kind == kind);
    let rows = sheets.flat_map(|(table, layout)| {
        let rows = table.rows.iter().skip(layout.head + 1);
        rows.map(move |row| Entry { table, row, layout })
    });
    rows.filter(|entry| !is_head_again(*entry))
}

fn sessions(read: &Read, people: &mut People, rooms: &mut Rooms, notes: &mut Notes) -> Sessions {
    let mut sessions = Sessions::default();
    let mut sheet = None;
    let mut shared = Shared { people, rooms, above: None };
    for entry in entries(read, SheetKind::Sessions) {
        // A day holds on its own sheet only.
        if sheet != Some(&entry.table.name) {
            (sheet, shared.above) = (Some(&entry.table.name), None);
        }
        sessions.read(entry, &mut shared, notes);
    }
    sessions
}

fn add_runs(read: &Read, sessions: &mut Sessions, rooms: &mut Rooms, notes: &mut Notes) {
    let mut above = None;
    for entry in entries(read, SheetKind::Runs) {
        let name = entry.line(Column::Session);
        let when = when(entry, &mut above, notes);
        let Some(at) = sessions.position(&name) else {
            if !sessions.is_hidden(&name) {
                notes.add(no_session(), entry.place_of_row());
            }
            continue;
        };
        let Standing::Public(state) = standing(entry, notes) else { continue };
        // One that has an id is one, even if nothing else is known of it.
        let unknown = || entry.cell(Column::Id).map(|_| DraftRun::default());
        let run = run(entry, when, state, rooms, notes).or_else(unknown);
        if let Some(run) = run {
            sessions.add_run(at, with_id(run, entry));
        }
    }
}

/// The languages of the texts: what is not said is taken from the words of the heads.
fn languages(read: &Read, options: &Options, notes: &mut Notes) -> Vec<String> {
    let headings = || read.iter().flat_map(|(_, layout)| &layout.columns);
    let texts = || headings().filter(|(_, one)| one.column.is_text());
    let mut codes: Vec<String> = options.language.iter().cloned().collect();
    // Where each column of texts says its language, the first one is that of the event.
    let is_said = texts().count() > 0 && texts().all(|(_, one)| !one.language.is_empty());
    if codes.is_empty() && !is_said {
        let count = |tongue| headings().filter(|(_, one)| one.tongue == Some(tongue)).count();
        let is_german = count(Tongue::German) >= count(Tongue::English).max(1);
        let tongue = if is_german { Tongue::German } else { Tongue::English };
        codes.push(tongue.name().to_owned());
        notes.add(guessed_language(tongue), "");
    }
    for (_, heading) in headings() {
        if !heading.language.is_empty() && !codes.contains(&heading.language) {
            codes.push(heading.language.clone());
        }
    }
    codes
}

fn guessed_language(tongue: Tongue) -> Said {
    let (english, german) = match tongue {
        Tongue::English => ("English", "Englisch"),
        Tongue::German => ("German", "Deutsch"),
    };
    said!(
        "texts are taken as {english}, as the headings are, unless the event says otherwise; --language says it, too",
        "Texte gelten als {german}, wie die Überschriften, wenn die Veranstaltung nichts anderes sagt; --language sagt es auch"
    )
}

fn no_table(tables: &[Table]) -> Wrong {
    let names: Vec<&str> = tables.iter().take(10).map(|table| table.name.as_str()).collect();
    let names = names.join(", ");
    let what = said!(
        "{names}: no table with a column of titles",
        "{names}: keine Tabelle mit einer Spalte für Titel"
    );
    Wrong::new(what).hint(said!(
        "name a column \"title\"; treffpunkt import --template FILE.xlsx writes a workbook with all columns",
        "eine Spalte „Titel“ nennen; treffpunkt import --template DATEI.xlsx schreibt eine Arbeitsmappe mit allen Spalten"
    ))
}
