//! People: of their own sheet, and of the cells that name them.

use std::collections::{HashMap, HashSet};

use crate::{
    author::{Said, code_named, said},
    columns::Column,
};

use super::super::{DraftPart, DraftPerson, Notes};
use super::{
    entry::{Entry, clean},
    headings::fold,
    names::{Named, names, no_mail, one, titled},
    public::{Standing, standing},
};

/// All people that were met so far.
#[derive(Debug, Default)]
pub struct People {
    pub list: Vec<DraftPerson>,
    /// By what they are called, and by their ids.
    known: HashMap<String, usize>,
    /// Those who are kept back.
    hidden: HashSet<String>,
    has_sheet: bool,
}

/// What a name is known by.
fn key_of(name: &str) -> String {
    Some(fold(name)).filter(|key| !key.is_empty()).unwrap_or_else(|| name.to_owned())
}

impl People {
    /// Reads a row of the sheet of people.
    pub fn read(&mut self, entry: Entry, notes: &mut Notes) {
        self.has_sheet = true;
        let (title, name, sort_name) = name_of(entry);
        if name.is_empty() {
            notes.add(no_name(), entry.place_of_row());
            return;
        }
        let id = entry.line(Column::Id);
        let keys = [key_of(&name), key_of(&id)].into_iter().filter(|key| !key.is_empty());
        if standing(entry, notes) == Standing::KeptBack {
            self.hidden.extend(keys);
            return;
        }
        if [Column::Email, Column::Phone].iter().any(|column| entry.cell(*column).is_some()) {
            notes.add(no_mail(), entry.table.name.as_str());
        }
        let key = if id.is_empty() { key_of(&name) } else { id.clone() };
        if self.is_known(&key) {
            notes.add(twice(), entry.place_of_row());
            return;
        }
        for key in keys {
            self.known.entry(key).or_insert(self.list.len());
        }
        self.list.push(DraftPerson {
            id: (!id.is_empty()).then_some(id),
            key,
            name,
            title,
            sort_name,
            role: entry.lines(Column::Role),
            organisation: entry.line(Column::Organisation),
            biography: entry.paragraphs(Column::Biography),
            languages: languages(entry, notes),
            links: entry.links(Column::Links, notes),
        });
    }

    fn is_known(&self, key: &str) -> bool {
        self.known.contains_key(&key_of(key))
    }

    /// The parts of the people that the cells of a row name.
    pub fn parts(&mut self, entry: Entry, notes: &mut Notes) -> Vec<DraftPart> {
        let mut parts: Vec<DraftPart> = Vec::new();
        let organisation = entry.line(Column::Organisation);
        let cells: Vec<_> = entry.cells(Column::People).collect();
        for (at, heading, cell) in cells {
            let place = entry.table.place(entry.row, at);
            for named in self.named(&clean(&cell.text()), &place, notes) {
                let role = named.role.or(heading.role);
                let Some(person) = self.met(named, &organisation, &place, notes) else { continue };
                if !parts.iter().any(|part| part.person == person) {
                    parts.push(DraftPart { person, role });
                }
            }
        }
        parts
    }

    /// The people that a cell names. A line that is the name of a known one is not divided further:
    /// names may have commas, and those of groups an "and".
    fn named(&self, cell: &str, place: &str, notes: &mut Notes) -> Vec<Named> {
        let line = |line: &str, notes: &mut Notes| {
            let known = one(line).filter(|one| self.is_known(&one.name));
            known.map_or_else(|| names(line, place, notes), |known| vec![known])
        };
        match cell.contains('\n') {
            true => cell.split('\n').flat_map(|text| line(text, notes)).collect(),
            false => line(cell, notes),
        }
    }

    /// The key of a person who is named somewhere; `None` for those who are kept back.
    fn met(
        &mut self,
        named: Named,
        organisation: &str,
        place: &str,
        notes: &mut Notes,
    ) -> Option<String> {
        let key = key_of(&named.name);
        if self.hidden.contains(&key) {
            return None;
        }
        let organisation =
            if named.organisation.is_empty() { organisation } else { &named.organisation };
        if let Some(person) = self.known.get(&key).and_then(|at| self.list.get_mut(*at)) {
            if person.organisation.is_empty() {
                organisation.clone_into(&mut person.organisation);
            }
            if person.title.is_empty() {
                person.title = named.title;
            }
            return Some(person.key.clone());
        }
        if self.has_sheet {
            notes.add(not_listed(), format!("{place}: {}", named.name));
        }
        self.known.insert(key.clone(), self.list.len());
        let (title, name) = (named.title, named.name);
        let organisation = organisation.to_owned();
        self.list.push(DraftPerson {
            key: key.clone(),
            title,
            name,
            organisation,
            ..DraftPerson::default()
        });
        Some(key)
    }
}

/// Title, name, and the name to sort by.
fn name_of(entry: Entry) -> (String, String, String) {
    let (given, family) = (entry.line(Column::GivenName), entry.line(Column::FamilyName));
    let own = entry.line(Column::AcademicTitle);
    let name = entry.line(Column::Name);
    // A column "Name" beside one of given names is that of family names.
    let family = if family.is_empty() && !given.is_empty() { name.clone() } else { family };
    if given.is_empty() && family.is_empty() {
        let (title, name) = match name.split_once(", ") {
            Some((family, given)) if !given.contains('.') => titled(&format!("{given} {family}")),
            _ => titled(&name),
        };
        return (if own.is_empty() { title } else { own }, name, String::new());
    }
    let (title, given) = match given.is_empty() {
        true => (String::new(), given),
        false => {
            let (title, rest) = titled(&format!("{given} x"));
            (title, rest.trim_end_matches('x').trim().to_owned())
        }
    };
    let sort = if given.is_empty() { String::new() } else { format!("{family}, {given}") };
    (if own.is_empty() { title } else { own }, format!("{given} {family}").trim().to_owned(), sort)
}

/// Codes of the languages that a cell names.
pub fn languages(entry: Entry, notes: &mut Notes) -> Vec<String> {
    let text = entry.line(Column::Languages);
    let text = text.replace(" und ", ",").replace(" and ", ",").replace(" & ", ",");
    let mut codes: Vec<String> = Vec::new();
    for word in text.split([',', ';', '/', '|']).map(str::trim).filter(|word| !word.is_empty()) {
        match code_named(word) {
            Some(code) if !codes.contains(&code) => codes.push(code),
            Some(_) => {}
            None => notes.add(no_language(), entry.place(Column::Languages)),
        }
    }
    codes
}

fn no_language() -> Said {
    said!("no language that is known, and left out", "keine bekannte Sprache, und ausgelassen")
}

fn no_name() -> Said {
    Said::new("rows without a name are left out", "Zeilen ohne Namen werden ausgelassen")
}

fn twice() -> Said {
    Said::new(
        "a person stands there twice: the first row holds; ids tell people of the same name apart",
        "eine Person steht doppelt da: die erste Zeile gilt; Ids unterscheiden Menschen gleichen Namens",
    )
}

fn not_listed() -> Said {
    Said::new(
        "people who are not in the sheet of people are added by their names",
        "Personen, die nicht auf dem Blatt der Personen stehen, werden mit ihrem Namen angelegt",
    )
}
