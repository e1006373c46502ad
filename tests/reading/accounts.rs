//! Accounts of people and of the event, its hashtag and its mailing list.

use serde_json::{Value, json};
use treffpunkt::{author::Tongue, event::Link};

use crate::{in_a_line, published, read};

fn link_of(link: Value) -> (Option<Link>, Vec<String>) {
    let (event, messages) =
        published(json!({"people": [{"id": "a", "name": "Ada Berg", "links": [link]}]}));
    (event.people[0].links.first().cloned(), messages)
}

fn label(link: &Link, language: &str) -> String {
    link.label.pick(language, "de").unwrap().value.clone()
}

#[test]
fn ok_an_address_alone_says_what_it_is() {
    for (address, url, shown) in [
        ("@ada@social.example", "https://social.example/@ada", "Mastodon: @ada@social.example"),
        ("https://orcid.org/0000-0002-1825-0097", "", "ORCID: 0000-0002-1825-0097"),
        ("https://www.linkedin.com/in/ada-berg", "", "LinkedIn"),
        ("https://codeberg.org/ada", "", "Codeberg: ada"),
    ] {
        let (link, messages) = link_of(json!(address));
        let link = link.unwrap();
        assert_eq!(messages, [""; 0], "{address}");
        assert_eq!(link.url.as_deref(), Some(if url.is_empty() { address } else { url }));
        assert_eq!((label(&link, "de"), label(&link, "en")), (shown.to_owned(), shown.to_owned()));
        assert!(link.own, "{address}");
    }
    let (website, _) = link_of(json!("https://www.example.org/ada"));
    let website = website.unwrap();
    assert_eq!(label(&website, "de"), "Website: example.org");
}

#[test]
fn ok_a_kind_is_said_where_the_address_does_not_say_it() {
    let (link, messages) = link_of(json!({"kind": "peertube", "url": "@ada@film.example"}));
    let link = link.unwrap();
    assert_eq!(messages, [""; 0]);
    assert_eq!(link.url.as_deref(), Some("https://film.example/a/ada"));
    assert_eq!(label(&link, "en"), "PeerTube: @ada@film.example");
    // In German, and a label of one's own.
    let (link, messages) = link_of(
        json!({"kind": "Verteiler", "url": "https://example.org/l", "label": {"de": "Post", "en": "Mail"}}),
    );
    let link = link.unwrap();
    assert_eq!(messages, [""; 0]);
    assert_eq!((label(&link, "en").as_str(), link.own), ("Mail", false));
}

/// A film of somebody else, or an interview, is not the person.
#[test]
fn ok_a_link_with_a_label_is_ones_own_only_if_it_is_an_account() {
    for (url, own) in [
        ("https://www.youtube.com/watch?v=1", false),
        ("https://www.youtube.com/@ada", true),
        ("https://example.org/interview", false),
        ("page:programm", false),
    ] {
        let (link, messages) = link_of(json!({"label": {"de": "L", "en": "L"}, "url": url}));
        assert_eq!((link.unwrap().own, messages.len()), (own, 0), "{url}");
    }
    let (link, _) = link_of(json!({"kind": "website", "label": "L", "url": "https://a.example"}));
    assert!(link.unwrap().own);
}

#[test]
fn err_addresses_that_are_none_and_kinds_of_others() {
    for (link, message) in [
        (
            json!("@ada@social"),
            "event.json: people[0].links[0]: expected an account such as @name@example.social, found \"@ada@social\"",
        ),
        (
            json!("@a b@social.example"),
            "event.json: people[0].links[0]: expected an account such as @name@example.social, found \"@a b@social.example\"",
        ),
        (
            json!({"url": "mailto:a@example.org"}),
            "event.json: people[0].links[0].label: expected a text, or texts by language, found nothing; links[0] is left out",
        ),
        (
            json!({"url": "www.example.org"}),
            "event.json: people[0].links[0].url: expected an address that starts with https:, http:, mailto: or tel:, found \"www.example.org\"; links[0] is left out; did you mean \"https://www.example.org\"?",
        ),
        (
            json!({"kind": "mastodn", "url": "https://a.example/@b"}),
            "event.json: people[0].links[0].kind: ",
        ),
        (
            json!({"kind": "linkedin", "url": "https://www.xing.com/profile/Ada_Berg"}),
            "event.json: people[0].links[0].kind: the kind is LinkedIn, but the address is that of Xing; correct the address, or leave out \"kind\"",
        ),
    ] {
        let (_, messages) = link_of(link);
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(messages[0].starts_with(message), "{messages:?}");
    }
}

#[test]
fn err_addresses_that_run_are_no_accounts() {
    for address in ["javascript:alert(1)", "@a@b.example/@c", "@a@javascript:x", "@<b>@b.example"] {
        let (link, messages) = link_of(json!(address));
        assert_eq!((link, messages.len()), (None, 1), "{address}");
    }
}

#[test]
fn ok_the_event_has_accounts_a_hashtag_and_a_mailing_list() {
    let (event, messages) = published(json!({
        "accounts": ["@tagung@social.example"],
        "hashtag": "#ErfundeneOrte",
        "mailing_list": {"url": "liste@example.org", "note": {"de": "monatlich", "en": "monthly"}},
    }));
    assert_eq!(messages, [""; 0]);
    let [account, hashtag, list] = event.accounts.as_slice() else { panic!("{event:?}") };
    assert_eq!((account.own, hashtag.own, list.own), (true, false, false));
    assert_eq!((label(hashtag, "de").as_str(), &hashtag.url), ("#ErfundeneOrte", &None));
    assert_eq!(
        (label(list, "de").as_str(), label(list, "en").as_str()),
        ("Mailingliste", "Mailing list")
    );
    assert_eq!(list.url.as_deref(), Some("mailto:liste@example.org"));
    assert!(list.note.is_some());
    assert!(published(json!({})).0.accounts.is_empty());
}

#[test]
fn err_hashtags_that_networks_would_cut() {
    for (hashtag, hint) in [
        ("Erfundene Orte-2027", "; did you mean \"ErfundeneOrte2027\"?"),
        ("#orte!", "; did you mean \"Orte\"?"),
        ("2027", ""),
        ("#", ""),
    ] {
        let (event, messages) = published(json!({"hashtag": hashtag}));
        assert!(event.accounts.is_empty());
        let expected = format!(
            "event.json: hashtag: expected a hashtag of letters and digits, such as \"Tagung2026\", found \"{hashtag}\"{hint}"
        );
        assert_eq!(messages, [expected]);
    }
}

#[test]
fn err_a_long_hashtag_in_small_letters_is_read_aloud_as_one_word() {
    let (event, messages) = published(json!({"hashtag": "erfundeneorte"}));
    assert_eq!(event.accounts.len(), 1);
    assert_eq!(
        messages,
        [
            "event.json: hashtag: a long hashtag without capitals cannot be read aloud word by word; begin each word with a capital, as in ErfundeneOrte: networks find both"
        ]
    );
    for hashtag in ["orte", "Informationsfreiheit", "لقاءالمدن2027"] {
        assert_eq!(published(json!({"hashtag": hashtag})).1, [""; 0], "{hashtag}");
    }
}

#[test]
fn ok_messages_are_german_too() {
    let reading = read(json!({"hashtag": "a b"}));
    let message = in_a_line(&reading.findings[0], Tongue::German);
    assert!(message.contains("ein Hashtag aus Buchstaben und Ziffern"), "{message}");
}
