//! Texts as sources have them, and as attackers would.

use proptest::prelude::*;

use super::*;
use crate::import::Notes;

/// The Markdown of HTML, and what is noted.
fn noted(html: &str) -> (String, Vec<String>) {
    let mut notes = Notes::default();
    let markdown = from_html(html, "Talk", &mut notes);
    let notes = notes.all().iter().map(|note| note.to_said().english.into_owned());
    (markdown, notes.collect())
}

fn html(html: &str) -> String {
    noted(html).0
}

/// What a page of the event would show of Markdown: as JSON of the published tree.
fn published(markdown: &str) -> String {
    let text = serde_json::to_string(markdown).unwrap();
    let json = format!(
        r#"{{"schema_version": 1, "revision": 1, "updated": "2026-01-01", "id": "e", "languages": ["de"],
        "title": "E", "time_zone": "UTC", "days": ["2026-01-01"], "about": {text}}}"#
    );
    let reading = crate::author::read_text(&json, std::path::Path::new("."));
    serde_json::to_string(&reading.event.unwrap().about).unwrap()
}

#[test]
fn ok_what_is_allowed_is_markdown() {
    for (given, expected) in [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("One<br>two<br/>three", "One\\\ntwo\\\nthree"),
        ("One<br><br>two", "One\n\ntwo"),
        ("<b>a</b> <strong>b</strong> <i>c</i> <em>d</em> <s>e</s>", "**a** **b** *c* *d* ~~e~~"),
        ("<b><i>both</i></b>", "***both***"),
        ("a<b> b </b>c", "a **b** c"),
        ("<b>Note:</b>now", "**Note**:now"),
        (
            "<ul><li>a<li>b<ul><li>c</ul></ul><ol><li>x</li><li>y</li></ol>",
            "- a\n- b\n  - c\n\n1. x\n2. y",
        ),
        ("<p>a</p><ul><li><p>b</p><p>c</p></li></ul>", "a\n\n- b\n\n  c"),
        ("<blockquote><p>a</p><p>b</p></blockquote>c", "> a\n>\n> b\n\nc"),
        ("<h1>A</h1><h3><b>B</b><br>b</h3>c", "# A\n\n### B b\n\nc"),
        ("<pre>if a\n  b</pre>", "if a\\\nb"),
        ("a<hr>b", "a\n\n---\n\nb"),
        ("<a href='https://a.example/x_(y)'>x</a>!", "[x](https://a.example/x_%28y%29)!"),
        ("Hey!<a href='https://a.example/'>x</a>", "Hey\\![x](https://a.example/)"),
        ("<a href='https://a.example/'>https://a.example/</a>", "<https://a.example/>"),
        ("<a href='mailto:a@b.example'>mail</a>", "[mail](mailto:a@b.example)"),
        (
            "<table><tr><th>Day<th>Hall<tr><td>Mo<td>A<br>B</table>",
            "| Day | Hall |\n| --- | --- |\n| Mo | A<br>B |",
        ),
        ("<table><tr><td>alone</td></tr></table>", "alone"),
        ("Grüße &amp; &copy; &#x1F600; &lt;b&gt;", "Grüße & © 😀 \\<b>"),
        ("  many \n\t blanks  ", "many blanks"),
    ] {
        assert_eq!(html(given), expected, "{given}");
    }
}

#[test]
fn ok_nothing_that_runs_comes_through() {
    for given in [
        "<script>alert(1)</script>ok",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>ok",
        "<style>@import '//evil.example'</style>ok",
        "<iframe src='javascript:alert(1)'><b>x</b></iframe>ok",
        "<svg onload=alert(1)><script>alert(1)</script><a xlink:href='javascript:1'>x</a></svg>ok",
        "<math><mtext><script>alert(1)</script></mtext></math>ok",
        "<object data='javascript:alert(1)'>x</object><embed src=x>ok",
        "<img src=x onerror=alert(1)>ok",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>x</p></noscript>ok",
        "<textarea><script>alert(1)</script></textarea>ok",
        "<template><p>x</p></template>ok",
        "<!-- <script>alert(1)</script> -->ok",
        "<svg><svg>a</svg>b</svg>ok",
        "<p onclick='alert(1)' style='x:expression(1)'>ok</p>",
        "<video src=x onerror=alert(1)><p>x</p></video>ok",
        "<meta http-equiv=refresh content='0;url=javascript:1'><base href='//evil.example'>ok",
    ] {
        let (markdown, notes) = noted(given);
        // Quotation marks of the third last close the attribute for a reader of tokens.
        let rest = markdown.trim_start_matches("'>x");
        assert_eq!(rest.trim(), "ok", "{given}");
        assert!(given.starts_with("<!--") || !notes.is_empty(), "{given}");
    }
}

#[test]
fn ok_links_lead_to_the_web_and_nowhere_else() {
    for address in [
        "javascript:alert(1)",
        " \u{1}javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java&#9;script&colon;alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;avascript:alert(1)",
        "vbscript:x",
        "data:text/html;base64,PHNjcmlwdD4=",
        "file:///etc/passwd",
        "blob:https://a.example/1",
        "//evil.example",
        "/relative",
        "#fragment",
        "page:kontakt",
        "https://user:word@evil.example/",
        "https://",
    ] {
        let (markdown, notes) = noted(&format!("<a href=\"{address}\">words</a>"));
        assert_eq!(markdown, "words", "{address}");
        assert_eq!(notes.len(), 1, "{address}");
    }
    let (markdown, _) =
        noted("<a href='https://a.example/\" onclick=\"x)[y](javascript:1)'>words</a>");
    assert!(!published(&markdown).contains("\"javascript:"), "{markdown}");
}

#[test]
fn ok_what_is_left_out_is_named() {
    let (_, notes) =
        noted("<iframe src='https://a.example/'></iframe><img src='https://b.example/c.png'>");
    assert_eq!(
        notes,
        [
            "<iframe> in a text is left out: Talk: https://a.example/",
            "<img> in a text is left out: Talk: https://b.example/c.png"
        ]
    );
    let (markdown, notes) = noted("<blink>a</blink> <x-y>b</x-y> <p onclick=x>c</p>");
    assert_eq!(markdown, "a b\n\nc");
    assert_eq!(
        notes,
        [
            "an element of HTML that is not known is left out, its words stay (2 times): Talk: <blink>; Talk: <x-y>",
            "a script in an attribute of HTML (on…) is left out: Talk: <p>"
        ]
    );
}

#[test]
fn ok_broken_html_keeps_its_words() {
    for (given, expected) in [
        ("<b>bold <p>still", "**bold**\n\n**still**"),
        ("a</b></p></ul></table>b", "a\n\nb"),
        (
            "<a href='https://a.example/'>x<p>y",
            "[x](https://a.example/)\n\n[y](https://a.example/)",
        ),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
        ("<li>a<li>b", "- a\n- b"),
        ("<![CDATA[words]]>", "words"),
        ("<p", ""),
        ("a\u{202e}b\u{2066}c\u{200d}d\0", "abc\u{200d}d"),
        (
            "<table><tr><td>a<ul><li>b</ul><td><table><tr><td>c</table>",
            "| a<br><br>b | c |\n| --- | --- |",
        ),
    ] {
        assert_eq!(html(given), expected, "{given}");
    }
}

#[test]
fn ok_hostile_html_takes_no_time() {
    let (deep, wide) = (10_000, 3_000);
    for given in [
        format!("{}ok", "<div>".repeat(deep)),
        format!("{}ok{}", "<i>".repeat(deep - 2_000), "</i>".repeat(deep - 2_000)),
        format!("{}ok", "<b>".repeat(deep)),
        format!("{}ok", "<ul><li>".repeat(deep / 2)),
        format!("{}ok", "<blockquote>".repeat(wide)),
        format!("{}ok", "<table><tr><td>".repeat(wide)),
        format!("ok<svg>{}", "<svg>".repeat(deep)),
        format!("<p {}>ok", "a=1 ".repeat(wide)),
        format!("{}ok", (0..wide).map(|number| format!("<x{number}>")).collect::<String>()),
        format!("<a href='data:image/png;base64,{}'>ok</a>", "A".repeat(1_000_000)),
    ] {
        let markdown = html(&given);
        let words = markdown.trim_end_matches([' ', '|', '*']);
        assert!(words.ends_with("ok"), "{}", &given[..20]);
        assert!(markdown.len() < 20_000);
    }
    let (long, notes) = noted(&format!("<p>{}", "word ".repeat(20_000)));
    assert!(long.starts_with("\\<p>word") && notes.len() == 1);
}

#[test]
fn ok_plain_text_reads_the_same_as_markdown() {
    for plain in [
        "* not a list",
        "- not a list\n+ nor this",
        "1. no\n12) number",
        "# no heading\n#hashtag",
        "> no quote",
        "a\n---\nb\n===",
        "Besucher*innen und Teilnehmer*innen",
        "snake_case _x_ __init__",
        "[x](javascript:alert(1)) ![y](z.png) [[street]]",
        "<b>bold</b> <!-- x --> &amp; &#65; a & b",
        "`code` ~5 and ~6 | a | b |",
        "a \\* b \\",
        "x | y\n--- | ---",
        "a:\n:-",
    ] {
        let tree = published(&from_plain(plain));
        let words: String = plain.split('\n').flat_map(|line| [line.trim()]).collect();
        let inside = serde_json::from_str::<serde_json::Value>(&tree).unwrap();
        assert_eq!(texts(&inside), words, "{plain}: {tree}");
        let is_plain = tree.matches(":[").count() == tree.matches("\"p\":[").count();
        assert!(is_plain && !tree.contains("{\"a\":"), "{plain}: {tree}");
    }
    assert_eq!(from_plain("a\r\nb\r\n\r\nc\td"), "a\nb\n\nc d");
    let tree = published(&from_plain("see https://a.example/x_y/_z~1."));
    assert!(tree.contains("https://a.example/x_y/_z~1\""), "{tree}");
}

/// The texts of a published tree; line breaks are none.
fn texts(tree: &serde_json::Value) -> String {
    match tree {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(items) => {
            items.iter().filter(|item| **item != "br").map(texts).collect()
        }
        serde_json::Value::Object(entries) => entries.values().map(texts).collect(),
        _ => String::new(),
    }
}

#[test]
fn ok_markdown_of_others_has_no_marks_or_pictures_of_an_event() {
    let mut notes = Notes::default();
    let markdown =
        from_markdown("![x](https://a.example/b.png) [[y]]\r\n**z** ", "Talk", &mut notes);
    assert_eq!(markdown, "[x](https://a.example/b.png) \\[\\[y\\]\\]\n**z**");
    assert_eq!(notes.all().len(), 1);
}

#[test]
fn ok_html_is_known_by_its_tags() {
    for (text, expected) in [
        ("<p>a</p>", true),
        ("a<br />b", true),
        ("a <b>b</b>", true),
        ("1 < 2", false),
        ("<https://a.example>", false),
        ("<Name> <insert here>", false),
        ("a < b > c", false),
    ] {
        assert_eq!(is_html(text), expected, "{text}");
    }
}

proptest! {
    #[test]
    fn ok_no_markup_is_too_broken(text in "([<>/&;=\"'*_`\\[\\]()|#\\-+~! \n\\\\a]|<b>|</b>|<li>|<ul>|</ul>|<p>|<td>|<table>|<a href=javascript:x>){0,40}") {
        let markdown = html(&text);
        let tree = published(&markdown);
        prop_assert!(!tree.contains("javascript:x\""), "{}", tree);
        published(&from_plain(&text));
    }

    #[test]
    fn ok_words_of_html_come_back_as_they_are(words in "[a-z*_`\\[\\]()|#+~!\\\\-]{1,8}( [a-z*_`\\[\\]()|#+~!.1>-]{1,8}){0,4}") {
        let escaped = words.replace('&', "&amp;").replace('<', "&lt;");
        let tree = published(&html(&format!("<p>{escaped}</p>")));
        prop_assert_eq!(texts(&serde_json::from_str(&tree).unwrap()), words);
    }
}
