//! The texts of schedules: in several languages, as Markdown, and which of them is the summary.

use crate::author::{Json, Said};

use super::{
    DraftText, Notes, kinds,
    lenient::{Entry, one_line},
    markup::{by_paragraphs, clean, from_markdown, from_plain, is_html, web_address},
    usual::without_entities,
};

/// A longer one is a description.
const LONGEST_SUMMARY: usize = 500;

/// A text of JSON: one, or an object with one for each language.
pub fn localised(object: &Entry, key: &str, notes: &mut Notes) -> DraftText {
    match object.get(key) {
        Some(Json::Object(entries)) => {
            let mut texts: Vec<(String, String)> = Vec::new();
            for (code, value) in entries {
                let code = kinds::languages(code).into_iter().next();
                let Some((code, text)) = code.zip(value.text()) else { continue };
                // "de" and "de-formal" are one language here: the first one stays.
                if !texts.iter().any(|(known, _)| *known == code) {
                    texts.push((code, clean(text)));
                }
            }
            if texts.is_empty() && !entries.is_empty() {
                note_unknown(&object.place, notes);
            }
            DraftText::of(texts)
        }
        _ => DraftText::plain(object.lines(key, notes)),
    }
}

fn note_unknown(place: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "a text whose language cannot be told was left out",
            "ein Text, dessen Sprache sich nicht erkennen lässt, wurde weggelassen",
        ),
        place,
    );
}

/// Each of its texts changed.
pub fn each(text: &DraftText, mut change: impl FnMut(&str) -> String) -> DraftText {
    DraftText::of(text.0.iter().map(|(code, text)| (code.clone(), change(text))))
}

/// In one line.
pub fn line(text: &DraftText) -> DraftText {
    each(text, |text| one_line(&without_entities(text)))
}

/// Descriptions have HTML in frab, and Markdown in pretalx, with a few tags at times.
pub fn markdown(text: &DraftText, place: &str, notes: &mut Notes) -> DraftText {
    each(text, |text| {
        by_paragraphs(text, place, notes, |text, notes| {
            web_links(&from_markdown(text, place, notes), place, notes)
        })
    })
}

/// Markdown whose links lead to the web; those that lead elsewhere are their words. An address
/// without a scheme gets one.
fn web_links(markdown: &str, place: &str, notes: &mut Notes) -> String {
    let mut parts = markdown.split("](");
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find([')', ' ', '\n']).unwrap_or(part.len());
        let address = part[..end].trim_matches(['<', '>']);
        let is_bare = address.contains('.') && !address.contains(':') && !address.starts_with('/');
        if web_address(address).is_some() {
            written += &format!("]({part}");
        } else if is_bare && web_address(&format!("https://{address}")).is_some() {
            written += &format!("](https://{address}{}", &part[end..]);
        } else {
            note_link(place, notes);
            written += &format!("\\] ({part}");
        }
    }
    let lines: Vec<String> =
        written.split('\n').map(|line| plain_line(line, place, notes)).collect();
    lines.join("\n")
}

/// Without addresses between `<` and `>`, or at the end of `[name]:`, that are none of the web.
fn plain_line(line: &str, place: &str, notes: &mut Notes) -> String {
    let begin = line.trim_start();
    let target = begin.starts_with('[').then(|| begin.split_once("]:")).flatten();
    if target.is_some_and(|(_, target)| web_address(target).is_none()) {
        note_link(place, notes);
        return format!("\\{begin}");
    }
    let mut parts = line.split('<');
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let address = part.split('>').next().unwrap_or_default();
        let is_link = address.contains(':') && web_address(address).is_none();
        written.push_str(if is_link { "\\<" } else { "<" });
        written.push_str(part);
    }
    written
}

fn note_link(place: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "a link in a text has no address of the web (http, https, mailto): its words stay",
            "ein Link in einem Text hat keine Adresse im Web (http, https, mailto): seine Wörter bleiben",
        ),
        place,
    );
}

/// Summary and description, from what a schedule calls subtitle, abstract and description. What
/// is long or marked up is no summary, and begins the description; what Treffpunkt wrote is one.
pub fn summary_and_description(
    texts: [&DraftText; 3],
    is_own: bool,
    place: &str,
    notes: &mut Notes,
) -> (DraftText, DraftText) {
    let [subtitle, summary, description] = texts;
    let is_short =
        !summary.is_empty() && (is_own || summary.0.iter().all(|(_, text)| is_plain(text)));
    let subtitle = line(subtitle);
    let mut description = markdown(description, place, notes);
    if !is_short && !summary.is_empty() {
        let begin = markdown(summary, place, notes);
        description = if begin == description { begin } else { joined(&begin, &description) };
    }
    if is_short {
        let bold = each(&subtitle, |text| format!("**{}**", from_plain(text)));
        return (line(summary), joined(&bold, &description));
    }
    (subtitle, description)
}

/// One text before the other, language by language.
pub fn joined(first: &DraftText, second: &DraftText) -> DraftText {
    let mut texts = first.0.clone();
    for (code, text) in &second.0 {
        match texts.iter_mut().find(|(known, _)| known == code) {
            Some((_, known)) => *known = format!("{known}\n\n{text}"),
            None => texts.push((code.clone(), text.clone())),
        }
    }
    DraftText::of(texts)
}

fn is_plain(text: &str) -> bool {
    let text = text.trim();
    let is_marked_up =
        is_html(text) || ["](", "**", "__", "```"].iter().any(|mark| text.contains(mark));
    text.chars().count() <= LONGEST_SUMMARY && !text.contains('\n') && !is_marked_up
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_what_is_short_and_plain_is_the_summary() {
        let text = |text: &str| DraftText::plain(text);
        let both = |subtitle, summary, description| {
            let texts = [&text(subtitle), &text(summary), &text(description)];
            let (summary, description) =
                summary_and_description(texts, false, "A", &mut Notes::default());
            (summary.first().to_owned(), description.first().to_owned())
        };
        let owned = |one: &str, two: &str| (one.to_owned(), two.to_owned());
        assert_eq!(both("", "Short.", "Long."), owned("Short.", "Long."));
        assert_eq!(both("Sub", "Short.", "Long."), owned("Short.", "**Sub**\n\nLong."));
        assert_eq!(both("Sub", "", "Long."), owned("Sub", "Long."));
        assert_eq!(both("", "<p>One.</p><p>Two.</p>", ""), owned("", "One.\n\nTwo."));
        assert_eq!(
            both("Sub", "A **bold** one.", "Long."),
            owned("Sub", "A **bold** one.\n\nLong.")
        );
        assert_eq!(both("", "**Same**", "**Same**"), owned("", "**Same**"));
    }

    #[test]
    fn ok_markdown_with_a_few_tags_keeps_its_paragraphs_and_lists() {
        for (given, expected) in [
            (
                "One.\n\nTwo <b>three</b>.\n\n- four\n- *five*",
                "One.\n\nTwo **three**.\n\n- four\n- *five*",
            ),
            ("One.\r\n\r\nTwo<br>three.", "One.\n\nTwo\\\nthree."),
            ("**One**\n \n<img src='x'>Two", "**One**\n\nTwo"),
            (
                "<a href='javascript:x'>One</a>\n\n[two](javascript:x)",
                "One\n\n[two\\] (javascript:x)",
            ),
            // What has paragraphs of its own is HTML, and an empty line in it a blank.
            ("<p>One\n\ntwo</p>three", "One two\n\nthree"),
        ] {
            let text = markdown(&DraftText::plain(given), "A", &mut Notes::default());
            assert_eq!(text.first(), expected, "{given}");
        }
    }

    #[test]
    fn ok_links_of_markdown_lead_to_the_web() {
        for (given, expected) in [
            ("[a](https://a.example/b)", "[a](https://a.example/b)"),
            ("[a](a.example/b) c", "[a](https://a.example/b) c"),
            ("[a](javascript:alert(1))", "[a\\] (javascript:alert(1))"),
            ("[a](session:b)", "[a\\] (session:b)"),
            ("<javascript:b> <https://a.example>", "\\<javascript:b> <https://a.example>"),
            ("[a]: javascript:b", "\\[a]: javascript:b"),
            ("[a]: https://a.example/", "[a]: https://a.example/"),
        ] {
            let text = markdown(&DraftText::plain(given), "A", &mut Notes::default());
            assert_eq!(text.first(), expected, "{given}");
        }
    }
}
