//! Looking for words in a programme.
//!
//! Every word has to be found, at the beginning of a word or, from three letters on,
//! anywhere in it. A word that is found nowhere is taken for a slip of the fingers: the
//! most similar words of the programme stand in for it.

use std::ops::Range;

use crate::event::places;

use super::{
    fold::{fold, folded},
    search_index::{SearchIndex, Searchable},
    similar::is_similar,
};

/// What a search has found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Positions of sessions in the event, the best first; equals in authored order.
    pub sessions: Vec<usize>,
    /// The words that were found, folded: what is to be marked in the texts.
    pub words: Vec<String>,
}

/// A word found here counts so much, at the beginning of a word and inside one: in the
/// title, among the people, in everything else.
const WORTH: [(usize, usize); 3] = [(12, 8), (7, 4), (2, 1)];
/// Words of fewer letters are looked for at beginnings only.
const ANYWHERE: usize = 3;
/// So many similar words stand in for a slip at most.
const STAND_INS: usize = 6;

/// Finds the sessions in which every word of `query` occurs.
pub fn search(index: &SearchIndex, query: &str) -> Found {
    let query = fold(query);
    let words: Vec<Vec<String>> = words_in(&query).map(|word| spellings(index, word)).collect();
    let mut by_worth: Vec<Vec<usize>> = Vec::new();
    for (position, session) in index.sessions.iter().enumerate() {
        let Some(worth) = worth(session, &words).filter(|worth| *worth > 0) else { continue };
        if by_worth.len() <= worth {
            by_worth.resize(worth + 1, Vec::new());
        }
        by_worth[worth].push(position);
    }
    Found {
        sessions: by_worth.into_iter().rev().flatten().collect(),
        words: words.into_iter().flatten().collect(),
    }
}

/// The words of a folded text.
fn words_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

/// Where the words stand in a text as it is shown; no two ranges touch.
pub fn marks(text: &str, words: &[String]) -> Vec<Range<usize>> {
    let folded = folded(text);
    let mut marks: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some((start, length)) = next(&folded.text, from, words) {
        let range = folded.places[start]..folded.places[start + length];
        from = start + length;
        match marks.last_mut() {
            Some(last) if range.start <= last.end => last.end = range.end.max(last.end),
            _ => marks.push(range),
        }
    }
    marks
}

/// The first word in a folded text, and the longest of those that begin there.
fn next(text: &str, from: usize, words: &[String]) -> Option<(usize, usize)> {
    let found = words.iter().filter_map(|word| Some((find(text, from, word)?, word.len())));
    found.min_by_key(|(start, length)| (*start, usize::MAX - length))
}

fn find(text: &str, from: usize, word: &str) -> Option<usize> {
    places(text, from, word).find(|place| word.len() >= ANYWHERE || begins_word(text, *place))
}

fn begins_word(text: &str, place: usize) -> bool {
    place == 0 || text.as_bytes()[place - 1] == b' '
}

/// A word as it is, or what stands in for it if it occurs nowhere.
fn spellings(index: &SearchIndex, word: &str) -> Vec<String> {
    let own = vec![word.to_owned()];
    if index.sessions.iter().any(|session| worth_of(session, word) > 0) {
        return own;
    }
    let texts = index.sessions.iter().flat_map(|session| &session.0);
    let mut similar: Vec<String> = Vec::new();
    for other in texts.flat_map(|text| words_in(text)) {
        if similar.len() == STAND_INS {
            break;
        }
        if is_similar(word, other) && similar.iter().all(|known| known != other) {
            similar.push(other.to_owned());
        }
    }
    if similar.is_empty() { own } else { similar }
}

/// How much a session is worth for all words; `None` if one is missing.
fn worth(session: &Searchable, words: &[Vec<String>]) -> Option<usize> {
    words.iter().try_fold(0, |sum, spellings| {
        let best = spellings.iter().map(|word| worth_of(session, word)).max();
        best.filter(|best| *best > 0).map(|best| sum + best)
    })
}

fn worth_of(session: &Searchable, word: &str) -> usize {
    let worth = session.0.iter().zip(WORTH).map(|(text, (beginning, inside))| {
        let mut places = places(text, 0, word).peekable();
        let anywhere = places.peek().is_some() && word.len() >= ANYWHERE;
        if places.any(|place| begins_word(text, place)) {
            beginning
        } else {
            usize::from(anywhere) * inside
        }
    });
    worth.max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{event::fixture, i18n::Locale};

    fn found(query: &str) -> Vec<usize> {
        let event = fixture::event();
        search(&SearchIndex::new(&event, Locale::De.words()), query).sessions
    }

    #[test]
    fn ok_titles_people_and_kinds_in_every_language() {
        for (query, expected) in [
            ("eröffnung", [0].as_slice()),
            ("EROEFF", &[0]),
            ("opening", &[0]),
            ("muster", &[0]),
            ("ankommen workshop", &[1]),
            ("ankommen muster", &[]),
            ("", &[]),
        ] {
            assert_eq!(found(query), expected, "{query}");
        }
    }

    #[test]
    fn ok_short_words_are_looked_for_at_beginnings() {
        assert_eq!(found("an"), [1]);
        assert!(found("nk").is_empty());
        assert_eq!(found("nkomm"), [1]);
    }

    #[test]
    fn ok_slips_of_the_fingers_are_forgiven() {
        assert_eq!(found("ankomen"), [1]);
        assert_eq!(found("eröfnfung"), [0]);
        assert!(found("xyzzy").is_empty());
    }

    #[test]
    fn ok_the_best_comes_first() {
        let mut event = fixture::event();
        event.sessions[0].summary = Some("Zum Ankommen".into());
        let index = SearchIndex::new(&event, Locale::De.words());
        assert_eq!(search(&index, "ankommen").sessions, [1, 0]);
    }

    #[test]
    fn ok_marks_stand_where_the_words_stand() {
        let text = "Über Öffentlichkeit, oeffentlich";
        let words = ["offentlich".to_owned(), "ub".to_owned()];
        let marked: Vec<&str> = marks(text, &words).into_iter().map(|at| &text[at]).collect();
        assert_eq!(marked, ["Üb", "Öffentlich", "oeffentlich"]);
        assert!(marks(text, &[]).is_empty());
    }
}
