//! A contact as an address card: vCard 3.0, [RFC 2426], which all phones and Outlook read. Many
//! of them refuse version 4.0, or show the "tel:" of its numbers.
//!
//! Cards know family and given names apart, contacts do not: what the card says of
//! them is a best effort, while the full name is exact. Pictures are left out. Its UID stays
//! as long as the ids of event and contact do, so that saving a card again changes it and
//! adds no second one.
//!
//! [RFC 2426]: https://www.rfc-editor.org/rfc/rfc2426

use crate::{
    event::{Contact, Event, PostalAddress, Text, degrees, joined_family},
    i18n::Locale,
};

use super::content_line::{ContentLines, escaped};

/// The text of a `.vcf` file, for a visitor who reads `language`.
pub fn contact_card(event: &Event, contact: &Contact, language: &str) -> String {
    let text = |text: &Option<Text>| {
        let own = event.default_language();
        let picked = text.as_ref().and_then(|text| text.pick(language, own));
        picked.map_or_else(String::new, |picked| picked.value.clone())
    };
    let mut lines = ContentLines::default();
    lines.line("BEGIN", "VCARD");
    lines.line("VERSION", "3.0");
    lines.text("UID", &format!("{}@{}.treffpunkt", contact.id, event.id));
    write_name(&mut lines, contact);
    lines.text("TITLE", &text(&contact.position));
    lines.text("ROLE", &text(&contact.role));
    write_ways(&mut lines, contact);
    lines.text("NOTE", &note(event, contact, text(&contact.topics), language));
    lines.line("END", "VCARD");
    lines.finish()
}

fn write_name(lines: &mut ContentLines, contact: &Contact) {
    let name = escaped(&contact.name);
    lines.line("FN", &name);
    let organisation = contact.organisation.as_deref();
    if is_person(contact) {
        lines.line("N", &structured_name(&contact.name));
        lines.text("ORG", organisation.unwrap_or_default());
    } else {
        // The name must be there, and some programs show nothing else.
        lines.line("N", &format!("{name};;;;"));
        match organisation.filter(|house| *house != contact.name) {
            Some(house) => lines.line("ORG", &(escaped(house) + ";" + &name)),
            None => lines.line("ORG", &name),
        }
        // For Apple's address books: no person.
        lines.line("X-ABShowAs", "COMPANY");
    }
}

/// The ways to reach a contact.
fn write_ways(lines: &mut ContentLines, contact: &Contact) {
    let ends_well = |number: &String| number.ends_with(|c: char| c.is_ascii_digit());
    if let Some(number) = contact.dialled().filter(ends_well) {
        lines.line("TEL;TYPE=WORK,VOICE", &number);
    }
    lines.text("EMAIL;TYPE=INTERNET,WORK", contact.email.as_deref().unwrap_or_default());
    if let Some(url) = &contact.url {
        lines.line("URL", url);
    }
    if let Some(parts) = &contact.postal {
        lines.line("ADR;TYPE=WORK", &structured_address(parts));
    }
    // What the parts do not have, such as the name of the house.
    if contact.postal.is_none() || contact.address.len() > 2 {
        lines.text("LABEL;TYPE=WORK", &contact.address.join("\n"));
    }
}

/// Post office box; extended address; street; city; region; postal code; country.
fn structured_address(parts: &PostalAddress) -> String {
    let PostalAddress { street, postal_code, city, country } = parts;
    let mut address = ";;".to_owned();
    let known = |part: &Option<String>| part.as_deref().map(escaped).unwrap_or_default();
    for part in [known(street), escaped(city) + ";", known(postal_code)] {
        address += &(part + ";");
    }
    address + &known(country)
}

/// The topics, and the languages, for which this version has no field.
fn note(event: &Event, contact: &Contact, topics: String, language: &str) -> String {
    let mut note = topics;
    for (index, code) in contact.languages.iter().enumerate() {
        if index > 0 {
            note += ", ";
        } else {
            if !note.is_empty() {
                note += "\n";
            }
            note += Locale::for_language(language).words().languages;
            note += ": ";
        }
        note += event.language_name(code, language);
    }
    note
}

/// A contact with a position is a person, and so is a name of several words beside an
/// organisation. "Pressestelle" is an office, "IHK Magdeburg" an organisation.
fn is_person(contact: &Contact) -> bool {
    let beside = contact.organisation.as_ref().is_some_and(|name| *name != contact.name);
    contact.position.is_some() || (beside && contact.name.trim().split_once(' ').is_some())
}

/// Family name; given names; additional names; titles; suffixes.
fn structured_name(name: &str) -> String {
    let words: Vec<_> = name.split(char::is_whitespace).filter(|word| !word.is_empty()).collect();
    let titles = words.iter().take_while(|word| word.ends_with('.')).count();
    let (titles, names) = words.split_at(titles);
    let (names, degrees) = names.split_at(names.len() - degrees(names));
    let names: Vec<_> = names.iter().map(|name| name.trim_end_matches(',')).collect();
    // "Ursula von der Leyen": the family name begins with the first small word.
    let small = names.iter().skip(1).position(|word| word.starts_with(char::is_lowercase));
    let family = small.map_or(names.len().saturating_sub(1), |position| position + 1).max(1);
    let family = joined_family(&names).unwrap_or(family);
    let (given, family) = names.split_at(family.min(names.len()));
    let part = |words: &[&str]| escaped(&words.join(" "));
    let (family, given, titles) = (part(family), part(given), part(titles));
    format!("{family};{given};;{titles};{}", part(degrees))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture;

    fn card(contact: &Contact, language: &str) -> String {
        contact_card(&fixture::event(), contact, language)
    }

    fn unfolded(contact: &Contact, language: &str) -> Vec<String> {
        let card = card(contact, language).replace("\r\n ", "");
        card.split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn ok_a_card_says_everything_a_contact_does() {
        assert_eq!(
            unfolded(&fixture::contact(), "en"),
            [
                "BEGIN:VCARD",
                "VERSION:3.0",
                "UID:raetz@treffen.treffpunkt",
                "FN:Dr. Lutz Rätz",
                "N:Rätz;Lutz;;Dr.;",
                "ORG:Landesinitiative\\; Fachkraft",
                "TITLE:Leitung",
                "ROLE:Press contact",
                "TEL;TYPE=WORK,VOICE:+4939140066910",
                "EMAIL;TYPE=INTERNET,WORK:raetz@example.org",
                "URL:https://example.org/kontakt,1",
                "ADR;TYPE=WORK:;;Musterweg 8;Magdeburg\\, Altstadt;;39104;DE",
                "NOTE:Interviews\\nFotos\\nLanguages: German\\, English",
                "END:VCARD",
                "",
            ]
        );
    }

    /// RFC 2426, section 3.2.2: an address as it is printed.
    #[test]
    fn ok_lines_that_are_not_told_apart_are_a_label() {
        let mut contact = fixture::contact();
        contact.address = vec!["Alter Hof".to_owned(), "am Markt, hinten".to_owned()];
        contact.postal = None;
        let card = unfolded(&contact, "de");
        assert!(card.contains(&"LABEL;TYPE=WORK:Alter Hof\\nam Markt\\, hinten".to_owned()));
        assert!(!card.iter().any(|line| line.starts_with("ADR")), "{card:?}");
    }

    #[test]
    fn ok_names_are_split_as_well_as_can_be() {
        for (name, structured) in [
            ("Christel Heppner", "Heppner;Christel;;;"),
            ("Prof. Dr. Anja Maria Eisen", "Eisen;Anja Maria;;Prof. Dr.;"),
            ("Ursula von der Leyen", "von der Leyen;Ursula;;;"),
            ("José Ortega y Gasset", "Ortega y Gasset;José;;;"),
            ("Al Müller zu Hof", "Müller zu Hof;Al;;;"),
            ("Samson", ";Samson;;;"),
            ("Dr.", ";;;Dr.;"),
            ("", ";;;;"),
            ("a;b, c", "c;a\\;b;;;"),
        ] {
            assert_eq!(structured_name(name), structured, "{name}");
        }
    }

    #[test]
    fn ok_an_office_is_no_person_and_has_a_name_all_the_same() {
        let mut contact = fixture::contact();
        contact.position = None;
        for (name, organisation, lines) in [
            ("Max Muster", Some("IHK Magdeburg"), ["N:Muster;Max;;;", "ORG:IHK Magdeburg"]),
            ("Pressestelle", Some("IHK"), ["N:Pressestelle;;;;", "ORG:IHK;Pressestelle"]),
            ("IHK", Some("IHK"), ["N:IHK;;;;", "ORG:IHK"]),
            ("Büro; hier", None, ["N:Büro\\; hier;;;;", "ORG:Büro\\; hier"]),
        ] {
            contact.name = name.to_owned();
            contact.organisation = organisation.map(str::to_owned);
            let card = unfolded(&contact, "de");
            assert_eq!(card[4..6], lines, "{name}");
            let is_office = card.contains(&"X-ABShowAs:COMPANY".to_owned());
            assert_eq!(is_office, name != "Max Muster", "{name}");
        }
    }

    #[test]
    fn err_what_cannot_be_dialled_is_no_telephone() {
        let mut contact = fixture::contact();
        contact.phone = Some("auf Anfrage".to_owned());
        assert!(!unfolded(&contact, "de").iter().any(|line| line.starts_with("TEL")));
    }

    #[test]
    fn err_hostile_values_stay_in_their_lines() {
        let mut contact = fixture::contact();
        let hostile = "x\r\nEND:VCARD\r\nBEGIN:VCARD";
        contact.name = hostile.to_owned();
        contact.id = hostile.to_owned();
        contact.url = Some(hostile.to_owned());
        contact.address = vec![hostile.to_owned(); 3];
        contact.languages = vec![hostile.to_owned()];
        contact.topics = Some("🧑🏿‍🚀".repeat(40).as_str().into());
        let card = card(&contact, "de");
        assert_eq!(card.matches("\nEND:VCARD").count(), 1);
        assert_eq!(card.matches("\nBEGIN:VCARD").count(), 0);
        assert!(card.split("\r\n").all(|line| line.len() <= 75));
    }
}
