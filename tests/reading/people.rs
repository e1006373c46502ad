//! Which people are published, and in which order.

use serde_json::{Value, json};

use crate::{event_with, published, read};

fn names(people: Value) -> Vec<String> {
    let (event, _) = published(json!({"people": people}));
    event.people.into_iter().map(|person| person.sort_name).collect()
}

#[test]
fn ok_people_are_sorted_as_germans_sort() {
    let person = |id: &str, name: &str| json!({"id": id, "name": name});
    let people = json!([
        person("a", "Eva Zahn"),
        person("b", "Jan Öztan"),
        person("c", "Ida Otto"),
        person("d", "Uwe Pohl"),
        person("e", "Samson")
    ]);
    assert_eq!(names(people), ["Otto, Ida", "Öztan, Jan", "Pohl, Uwe", "Samson", "Zahn, Eva"]);
}

/// Nothing comes before something (DIN 5007).
#[test]
fn ok_family_names_come_first_then_given_ones() {
    let people = ["Ada Bach-Adler", "Zoe Bach", "Bo Bach", "Al Müller zu Hof", "Ida Hofer"];
    let people = people.iter().enumerate();
    let people: Vec<_> =
        people.map(|(n, name)| json!({"id": format!("p{n}"), "name": name})).collect();
    assert_eq!(
        names(json!(people)),
        ["Bach, Bo", "Bach, Zoe", "Bach-Adler, Ada", "Hofer, Ida", "Müller zu Hof, Al"]
    );
}

#[test]
fn ok_degrees_behind_a_name_are_no_family_name_and_whoever_is_unknown_comes_last() {
    let names_of = [
        "N.N.",
        "Rosalinde Bruch M.A.",
        "Uwe Zahn",
        "N. N.",
        "Ada Alt, Dipl.-Ing. (FH)",
        "Jo Celik M. Sc.",
        "Ida Pohl MBA",
        "Yo-Yo Ma",
        "Dee K.",
    ];
    let people = names_of.iter().enumerate();
    let people: Vec<_> =
        people.map(|(n, name)| json!({"id": format!("p{n}"), "name": name})).collect();
    assert_eq!(
        names(json!(people)),
        [
            "Alt, Ada",
            "Bruch, Rosalinde",
            "Celik, Jo",
            "K., Dee",
            "Ma, Yo-Yo",
            "Pohl, Ida",
            "Zahn, Uwe",
            "N. N.",
            "N.N."
        ]
    );
}

#[test]
fn err_a_name_that_could_be_sorted_in_two_ways() {
    let (_, messages) = published(json!({"people": [{"id": "a", "name": "Al Müller zu Hof"}]}));
    assert_eq!(
        messages,
        [
            "event.json: people[0].sort_name: it is sorted as \"Müller zu Hof, Al\"; if that is wrong, write \"sort_name\""
        ]
    );
}

#[test]
fn ok_signs_before_a_name_are_none_of_its_letters() {
    let people = json!([
        {"id": "a", "name": "~Zorn"}, {"id": "b", "name": "Adler"}, {"id": "c", "name": "04b"},
        {"id": "d", "name": ">Eva"}
    ]);
    assert_eq!(names(people), ["04b", "Adler", ">Eva", "~Zorn"]);
}

#[test]
fn ok_a_sort_name_of_ones_own() {
    let people =
        json!([{"id": "a", "name": "Ursula von der Leyen", "sort_name": "Leyen, Ursula von der"}]);
    assert_eq!(names(people), ["Leyen, Ursula von der"]);
}

#[test]
fn ok_whoever_is_hidden_is_nowhere() {
    let (event, messages) = published(json!({
        "people": [{"id": "h", "name": "Geheim", "hidden": true, "photo": "portrait"}, {"id": "o", "name": "Offen"}],
        "days": [{"date": "2026-05-07", "moderators": ["h", "o"]}],
        "photos": [{"id": "portrait", "alt": "Geheim", "credit": "X"}],
        "sessions": [{"id": "s", "kind": "panel", "title": "T", "people": ["h", "o"]}],
    }));
    assert_eq!(messages, [""; 0]);
    assert!(!treffpunkt::author::publish_json(&event).contains("Geheim"));
    assert_eq!(event.days[0].moderators, ["o"]);
    let session = &event.sessions[0];
    assert_eq!((session.people.len(), session.more_people), (1, true));
}

#[test]
fn err_an_unclear_hidden_hides() {
    let (event, messages) =
        published(json!({"people": [{"id": "h", "name": "Geheim", "hidden": "ja"}]}));
    assert!(event.people.is_empty());
    assert_eq!(
        messages,
        [
            "event.json: people[0].hidden: expected true or false, found \"ja\"; the person is left out; write true, without quotation marks"
        ]
    );
}

#[test]
fn ok_contacts_that_are_not_published_leave_no_trace() {
    let (event, messages) = published(json!({
        "contacts": [{"id": "a", "name": "A", "publish": false}, {"id": "b", "name": "B", "publish": true}],
        "press": {"contacts": ["a", "b"]},
    }));
    assert_eq!(messages, [""; 0]);
    assert_eq!(event.contacts.len(), 1);
    assert_eq!(event.press.unwrap().contacts, ["b"]);
    let unclear = read(json!({"contacts": [{"id": "a", "name": "A", "publish": "nein"}]}));
    assert!(unclear.event.unwrap().contacts.is_empty() && unclear.findings.len() == 1);
}

#[test]
fn err_nobody_is_named_twice_with_the_same_part() {
    let people = json!(["schu", {"person": "schu", "role": "moderator"}, "schu"]);
    let (event, messages) = published(
        json!({"sessions": [{"id": "s", "kind": "talk", "title": "T", "people": people}]}),
    );
    assert_eq!(event.sessions[0].people.len(), 2);
    assert_eq!(messages.len(), 1);
}

#[test]
fn ok_who_has_not_said_yes_is_asked() {
    let person =
        |confirmed: Value| json!({"people": [{"id": "a", "name": "A", "confirmed": confirmed}]});
    for (confirmed, asked) in [(json!(false), true), (json!(true), false), (Value::Null, false)] {
        let (event, messages) = published(person(confirmed));
        assert_eq!((event.people[0].asked, messages), (asked, Vec::new()));
    }
}

/// A person who is announced and does not come is worse than one who is announced as asked.
#[test]
fn err_what_is_no_clear_answer_is_no_yes() {
    for confirmed in [json!("ja"), json!(""), json!(1), json!("nein")] {
        let people = json!([{"id": "a", "name": "A", "confirmed": confirmed}]);
        let (event, messages) = published(json!({"people": people}));
        assert!(event.people[0].asked, "{confirmed}");
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(messages[0].starts_with("event.json: people[0].confirmed: expected true or false"));
    }
    let twice = event_with(json!({})).replacen(
        "\"name\":\"Cornelia Schu\"",
        "\"name\":\"Cornelia Schu\",\"confirmed\":true,\"confirmed\":false",
        1,
    );
    let reading = treffpunkt::author::read_text(&twice, std::path::Path::new("/nowhere"));
    assert!(reading.event.unwrap().people[0].asked);
}

#[test]
fn ok_groups_stand_in_their_order_and_people_without_one_first() {
    let person =
        |id: &str, name: &str, group: &str| json!({"id": id, "name": name, "group": group});
    let (event, messages) = published(json!({
        "people_groups": [{"id": "team", "name": "Team"}, {"id": "beirat", "name": "Beirat"}],
        "people": [
            person("a", "Ada Alt", "beirat"),
            person("b", "Bo Berg", "team"),
            {"id": "z", "name": "Zoe Zahn"},
            person("c", "Ida Alt", "team"),
        ],
    }));
    let ids: Vec<_> = event.people.iter().map(|one| one.id.as_str()).collect();
    assert_eq!((ids.as_slice(), messages.len()), (["z", "c", "b", "a"].as_slice(), 0));
}

#[test]
fn ok_a_group_names_its_people_in_order_and_they_may_be_in_several() {
    let (event, messages) = published(json!({
        "people_groups": [
            {"id": "beirat", "name": "Beirat", "people": ["c", "a", "versteckt", "a"]},
            {"id": "team", "name": "Team", "people": ["c"]},
            {"id": "leer", "name": "Niemand", "people": ["nirgends"]},
        ],
        "people": [
            {"id": "a", "name": "Ada Alt"},
            {"id": "b", "name": "Bo Berg", "group": "team"},
            {"id": "c", "name": "Cem Celik", "group": "beirat"},
            {"id": "d", "name": "Dora Dill", "group": "team"},
            {"id": "versteckt", "name": "Vera Weg", "hidden": true},
            {"id": "z", "name": "Zoe Zahn"},
        ],
    }));
    let lists = event.people_lists().into_iter().map(|(group, people)| {
        let ids: Vec<_> = people.iter().map(|person| person.id.as_str()).collect();
        (group.map(|group| group.id.as_str()), ids)
    });
    let lists: Vec<_> = lists.collect();
    assert_eq!(
        lists,
        [(None, vec!["z"]), (Some("beirat"), vec!["c", "a"]), (Some("team"), vec!["c", "b", "d"]),]
    );
    assert_eq!(event.people_groups[0].people, ["c", "a"]);
    let order: String = event.people.iter().map(|person| person.id.as_str()).collect();
    assert_eq!(order, "zcabd");
    // Said twice, and a person who is not there.
    assert_eq!(messages.len(), 2, "{messages:#?}");
}

#[test]
fn err_a_group_that_is_unknown_or_hidden_costs_no_person() {
    let (event, messages) = published(json!({
        "people_groups": [{"id": "team", "name": "Team"}],
        "people": [{"id": "a", "name": "A", "group": "taem"}],
    }));
    assert_eq!(event.people[0].group, None);
    assert_eq!(
        messages,
        [
            "event.json: people[0].group: expected the id of a group of people, found \"taem\"; did you mean \"team\"?"
        ]
    );
}

#[test]
fn ok_one_organisation_or_several() {
    let of = |person: Value| {
        let (event, messages) = published(json!({"people": [person]}));
        let names: Vec<_> =
            event.people[0].all_organisations().into_iter().map(str::to_owned).collect();
        (names, messages.len())
    };
    let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
    let one = json!({"id": "a", "name": "A", "organisation": "Amt"});
    assert_eq!(of(one), (names(&["Amt"]), 0));
    let several = json!({"id": "a", "name": "A", "organisations": ["Amt", "Zirkus"]});
    assert_eq!(of(several), (names(&["Amt", "Zirkus"]), 0));
    let both =
        json!({"id": "a", "name": "A", "organisation": "Amt", "organisations": ["Zirkus", "Amt"]});
    assert_eq!(of(both), (names(&["Amt", "Zirkus"]), 1));
}

#[test]
fn ok_a_group_is_sorted_by_its_name_as_it_stands() {
    let people = json!([
        {"id": "a", "name": "Chor der Durchsagen", "is_group": true},
        {"id": "b", "name": "Redaktion Nord, Süd", "members": "Ada und Bo"},
        {"id": "c", "name": "Ada Durchsage"},
    ]);
    let (event, messages) = published(json!({"people": people}));
    assert_eq!(messages, [""; 0]);
    let sorted: Vec<_> = event.people.iter().map(|one| (one.id.as_str(), one.is_group)).collect();
    assert_eq!(sorted, [("a", true), ("c", false), ("b", true)]);
    assert_eq!(event.people[0].initials(), "C");
}

#[test]
fn ok_a_part_by_video_is_that_of_one_session() {
    let session =
        |id: &str, part: Value| json!({"id": id, "kind": "talk", "title": "T", "people": [part]});
    let (event, messages) = published(json!({"sessions": [
        session("a", json!({"person": "schu", "by_video": true})),
        session("b", json!("schu")),
    ]}));
    assert_eq!(messages, [""; 0]);
    let by_video: Vec<_> = event.sessions.iter().map(|one| one.people[0].by_video).collect();
    assert_eq!(by_video, [true, false]);
}
