//! What a format can hold of an event, in lines that can be compared.

use std::collections::BTreeSet;

use treffpunkt::{
    event::{Block, Event, Inline, Link, Rich, RichText, Run, RunState, Session, Signup, Text},
    export::DataFile,
};

/// The lines of an event in a format, of which each is a run with all that is said of it, a person
/// or a contact.
pub fn facts(event: &Event, file: DataFile) -> BTreeSet<String> {
    let of = Facts { event, file };
    let has_time = |run: &Run| of.is_table() || run.start.is_some();
    let runs = event.runs().filter(|(_, run)| has_time(run));
    let mut lines: BTreeSet<String> =
        runs.map(|(session, run)| of.session(session) + &of.run(run)).collect();
    if file == DataFile::Workbook {
        lines.extend(event.people.iter().filter(|one| !one.asked).map(|one| of.person(&one.id)));
        let contacts = event.contacts.iter().map(|one| {
            let (role, organisation) = (of.text(one.role.as_ref()), &one.organisation);
            format!(
                "contact {} {} {role} {organisation:?} {:?} {:?} {:?}",
                one.id, one.name, one.phone, one.email, one.url
            )
        });
        lines.extend(contacts);
    }
    lines
}

struct Facts<'e> {
    event: &'e Event,
    file: DataFile,
}

impl Facts<'_> {
    fn is_table(&self) -> bool {
        matches!(self.file, DataFile::Table | DataFile::Workbook)
    }

    fn is_schedule(&self) -> bool {
        matches!(self.file, DataFile::ScheduleJson | DataFile::ScheduleXml)
    }

    fn session(&self, session: &Session) -> String {
        let track = session.track.as_ref().and_then(|id| self.event.track(id));
        let title = self.own(Some(&session.title));
        let mut line = format!("session {} {:?} {title}", session.id, session.kind);
        line += &format!("\n  track {}", self.text(track.map(|track| &track.name)));
        if self.file == DataFile::Calendar {
            return line;
        }
        let own = self.event.languages[..1].to_vec();
        let mut languages = session.languages.clone();
        if self.is_schedule() {
            // One, of two letters; where there is none, that of the event.
            languages.extend(own);
            languages.truncate(1);
        }
        line += &format!("\n  languages {languages:?}");
        line += &format!("\n  summary {}", self.text(session.summary.as_ref()));
        line += &format!("\n  description {}", self.rich(session.description.as_ref()));
        line += &format!("\n  links {:?}", links(&session.links));
        line += &format!("\n  people {:?}", self.people(session));
        if self.is_schedule() {
            return line
                + &format!("\n  must not be recorded: {}", session.recording == Some(false));
        }
        let texts = [&session.level, &session.bring, &session.content_note, &session.held_by];
        let texts = texts.map(|text| self.text(text.as_ref()));
        line + &format!("\n  recording {:?}, {texts:?}", session.recording)
    }

    fn run(&self, run: &Run) -> String {
        let start = run.start.as_ref().map(|start| start.as_str());
        let end = run.end.as_ref().map(|end| end.as_str());
        let mut rooms: Vec<String> = run
            .rooms
            .iter()
            .map(|id| self.own(self.event.room(id).map(|room| &room.name)))
            .collect();
        let state = match run.state {
            RunState::Confirmed if !self.is_table() => RunState::Planned,
            state => state,
        };
        if self.is_schedule() {
            rooms.truncate(1);
        }
        if self.file == DataFile::Calendar {
            // The first one, without the address of a room elsewhere.
            let place = rooms.join(", ");
            rooms = vec![place.split([',', ';']).next().unwrap_or_default().to_owned()];
        }
        let day = run.day.as_ref().map(|day| day.as_str());
        let line = format!("\n  run {day:?} {start:?} {end:?} {rooms:?} {state:?}");
        if !self.is_table() {
            return line;
        }
        let id = if self.file == DataFile::Workbook { run.id.as_str() } else { "" };
        let note = self.text(run.note.as_ref());
        line + &format!(" {id} {:?} {} {note}", run.capacity, signup(run.signup.as_ref()))
    }

    /// As a schedule says it: with its academic titles, and in the order of the parts.
    fn people(&self, session: &Session) -> Vec<String> {
        let parts = session.people.iter().filter_map(|part| {
            let person = self.event.person(&part.person)?;
            let is_hidden = self.is_table() && person.asked;
            let name = person.full_name();
            (!is_hidden).then(|| match self.is_table() {
                true => format!("{name} {:?}", part.role),
                false => name,
            })
        });
        let mut names: Vec<_> = parts.collect();
        if self.is_schedule() {
            names.sort();
        }
        names
    }

    fn person(&self, id: &str) -> String {
        let person = self.event.person(id).unwrap();
        format!(
            "person {id} {} {} {:?} {:?} {}",
            person.full_name(),
            self.own(person.role.as_ref()),
            person.all_organisations().join(", "),
            links(&person.links),
            self.rich(person.biography.as_ref()),
        )
    }

    /// In the language of the event.
    fn own(&self, text: Option<&Text>) -> String {
        let own = self.event.languages[0].as_str();
        let picked = text.and_then(|text| text.pick(own, own));
        picked.map(|one| one.value.clone()).unwrap_or_default()
    }

    /// In the language of the event; in a workbook or table in all of them.
    fn text(&self, text: Option<&Text>) -> String {
        if !self.is_table() {
            return self.own(text);
        }
        let texts = text.into_iter().flat_map(Text::iter);
        self.in_order(texts.map(|(code, text)| (code, text.clone())))
    }

    fn rich(&self, text: Option<&RichText>) -> String {
        let own = self.event.languages[0].as_str();
        let written = |rich: &Rich| serde_json::to_string(&bare(rich)).unwrap();
        if !self.is_table() {
            let picked = text.and_then(|text| text.pick(own, own));
            return picked.map(|one| written(one.value)).unwrap_or_default();
        }
        let texts = text.into_iter().flat_map(RichText::iter);
        self.in_order(texts.map(|(code, rich)| (code, written(rich))))
    }

    fn in_order<'t>(&self, texts: impl Iterator<Item = (Option<&'t str>, String)>) -> String {
        let own = self.event.languages[0].as_str();
        let texts: BTreeSet<_> = texts.map(|(code, text)| (code.unwrap_or(own), text)).collect();
        format!("{texts:?}")
    }
}

fn signup(signup: Option<&Signup>) -> String {
    match signup {
        None => String::new(),
        Some(Signup::NotNeeded) => "not needed".to_owned(),
        Some(Signup::Full) => "full".to_owned(),
        Some(Signup::Closed) => "closed".to_owned(),
        Some(state) => state.link().and_then(|link| link.url.clone()).unwrap_or_default(),
    }
}

/// Labels and addresses of links to the web; those to pages of the site have its address, which
/// the imported event does not.
fn links(links: &[Link]) -> Vec<(String, String)> {
    let pair = |link: &Link| {
        let url = link
            .url
            .clone()
            .filter(|url| url.starts_with("http") && !url.contains("example.org/tagung"))?;
        let label = link.label.iter().next().map(|(_, label)| label.clone());
        Some((label.unwrap_or_default(), url))
    };
    links.iter().filter_map(pair).collect()
}

/// A text without photos and links to pages of its site.
fn bare(rich: &Rich) -> Rich {
    Rich(blocks(&rich.0))
}

fn blocks(all: &[Block]) -> Vec<Block> {
    let lists = |items: &[Vec<Block>]| items.iter().map(|item| blocks(item)).collect();
    let one = |block: &Block| {
        Some(match block {
            Block::Paragraph(words) => Block::Paragraph(inlines(words)),
            Block::Heading(words) => Block::Heading(inlines(words)),
            Block::Bullets(items) => Block::Bullets(lists(items)),
            Block::Numbers(items) => Block::Numbers(lists(items)),
            Block::Quote(inner) => Block::Quote(blocks(inner)),
            Block::Table(rows) => Block::Table(lists(rows)),
            Block::Photo(..) => return None,
        })
    };
    all.iter().filter_map(one).collect()
}

fn inlines(all: &[Inline]) -> Vec<Inline> {
    let mut written: Vec<Inline> = Vec::new();
    for inline in all {
        let new = match inline {
            Inline::Link(url, words)
                if url.contains("://") && !url.contains("example.org/tagung") =>
            {
                vec![Inline::Link(url.clone(), inlines(words))]
            }
            Inline::Link(_, words) => inlines(words),
            Inline::Strong(words) => vec![Inline::Strong(inlines(words))],
            Inline::Emphasis(words) => vec![Inline::Emphasis(inlines(words))],
            Inline::Struck(words) => vec![Inline::Struck(inlines(words))],
            other => vec![other.clone()],
        };
        for one in new {
            match (written.last_mut(), one) {
                (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
                (_, one) => written.push(one),
            }
        }
    }
    written
}
