//! Postal addresses: in their parts, or line by line.

use crate::event::{PostalAddress, town};

use super::{cursor::Cursor, fields::Fields, json::Json, said::Said, text::line};

/// An address for people, and in its parts as far as they are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    pub lines: Vec<String>,
    pub parts: Option<PostalAddress>,
}

/// Reads `address`: `{"street", "postal_code", "city", "country"}`, or a list of lines.
pub fn address(fields: &mut Fields) -> Address {
    let is_list = matches!(fields.cursor.json.get("address"), Some(Json::List(_)));
    if is_list {
        let lines = fields.list("address", line);
        return Address { parts: told_apart(&lines), lines };
    }
    let parts = fields.optional("address", parts);
    Address { lines: parts.as_ref().map(lines_of).unwrap_or_default(), parts }
}

fn parts(cursor: &Cursor) -> Option<PostalAddress> {
    const EXPECTED: Said = Said::new(
        "a list of lines, or {\"street\", \"postal_code\", \"city\", \"country\"}",
        "eine Liste von Zeilen, oder {\"street\", \"postal_code\", \"city\", \"country\"}",
    );
    if !matches!(cursor.json, Json::Object(_)) {
        return cursor.expected(EXPECTED);
    }
    cursor.object(|fields| {
        let city = fields.needed("city", line);
        Some(PostalAddress {
            street: fields.optional("street", line),
            postal_code: fields.optional("postal_code", line),
            country: fields.optional("country", country),
            city: city?,
        })
    })
}

/// Reads a text that is written like an ISO 3166-1 code: two capital letters.
pub fn country(cursor: &Cursor) -> Option<String> {
    const EXPECTED: Said = Said::new("a country code such as DE", "ein Länderkürzel wie DE");
    let code = cursor.string(EXPECTED)?;
    let well_formed = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    if well_formed { Some(code.to_owned()) } else { cursor.expected(EXPECTED) }
}

/// As an envelope has them. The country is left out: visitors are mostly in it.
fn lines_of(parts: &PostalAddress) -> Vec<String> {
    let PostalAddress { street, postal_code, city, country } = parts;
    let town = town(country.as_deref(), postal_code.as_deref(), city);
    street.iter().cloned().chain([town]).collect()
}

/// The parts of lines that can only be read in one way: a street with a number, then a line
/// such as "39104 Magdeburg", then at most the country.
fn told_apart(lines: &[String]) -> Option<PostalAddress> {
    let mut towns =
        lines.iter().enumerate().filter_map(|(at, line)| Some((at, code_and_city(line)?)));
    let (at, (code, city)) = towns.next().filter(|_| towns.next().is_none())?;
    let street = lines.get(at.checked_sub(1)?)?;
    let after = lines.get(at + 1..)?;
    let is_street = street.chars().any(|character| character.is_ascii_digit());
    (is_street && after.len() <= 1).then(|| PostalAddress {
        street: Some(street.clone()),
        postal_code: Some(code.to_owned()),
        city: city.to_owned(),
        country: after.first().cloned(),
    })
}

/// Four or five digits and a name.
fn code_and_city(line: &str) -> Option<(&str, &str)> {
    let (code, city) = line.split_once(' ')?;
    let is_code = (4..=5).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    let is_city = city.starts_with(char::is_alphabetic);
    (is_code && is_city).then_some((code, city))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts_of(lines: &[&str]) -> Option<PostalAddress> {
        told_apart(&lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn ok_lines_that_can_be_read_in_one_way_only_are_told_apart() {
        let lines = ["Verein für Prüfung", "Musterweg 8", "39104 Beispielstadt", "Deutschland"];
        let parts = parts_of(&lines).unwrap();
        assert_eq!(parts.street.as_deref(), Some("Musterweg 8"));
        assert_eq!(parts.postal_code.as_deref(), Some("39104"));
        assert_eq!(parts.city, "Beispielstadt");
        assert_eq!(parts.country.as_deref(), Some("Deutschland"));
    }

    #[test]
    fn err_other_lines_are_not_guessed_at() {
        for lines in [
            &["Musterweg 8"][..],
            &["39104 Magdeburg"],
            &["Rathaus", "39104 Magdeburg"],
            &["Musterweg 8", "39104 Magdeburg", "Postfach 1", "Deutschland"],
            &["1 Main Street", "Springfield 12345"],
            &["Weg 1", "1234 Ort", "Weg 2", "2345 Ort"],
        ] {
            assert_eq!(parts_of(lines), None, "{lines:?}");
        }
    }
}
