//! Contacts and pictures.

use crate::{
    author::{Said, is_email, is_phone, slug},
    columns::Column,
};

use super::super::{DraftContact, DraftPhoto, Notes};
use super::{
    entry::Entry,
    people::People,
    public::{Standing, is_yes, standing},
    sessions::Sessions,
};

/// A key made of an id, or else of a name.
fn key_of(id: &str, name: &str) -> String {
    let made = slug(name);
    match (id.is_empty(), made.is_empty()) {
        (false, _) => id.to_owned(),
        (true, false) => made,
        (true, true) => name.to_owned(),
    }
}

/// A contact; these are for visitors, so they keep telephone and e-mail.
pub fn contact(entry: Entry, notes: &mut Notes) -> Option<DraftContact> {
    let name = entry.line(Column::Name);
    if name.is_empty() {
        notes.add(no_name(), entry.place_of_row());
        return None;
    }
    if standing(entry, notes) == Standing::KeptBack {
        return None;
    }
    let id = entry.line(Column::Id);
    let mut checked = |column, fits: fn(&str) -> bool, said: fn() -> Said| {
        let text = entry.line(column);
        if !text.is_empty() && !fits(&text) {
            notes.add(said(), entry.place(column));
            return String::new();
        }
        text
    };
    let phone = checked(Column::Phone, is_phone, no_phone);
    let email = checked(Column::Email, is_email, no_mail);
    Some(DraftContact {
        key: key_of(&id, &name),
        id: (!id.is_empty()).then_some(id),
        name,
        role: entry.lines(Column::Role),
        organisation: entry.line(Column::Organisation),
        phone,
        email,
        url: entry.url(Column::Website, notes),
    })
}

/// A picture. It is not fetched or looked at: its file belongs into the event folder.
pub fn photo(
    entry: Entry,
    sessions: &Sessions,
    people: &mut People,
    notes: &mut Notes,
) -> Option<DraftPhoto> {
    let file = entry.line(Column::File).replace('\\', "/");
    let is_outside =
        file.starts_with('/') || file.contains(':') || file.split('/').any(|part| part == "..");
    if file.is_empty() || is_outside {
        notes.add(no_file(), entry.place_of_row());
        return None;
    }
    let session = entry.line(Column::Session);
    let found = sessions.position(&session).and_then(|at| sessions.list.get(at));
    if found.is_none() && !session.is_empty() {
        notes.add(unknown_session(), entry.place(Column::Session));
    }
    let id = entry.line(Column::Id);
    Some(DraftPhoto {
        key: key_of(&id, &file),
        id: (!id.is_empty()).then_some(id),
        alt: entry.lines(Column::Alt),
        caption: entry.lines(Column::Caption),
        credit: entry.line(Column::Credit),
        licence: entry.line(Column::Licence),
        consent: entry.cell(Column::Consent).is_some_and(is_yes),
        session: found.map(|session| session.key.clone()),
        people: people.parts(entry, notes).into_iter().map(|part| part.person).collect(),
        file,
    })
}

fn no_name() -> Said {
    Said::new("rows without a name are left out", "Zeilen ohne Namen werden ausgelassen")
}

fn no_phone() -> Said {
    Said::new(
        "no telephone number that begins with + and the country code, and left out: +49 391 123456",
        "keine Telefonnummer mit + und Landesvorwahl, und ausgelassen: +49 391 123456",
    )
}

fn no_mail() -> Said {
    Said::new("no e-mail address, and left out", "keine E-Mail-Adresse, und ausgelassen")
}

fn no_file() -> Said {
    Said::new(
        "pictures need the name of a file in the event folder, no address and no path from elsewhere: left out",
        "Bilder brauchen den Namen einer Datei im Veranstaltungsordner, keine Adresse und keinen Pfad von woanders: ausgelassen",
    )
}

fn unknown_session() -> Said {
    Said::new(
        "a picture names a session that is on no sheet",
        "ein Bild nennt einen Programmpunkt, der auf keinem Blatt steht",
    )
}
