//! Organisations: their order, ranks and logos.

use serde_json::{Value, json};
use treffpunkt::{
    author::{Reading, read_folder},
    event::{Event, OrganisationRole},
};

use crate::{files::folder, messages, published};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x03\0\0\0\x02\x08\x06\0\0\0";
const SVG: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h1v1z'/></svg>";

fn organisation(id: &str, role: &str, more: &Value) -> Value {
    let mut one = json!({"id": id, "role": role, "name": id.to_uppercase()});
    for (key, value) in more.as_object().unwrap() {
        one[key] = value.clone();
    }
    one
}

fn read_logo(logo: &Value, files: &[(&str, &[u8])]) -> Reading {
    let sponsor = organisation("a", "sponsor", &json!({"logo": logo}));
    read_folder(folder(json!({"organisations": [sponsor]}), files).path()).unwrap()
}

fn ids(event: &Event) -> Vec<&str> {
    event.organisations.iter().map(|one| one.id.as_str()).collect()
}

#[test]
fn ok_they_stand_by_role_and_rank_and_then_as_written() {
    let sponsor = |id: &str, rank: &str| organisation(id, "sponsor", &json!({"rank": rank}));
    let (event, messages) = published(json!({
        "ranks": [{"id": "gold", "name": "Gold"}, {"id": "silber", "name": "Silber"}],
        "organisations": [
            organisation("z", "Sponsoring", &json!({})),
            sponsor("s", "silber"),
            organisation("m", "Medienpartner", &json!({})),
            sponsor("g", "gold"),
            sponsor("h", "gold"),
            organisation("v", "host", &json!({})),
            organisation("n", "Netzwerk", &json!({})),
        ],
    }));
    assert_eq!(messages, [""; 0]);
    assert_eq!(ids(&event), ["v", "g", "h", "s", "z", "m", "n"]);
    let groups: Vec<_> = event.organisation_groups().map(<[_]>::len).collect();
    assert_eq!(groups, [1, 2, 1, 1, 1, 1]);
    assert_eq!(event.organisations[5].role, OrganisationRole::MediaPartner);
    assert_eq!(event.rank("gold").unwrap().id, "gold");
}

#[test]
fn err_a_rank_that_does_not_exist() {
    let (event, messages) = published(json!({
        "ranks": [{"id": "gold", "name": "Gold"}],
        "organisations": [organisation("a", "sponsor", &json!({"rank": "gld"}))],
    }));
    assert_eq!(
        messages,
        [
            "event.json: organisations[0].rank: expected the id of a rank, found \"gld\"; did you mean \"gold\"?"
        ]
    );
    assert_eq!(event.organisations[0].rank, None);
}

#[test]
fn ok_logos_are_named_after_their_organisation() {
    let reading = read_logo(&json!("l.svg"), &[("l.svg", SVG)]);
    assert_eq!(messages(&reading), [""; 0]);
    let event = reading.event.unwrap();
    assert_eq!(event.organisations[0].logo.as_ref().unwrap().src, "photos/logo_a.svg");
    let both = json!({"file": "l.png", "dark": "d.svg", "alt": "A, a tree"});
    let reading = read_logo(&both, &[("l.png", PNG), ("d.svg", SVG)]);
    assert_eq!(messages(&reading), [""; 0]);
    let targets: Vec<_> = reading.files.iter().map(|file| file.target.as_str()).collect();
    assert_eq!(targets, ["photos/logo_a.png", "photos/logo_dark_a.svg"]);
    assert!(reading.event.unwrap().organisations[0].logo_alt.is_some());
}

#[test]
fn err_files_that_are_no_logo_say_what_to_do_and_the_name_stays() {
    for (bytes, found, hint) in [
        (&b"%PDF-1.7\n"[..], "found PDF", "ask its owner for SVG or PNG"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "found EPS", "Inkscape"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01", "found JPEG", "PNG without a background"),
        (b"<svg><text>Bank</text></svg>", "found the text \"Bank\"", "convert it to paths"),
        (b"hello", "expected a logo as a drawing (SVG) or PNG, found \"l.svg\"", ""),
    ] {
        let reading = read_logo(&json!("l.svg"), &[("l.svg", bytes)]);
        let messages = messages(&reading);
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(messages[0].contains(found) && messages[0].contains(hint), "{messages:?}");
        let event = reading.event.unwrap();
        assert!(event.organisations[0].logo.is_none() && reading.files.is_empty());
    }
    let number = messages(&read_logo(&json!(7), &[]));
    assert!(number[0].contains("expected the name of a picture file, or {\"file\""), "{number:?}");
}

#[test]
fn ok_funders_without_a_logo_are_named_to_the_organiser() {
    let of =
        |role: &str| published(json!({"organisations": [organisation("a", role, &json!({}))]})).1;
    assert!(of("funder")[0].starts_with("event.json: organisations[0]: this funder has no logo"));
    assert_eq!(of("sponsor"), [""; 0]);
    // A refused one has been reported.
    let refused = organisation("a", "funder", &json!({"logo": "missing.svg"}));
    assert_eq!(published(json!({"organisations": [refused]})).1.len(), 1);
}

#[test]
fn err_a_file_that_another_entry_keeps_back_is_no_logo() {
    let files: [(&str, &[u8]); 1] = [("l.png", PNG)];
    let photo = |more: &str| {
        let text = format!(r#"{{"id": "p", "file": "l.png", "alt": "A", "credit": "C" {more}}}"#);
        serde_json::from_str::<Value>(&text).unwrap()
    };
    for kept_back in [photo(r#", "consent": false"#), photo(r#", "consent": true, "hidden": true"#)]
    {
        let sponsor = organisation("a", "sponsor", &json!({"logo": "l.png"}));
        let changes = json!({"organisations": [sponsor], "photos": [kept_back]});
        let reading = read_folder(folder(changes, &files).path()).unwrap();
        let event = reading.event.as_ref().unwrap();
        assert!(event.organisations[0].logo.is_none() && reading.files.is_empty());
        let said = messages(&reading);
        assert!(said.iter().any(|one| one.contains("keeps the same file back")), "{said:?}");
    }
}

#[test]
fn err_the_logo_of_a_hidden_organisation_is_published_by_no_other() {
    for hidden in [
        organisation("a", "sponsor", &json!({"logo": {"file": "l.svg"}, "hidden": true})),
        organisation("a", "sponsor", &json!({"logo": {"file": "l.svg", "consent": false}})),
    ] {
        let other = organisation("b", "sponsor", &json!({"logo": "l.svg"}));
        let press = json!({"id": "p", "kind": "logo", "file": "l.svg", "alt": "A", "credit": "C"});
        let changes = json!({
            "organisations": [hidden, other], "photos": [press], "press": {"headline": "H"},
        });
        let reading = read_folder(folder(changes, &[("l.svg", SVG)]).path()).unwrap();
        let event = reading.event.as_ref().unwrap();
        assert!(event.logos().next().is_none() && event.photos.is_empty());
        assert!(reading.files.is_empty(), "{:?}", messages(&reading));
    }
}

#[test]
fn ok_more_than_twelve_have_a_page_and_home_shows_a_choice() {
    let many = |count: usize| {
        let sponsors = (0..count).map(|n| organisation(&format!("s{n}"), "sponsor", &json!({})));
        let others = ["host", "media_partner", "venue"]
            .map(|role| organisation(&role.replace('_', "-"), role, &json!({})));
        published(json!({"organisations": sponsors.chain(others).collect::<Vec<_>>()})).0
    };
    let shown = |event: &Event| -> Vec<usize> {
        event.organisations_at_a_glance().map(<[_]>::len).collect()
    };
    let (few, several, most) = (many(9), many(10), many(20));
    assert!(!few.has_organisations_page() && several.has_organisations_page());
    assert_eq!(shown(&few), [1, 9, 1, 1]);
    assert_eq!(shown(&several), [1, 10, 1, 1]);
    // Those who answer for the event stand there in any case.
    assert_eq!(shown(&most), [1, 1]);
}
