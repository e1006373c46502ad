//! Reading which sites may show pages in a frame.

use std::path::Path;

use serde_json::{Value, json};
use treffpunkt::author::{Framing, Tongue, publish_json, read_text};

use crate::{event_with, in_a_line, messages, read};

/// The policy of an event with this key, and the printed findings.
fn framed(embed: Value) -> (Option<String>, Vec<String>) {
    let reading = read(json!({ "embed": embed }));
    (reading.framing.policy(), messages(&reading))
}

fn policy(sites: &str) -> Option<String> {
    Some(format!("frame-ancestors 'self'{sites}"))
}

#[test]
fn ok_where_nothing_is_said_every_site_may() {
    assert_eq!(read(json!({})).framing, Framing::Any);
    for embed in [json!(null), json!(""), json!({}), json!({"_why": "x"}), json!({"allow": "*"})] {
        assert_eq!(framed(embed.clone()), (None, Vec::new()), "{embed}");
    }
}

#[test]
fn ok_a_list_names_those_that_may() {
    let list = json!(["https://example.org", "https://*.example.net:8443", "http://localhost:1"]);
    let sites = " https://example.org https://*.example.net:8443 http://localhost:1";
    assert_eq!(framed(json!({"allow": list})), (policy(sites), Vec::new()));
    for empty in [json!([]), json!([""])] {
        assert_eq!(framed(json!({"allow": empty})), (policy(""), Vec::new()));
    }
}

#[test]
fn ok_spellings_are_put_right_and_each_site_stands_once() {
    let list = json!(["HTTPS://Müller.Example/", " https://xn--mller-kva.example:443 "]);
    assert_eq!(framed(json!({"allow": list})), (policy(" https://xn--mller-kva.example"), vec![]));
}

#[test]
fn ok_a_path_is_left_out_and_said() {
    let (policy_read, said) = framed(json!({"allow": ["https://Example.org/news/?a=b"]}));
    assert_eq!(policy_read, policy(" https://example.org"));
    assert_eq!(
        said,
        [
            "event.json: embed.allow[0]: a site is allowed as a whole; what stands behind https://example.org does not count; write \"https://example.org\""
        ]
    );
}

#[test]
fn err_what_is_no_site_is_left_out_alone() {
    let sites = ["example.org", "http://example.org", "https://a.example", "*", "https://10.0.0.1"];
    let (policy_read, said) = framed(json!({"allow": sites}));
    assert_eq!(policy_read, policy(" https://a.example"));
    let line = |index: usize, found: &str, hint: &str| {
        format!(
            "event.json: embed.allow[{index}]: expected the beginning of a site's address, such as https://example.org, found \"{found}\"; this site may not show pages in a frame{hint}"
        )
    };
    let meant = "; did you mean \"https://example.org\"?";
    assert_eq!(
        said,
        [
            line(0, "example.org", meant),
            line(1, "http://example.org", meant),
            line(3, "*", "; for all sites write \"allow\": \"*\", without a list"),
            line(4, "https://10.0.0.1", ""),
        ]
    );
}

#[test]
fn err_of_what_cannot_be_read_the_careful_reading_holds() {
    for embed in [
        json!("*"),
        json!("https://example.org"),
        json!(["https://example.org"]),
        json!(true),
        json!(7),
        json!({"alow": ["https://example.org"]}),
        json!({"allow": null, "note": "x"}),
        json!({"allow": ""}),
        json!({"allow": "all"}),
        json!({"allow": "https://example.org"}),
        json!({"allow": true}),
        json!({"allow": {"*": true}}),
        json!({"allow": ["example.org", 7, null, {}]}),
    ] {
        let reading = read(json!({ "embed": embed }));
        assert_eq!(reading.framing, Framing::Only(Vec::new()), "{embed}");
        assert!(reading.findings[0].is_error(), "{embed}: {:?}", reading.findings);
        assert!(reading.event.is_some(), "{embed}");
    }
}

#[test]
fn err_messages_say_what_it_costs_and_what_to_write() {
    let reading = read(json!({"embed": {"allow": "www.example.org"}}));
    assert_eq!(
        messages(&reading),
        [
            "event.json: embed.allow: expected \"*\" or a list of sites such as [\"https://example.org\"], found \"www.example.org\"; until then no other site may show pages in a frame; write [\"https://www.example.org\"]"
        ]
    );
    assert_eq!(
        in_a_line(&reading.findings[0], Tongue::German),
        "event.json: embed.allow: erwartet: \"*\" oder eine Liste von Websites wie [\"https://example.org\"]; gefunden: \"www.example.org\"; bis dahin darf keine andere Website Seiten im Rahmen zeigen; [\"https://www.example.org\"] schreiben"
    );
}

#[test]
fn err_a_key_that_stands_there_twice() {
    let event = event_with(json!({"embed": {"allow": ["https://a.example"]}}));
    for (written, twice) in [
        ("\"embed\":{", "\"embed\":{\"allow\":\"*\"},\"embed\":{"),
        ("\"allow\":[", "\"allow\":\"*\",\"allow\":["),
    ] {
        assert!(event.contains(written));
        let reading = read_text(&event.replace(written, twice), Path::new("/nowhere"));
        assert_eq!(reading.framing, Framing::Only(Vec::new()), "{twice}");
        let said = messages(&reading);
        assert!(said.len() == 1 && said[0].contains("what keeps more back holds"), "{said:?}");
    }
}

#[test]
fn err_a_slip_in_the_key_opens_nothing() {
    for key in ["embeds", "embd", "Embed", "embedding", "einbetten"] {
        let reading = read(json!({ key: {"allow": ["https://a.example"]} }));
        assert_eq!(reading.framing, Framing::Only(Vec::new()), "{key}");
        let said = format!(
            "event.json: {key}: treffpunkt does not know \"{key}\" here and ignores it; until then no other site may show pages in a frame; did you mean \"embed\"?"
        );
        assert_eq!(messages(&reading), [said]);
        assert!(reading.findings[0].is_error());
    }
    let reading = read(json!({"embed": {"allow": "*"}, "embeds": {"allow": []}}));
    assert_eq!(reading.framing, Framing::Only(Vec::new()));
}

#[test]
fn err_more_sites_than_a_header_can_name() {
    let sites = |count: usize| (0..count).map(|n| format!("https://{n}.example")).collect();
    let allow = |sites: Vec<String>| read(json!({"embed": {"allow": sites}}));
    let of = |framing: Framing| match framing {
        Framing::Only(sites) => sites.len(),
        Framing::Any => 0,
    };
    let reading = allow(sites(301));
    let said = messages(&reading);
    assert_eq!(of(reading.framing), 300);
    assert!(
        said.len() == 1 && said[0].contains("expected at most 300 sites, found 301"),
        "{said:?}"
    );
    let reading = allow(sites(200));
    assert!(reading.findings.iter().all(|finding| !finding.is_error()));
    let said = messages(&reading);
    assert!(said.len() == 1 && said[0].contains("makes a header of 3912 characters"), "{said:?}");
    assert_eq!(of(reading.framing), 200);
    assert_eq!(messages(&allow(sites(50))), [""; 0]);
}

#[test]
fn ok_the_published_event_does_not_name_them() {
    let reading = read(json!({"embed": {"allow": ["https://partner.example"]}}));
    assert!(!publish_json(&reading.event.unwrap()).contains("partner.example"));
}
