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
    names::{Named, in_quotation_marks, names, no_mail, one, titled},
    public::{Standing, standing},
};

/// All people that were met so far.
#[derive(Debug, Default)]
pub struct People {
    pub list: Vec<DraftPerson>,
    /// By their ids and names, as they are written.
    exact: HashMap<String, usize>,
    /// By what they are called, and by their ids, however they are written.
    known: HashMap<String, usize>,
    ids: HashSet<String>,
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
        let is_there = if id.is_empty() { self.is_known(&name) } else { self.ids.contains(&id) };
        if is_there {
            notes.add(twice(), entry.place_of_row());
            return;
        }
        let key = if id.is_empty() { key_of(&name) } else { id.clone() };
        self.ids.insert(id.clone());
        let at = self.list.len();
        for key in keys {
            self.known.entry(key).or_insert(at);
        }
        for exact in [id.clone(), name.clone(), format!("{title} {name}")] {
            self.exact.entry(exact).or_insert(at);
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

    fn is_known(&self, name: &str) -> bool {
        self.position(name).is_some()
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.exact.get(name).or_else(|| self.known.get(&key_of(name))).copied()
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
            let known = self.known_in(line).or_else(|| in_quotation_marks(line));
            known.map_or_else(|| names(line, place, notes), |known| vec![known])
        };
        match cell.contains('\n') {
            true => cell.split('\n').flat_map(|text| line(text, notes)).collect(),
            false => line(cell, notes),
        }
    }

    /// The known person whose name a line is, with or without what stands in brackets behind it.
    fn known_in(&self, line: &str) -> Option<Named> {
        let whole = Named { name: line.trim().to_owned(), ..Named::default() };
        let with_brackets = || {
            let (name, beside) = line.trim().strip_suffix(')')?.rsplit_once(" (")?;
            let beside = one(&format!("x ({beside})"))?;
            Some(Named { name: name.trim().to_owned(), ..beside })
        };
        let candidates = [Some(whole), with_brackets(), one(line)];
        let mut candidates = candidates.into_iter().flatten();
        candidates.find(|named| !named.name.is_empty() && self.is_known(&named.name))
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
        let at = self.position(&named.name);
        if let Some(person) = at.and_then(|at| self.list.get_mut(at)) {
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
            Some((family, given)) if is_of_one(family) && is_of_one(given) => {
                titled(&format!("{given} {family}"))
            }
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

/// Whether a part of a name is that of one person: no degrees, and no further people.
fn is_of_one(text: &str) -> bool {
    !text.contains(['.', ',', '&']) && ![" und ", " and "].iter().any(|word| text.contains(word))
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
