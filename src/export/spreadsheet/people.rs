//! People: their rows, and the cells that name them; and rows of contacts.

use crate::{
    columns::Column,
    event::{Contact, Part, Person, Session},
};

use super::{Source, row::Row};

/// What stands beside a name in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// The part: a sheet of people says the rest.
    Part,
    /// The organisation, too.
    PartAndOrganisation,
}

impl<'a> Source<'a> {
    /// The people of a session, each in a line: a name may have commas.
    pub(super) fn people_of(&self, session: &Session, beside: Beside) -> String {
        let names = session.people.iter().filter_map(|part| {
            let person = self.event().person(&part.person).filter(|person| !person.asked)?;
            let (open, close) = (" (", ")");
            let name = self.name_of(person, beside);
            let beside = self.beside(session, part, person, beside);
            Some(if beside.is_empty() { name } else { [&name, open, &beside, close].concat() })
        });
        names.collect::<Vec<_>>().join("\n")
    }

    fn beside(&self, session: &Session, part: &Part, person: &Person, beside: Beside) -> String {
        let role = (part.role != session.kind.usual_part()).then(|| self.words.part(part.role));
        let organisation = match beside {
            Beside::Part => None,
            Beside::PartAndOrganisation => part.organisations(person).into_iter().next(),
        };
        let all = role.into_iter().chain(organisation);
        all.collect::<Vec<_>>().join(", ")
    }

    /// The name as it is said; an id, if a sheet of people has others of the same name.
    fn name_of(&self, person: &Person, beside: Beside) -> String {
        let is_same = |other: &Person| other.id != person.id && other.name == person.name;
        match beside == Beside::Part && self.event().people.iter().any(is_same) {
            true => person.id.clone(),
            false => undivided(person.full_name()),
        }
    }

    /// Who has said yes.
    pub(super) fn person(&self, person: &Person) -> Option<Row<'a>> {
        if person.asked {
            return None;
        }
        let mut row = Row::new(*self);
        row.line(Column::Id, person.id.as_str());
        row.line(Column::Name, person.name.as_str());
        row.line(Column::AcademicTitle, person.title.as_deref().unwrap_or_default());
        if let Some(role) = &person.role {
            row.title(Column::Role, role, person.role_translation.as_ref());
        }
        row.line(Column::Organisation, person.all_organisations().join(", "));
        row.rich(Column::Biography, person.biography.as_ref());
        row.line(Column::Languages, self.languages(&person.languages));
        row.line(Column::Links, self.links(&person.links));
        Some(row)
    }

    pub(super) fn contact(&self, contact: &Contact) -> Row<'a> {
        let mut row = Row::new(*self);
        row.line(Column::Id, contact.id.as_str());
        row.line(Column::Name, contact.name.as_str());
        row.text(Column::Role, contact.role.as_ref());
        row.line(Column::Organisation, contact.organisation.as_deref().unwrap_or_default());
        row.line(Column::Phone, contact.phone.as_deref().unwrap_or_default());
        row.line(Column::Email, contact.email.as_deref().unwrap_or_default());
        row.line(Column::Website, contact.url.as_deref().unwrap_or_default());
        row
    }
}

/// A name in quotation marks, if the importer would read several in it, or something else.
fn undivided(name: String) -> String {
    const BORDERS: [char; 9] = [',', ';', '/', '|', '&', '(', '[', ':', '@'];
    const WORDS: [&str; 6] = [" und ", " and ", " sowie ", " + ", " u. ", "<"];
    let is_divided = name.contains(BORDERS) || WORDS.iter().any(|word| name.contains(word));
    if is_divided && !name.contains('"') { format!("\"{name}\"") } else { name }
}
