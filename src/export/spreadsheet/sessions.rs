//! Rows of sessions.

use crate::{
    columns::Column,
    event::{Link, Session},
};

use super::{Source, people::Beside, row::Row};

impl<'a> Source<'a> {
    /// What is said of a session, except of its runs.
    pub(super) fn session(&self, session: &Session, beside: Beside) -> Row<'a> {
        let mut row = Row::new(*self);
        row.line(Column::Id, session.id.as_str());
        row.title(Column::Title, &session.title, session.title_translation.as_ref());
        row.line(Column::Kind, self.words.kind(session.kind));
        row.line(Column::People, self.people_of(session, beside));
        row.text(Column::Summary, session.summary.as_ref());
        row.rich(Column::Description, session.description.as_ref());
        let track = session.track.as_ref().and_then(|id| self.event().track(id));
        if let Some(track) = track {
            row.title(Column::Track, &track.name, None);
        }
        row.line(Column::Languages, self.languages(&session.languages));
        row.text(Column::Level, session.level.as_ref());
        row.line(Column::Links, self.links(&session.links));
        row.text(Column::Bring, session.bring.as_ref());
        row.text(Column::ContentNote, session.content_note.as_ref());
        let recording = session.recording.map(|may_be| match may_be {
            true => self.word("yes", "ja"),
            false => self.word("no", "nein"),
        });
        row.line(Column::Recording, recording.unwrap_or_default());
        row.text(Column::HeldBy, session.held_by.as_ref());
        row
    }

    /// As columns of this language call them; a code where no name is known in it.
    pub(super) fn languages(&self, codes: &[String]) -> String {
        let event = self.event();
        let page = self.word("en", "de");
        let name = |code: &String| {
            let named = event.language_names.iter().find(|named| named.id == *code)?;
            let name = named.name.iter().find(|(language, _)| *language == Some(page));
            name.map(|(_, name)| name.clone()).filter(|name| !name.contains([',', '/', '(']))
        };
        let names = codes.iter().map(|code| name(code).unwrap_or_else(|| code.clone()));
        names.collect::<Vec<_>>().join(", ")
    }

    /// Each in a line, with its label before it. Those within the site lead there, if its address
    /// is known.
    pub(super) fn links(&self, links: &[Link]) -> String {
        let line = |link: &Link| {
            let url = self.rendition.web_address(link.url.as_ref()?)?;
            let label = self.rendition.text(&link.label);
            let label = label.replace(['\n', ';'], " ");
            Some(if label.is_empty() { url } else { format!("{label}: {url}") })
        };
        links.iter().filter_map(line).collect::<Vec<_>>().join("\n")
    }
}
