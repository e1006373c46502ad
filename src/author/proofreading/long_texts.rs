//! Texts that are longer than their places, and names without a letter.

use crate::event::Text;

use super::{
    super::{
        kinds::Kind,
        remark::Remark,
        said::{Said, said},
        spot::Place,
    },
    remarks::Remarks,
};

/// The most letters that read well in a place, and what more of them cost there.
struct Room {
    letters: usize,
    cost: Said,
}

/// Five lines of a phone.
const TITLE: Room = Room {
    letters: 150,
    cost: Said::new(
        "on a phone it takes more than five lines of each list",
        "am Telefon füllt er mehr als fünf Zeilen jeder Liste",
    ),
};
/// It stands at the top of each page, and behind the name of each page in search results.
const EVENT_TITLE: Room = Room {
    letters: 110,
    cost: Said::new(
        "it stands on every page, and search results show about the first 60 of it",
        "er steht auf jeder Seite, und Suchergebnisse zeigen etwa die ersten 60 davon",
    ),
};
const SHORT: Room = Room {
    letters: 40,
    cost: Said::new(
        "it is there for narrow places, which have no room for it",
        "er ist für schmale Stellen da, und dort ist kein Platz dafür",
    ),
};
/// Twice what search engines show.
const SUMMARY: Room = Room {
    letters: 320,
    cost: Said::new(
        "search engines and shared links show about the first 160",
        "Suchmaschinen und geteilte Links zeigen etwa die ersten 160",
    ),
};
const LEAD: Room = Room {
    letters: 500,
    cost: Said::new(
        "the programme shows it whole in each list",
        "das Programm zeigt sie in jeder Liste ganz",
    ),
};
const NAME: Room = Room {
    letters: 80,
    cost: Said::new(
        "it stands beside each time in the programme",
        "er steht im Programm neben jeder Uhrzeit",
    ),
};

const SHORTEN: Said = Said::new("shorten it", "kürzen");
const MOVE_ON: Said = Said::new(
    "keep a sentence or two here, and put the rest into the text below it",
    "hier ein, zwei Sätze lassen und den Rest in den Text darunter schreiben",
);

/// Remarks on titles, names and summaries.
pub fn look(remarks: &mut Remarks) {
    let event = remarks.event;
    let own = |key: &str| Place::new("event.json", key);
    name(&event.title, own("title"), &EVENT_TITLE, remarks);
    for (key, text, room) in
        [("short_title", &event.short_title, SHORT), ("summary", &event.summary, SUMMARY)]
    {
        let hint = if key == "summary" { MOVE_ON } else { SHORTEN };
        text.iter().for_each(|text| length(text, own(key), &room, hint.clone(), remarks));
    }
    for session in &event.sessions {
        let place = |key| remarks.place(Kind::Session, &session.id, key);
        let (title, summary) = (place("title"), place("summary"));
        name(&session.title, title, &TITLE, remarks);
        let lead = session.summary.iter();
        lead.for_each(|text| length(text, summary.clone(), &LEAD, MOVE_ON, remarks));
    }
    for (kind, id, text) in names(remarks) {
        name(text, remarks.place(kind, id, "name"), &NAME, remarks);
    }
}

/// Names that stand beside others.
fn names<'e>(remarks: &Remarks<'e>) -> Vec<(Kind, &'e str, &'e Text)> {
    let event = remarks.event;
    let rooms = event.rooms.iter().map(|room| (Kind::Room, room.id.as_str(), &room.name));
    let tracks = event.tracks.iter().map(|track| (Kind::Track, track.id.as_str(), &track.name));
    rooms.chain(tracks).collect()
}

/// Looks at a text that something is called by.
fn name(text: &Text, place: Place, room: &Room, remarks: &mut Remarks) {
    if text.iter().any(|(_, text)| !text.contains(char::is_alphanumeric)) {
        let said = [
            Said::new("this has neither letter nor digit", "darin ist weder Buchstabe noch Ziffer"),
            Said::new(
                "visitors cannot call it by a name",
                "sie hat keinen Namen für Besucher:innen",
            ),
            Said::new("write what it is called", "schreiben, wie es heißt"),
        ];
        remarks.add(Remark::EmptyText, place, said);
        return;
    }
    length(text, place, room, SHORTEN, remarks);
}

fn length(text: &Text, place: Place, room: &Room, hint: Said, remarks: &mut Remarks) {
    let most = room.letters;
    // Bytes are quick to count, and never fewer.
    let long = text.iter().filter(|(_, text)| text.len() > most);
    let Some((language, count)) = long
        .map(|(language, text)| (language, text.chars().count()))
        .max_by_key(|(_, count)| *count)
    else {
        return;
    };
    if count <= most {
        return;
    }
    let place = match language {
        Some(language) => place.inside(language),
        None => place,
    };
    let what = said!(
        "{count} letters, where {most} read well",
        "{count} Zeichen, wo sich {most} gut lesen"
    );
    remarks.add(Remark::LongText, place, [what, room.cost.clone(), hint]);
}
