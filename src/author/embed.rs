//! Reads which sites may show pages in a frame: `"embed": {"allow": …}`.
//!
//! A frame that is missing is noticed and asked for. So of what cannot be read the careful
//! reading holds: no other site may.

use super::{
    address::invisible_in,
    cursor::Cursor,
    framing::{Framing, NO_OTHER_SITE},
    json::Json,
    origin::{Origin, Written},
    other_keys::means_embed,
    report::did_you_mean,
    said::{Said, said},
};

/// More are a mistake, and a header of more than 10 KB, which servers refuse to pass on.
const MOST_SITES: usize = 300;

/// Cloudflare Pages skips longer lines of `_headers`; proxies refuse headers of twice that.
const LONG_POLICY: usize = 2_000;

const EXPECTED: Said = Said::new(
    "\"*\" or a list of sites such as [\"https://example.org\"]",
    "\"*\" oder eine Liste von Websites wie [\"https://example.org\"]",
);
const EXPECTED_SITE: Said = Said::new(
    "the beginning of a site's address, such as https://example.org",
    "der Anfang der Adresse einer Website wie https://example.org",
);
const NOT_THIS_SITE: Said = Said::new(
    "this site may not show pages in a frame",
    "diese Website darf keine Seiten im Rahmen zeigen",
);

/// Reads which sites may; every site, if nothing is said.
pub fn framing(root: &Cursor) -> Framing {
    let cursor = root.key("embed");
    let stands_twice = |json: &Json, key| json.all(key).count() > 1;
    let is_repeated = stands_twice(root.json, "embed") || stands_twice(cursor.json, "allow");
    // A key that is near to this one may mean it; it is reported with the unknown keys.
    if root.json.keys().any(means_embed) {
        return Framing::Only(Vec::new());
    }
    if !is_repeated && is_left_out(cursor.json) {
        return Framing::Any;
    }
    let begin = root.context.report.len();
    let read =
        cursor.object_or(object_meant(cursor.json), |fields| fields.needed("allow", allowed));
    if read.is_none() {
        say_what_it_costs(root, begin, NO_OTHER_SITE);
    }
    read.filter(|_| !is_repeated).unwrap_or(Framing::Only(Vec::new()))
}

fn say_what_it_costs(cursor: &Cursor, begin: usize, effect: Said) {
    let report = &cursor.context.report;
    if let Some(index) = report.last_error(begin) {
        report.costs(index, effect);
    }
}

/// Whether nothing is said: no key, or nothing in it but comments.
fn is_left_out(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::Text(text) => text.trim().is_empty(),
        Json::Object(entries) => entries.iter().all(|(key, _)| key.starts_with('_')),
        _ => false,
    }
}

fn object_meant(json: &Json) -> Option<Said> {
    let value = match json {
        Json::List(_) => "{\"allow\": [\"https://…\"]}",
        Json::Text(text) if text.trim() == "*" => "{\"allow\": \"*\"}",
        _ => return None,
    };
    Some(said!("write {value}", "{value} schreiben"))
}

fn allowed(cursor: &Cursor) -> Option<Framing> {
    match cursor.json {
        Json::Text(text) if text.trim() == "*" => Some(Framing::Any),
        Json::List(_) => Some(Framing::Only(sites(cursor))),
        other => cursor.wrong(EXPECTED, list_meant(other)),
    }
}

fn list_meant(json: &Json) -> Option<Said> {
    let origin = Written::meant_by(json.text()?)?;
    Some(said!("write [\"{origin}\"]", "[\"{origin}\"] schreiben"))
}

fn sites(cursor: &Cursor) -> Vec<Origin> {
    let mut origins = Vec::new();
    for item in cursor.items().unwrap_or_default() {
        if let Some(origin) = site(&item).filter(|origin| !origins.contains(origin)) {
            origins.push(origin);
        }
    }
    if origins.len() > MOST_SITES {
        let expected = said!("at most {MOST_SITES} sites", "höchstens {MOST_SITES} Websites");
        let found = Said::as_is(origins.len().to_string());
        cursor.context.report.error(&cursor.place, expected, found, shorter());
        origins.truncate(MOST_SITES);
    } else {
        warn_of_length(cursor, &origins);
    }
    origins
}

fn site(cursor: &Cursor) -> Option<Origin> {
    let begin = cursor.context.report.len();
    let site = read_site(cursor);
    if site.is_none() {
        say_what_it_costs(cursor, begin, NOT_THIS_SITE);
    }
    site
}

fn read_site(cursor: &Cursor) -> Option<Origin> {
    let text = cursor.string(EXPECTED_SITE)?.trim();
    let Some(Written { origin, is_longer }) = Written::read(text) else {
        return cursor.wrong(EXPECTED_SITE, site_meant(text));
    };
    if is_longer {
        let what = said!(
            "a site is allowed as a whole; what stands behind {origin} does not count",
            "erlaubt wird eine ganze Website; was hinter {origin} steht, zählt nicht"
        );
        let hint = said!("write \"{origin}\"", "\"{origin}\" schreiben");
        cursor.warn(what, Some(hint));
    }
    Some(origin)
}

fn site_meant(text: &str) -> Option<Said> {
    if text == "*" {
        return Some(Said::new(
            "for all sites write \"allow\": \"*\", without a list",
            "für alle Websites \"allow\": \"*\" schreiben, ohne Liste",
        ));
    }
    let meant = || Written::meant_by(text).map(|origin| did_you_mean(&origin.to_string()));
    invisible_in(text).or_else(meant)
}

fn shorter() -> Option<Said> {
    Some(Said::new(
        "\"https://*.example.org\" stands for all sites below example.org, and \"allow\": \"*\" for all there are",
        "\"https://*.example.org\" steht für alle Websites unter example.org, \"allow\": \"*\" für alle überhaupt",
    ))
}

fn warn_of_length(cursor: &Cursor, origins: &[Origin]) {
    let length = Framing::Only(origins.to_vec()).policy().map_or(0, |policy| policy.len());
    if length > LONG_POLICY {
        let what = said!(
            "the list makes a header of {length} characters; Cloudflare Pages leaves out more than {LONG_POLICY}, and some proxies refuse more than 4000",
            "aus der Liste wird ein Header von {length} Zeichen; Cloudflare Pages übergeht mehr als {LONG_POLICY}, und manche Proxys lehnen mehr als 4000 ab"
        );
        cursor.warn(what, shorter());
    }
}
