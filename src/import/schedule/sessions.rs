//! The sessions of a schedule, which has an entry for each run.

use std::collections::{HashMap, HashSet};

use crate::{
    author::Said,
    import::{
        DraftPart, DraftRun, DraftSession, DraftText, Notes,
        markup::from_plain,
        texts::{joined, line, summary_and_description},
    },
};

use super::{entry::Entry, people::People};

/// What tells that two entries are runs of one session.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Same {
    Code(String),
    /// With the title, as a number that was given twice is no proof.
    Guid(String, String),
    /// Title, people and texts.
    All(String, Vec<String>, [String; 3]),
}

/// A session under construction, and what its runs are called by.
struct Found {
    session: DraftSession,
    /// That of its runs, if one of them has one.
    code: String,
    entry_texts: [DraftText; 3],
    runs: Keys,
    urls: HashSet<String>,
}

/// Keys that are taken, and how often each was wanted.
#[derive(Debug, Default)]
struct Keys {
    taken: HashSet<String>,
    wanted: HashMap<String, usize>,
}

/// The sessions of entries, in their order.
pub fn sessions(entries: Vec<Entry>, people: &mut People, notes: &mut Notes) -> Vec<DraftSession> {
    let mut found: Vec<Found> = Vec::new();
    let mut known: HashMap<Same, usize> = HashMap::new();
    let mut keys = Keys::default();
    for entry in entries {
        let parts = parts(&entry, people, notes);
        let same = same(&entry, &parts);
        let mut reads_so = same.iter().filter_map(|same| known.get(same).copied()).peekable();
        let is_like_another = reads_so.peek().is_some();
        let at = reads_so.find(|at| found[*at].may_have(&entry));
        let at = at.unwrap_or_else(|| {
            if is_like_another {
                note_apart(&entry.place, notes);
            }
            found.push(new_session(&entry, parts, &mut keys, notes));
            found.len() - 1
        });
        for same in same {
            known.entry(same).or_insert(at);
        }
        found[at].add_run(entry, notes);
    }
    found.into_iter().map(|found| found.session).collect()
}

fn parts(entry: &Entry, people: &mut People, notes: &mut Notes) -> Vec<DraftPart> {
    let mut parts: Vec<DraftPart> = Vec::new();
    for speaker in &entry.people {
        let Some(person) = people.key(speaker, &entry.place, notes) else { continue };
        if !parts.iter().any(|part| part.person == person) {
            parts.push(DraftPart { person, role: None });
        }
    }
    parts
}

fn same(entry: &Entry, parts: &[DraftPart]) -> Vec<Same> {
    let title = entry.title.first().to_owned();
    let mut people: Vec<String> = parts.iter().map(|part| part.person.clone()).collect();
    people.sort();
    let texts = texts(entry).map(|text| text.first().to_owned());
    let mut same = Vec::new();
    if !entry.code.is_empty() {
        same.push(Same::Code(entry.code.clone()));
        // Its own file tells sessions of one title apart.
        if entry.is_own {
            return same;
        }
    }
    if !entry.guid.is_empty() {
        same.push(Same::Guid(entry.guid.clone(), title.clone()));
    }
    if !title.is_empty() {
        same.push(Same::All(title, people, texts));
    }
    same
}

fn note_apart(place: &str, notes: &mut Notes) {
    let what = Said::new(
        "it reads like another session and has a code of its own: they were not joined",
        "es liest sich wie ein anderer Programmpunkt und hat einen eigenen Code: sie wurden nicht verbunden",
    );
    notes.add(what, place);
}

fn texts(entry: &Entry) -> [&DraftText; 3] {
    [&entry.subtitle, &entry.summary, &entry.description]
}

fn new_session(entry: &Entry, people: Vec<DraftPart>, keys: &mut Keys, notes: &mut Notes) -> Found {
    let (summary, description) =
        summary_and_description(texts(entry), entry.is_own, &entry.place, notes);
    let answers = entry.answers.iter();
    let answers = answers.map(|(question, answer)| match question.is_empty() {
        true => from_plain(answer),
        false => format!("**{}**\n{}", from_plain(question), from_plain(answer)),
    });
    let answers = DraftText::plain(answers.collect::<Vec<_>>().join("\n\n"));
    let session = DraftSession {
        key: new_key(entry, keys),
        id: Some(entry.code.clone()).filter(|code| entry.is_own && !code.is_empty()),
        kind: entry.kind,
        title: line(&entry.title),
        summary,
        description: joined(&description, &answers),
        people,
        track: entry.track.clone(),
        languages: entry.languages.clone(),
        recording: entry.recording,
        ..DraftSession::default()
    };
    let entry_texts = texts(entry).map(Clone::clone);
    let code = entry.code.clone();
    Found { session, code, entry_texts, runs: Keys::default(), urls: HashSet::new() }
}

/// What the source calls a session by: never a number that another one has.
fn new_key(entry: &Entry, keys: &mut Keys) -> String {
    let known = [&entry.code, &entry.guid, &entry.id, &entry.place];
    let base = known.into_iter().find(|key| !key.is_empty()).cloned().unwrap_or_default();
    keys.unique(base, entry)
}

impl Keys {
    /// With the time, then with a number, if it is taken.
    fn unique(&mut self, base: String, entry: &Entry) -> String {
        if !base.is_empty() && self.taken.insert(base.clone()) {
            return base;
        }
        let start = entry.start.map(|start| start.strftime("%Y-%m-%dT%H:%M").to_string());
        let timed = [Some(base).filter(|base| !base.is_empty()), start];
        let timed = timed.into_iter().flatten().collect::<Vec<_>>().join("@");
        loop {
            let count = self.wanted.entry(timed.clone()).or_insert(0);
            *count += 1;
            let key = if *count == 1 { timed.clone() } else { format!("{timed}#{count}") };
            if !key.is_empty() && self.taken.insert(key.clone()) {
                return key;
            }
        }
    }
}

impl Found {
    /// Whether no code says that an entry which reads the same is another session.
    fn may_have(&self, entry: &Entry) -> bool {
        self.code.is_empty() || entry.code.is_empty() || self.code == entry.code
    }

    fn add_run(&mut self, entry: Entry, notes: &mut Notes) {
        if !self.runs.taken.is_empty() {
            self.note_again(&entry, notes);
        }
        let known = [&entry.guid, &entry.id].into_iter().find(|key| !key.is_empty()).cloned();
        let key = self.runs.unique(known.unwrap_or_default(), &entry);
        let Entry { code, start, end, day, room, links, state, .. } = entry;
        if self.code.is_empty() {
            self.code = code;
        }
        let run = DraftRun {
            key,
            start,
            end,
            day,
            state,
            rooms: room.into_iter().collect(),
            ..DraftRun::default()
        };
        // A run without day and time has no place in a programme.
        if run.start.is_some() || run.day.is_some() {
            self.session.runs.push(run);
        }
        for link in links {
            if self.urls.insert(link.url.clone()) {
                self.session.links.push(link);
            }
        }
    }

    fn note_again(&self, entry: &Entry, notes: &mut Notes) {
        let what = Said::new(
            "it stands there several times: these are runs of one session now",
            "es steht mehrmals da: das sind jetzt Termine eines Programmpunkts",
        );
        notes.add(what, &entry.place);
        let is_other = line(&entry.title) != self.session.title;
        let texts = texts(entry).map(Clone::clone);
        if is_other || (texts != self.entry_texts) {
            let what = Said::new(
                "title or texts of a later run differ: those of the first one are kept",
                "Titel oder Texte eines späteren Termins weichen ab: die des ersten bleiben",
            );
            notes.add(what, &entry.place);
        }
    }
}
