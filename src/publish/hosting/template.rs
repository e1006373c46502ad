//! Fills in the templates.
//!
//! Lines may begin with a condition, which is left out: `list|` and `all|` for events that name
//! the sites that may frame them and for others, `root|` and `folder|` for sites at the root of
//! their host and below it, `unknown|` where that is not known. A line with `@ORIGIN@` is
//! repeated for each site that may.

use super::{Framing, Hosting};

/// A template with everything filled in.
pub(super) fn filled(template: &str, hosting: &Hosting) -> String {
    let origins: Vec<String> = match &hosting.framing {
        Framing::Any => Vec::new(),
        Framing::Only(origins) => origins.iter().map(ToString::to_string).collect(),
    };
    let policy = hosting.framing.policy().unwrap_or_default();
    let lines = template.lines().filter_map(|line| chosen(line, hosting));
    let lines = lines.flat_map(|line| repeated(line, &origins));
    let text: String = lines.map(|line| line + "\n").collect();
    text.replace("@POLICY@", &policy)
        .replace("@PATH@", &hosting.path.plain)
        .replace("@URL@", &hosting.path.encoded)
        .replace("@FOLDER@", hosting.path.plain.trim_end_matches('/'))
        .replace("@PATTERN@", &hosting.path.plain.replace('.', "\\."))
}

/// The line without its condition; `None` if that does not hold.
fn chosen<'t>(line: &'t str, hosting: &Hosting) -> Option<&'t str> {
    let conditions = [
        ("list|", hosting.framing.is_limited()),
        ("all|", !hosting.framing.is_limited()),
        ("root|", hosting.path.is_root()),
        ("folder|", !hosting.path.is_root()),
        ("unknown|", hosting.path.is_assumed),
    ];
    let stated = |(name, holds): (&str, bool)| Some((line.strip_prefix(name)?, holds));
    let (rest, holds) = conditions.into_iter().find_map(stated).unwrap_or((line, true));
    holds.then_some(rest)
}

fn repeated(line: &str, origins: &[String]) -> Vec<String> {
    const EACH: &str = "@ORIGIN@";
    match line.contains(EACH) {
        true => origins.iter().map(|origin| line.replace(EACH, origin)).collect(),
        false => vec![line.to_owned()],
    }
}
