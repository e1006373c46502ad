//! What taking part costs. A price that may mean another amount is not published, as visitors pay
//! what they read.

use crate::event::{Amount, FeeCategory, Timestamp};

use super::{
    currency::{currency, decimal_places, meant},
    cursor::Cursor,
    fields::Fields,
    json::Json,
    said::{Said, said},
    text::text,
    times::{day_or_moment, end_of_day_or_moment},
};

const EXPECTED: Said =
    Said::new("a price such as 45 or 45.50; 0 is free", "ein Preis wie 45 oder 45.50; 0 ist frei");

/// In whole units. Below, a price may be one of thousands: 1.250.
const SMALL: f64 = 10.0;

/// Words for what costs nothing, in lower case.
const FREE: [&str; 8] =
    ["kostenlos", "kostenfrei", "gratis", "umsonst", "frei", "free", "free of charge", "keine"];

/// Reads a group of people who pay the same. `common` is the currency of all.
pub fn fee_category(cursor: &Cursor, common: Option<&str>) -> Option<FeeCategory> {
    cursor.object(|fields| {
        let name = fields.needed("name", text);
        let own = fields.optional("currency", currency);
        // Of a currency that is not understood, no amount is known.
        let is_clear = own.is_some() || !fields.has("currency");
        let code = own.or_else(|| common.map(str::to_owned)).filter(|_| is_clear);
        let price = price_of(fields, code.as_deref(), is_clear);
        let from = fields.optional("from", day_or_moment);
        let until = fields.optional("until", end_of_day_or_moment);
        remind_of_order(&fields.cursor, from.as_ref(), until.as_ref());
        Some(FeeCategory {
            note: fields.optional("note", text),
            currency: code.filter(|_| price.is_some()),
            price,
            from,
            until,
            name: name?,
        })
    })
}

/// The price, if its currency is known or it is none.
fn price_of(fields: &mut Fields, code: Option<&str>, is_clear: bool) -> Option<Amount> {
    if !fields.has("price") {
        fields.ignore(&["price"]);
        let what = Said::new(
            "the price is missing: it is shown as not known yet",
            "der Preis fehlt: er erscheint als noch nicht bekannt",
        );
        let hint = Said::new(
            "write \"price\": 45, or 0 if it is free",
            "\"price\": 45 schreiben, oder 0, wenn es nichts kostet",
        );
        fields.cursor.key("price").warn(what, Some(hint));
        return None;
    }
    let places = code.and_then(decimal_places).unwrap_or(2);
    let amount = fields.optional("price", |cursor| price(cursor, places))?;
    if amount.is_free() || code.is_some() {
        return Some(amount);
    }
    if is_clear {
        let expected = Said::new("the currency of the price", "die Währung des Preises");
        let hint = Said::new(
            "write \"currency\": \"EUR\" here or beside \"categories\"; until then no price is shown",
            "\"currency\": \"EUR\" hier oder neben \"categories\" schreiben; bis dahin erscheint kein Preis",
        );
        fields.cursor.key("currency").wrong::<()>(expected, Some(hint));
    }
    None
}

/// Reads a number, or in quotation marks one with all of its decimal places.
fn price(cursor: &Cursor, places: usize) -> Option<Amount> {
    let written = match cursor.json {
        Json::Whole(number) => Amount::parse(&number.to_string()),
        Json::Number(number) => Amount::parse(&number.to_string()),
        Json::Text(text) => Amount::parse(text.trim()).filter(|amount| is_whole(amount, places)),
        _ => None,
    };
    let Some(amount) = written.and_then(|amount| amount.with_places(places)) else {
        return cursor.wrong(EXPECTED, hint(cursor.json, places));
    };
    if let Json::Number(number) = cursor.json {
        remind_of_thousands(cursor, *number, &amount);
    }
    Some(amount)
}

/// Whether a text has all decimal places, or none: it cannot be another amount.
fn is_whole(amount: &Amount, places: usize) -> bool {
    let written = amount.parts().1.len();
    written == 0 || written == places
}

/// JSON's numbers forget their last zeros: of `1.250` nothing is left but 1.25.
fn remind_of_thousands(cursor: &Cursor, number: f64, amount: &Amount) {
    if number >= SMALL {
        return;
    }
    let written = amount.as_str();
    let thousands = (number * 1000.0).round();
    let what = said!("the price is shown as {written}", "der Preis erscheint als {written}");
    let hint = said!(
        "if that is right, write \"{written}\" in quotation marks; if not, {thousands} without a point",
        "wenn das stimmt, \"{written}\" in Anführungszeichen schreiben; wenn nicht, {thousands} ohne Punkt"
    );
    cursor.warn(what, Some(hint));
}

/// What to write, where that is clear.
fn hint(json: &Json, places: usize) -> Option<Said> {
    let Json::Text(text) = json else { return None };
    let text = text.trim();
    if FREE.contains(&text.to_lowercase().as_str()) {
        return Some(Said::new("write 0", "0 schreiben"));
    }
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let begin = text.find(|c: char| c.is_ascii_digit())?;
    let number = &text[begin..];
    let number = &number[..number.find(|c: char| !is_number(c)).unwrap_or(number.len())];
    // 45,- and 45,– are 45.
    let amount = plain(number.trim_end_matches([',', '.']))?.with_places(places)?;
    let around = text.replacen(number, "", 1);
    let code = meant(around.trim_matches(|c: char| c.is_whitespace() || "-–—,".contains(c)));
    let amount = amount.as_str();
    Some(match code {
        Some(code) => said!(
            "write \"price\": {amount}, \"currency\": \"{code}\"",
            "\"price\": {amount}, \"currency\": \"{code}\" schreiben"
        ),
        None => said!(
            "write {amount}, with a point and without quotation marks",
            "{amount} schreiben, mit Punkt und ohne Anführungszeichen"
        ),
    })
}

/// The amount of `45,00`, `1.250,00` or `1,250.00`; `None` if it may be another: `1.250`.
fn plain(number: &str) -> Option<Amount> {
    let last = number.rfind([',', '.']);
    let Some(last) = last else { return Amount::parse(number) };
    let (whole, parts) = (&number[..last], &number[last + 1..]);
    let separator = if number[last..].starts_with(',') { '.' } else { ',' };
    let groups: Vec<_> = whole.split(separator).collect();
    let is_grouped = groups.iter().skip(1).all(|group| group.len() == 3);
    let fits = (1..=2).contains(&parts.len()) && is_grouped;
    fits.then(|| Amount::parse(&format!("{}.{parts}", groups.concat()))).flatten()
}

fn remind_of_order(cursor: &Cursor, from: Option<&Timestamp>, until: Option<&Timestamp>) {
    let (Some(from), Some(until)) = (from, until) else { return };
    if from.epoch_seconds() < until.epoch_seconds() {
        return;
    }
    let what = Said::new("the price ends before it begins", "der Preis endet, bevor er beginnt");
    let hint = Said::new(
        "\"from\" is its first day, \"until\" its last",
        "\"from\" ist sein erster Tag, \"until\" sein letzter",
    );
    cursor.key("until").warn(what, Some(hint));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_what_people_write_for_prices_is_answered_with_what_to_write() {
        for (text, meant) in [
            ("45,00", Some("write 45.00, with a point and without quotation marks")),
            ("45,5", Some("write 45.50, with a point and without quotation marks")),
            ("1.250,00", Some("write 1250.00, with a point and without quotation marks")),
            ("1,250.00", Some("write 1250.00, with a point and without quotation marks")),
            ("45,00 €", Some("write \"price\": 45.00, \"currency\": \"EUR\"")),
            ("€ 45", Some("write \"price\": 45.00, \"currency\": \"EUR\"")),
            ("45,- Euro", Some("write \"price\": 45.00, \"currency\": \"EUR\"")),
            ("CHF 45.50", Some("write \"price\": 45.50, \"currency\": \"CHF\"")),
            ("kostenlos", Some("write 0")),
            // One thousand, or one and a quarter.
            ("1.250", None),
            ("1,250", None),
            ("12,50,00", None),
            ("auf Anfrage", None),
        ] {
            let hint = hint(&Json::Text(text.to_owned()), 2);
            assert_eq!(hint.as_ref().map(|hint| hint.english.as_ref()), meant, "{text}");
        }
    }
}
