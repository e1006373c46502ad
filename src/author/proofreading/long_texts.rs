//! Texts that are longer than their places, and names without a letter.

use crate::event::{Event, Text};

use super::{
    super::{
        kinds::Kind,
        remark::Remark,
        said::{Said, said},
        spot::Place,
    },
    remarks::Remarks,
};

const SHORTEN: Said = Said::new("shorten it", "kürzen");
const MOVE_ON: Said = Said::new(
    "keep a sentence or two here, and put the rest into the text below it",
    "hier ein, zwei Sätze lassen und den Rest in den Text darunter schreiben",
);

/// The most letters that read well in a place, and what more of them cost there.
struct Room {
    letters: usize,
    cost: Said,
    way_out: Said,
}

/// Five lines of a phone.
static TITLE: Room = Room {
    letters: 150,
    cost: Said::new(
        "on a phone it takes more than five lines of each list",
        "am Telefon füllt er mehr als fünf Zeilen jeder Liste",
    ),
    way_out: SHORTEN,
};
/// It stands at the top of each page, and behind the name of each page in search results.
static EVENT_TITLE: Room = Room {
    letters: 110,
    cost: Said::new(
        "it stands on every page, and search results show about the first 60 of it",
        "er steht auf jeder Seite, und Suchergebnisse zeigen etwa die ersten 60 davon",
    ),
    way_out: SHORTEN,
};
static SHORT: Room = Room {
    letters: 40,
    cost: Said::new(
        "it is there for narrow places, which have no room for it",
        "er ist für schmale Stellen da, und dort ist kein Platz dafür",
    ),
    way_out: SHORTEN,
};
/// Twice what search engines show.
static SUMMARY: Room = Room {
    letters: 320,
    cost: Said::new(
        "search engines and shared links show about the first 160",
        "Suchmaschinen und geteilte Links zeigen etwa die ersten 160",
    ),
    way_out: MOVE_ON,
};
static LEAD: Room = Room {
    letters: 500,
    cost: Said::new(
        "the programme shows it whole in each list",
        "das Programm zeigt sie in jeder Liste ganz",
    ),
    way_out: MOVE_ON,
};
static NAME: Room = Room {
    letters: 80,
    cost: Said::new(
        "it stands beside each time in the programme",
        "er steht im Programm neben jeder Uhrzeit",
    ),
    way_out: SHORTEN,
};

/// A text of the event, where it stands, and its room.
struct Named<'e> {
    text: &'e Text,
    kind: Option<Kind>,
    /// The id of the thing; empty for the event itself.
    id: &'e str,
    key: &'static str,
    room: &'static Room,
}

/// Remarks on titles, names and summaries.
pub fn look(remarks: &mut Remarks) {
    for named in names(remarks.event).chain(summaries(remarks.event)) {
        named.look(remarks);
    }
}

/// What things are called.
fn names(event: &Event) -> impl Iterator<Item = Named<'_>> {
    let own = |text, key, room| Named { text, kind: None, id: "", key, room };
    let of_event = std::iter::once(own(&event.title, "title", &EVENT_TITLE));
    let short = event.short_title.iter().map(move |text| own(text, "short_title", &SHORT));
    let of = |kind, id, text, key, room| Named { text, kind: Some(kind), id, key, room };
    let sessions = event
        .sessions
        .iter()
        .map(move |one| of(Kind::Session, one.id.as_str(), &one.title, "title", &TITLE));
    let rooms = event
        .rooms
        .iter()
        .map(move |one| of(Kind::Room, one.id.as_str(), &one.name, "name", &NAME));
    let tracks = event
        .tracks
        .iter()
        .map(move |one| of(Kind::Track, one.id.as_str(), &one.name, "name", &NAME));
    of_event.chain(short).chain(sessions).chain(rooms).chain(tracks)
}

fn summaries(event: &Event) -> impl Iterator<Item = Named<'_>> {
    let key = "summary";
    let own = event.summary.iter();
    let own = own.map(move |text| Named { text, kind: None, id: "", key, room: &SUMMARY });
    let sessions = event.sessions.iter().filter_map(move |one| {
        let (text, kind) = (one.summary.as_ref()?, Some(Kind::Session));
        Some(Named { text, kind, id: &one.id, key, room: &LEAD })
    });
    own.chain(sessions)
}

impl Named<'_> {
    fn look(&self, remarks: &mut Remarks) {
        if self.text.iter().any(|(_, text)| !text.contains(char::is_alphanumeric)) {
            let said = [
                Said::new(
                    "this has neither letter nor digit",
                    "hier ist weder Buchstabe noch Ziffer",
                ),
                Said::new(
                    "visitors find no words there",
                    "Besucher:innen finden dort keine Wörter",
                ),
                Said::new("write it, or leave it out", "ausschreiben oder weglassen"),
            ];
            remarks.add(Remark::EmptyText, self.place(remarks), said);
        } else if let Some((language, count)) = self.too_long() {
            let most = self.room.letters;
            let what = said!(
                "{count} letters, where {most} read well",
                "{count} Zeichen, wo sich {most} gut lesen"
            );
            let place = self.place(remarks);
            let place = language.map_or(place.clone(), |language| place.inside(language));
            let said = [what, self.room.cost.clone(), self.room.way_out.clone()];
            remarks.add(Remark::LongText, place, said);
        }
    }

    /// The longest text of those that are too long, with its language, and its letters.
    fn too_long(&self) -> Option<(Option<&str>, usize)> {
        let most = self.room.letters;
        // Bytes are quick to count, and never fewer.
        let long = self.text.iter().filter(|(_, text)| text.len() > most);
        let counted = long.map(|(language, text)| (language, text.chars().count()));
        counted.max_by_key(|(_, count)| *count).filter(|(_, count)| *count > most)
    }

    fn place(&self, remarks: &Remarks) -> Place {
        match self.kind {
            Some(kind) => remarks.place(kind, self.id, self.key),
            None => Place::new("event.json", self.key),
        }
    }
}
