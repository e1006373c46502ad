use super::*;
use crate::{
    author::{kinds::Kind, noted::Rows},
    event::FromTree,
};

fn parse(markdown: &str) -> (Rich, Vec<Note>) {
    super::parse(markdown, Locale::De)
}

fn json(markdown: &str) -> String {
    serde_json::to_string(&parse(markdown).0).unwrap()
}

#[test]
fn ok_every_mark() {
    for (markdown, expected) in [
        ("One.\n\nTwo.", r#"[{"p":[{"t":"One."}]},{"p":[{"t":"Two."}]}]"#),
        (
            "Hall 1\n*Street* 2",
            r#"[{"p":[{"t":"Hall 1"},"br",{"em":[{"t":"Street"}]},{"t":" 2"}]}]"#,
        ),
        ("# A *b*", r#"[{"h":[{"t":"A "},{"em":[{"t":"b"}]}]}]"#),
        ("**a**\\\nb", r#"[{"p":[{"strong":[{"t":"a"}]},"br",{"t":"b"}]}]"#),
        ("- a\n- b", r#"[{"ul":[[{"p":[{"t":"a"}]}],[{"p":[{"t":"b"}]}]]}]"#),
        ("1. a\n   - b", r#"[{"ol":[[{"p":[{"t":"a"}]},{"ul":[[{"p":[{"t":"b"}]}]]}]]}]"#),
        ("> a", r#"[{"quote":[{"p":[{"t":"a"}]}]}]"#),
        ("[a](https://b.de)", r#"[{"p":[{"a":["https://b.de",[{"t":"a"}]]}]}]"#),
        ("<a@b.de>", r#"[{"p":[{"a":["mailto:a@b.de",[{"t":"a@b.de"}]]}]}]"#),
        ("[](https://b.de)", r#"[{"p":[{"a":["https://b.de",[{"t":"https://b.de"}]]}]}]"#),
        ("a `b` &amp; c\n\n---", r#"[{"p":[{"t":"a b & c"}]}]"#),
        ("    a\n    b", r#"[{"p":[{"t":"a"},"br",{"t":"b"}]}]"#),
    ] {
        assert_eq!(json(markdown), expected, "{markdown}");
    }
}

/// What was noted, with its line.
fn notes(markdown: &str) -> Vec<(usize, Noted)> {
    parse(markdown).1.into_iter().map(|note| (note.line, note.what)).collect()
}

#[test]
fn ok_tables_and_strikethrough_of_gfm() {
    for (markdown, expected) in [
        (
            "| a | *b* |\n| - | :-: |\n| 1 |",
            r#"[{"table":[[{"p":[{"t":"a"}]},{"p":[{"em":[{"t":"b"}]}]}],[{"p":[{"t":"1"}]},{"p":[]}]]}]"#,
        ),
        ("~~a~~ b", r#"[{"p":[{"s":[{"t":"a"}]},{"t":" b"}]}]"#),
        ("a www.b.de", r#"[{"p":[{"t":"a "},{"a":["http://www.b.de",[{"t":"www.b.de"}]]}]}]"#),
        (
            "[https://b.de/x](https://b.de)",
            r#"[{"p":[{"a":["https://b.de",[{"t":"https://b.de/x"}]]}]}]"#,
        ),
        ("a<br>b\n\n<br>\n\nc", r#"[{"p":[{"t":"a"},"br",{"t":"b"}]},{"p":[{"t":"c"}]}]"#),
    ] {
        assert_eq!(json(markdown), expected, "{markdown}");
        assert_eq!(notes(markdown), [], "{markdown}");
    }
}

#[test]
fn ok_html_is_text_and_noted() {
    assert_eq!(
        json("<script>x</script>\n\na <b>c</b>"),
        r#"[{"p":[{"t":"<script>x</script>"}]},{"p":[{"t":"a <b>c</b>"}]}]"#
    );
    let html = |tag: &str| Noted::Html(tag.to_owned());
    assert_eq!(
        notes("<script>x</script>\n\na <b>c</b>"),
        [(1, html("<script>x</script>")), (3, html("<b>")), (3, html("</b>"))]
    );
}

#[test]
fn ok_comments_are_not_for_visitors() {
    for markdown in ["a <!-- b --> c", "a\n\n<!-- b\n\nd -->\n\nc", "<!-- b -->\na\n\nc"] {
        assert_eq!(parse(markdown).0.to_plain().replace("  ", " "), "a c", "{markdown}");
        assert_eq!(notes(markdown), [], "{markdown}");
    }
}

#[test]
fn ok_footnotes_are_text_in_brackets() {
    assert_eq!(
        json("a[^1]\n\n[^1]: b *c*"),
        r#"[{"p":[{"t":"a[1]"}]},{"p":[{"t":"[1] b "},{"em":[{"t":"c"}]}]}]"#
    );
    assert_eq!(notes("a[^1]\n\n[^1]: b"), [(1, Noted::Footnote("1".to_owned()))]);
}

#[test]
fn ok_links_to_pages_of_the_site_are_references() {
    let markdown = "[a](page:anreise)\n\n[b](session:s) [c](person:p) [d](page:programm)";
    let reference = |kind, id: &str| Noted::Reference(kind, id.to_owned());
    assert_eq!(
        notes(markdown),
        [
            (1, reference(Kind::Page, "anreise")),
            (3, reference(Kind::Session, "s")),
            (3, reference(Kind::Person, "p"))
        ]
    );
    assert!(json(markdown).contains(r#"{"a":["page:programm",[{"t":"d"}]]}"#));
}

#[test]
fn ok_photos_stand_between_the_paragraphs() {
    assert_eq!(
        json("a ![b *c*](photo:d) e"),
        r#"[{"p":[{"t":"a "}]},{"photo":["d","b c"]},{"p":[{"t":" e"}]}]"#
    );
    assert_eq!(json("*x ![](photo:d)*"), r#"[{"p":[{"em":[{"t":"x "}]}]},{"photo":["d",""]}]"#);
    assert_eq!(
        json("| a |\n| - |\n| ![](photo:d) |"),
        r#"[{"table":[[{"p":[{"t":"a"}]}],[{"p":[]}]]},{"photo":["d",""]}]"#
    );
    assert_eq!(notes("![](photo:d)"), [(1, Noted::Reference(Kind::Photo, "d".to_owned()))]);
}

#[test]
fn ok_wrapped_prose_is_one_line() {
    let text = "Das Treffen verbindet Menschen, die an denselben Fragen arbeiten, aber an\nverschiedenen Orten. Es beginnt am Abend.";
    let in_list = format!("> - {}", text.replace('\n', "\n>   "));
    for text in [text, in_list.as_str()] {
        let words = json(text);
        assert!(words.contains("aber an verschiedenen"), "{words}");
    }
}

#[test]
fn ok_tables_without_their_line_are_tables() {
    let row = r#"{"p":[{"t":"Mo"}]},{"p":[{"t":"Saal"}]}"#;
    let head = r#"{"p":[{"t":"Tag"}]},{"p":[{"t":"Ort"}]}"#;
    let expected = format!(r#"[{{"table":[[{head}],[{row}]]}}]"#);
    for (markdown, by_tabs) in [("|Tag|Ort|\n|Mo|Saal|", false), ("Tag\tOrt\nMo\tSaal", true)] {
        assert_eq!(json(markdown), expected);
        let rows = Rows { columns: 2, by_tabs, is_headed: true };
        assert_eq!(notes(markdown), [(1, Noted::Table(rows))]);
    }
}

#[test]
fn ok_lines_are_the_organisers_though_a_table_brings_more() {
    let markdown = "a\n|b|c|\n|d|e|\n\n<u>f</u>\n\ng\th\ti\nj\tk";
    let html = |tag: &str| Noted::Html(tag.to_owned());
    let rows = Rows { columns: 2, by_tabs: false, is_headed: true };
    assert_eq!(
        notes(markdown),
        [(2, Noted::Table(rows)), (5, html("<u>")), (5, html("</u>")), (7, Noted::Columns)]
    );
}

#[test]
fn err_what_stays_text_is_noted() {
    let brackets = |text: &str| Noted::Brackets(text.to_owned());
    for (markdown, noted) in [
        ("a\n\n| b | c |", Noted::Row),
        ("a | b\nc | d", Noted::Row),
        ("|a|b|\n|c|d|\n|-|-|", Noted::Row),
        ("a\n\n[b] (https://c.de)", brackets("[b] (https://c.de)")),
        ("a\n\n![b](c", brackets("![b](c")),
        ("a\n\n**Achtung:**jetzt", Noted::Marks("**")),
        ("a\n\n~~ b ~~", Noted::Marks("~~")),
    ] {
        let line = if markdown.starts_with("a\n\n") {
            3
        } else {
            1 + markdown.starts_with("a |") as usize
        };
        assert!(notes(markdown).contains(&(line, noted)), "{markdown}: {:?}", notes(markdown));
    }
    for markdown in
        ["`a](b`", "a \\*\\* b", "    a | **\n    b | [c](", "[a](b \"c\")", "a|b", "a] (b)"]
    {
        let is_quiet = |(_, noted): &(usize, Noted)| matches!(noted, Noted::Link(_));
        assert!(notes(markdown).iter().all(is_quiet), "{markdown}: {:?}", notes(markdown));
    }
}

#[test]
fn ok_an_address_with_blanks_is_one() {
    assert_eq!(
        json("[a](https://b.de/c d.pdf)"),
        r#"[{"p":[{"a":["https://b.de/c%20d.pdf",[{"t":"a"}]]}]}]"#
    );
    assert_eq!(notes("![a](c d.jpg)"), [(1, Noted::Picture("c d.jpg".to_owned()))]);
}

#[test]
fn err_links_that_run_become_text() {
    for address in [
        "javascript:alert(1)",
        "java&#115;cript:x",
        "data:text/html,x",
        "/programm/",
        "page:../x",
        "person:",
    ] {
        let (rich, notes) = parse(&format!("a\n\n[b *c*]({address})"));
        assert_eq!(rich.to_plain(), "a b c");
        assert!(!serde_json::to_string(&rich).unwrap().contains("{\"a\":"));
        assert!(matches!(&notes[..], [Note { what: Noted::Link(_), line: 3 }]), "{notes:?}");
    }
}

#[test]
fn err_pictures_of_elsewhere_are_dropped() {
    let markdown = "a ![b](https://c.de/d.png)\n\n![e](f.png)";
    assert_eq!(parse(markdown).0.to_plain(), "a");
    let picture = |address: &str| Noted::Picture(address.to_owned());
    assert_eq!(notes(markdown), [(1, picture("https://c.de/d.png")), (3, picture("f.png"))]);
}

#[test]
fn err_hidden_characters_do_not_come_in_by_their_numbers() {
    assert_eq!(parse("a&#1;b&#x202e;c&#x1b;d").0.to_plain(), "abcd");
}

#[test]
fn err_what_is_nested_too_deeply_is_flattened() {
    for (mark, text) in [("> ", "x"), ("- ", "x"), ("*a **b ", "x"), ("[", "x](https://b.de)")] {
        let markdown = format!("{}{text}", mark.repeat(5_000));
        let rich = parse(&markdown).0;
        let json = serde_json::to_string(&rich).unwrap();
        assert_eq!(Rich::from_tree(serde_json::from_str(&json).unwrap()).as_ref(), Some(&rich));
        assert!(rich.to_plain().contains('x'));
    }
}

#[test]
fn err_what_is_to_be_filled_in_is_noted_and_visible() {
    let open = |asked: &str| Noted::ToFillIn(asked.to_owned());
    let text =
        "[[Name]]\n[[Straße\nund Nummer]], Ort\n\n| a | b |\n| - | - |\n| [[c *d*]] | `[[e]]` |";
    assert_eq!(
        notes(text),
        [(1, open("Name")), (2, open("Straße und Nummer")), (7, open("c *d*"))]
    );
    assert!(json(text).starts_with(
        r#"[{"p":[{"strong":[{"t":"[noch auszufüllen: Name]"}]},"br",{"strong":[{"t":"[noch auszufüllen: Straße und Nummer]"}]},{"t":", Ort"}]}"#
    ));
    let english = super::parse("a [[b]]", Locale::En).0.to_plain();
    assert_eq!(english, "a [still to be filled in: b]");
}

#[test]
fn err_half_a_mark_is_noted() {
    for (text, half) in [("a [[Name]", "[["), ("[Name]] b", "]]"), ("[[Name\n\nb]]", "[[")] {
        assert_eq!(notes(text)[0], (1, Noted::HalfMark(half)), "{text}");
    }
}

#[test]
fn ok_brackets_that_are_no_mark() {
    for text in ["[[1]](https://a.de)", r"\[\[a\]\]", "`[[a]]`", "    [[a]]", "c <!-- [[a]] --> b"]
    {
        assert_eq!(notes(text), [], "{text}");
    }
}
