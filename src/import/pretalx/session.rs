//! A session, put together from all that files say of it.

use std::collections::HashSet;

use jiff::tz::TimeZone;

use crate::{
    author::{Json, Said},
    event::SessionKind,
};

use super::{
    super::{
        DraftLink, DraftPart, DraftSession, DraftText, Notes, Options, kinds,
        lenient::{Entry, key_of, line_of},
        texts::{joined, line, localised, summary_and_description},
        usual::{Links, note_nameless, note_picture},
    },
    answers::Answers,
    found::{Found, FoundSession},
    slots::Slots,
    speaker,
    things::Things,
};

const KNOWN: [&str; 32] = [
    "id",
    "code",
    "guid",
    "title",
    "speakers",
    "display_speaker_names",
    "submission_type",
    "submission_type_id",
    "track",
    "track_id",
    "state",
    "abstract",
    "description",
    "duration",
    "slot_count",
    "slot",
    "slots",
    "content_locale",
    "do_not_record",
    "is_featured",
    "image",
    "resources",
    "answers",
    "start",
    "end",
    "room",
    "updated",
    "created",
    "requires_signup",
    "height",
    "top",
    "tag_ids",
];

/// What organisers and reviewers keep for themselves.
const PRIVATE: [&str; 12] = [
    "pending_state",
    "notes",
    "internal_notes",
    "reviews",
    "assigned_reviewers",
    "is_anonymised",
    "anonymised_data",
    "median_score",
    "mean_score",
    "invitation_token",
    "access_code",
    "review_code",
];

/// Reads sessions, and collects what they name.
#[derive(Debug)]
pub struct Sessions<'j, 'o> {
    pub slots: Slots<'j>,
    pub tracks: Things<'j>,
    types: Things<'j>,
    answers: Answers<'j>,
    /// The keys of people who have a name.
    named: HashSet<String>,
    options: &'o Options,
}

impl<'j, 'o> Sessions<'j, 'o> {
    pub fn new(found: &Found<'j>, zone: TimeZone, options: &'o Options, notes: &mut Notes) -> Self {
        let named = found.speakers.iter().filter(|one| !line_of(one.get("name")).is_empty());
        Self {
            slots: Slots::new(found, zone, notes),
            tracks: Things::new(&found.tracks, notes),
            types: Things::new(&found.types, notes),
            answers: Answers::new(found),
            named: named.map(speaker::key).collect(),
            options,
        }
    }

    /// A session, if it takes place.
    pub fn read(&mut self, one: &FoundSession<'j>, notes: &mut Notes) -> Option<DraftSession> {
        let place = one.entries.first().map(|entry| entry.place.clone()).unwrap_or_default();
        if !is_accepted(one, &place, notes) {
            return None;
        }
        let [title, short, long] =
            ["title", "abstract", "description"].map(|key| text(one, key, notes));
        let none = DraftText::default();
        let (summary, description) =
            summary_and_description([&none, &short, &long], false, &place, notes);
        let answers = self.answers.of(one, self.options, notes);
        let languages = line_of(first(one, "content_locale"));
        let minutes = one.entries.iter().find_map(|entry| entry.whole("duration"));
        let runs = self.slots.runs(&one.code, minutes, notes);
        note_left_out(one, &place, runs.is_empty(), notes);
        let must_not = one.entries.iter().any(|entry| entry.flag("do_not_record") == Some(true));
        Some(DraftSession {
            key: one.code.clone(),
            kind: self.kind(one, notes),
            title: line(&title),
            summary,
            description: joined(&description, &answers),
            people: self.people(one, &place, notes),
            track: self.track(one, notes),
            languages: kinds::languages(&languages),
            recording: must_not.then_some(false),
            links: links(one, notes),
            runs,
            ..DraftSession::default()
        })
    }

    fn kind(&mut self, one: &FoundSession<'j>, notes: &mut Notes) -> Option<SessionKind> {
        let types = &mut self.types;
        let mut found = one
            .entries
            .iter()
            .filter_map(|entry| Some(types.of(entry, "submission_type", notes)?.name.clone()));
        let name = found.next()?;
        name.0.iter().find_map(|(_, name)| kinds::kind(name))
    }

    fn track(&mut self, one: &FoundSession<'j>, notes: &mut Notes) -> Option<String> {
        let tracks = &mut self.tracks;
        one.entries.iter().find_map(|entry| Some(tracks.of(entry, "track", notes)?.key.clone()))
    }

    fn people(&self, one: &FoundSession<'j>, place: &str, notes: &mut Notes) -> Vec<DraftPart> {
        let lists = one.entries.iter().map(|entry| entry.list("speakers", notes));
        let speakers = lists.into_iter().find(|list| !list.is_empty()).unwrap_or_default();
        let mut seen = HashSet::new();
        let mut parts = Vec::new();
        for speaker in speakers {
            let person = match speaker {
                Json::Object(_) => speaker::key(&Entry::new(speaker, &[])),
                code => key_of(Some(code)),
            };
            if !self.named.contains(&person) {
                note_nameless(place, notes);
            } else if seen.insert(person.clone()) {
                parts.push(DraftPart { person, role: None });
            }
        }
        parts
    }
}

/// What the first of its entries says that says it.
fn first<'j>(one: &FoundSession<'j>, key: &str) -> Option<&'j Json> {
    one.entries.iter().find_map(|entry| entry.get(key))
}

fn text(one: &FoundSession, key: &str, notes: &mut Notes) -> DraftText {
    let texts = one.entries.iter().map(|entry| localised(entry, key, notes));
    texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

/// Slides and other files. The API once had no mark on them, as all of them were public.
fn links(one: &FoundSession, notes: &mut Notes) -> Vec<DraftLink> {
    let mut links = Links::default();
    for entry in &one.entries {
        for json in entry.list("resources", notes) {
            let resource = Entry { json, place: entry.place.clone() };
            if !matches!(json, Json::Object(_)) || resource.flag("is_public") == Some(false) {
                let what = Said::new(
                    "a file of a session that is not public, or is a number here, was left out",
                    "eine Datei eines Programmpunkts, die nicht öffentlich oder hier nur eine Nummer ist, wurde weggelassen",
                );
                notes.add(what, &entry.place);
                continue;
            }
            let urls = ["resource", "link", "url"].map(|key| resource.line(key, notes));
            let url = urls.into_iter().find(|url| !url.is_empty()).unwrap_or_default();
            let label = line(&localised(&resource, "description", notes));
            links.add(label.first(), &url, &entry.place, notes);
        }
    }
    links.into_list()
}

/// Whether a session takes place. The widget says nothing of it, as all that it has is public.
fn is_accepted(one: &FoundSession, place: &str, notes: &mut Notes) -> bool {
    let states = one.entries.iter().map(|entry| key_of(entry.get("state")).to_lowercase());
    let states: Vec<String> = states.filter(|state| !state.is_empty()).collect();
    let is_accepted = states.iter().all(|state| ["accepted", "confirmed"].contains(&&**state));
    if !is_accepted {
        notes.add(
            Said::new(
                "a session that is not accepted was left out",
                "ein Programmpunkt, der nicht angenommen ist, wurde weggelassen",
            ),
            place,
        );
    } else if states.iter().any(|state| state == "accepted") {
        notes.add(
            Said::new(
                "the speakers have not confirmed it yet: it was imported all the same",
                "die Vortragenden haben noch nicht zugesagt: trotzdem importiert",
            ),
            place,
        );
    }
    is_accepted
}

/// Notes what has no place in an event.
fn note_left_out(one: &FoundSession, place: &str, has_no_time: bool, notes: &mut Notes) {
    if has_no_time {
        let what = Said::new("it has no time yet", "es hat noch keine Zeit");
        notes.add(what, place);
    }
    let pending = line_of(first(one, "pending_state")).to_lowercase();
    if ["rejected", "canceled", "withdrawn", "deleted"].contains(&pending.as_str()) {
        let what = Said::new(
            "it is about to be taken out in pretalx, and still counts there: look whether it takes place",
            "es soll in pretalx herausgenommen werden und gilt dort noch: nachsehen, ob es stattfindet",
        );
        notes.add(what, place);
    }
    if one.entries.iter().any(|entry| entry.flag("requires_signup") == Some(true)) {
        let what = Said::new(
            "it asks for a sign-up in pretalx: add its address as “signup” of the run",
            "es verlangt in pretalx eine Anmeldung: ihre Adresse als „signup“ des Termins ergänzen",
        );
        notes.add(what, place);
    }
    let picture = line_of(first(one, "image"));
    if !picture.is_empty() {
        note_picture(&picture, place, notes);
    }
    let known = [PRIVATE.as_slice(), &KNOWN].concat();
    one.entries.iter().for_each(|entry| entry.note_others(&known, notes));
}
