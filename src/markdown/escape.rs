//! Characters that would be marks in Markdown, and those that no text may have.

/// A text without control characters and those that turn the direction of others; lines end with
/// `\n`.
pub fn clean(text: &str) -> String {
    let mut text = match text.contains('\r') {
        true => text.replace("\r\n", "\n").replace('\r', "\n"),
        false => text.to_owned(),
    };
    text.retain(|c| !is_removed(c));
    text
}

fn is_removed(c: char) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_control = c.is_control() && !matches!(c, '\n' | '\t');
    turns || is_control || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// A text in which no character is a mark, wherever in a line it stands. What begins lines is
/// left to [`escape_start`].
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let behind = &text[at + c.len_utf8()..];
        if is_mark(before, c, behind) {
            escaped.push('\\');
        }
        escaped.push(c);
        before = c;
    }
    escaped
}

fn is_mark(before: char, c: char, behind: &str) -> bool {
    let next = behind.chars().next();
    match c {
        '\\' | '*' | '`' | '[' | ']' | '~' | '|' => true,
        // What reads like a link whose address has blanks is taken as one.
        '(' => before == ']',
        // Inside of a word it is none: `snake_case`.
        '_' => !(before.is_alphanumeric() && next.is_some_and(char::is_alphanumeric)),
        '<' => next.is_none_or(|next| next.is_alphabetic() || "/!?".contains(next)),
        '&' => next.is_none() || is_entity(behind),
        _ => false,
    }
}

/// Whether the name of a character and `;` follow.
fn is_entity(behind: &str) -> bool {
    let name = behind.strip_prefix('#').unwrap_or(behind);
    let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    length > 0 && name[length..].starts_with(';')
}

/// A line, escaped already, that does not begin a list, a heading, a quote or a table.
pub fn escape_start(line: &str) -> String {
    let at = match line.chars().next() {
        Some('#') => begins(line.trim_start_matches('#')).then_some(0),
        Some('>') => Some(0),
        Some('-' | '+') => (begins(&line[1..]) || is_line(line)).then_some(0),
        Some('=' | ':') => is_line(line).then_some(0),
        Some('0'..='9') => {
            let behind = line.trim_start_matches(|c: char| c.is_ascii_digit());
            let is_number = behind.starts_with(['.', ')']) && begins(&behind[1..]);
            is_number.then_some(line.len() - behind.len())
        }
        _ => None,
    };
    at.map_or_else(|| line.to_owned(), |at| format!("{}\\{}", &line[..at], &line[at..]))
}

/// Whether what stands behind a mark leaves it one.
fn begins(behind: &str) -> bool {
    behind.is_empty() || behind.starts_with([' ', '\t'])
}

/// A line below a heading or the head of a table.
fn is_line(line: &str) -> bool {
    line.chars().all(|c| "-=: ".contains(c))
}
