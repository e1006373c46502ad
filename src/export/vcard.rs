//! A contact as an address card: vCard 4.0, [RFC 6350].
//!
//! Cards know family and given names apart, contacts do not: what the card says of
//! them is a best effort, while the full name is exact. Pictures are left out.
//!
//! [RFC 6350]: https://www.rfc-editor.org/rfc/rfc6350

use crate::event::{Contact, Text};

use super::content_line::{ContentLines, escaped};

/// The text of a `.vcf` file, for a visitor who reads `language`; `own_language` is the event's.
pub fn contact_card(contact: &Contact, own_language: &str, language: &str) -> String {
    let text = |text: &Option<Text>| {
        let picked = text.as_ref().and_then(|text| text.pick(language, own_language));
        picked.map_or_else(String::new, |picked| picked.value.clone())
    };
    let mut lines = ContentLines::default();
    lines.line("BEGIN", "VCARD");
    lines.line("VERSION", "4.0");
    write_name(&mut lines, contact);
    lines.text("ORG", contact.organisation.as_deref().unwrap_or_default());
    lines.text("TITLE", &text(&contact.position));
    lines.text("ROLE", &text(&contact.role));
    write_ways(&mut lines, contact);
    contact.languages.iter().for_each(|code| lines.text("LANG", code));
    lines.text("NOTE", &text(&contact.topics));
    lines.line("END", "VCARD");
    lines.finish()
}

fn write_name(lines: &mut ContentLines, contact: &Contact) {
    let is_person = is_person(contact);
    lines.line("KIND", if is_person { "individual" } else { "org" });
    lines.line("FN", &escaped(&contact.name));
    if is_person {
        lines.line("N", &structured_name(&contact.name));
    }
}

/// The ways to reach a contact.
fn write_ways(lines: &mut ContentLines, contact: &Contact) {
    if let Some(tel) = contact.tel().filter(|tel| tel.ends_with(|c: char| c.is_ascii_digit())) {
        lines.line("TEL;VALUE=uri;TYPE=work", &tel);
    }
    lines.text("EMAIL;TYPE=work", contact.email.as_deref().unwrap_or_default());
    if let Some(url) = &contact.url {
        lines.line("URL", url);
    }
    if !contact.address.is_empty() {
        let street: Vec<_> = contact.address.iter().map(|line| escaped(line)).collect();
        lines.line("ADR;TYPE=work", &format!(";;{};;;;", street.join(",")));
    }
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
    // "Ursula von der Leyen": the family name begins with the first small word.
    let small = names.iter().skip(1).position(|word| word.starts_with(char::is_lowercase));
    let family = small.map_or(names.len().saturating_sub(1), |position| position + 1).max(1);
    let (given, family) = names.split_at(family.min(names.len()));
    let part = |words: &[&str]| escaped(&words.join(" "));
    format!("{};{};;{};", part(family), part(given), part(titles))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture;

    fn unfolded(contact: &Contact, language: &str) -> Vec<String> {
        let card = contact_card(contact, "de", language).replace("\r\n ", "");
        card.split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn ok_a_card_says_everything_a_contact_does() {
        assert_eq!(
            unfolded(&fixture::contact(), "en"),
            [
                "BEGIN:VCARD",
                "VERSION:4.0",
                "KIND:individual",
                "FN:Dr. Lutz Rätz",
                "N:Rätz;Lutz;;Dr.;",
                "ORG:Landesinitiative\\; Fachkraft",
                "TITLE:Leitung",
                "ROLE:Press contact",
                "TEL;VALUE=uri;TYPE=work:tel:+4939140066910",
                "EMAIL;TYPE=work:raetz@example.org",
                "URL:https://example.org/kontakt,1",
                "ADR;TYPE=work:;;Musterweg 8,39104 Magdeburg\\, Altstadt;;;;",
                "LANG:de",
                "LANG:en",
                "NOTE:Interviews\\nFotos",
                "END:VCARD",
                "",
            ]
        );
    }

    #[test]
    fn ok_names_are_split_as_well_as_can_be() {
        for (name, structured) in [
            ("Christel Heppner", "Heppner;Christel;;;"),
            ("Prof. Dr. Anja Maria Eisen", "Eisen;Anja Maria;;Prof. Dr.;"),
            ("Ursula von der Leyen", "von der Leyen;Ursula;;;"),
            ("Samson", ";Samson;;;"),
            ("Dr.", ";;;Dr.;"),
            ("", ";;;;"),
            ("a;b, c", "c;a\\;b\\,;;;"),
        ] {
            assert_eq!(structured_name(name), structured, "{name}");
        }
    }

    #[test]
    fn ok_an_office_is_no_individual() {
        let mut contact = fixture::contact();
        contact.position = None;
        for (name, organisation, kind) in [
            ("Max Muster", Some("IHK Magdeburg"), "KIND:individual"),
            ("Pressestelle", Some("IHK Magdeburg"), "KIND:org"),
            ("IHK Magdeburg", Some("IHK Magdeburg"), "KIND:org"),
            ("Büro des Treffens", None, "KIND:org"),
        ] {
            contact.name = name.to_owned();
            contact.organisation = organisation.map(str::to_owned);
            let card = unfolded(&contact, "de");
            assert_eq!(card[2], kind, "{name}");
            assert_eq!(card[4].starts_with("N:"), kind == "KIND:individual", "{name}");
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
        contact.url = Some(hostile.to_owned());
        contact.address = vec![hostile.to_owned()];
        contact.languages = vec![hostile.to_owned()];
        contact.topics = Some("🧑🏿‍🚀".repeat(40).as_str().into());
        let card = contact_card(&contact, "de", "de");
        assert_eq!(card.matches("\nEND:VCARD").count(), 1);
        assert_eq!(card.matches("\nBEGIN:VCARD").count(), 0);
        assert!(card.split("\r\n").all(|line| line.len() <= 75));
    }
}
