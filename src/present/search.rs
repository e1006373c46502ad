//! Full-text search in a programme.
//!
//! Every word of the query has to match: at the beginning of a word or, from three letters
//! on, anywhere in it. A word without any match is taken for a typing error and replaced by
//! similar words of the programme.

use std::ops::Range;

use crate::event::find_all;

use super::{
    edit_distance::is_similar,
    fold::{IN_WORDS, fold, folded},
    search_index::{SearchIndex, Searchable},
};

/// The result of a search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchResults {
    /// Positions of sessions in the event, best matches first, equal ones in authored order.
    pub sessions: Vec<usize>,
    /// The words that matched, folded, for highlighting.
    pub words: Vec<String>,
}

/// Scores of a match at the beginning of a word and inside one: in the title, among the
/// people, in everything else.
const SCORES: [(usize, usize); 3] = [(12, 8), (7, 4), (2, 1)];
/// Shorter words match only at the beginning of a word.
const ANYWHERE: usize = 3;
/// The most similar words that replace a word without a match.
const REPLACEMENTS: usize = 6;

/// Finds the sessions in which every word of `query` matches.
pub fn search(index: &SearchIndex, query: &str) -> SearchResults {
    let query = fold(query);
    let words: Vec<Vec<String>> = words_in(&query).map(|word| spellings(index, word)).collect();
    let mut by_score: Vec<Vec<usize>> = Vec::new();
    for (position, session) in index.sessions.iter().enumerate() {
        let Some(score) = score(session, &words).filter(|score| *score > 0) else { continue };
        if by_score.len() <= score {
            by_score.resize(score + 1, Vec::new());
        }
        by_score[score].push(position);
    }
    SearchResults {
        sessions: by_score.into_iter().rev().flatten().collect(),
        words: words.into_iter().flatten().collect(),
    }
}

/// The words of a folded text.
fn words_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

/// The ranges of the words in an original text; no two ranges touch.
pub fn marks(text: &str, words: &[String]) -> Vec<Range<usize>> {
    let folded = folded(text);
    let mut marks: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some((start, length)) = next(&folded.text, from, words) {
        let range = folded.places[start]..folded.places[start + length];
        // The mark before a gendered ending that was not looked for.
        let end = range.start
            + text.get(range.clone()).unwrap_or_default().trim_end_matches(IN_WORDS).len();
        let range = range.start..end;
        from = start + length;
        match marks.last_mut() {
            Some(last) if range.start <= last.end => last.end = range.end.max(last.end),
            _ => marks.push(range),
        }
    }
    marks
}

/// Offset and length of the first match in a folded text, the longest if several begin there.
fn next(text: &str, from: usize, words: &[String]) -> Option<(usize, usize)> {
    let found = words.iter().filter_map(|word| Some((find(text, from, word)?, word.len())));
    found.min_by_key(|(start, length)| (*start, usize::MAX - length))
}

fn find(text: &str, from: usize, word: &str) -> Option<usize> {
    find_all(text, from, word).find(|place| word.len() >= ANYWHERE || begins_word(text, *place))
}

fn begins_word(text: &str, place: usize) -> bool {
    place == 0 || text.as_bytes()[place - 1] == b' '
}

/// The word itself, or similar words of the programme if it matches nowhere.
fn spellings(index: &SearchIndex, word: &str) -> Vec<String> {
    let own = vec![word.to_owned()];
    if index.sessions.iter().any(|session| score_of(session, word) > 0) {
        return own;
    }
    let texts = index.sessions.iter().flat_map(|session| &session.0);
    let mut similar: Vec<String> = Vec::new();
    for other in texts.flat_map(|text| words_in(text)) {
        if similar.len() == REPLACEMENTS {
            break;
        }
        if is_similar(word, other) && similar.iter().all(|known| known != other) {
            similar.push(other.to_owned());
        }
    }
    if similar.is_empty() { own } else { similar }
}

/// The score of a session for all words; `None` if one does not match.
fn score(session: &Searchable, words: &[Vec<String>]) -> Option<usize> {
    words.iter().try_fold(0, |sum, spellings| {
        let best = spellings.iter().map(|word| score_of(session, word)).max();
        best.filter(|best| *best > 0).map(|best| sum + best)
    })
}

fn score_of(session: &Searchable, word: &str) -> usize {
    let scores = session.0.iter().zip(SCORES).map(|(text, (beginning, inside))| {
        let mut places = find_all(text, 0, word).peekable();
        let anywhere = places.peek().is_some() && word.len() >= ANYWHERE;
        if places.any(|place| begins_word(text, place)) {
            beginning
        } else {
            usize::from(anywhere) * inside
        }
    });
    scores.max().unwrap_or(0)
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
    fn ok_short_words_match_at_beginnings() {
        assert_eq!(found("an"), [1]);
        assert!(found("nk").is_empty());
        assert_eq!(found("nkomm"), [1]);
    }

    #[test]
    fn ok_typing_errors_are_tolerated() {
        assert_eq!(found("ankomen"), [1]);
        assert_eq!(found("eröfnfung"), [0]);
        assert!(found("xyzzy").is_empty());
    }

    #[test]
    fn ok_gendered_words_are_found_however_they_are_written() {
        let spellings = ["Referent:innen", "Referent*innen", "Referent/-innen", "Referentinnen"];
        for title in spellings {
            let mut event = fixture::event();
            event.sessions[1].title = title.into();
            let index = SearchIndex::new(&event, Locale::De.words());
            for query in spellings.into_iter().chain(["referent", "Referent:i", "referent innen"]) {
                assert_eq!(search(&index, query).sessions, [1], "{query} in {title}");
            }
        }
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
        let text = "Bürger*innen, Referent:innen";
        let words = ["burger", "referentinnen"].map(str::to_owned);
        let marked: Vec<&str> = marks(text, &words).into_iter().map(|at| &text[at]).collect();
        assert_eq!(marked, ["Bürger", "Referent:innen"]);
    }
}
