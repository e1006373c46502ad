//! Links, e-mail addresses and telephone numbers.
//!
//! Only `https:`, `http:`, `mailto:` and `tel:` are published, so that no link can run
//! code (`javascript:`, `data:`). Whether an address exists is not checked.

use crate::event::LONGEST_WORD;

use super::{
    characters::is_invisible,
    cursor::Cursor,
    look_alike::{LookAlike, look_alike},
    report::did_you_mean,
    said::{Said, said},
};

const EXPECTED_LINK: Said = Said::new(
    "an address that starts with https:, http:, mailto: or tel:",
    "eine Adresse, die mit https:, http:, mailto: oder tel: beginnt",
);

/// Reads a URL.
pub fn url(cursor: &Cursor) -> Option<String> {
    let found = cursor.string(EXPECTED_LINK)?;
    let url = checked_url(found).or_else(|| cursor.wrong(EXPECTED_LINK, hint_for_link(found)))?;
    cursor.context.addresses.borrow_mut().add(&url, || cursor.place.clone());
    Some(url)
}

/// Reads the URL of a page: neither an e-mail address nor a telephone number.
pub fn url_of_web(cursor: &Cursor) -> Option<String> {
    const EXPECTED: Said =
        Said::new("an address that starts with https:", "eine Adresse, die mit https: beginnt");
    let found = url(cursor)?;
    if found.starts_with("http") { Some(found) } else { cursor.expected(EXPECTED) }
}

/// The URL with its scheme in lower case; `None` if the scheme is not allowed.
pub fn checked_url(text: &str) -> Option<String> {
    let forbidden = |c: char| c.is_whitespace() || is_invisible(c) || "<>\"\\^`{|}".contains(c);
    if text.len() > LONGEST_WORD || text.contains(forbidden) {
        return None;
    }
    let (scheme, rest) = text.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let good = match scheme.as_str() {
        "http" | "https" => has_host(rest),
        "mailto" => is_email(rest.split('?').next().unwrap_or_default()),
        "tel" => is_dialled(rest),
        _ => false,
    };
    good.then(|| format!("{scheme}:{rest}"))
}

/// Reads an e-mail address.
pub fn email(cursor: &Cursor) -> Option<String> {
    const EXPECTED: Said = Said::new(
        "an e-mail address such as name@example.org",
        "eine E-Mail-Adresse wie name@example.org",
    );
    let found = cursor.string(EXPECTED)?.trim();
    if !is_email(found) {
        return cursor.wrong(EXPECTED, invisible_in(found).or_else(|| look_alike_in(found)));
    }
    let mut addresses = cursor.context.addresses.borrow_mut();
    addresses.add(&format!("mailto:{found}"), || cursor.place.clone());
    Some(found.to_owned())
}

/// Reads a telephone number with its country code.
pub fn phone(cursor: &Cursor) -> Option<String> {
    const EXPECTED: Said = Said::new(
        "a telephone number such as +49 391 123456",
        "eine Telefonnummer wie +49 391 123456",
    );
    let found = cursor.string(EXPECTED)?.trim();
    if found.contains("(0)") {
        let hint = Said::new(
            "leave out the \"(0)\": nobody can dial it together with the country code",
            "die „(0)“ weglassen: zusammen mit der Landesvorwahl wird sie nicht gewählt",
        );
        return cursor.wrong(EXPECTED, Some(hint));
    }
    if is_phone(found) {
        return Some(found.to_owned());
    }
    let hint = found.starts_with('0').then(|| {
        Said::new(
            "start with + and the country code",
            "mit + und der Landesvorwahl beginnen, in Deutschland +49",
        )
    });
    cursor.wrong(EXPECTED, hint)
}

/// Whether this is a deliverable address without characters that have a meaning in
/// `mailto:` links or mail headers.
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@').filter(|_| text.len() <= LONGEST_WORD) else {
        return false;
    };
    let name_fits = |c: char| is_letter(c) || "._+-'".contains(c);
    !name.is_empty() && name.chars().all(name_fits) && is_host(host) && host.contains('.')
}

fn is_host(host: &str) -> bool {
    let part_fits = |part: &str| {
        let is_bounded = !part.is_empty() && !part.starts_with('-') && !part.ends_with('-');
        is_bounded && part.chars().all(|c| is_letter(c) || c == '-')
    };
    host.split('.').all(part_fits) && look_alike(host).is_none()
}

fn has_host(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix("//") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = host.split_once(':').unwrap_or((host, ""));
    let is_digits = port.bytes().all(|byte| byte.is_ascii_digit());
    is_host(host)
        && is_digits
        && (port.is_empty() || port.parse::<u16>().is_ok_and(|port| port > 0))
}

/// A letter or digit that can be seen.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !is_invisible(c)
}

/// Whether this is a number that a telephone can dial.
fn is_dialled(number: &str) -> bool {
    const FEWEST: usize = 3;
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    digits >= FEWEST && number.chars().all(|c| c.is_ascii_digit() || "+-.()".contains(c))
}

/// A hint for what is no address that can be linked.
pub fn hint_for_link(found: &str) -> Option<Said> {
    invisible_in(found)
        .or_else(|| look_alike_in(found))
        .or_else(|| on_own_computer(found))
        .or_else(|| hint_for_url(found))
}

/// A hint for what is a file on the organiser's own computer.
fn on_own_computer(found: &str) -> Option<Said> {
    let found = found.trim();
    let has_drive = found.get(1..3) == Some(":\\");
    let is_file = has_drive || found.to_lowercase().starts_with("file:");
    is_file.then(|| {
        Said::new(
            "this is a file on your own computer: copy it into the folder and list it in \"files\"",
            "das ist eine Datei auf dem eigenen Rechner: sie in den Ordner kopieren und in \"files\" aufführen",
        )
    })
}

/// A hint if an address has a character that cannot be seen, or that turns others round.
pub fn invisible_in(address: &str) -> Option<Said> {
    let found = address.trim().chars().find(|c| is_invisible(*c))?;
    let name = format!("U+{:04X}", u32::from(found));
    Some(said!(
        "it has the invisible character {name}: type it anew, or copy it from a browser's address bar",
        "darin steht das unsichtbare Zeichen {name}: neu tippen, oder aus der Adresszeile des Browsers kopieren"
    ))
}

/// A hint if the host of an address only looks like another.
fn look_alike_in(address: &str) -> Option<Said> {
    let begin = address.find("//").map(|at| at + 2).or_else(|| Some(address.find('@')? + 1))?;
    let host = address[begin..].split(['/', '?', '#', ':']).next()?;
    match look_alike(host)? {
        LookAlike::Form(usual) => {
            let address = [&address[..begin], &usual, &address[begin + host.len()..]].concat();
            (is_email(&address) || checked_url(&address).is_some()).then(|| did_you_mean(&address))
        }
        LookAlike::Letter { letter, label } => {
            let name = format!("U+{:04X}", u32::from(letter));
            Some(said!(
                "in \"{label}\" the letter \"{letter}\" ({name}) is of another script than those beside it, so it leads elsewhere than it seems to: type it anew",
                "in \"{label}\" gehört der Buchstabe \"{letter}\" ({name}) zu einer anderen Schrift als die daneben, die Adresse führt also woandershin, als es aussieht: neu tippen"
            ))
        }
    }
}

pub fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    text.starts_with('+')
        && (6..=15).contains(&digits)
        && text[1..].chars().all(|c| c.is_ascii_digit() || " -/()".contains(c))
}

/// What was meant by an address without scheme.
fn hint_for_url(found: &str) -> Option<Said> {
    // "http:// example.org"
    let closed = found.replace(":// ", "://");
    if closed != found && checked_url(&closed).is_some() {
        return Some(did_you_mean(&closed));
    }
    let completed =
        if is_email(found) { format!("mailto:{found}") } else { format!("https://{found}") };
    const FILES: [&str; 8] = ["html", "htm", "php", "pdf", "md", "jpg", "png", "json"];
    let is_file = found.rsplit_once('.').is_some_and(|(path, ending)| {
        !path.contains('/') && FILES.contains(&ending.to_lowercase().as_str())
    });
    let has_scheme = found.contains(':');
    let meant = !has_scheme && !is_file && found.contains('.') && checked_url(&completed).is_some();
    meant.then(|| did_you_mean(&completed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_addresses_that_may_be_linked() {
        for text in [
            "https://example.org",
            "http://example.org:8080/ä?b=c#d",
            "https://müller.example/",
            "https://пример.рф/путь",
            "mailto:a.b@example.org?subject=x",
            "tel:+49391123456",
        ] {
            assert_eq!(checked_url(text).as_deref(), Some(text));
        }
        assert_eq!(checked_url("HTTPS://example.org").as_deref(), Some("https://example.org"));
    }

    #[test]
    fn err_addresses_that_run_or_lead_nowhere() {
        for text in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\nscript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//example.org",
            "/programm/",
            "https:example.org",
            "https://",
            "https://user@example.org",
            "https://example.org/\" onclick=\"x",
            "mailto:nobody",
            "tel:0x",
            "tel:...",
            "tel:+++",
            "https://example.org/a\u{200b}b",
            "https://example.org/\u{202e}gpj.exe",
            "https://example.org/?a=\u{2066}",
            "https://ex\u{3164}ample.org/",
            "https://ex\u{ad}ample.org/",
            "mailto:a@b.de?subject=\u{202e}x",
            "https://example.org:99999/",
            "https://example.org:0/",
            "https://-a-.example/",
            "https://www.\u{430}pple.com/",
            "https://ｅｘａｍｐｌｅ.org/",
            "mailto:a@\u{430}pple.com",
            "",
        ] {
            assert_eq!(checked_url(text), None, "{text}");
        }
        assert!(
            hint_for_url("www.example.org")
                .is_some_and(|hint| hint.english.contains("https://www"))
        );
        for text in ["javascript:alert(1)", "programm.html", "Flyer.PDF"] {
            assert_eq!(hint_for_url(text), None, "{text}");
        }
    }

    #[test]
    fn err_files_on_the_own_computer_belong_into_the_folder() {
        for text in ["file:///home/eva/plan.pdf", "FILE:plan.pdf", "C:\\Daten\\Plan.pdf"] {
            assert_eq!(checked_url(text), None);
            assert!(
                hint_for_link(text).unwrap().english.contains("list it in \"files\""),
                "{text}"
            );
        }
    }

    #[test]
    fn err_hosts_that_only_look_like_others_are_answered_with_what_to_do() {
        let hint = |text: &str| hint_for_link(text).unwrap().english.into_owned();
        for (text, expected) in [
            ("https://ｅｘａｍｐｌｅ．org:80/a?b", "did you mean \"https://example.org:80/a?b\"?"),
            ("mailto:a@ｂ.de", "did you mean \"mailto:a@b.de\"?"),
            ("http:// example.org/a", "did you mean \"http://example.org/a\"?"),
        ] {
            assert_eq!(hint(text), expected);
        }
        for text in ["https://\u{430}pple.com/", "mailto:a@\u{430}pple.com", "a@\u{430}pple.com"] {
            assert!(
                hint(text).starts_with("in \"\u{430}pple\" the letter \"\u{430}\" (U+0430) is")
            );
        }
    }

    #[test]
    fn ok_and_err_emails() {
        assert!(is_email("welcome-center.magdeburg+presse@example.org"));
        for text in [
            "a",
            "@",
            "a@",
            "@b.de",
            "a@b",
            "a@b@c.de",
            "a@b.de\nBcc: x@y.de",
            "a@b.de?bcc=x",
            "a b@c.de",
            "a@b..de",
            "a\u{3164}@b.de",
            "a\u{200b}@b.de",
            "a@\u{430}pple.com",
        ] {
            assert!(!is_email(text), "{text:?}");
        }
    }

    #[test]
    fn ok_and_err_phones() {
        assert!(is_phone("+49 (391) 123-45/6"));
        for text in ["0391 123456", "+49", "+49 391 12x456", "++49 391 123456", "+49 391 123456\n"]
        {
            assert!(!is_phone(text), "{text:?}");
        }
    }
}
