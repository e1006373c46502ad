use super::*;

/// Line, column, what, and what to do, in English and German.
fn explained(text: &str) -> (usize, usize, Said, Said) {
    let error = serde_json::from_str::<serde_json::Value>(text).unwrap_err();
    let (position, what, hint) = explain(text, &error);
    (position.line, position.column, what, hint.unwrap_or(Said::new("", "")))
}

/// The place, and a piece of what is to be done.
fn says(text: &str, line: usize, column: usize, english: &str, german: &str) {
    let (found_line, found_column, what, hint) = explained(text);
    assert_eq!((found_line, found_column), (line, column), "{text}: {}", what.english);
    let said = (
        format!("{}; {}", what.english, hint.english),
        format!("{}; {}", what.german, hint.german),
    );
    assert!(said.0.contains(english), "{text}: {}", said.0);
    assert!(said.1.contains(german), "{text}: {}", said.1);
}

#[test]
fn err_a_straight_quotation_mark_inside_a_text() {
    let (english, german) = ("write „so“ there", "dort „so“ schreiben");
    says("{\"a\": \"Er sagt „so\" und geht\"}", 1, 19, english, german);
    says("{\"a\": \"Er sagt „so\", und geht\"}", 1, 19, english, german);
    says("{\"a\": \"Er sagt „so\"\"}", 1, 19, english, german);
    says("{\n \"a\": [\"Er sagt „so\" – und\"]\n}", 2, 20, english, german);
    let (english, german) = ("for a straight one", "für ein gerades");
    says("{\"a\": \"Er sagt \"so\" und geht\"}", 1, 16, english, german);
    says("{\"a\": \"\"So\" sagt er\"}", 1, 8, english, german);
    says("{\"a\": \"5\" breit\"}", 1, 9, english, german);
    says("{\"ti\"tle\": 1}", 1, 5, english, german);
    let (english, german) = ("write „Amt & Wasser“ there", "dort „Amt & Wasser“ schreiben");
    says("{\"a\": \"Tagung „Amt & Wasser\": wie wir reden\"}", 1, 28, english, german);
}

#[test]
fn err_a_space_that_json_does_not_know() {
    let (english, german) = ("an ordinary space", "ein gewöhnliches Leerzeichen");
    says("{\"a\":\u{a0}\"b\"}", 1, 6, english, german);
    says("{\"a\": 1,\n\u{202f}\"b\": 1}", 2, 1, english, german);
    says("{\"a\"\u{a0}: 1}", 1, 5, english, german);
}

#[test]
fn err_an_object_that_is_not_closed_before_the_next() {
    let (english, german) = ("put } before the comma", "vor das Komma } setzen");
    says("[\n {\"a\": [1]\n ,\n {\"b\": 2}]", 3, 2, english, german);
}

#[test]
fn err_what_is_not_recognised_is_said_in_german() {
    for text in
        ["{1: 2}", "{\"a\": ?}", "[1 ?]", "{\"a\": 1 ?}", "{\"a\": 1e999}", "{\"a\": \"\\ud800\"}"]
    {
        let (_, _, what, _) = explained(text);
        assert_ne!(what.english, what.german, "{text}");
        for word in ["expected", "must be", "number", "invalid", "escape"] {
            assert!(!what.german.contains(word), "{text}: {}", what.german);
        }
    }
}

#[test]
fn err_a_comma_that_is_missing_is_said_of_the_line_before() {
    says(
        "{\n  \"a\": \"x\"\n  \"b\": 1\n}",
        2,
        10,
        "at the end of this line",
        "ans Ende dieser Zeile",
    );
    says(
        "{\n  \"a\": 12\n\n\n  \"b\": 1\n}",
        2,
        9,
        "at the end of this line",
        "ans Ende dieser Zeile",
    );
    says(
        "[\n  {\"a\": 1}\n  {\"b\": 1}\n]",
        2,
        10,
        "at the end of this line",
        "ans Ende dieser Zeile",
    );
    says("{\"a\": true \"b\": 1}", 1, 10, "between the two", "zwischen beide");
    says("{\"a\": \"x\" \"b\": 1}", 1, 9, "between the two", "zwischen beide");
    says("[\"a\" \"b\"]", 1, 4, "between the two", "zwischen beide");
    says("{\"a\": {}\"b\": 1}", 1, 8, "between the two", "zwischen beide");
}

#[test]
fn err_a_number_with_a_comma() {
    let (english, german) = ("numbers with a point: 45.00", "Zahlen mit Punkt: 45.00");
    says("{\"price\": 45,00, \"a\": 1}", 1, 11, english, german);
    says("{\"a\": [{\n \"price\": 1250,5\n}]}", 2, 11, "1250.5", "1250,5 ist keine Zahl");
}

#[test]
fn err_a_comma_too_many() {
    for (text, line, column) in [
        ("{\n  \"a\": 1,\n}", 2, 9),
        ("[1,]", 1, 3),
        ("{\"a\": 1,, \"b\": 2}", 1, 8),
        ("[1,,2]", 1, 3),
    ] {
        says(text, line, column, "a comma too many", "ein Komma zu viel");
    }
}

#[test]
fn err_line_breaks_tabs_and_backslashes_inside_a_text() {
    says("{\"a\": \"eins\nzwei\"}", 1, 12, "write \\n for it", "dafür \\n schreiben");
    says(
        "{\n  \"a\": \"eins,\n  \"b\": 1\n}",
        2,
        14,
        "the missing quotation mark",
        "das fehlende Anführungszeichen",
    );
    says("{\"a\": \"eins\tzwei\"}", 1, 12, "\\t for a tab", "\\t für einen Tabulator");
    says("{\"a\": \"C:\\Fotos\"}", 1, 10, "/ in the names of files", "in Dateinamen /");
    says("{\"a\": 1, \"b\": \"zwei", 1, 15, "is never closed", "nie geschlossen");
}

#[test]
fn err_words_and_marks_of_other_languages() {
    for (text, column, english) in [
        ("{\"a\": True}", 7, "write true, in small letters"),
        ("{\"a\": None}", 7, "write null, in small letters"),
        ("{\"a\": nein}", 7, "write false, in small letters"),
        ("{\"a\": talk}", 7, "write \"talk\""),
        ("{a: 1}", 2, "write \"a\""),
        ("{\"a\": 1, b: \"c\"}", 10, "write \"b\""),
        ("{'a': 1}", 2, "straight double ones"),
        ("{“a”: 1}", 2, "straight double ones"),
        ("{\"a\": „b“}", 7, "straight double ones"),
        ("{ // a\n}", 3, "\"_note\""),
        ("{\"a\": 1, # b\n \"c\": 2}", 10, "\"_note\""),
        ("{\"a\": 1; \"b\": 2}", 8, "write a comma"),
        ("{\"a\" = 1}", 6, "write a colon"),
        ("{\"a\" 1}", 6, "a colon is missing"),
        ("{\"a\": 09:30}", 7, "write \"09:30\""),
        ("{\"a\": 2026-05-07}", 7, "write \"2026-05-07\""),
        ("{\"a\": +49391}", 7, "write \"+49391\""),
    ] {
        says(text, 1, column, english, "");
    }
}

#[test]
fn err_brackets() {
    says(
        "{\n  \"a\": [\n    {\"b\": 1}\n  ]\n",
        4,
        4,
        "the { of line 1 is still open",
        "{ aus Zeile 1 ist noch offen",
    );
    says("{\"a\": [{\"b\": 1}", 1, 16, "that is ]}", "ist das ]}");
    says(
        "{\"a\": [{\"b\": 1]}",
        1,
        15,
        "put } before it, or take this ] away",
        "davor } setzen oder dieses ] streichen",
    );
    says(
        "{\"a\": 1}}",
        1,
        9,
        "a closing bracket too many above",
        "eine schließende Klammer zu viel",
    );
    says("{\"a\": }", 1, 7, "a value is missing", "fehlt ein Wert");
    says("{\"a\": \"[{\"", 1, 11, "that is }", "ist das }");
}

#[test]
fn err_an_empty_file() {
    for text in ["", " \n\n"] {
        says(text, 1, 1, "the file is empty", "die Datei ist leer");
    }
}

#[test]
fn err_any_piece_of_an_event_is_explained_without_a_panic() {
    let event = include_str!("../starter/event.json");
    for end in (0..event.len()).filter(|end| event.is_char_boundary(*end)).step_by(7) {
        for text in [event[..end].to_owned(), format!("{}\"ä{}", &event[..end], &event[end..])] {
            if let Err(error) = serde_json::from_str::<serde_json::Value>(&text) {
                let (position, what, _) = explain(&text, &error);
                assert!(position.line > 0 && !what.german.is_empty());
            }
        }
    }
}
