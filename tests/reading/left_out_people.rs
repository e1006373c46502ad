//! People who are left out take theirs along.

use serde_json::{Value, json};

use crate::{
    messages,
    privacy::{event, hidden, is_kept, photo, read},
};

#[test]
fn err_the_portrait_goes_with_a_person_who_is_left_out_for_whatever_reason() {
    let unhidden = |change: Value| {
        let mut person = hidden(change);
        person.as_object_mut().unwrap().remove("hidden");
        person
    };
    for people in [
        json!([hidden(json!({"name": null}))]),
        json!([hidden(json!({"name": 7}))]),
        json!([hidden(json!({"id": "Gabi"}))]),
        json!([hidden(json!({"id": null}))]),
        json!([{"id": "g", "name": "A"}, hidden(json!({}))]),
        json!([hidden(json!({"photo": " secret "}))]),
        json!([hidden(json!({"photo": "Secret"}))]),
        json!([hidden(json!({"photo": "p.png"}))]),
        json!([hidden(json!({"photo": ["secret"]}))]),
        json!([hidden(json!({"photo": "secrte"}))]),
        json!([hidden(json!({"photo": null, "Photo": "secret"}))]),
        json!([hidden(json!({"photo": null, "foto": "secret"}))]),
        json!([hidden(json!({"photo": null, "portrait": "secret"}))]),
        json!([unhidden(json!({"name": ""}))]),
        json!([unhidden(json!({"id": "Gabi"}))]),
        json!([{"id": "g", "name": "A"}, unhidden(json!({}))]),
    ] {
        let photos = json!([photo("secret", "p.png")]);
        let reading = read(json!({"people": people, "photos": photos}), &[]);
        assert!(is_kept(&reading), "{people} {:#?}", messages(&reading));
    }
}

#[test]
fn ok_the_portrait_of_another_stays_though_its_id_is_alike() {
    let mut kept_back = photo("portrait-anne", "q.png");
    kept_back["consent"] = json!(false);
    let photos = json!([photo("portrait-anna", "p.png"), kept_back]);
    let people = json!([hidden(json!({"photo": "portrait-anne"}))]);
    let reading = read(json!({"people": people, "photos": photos}), &[]);
    assert_eq!(event(&reading).photos.len(), 1, "{:#?}", messages(&reading));
}

#[test]
fn err_people_in_a_list_that_is_not_read_are_left_out_too() {
    for (from, to) in
        [("\"zfolk\"", "\"people\""), ("\"zfolk\"", "\"peple\""), ("zfolk", "_people")]
    {
        let changes = json!({"zfolk": [hidden(json!({"hidden": false}))], "photos": [photo("secret", "p.png")]});
        let reading = read(changes, &[(from, to)]);
        assert!(is_kept(&reading), "{to} {:#?}", messages(&reading));
    }
}

#[test]
fn ok_a_person_who_is_shown_keeps_the_portrait_though_the_entry_is_there_twice() {
    let person = json!({"id": "a", "name": "A", "photo": "p"});
    let changes = json!({"people": [person, person], "photos": [photo("p", "p.png")]});
    assert_eq!(event(&read(changes, &[])).photos.len(), 1);
}

#[test]
fn err_a_picture_that_shows_somebody_who_is_left_out() {
    for (people, said) in [
        (json!(["g"]), "somebody in this picture is left out"),
        (json!(["schu", "g"]), "somebody in this picture is left out"),
        (json!("g"), "expected a list"),
        (json!(["Geheim"]), "expected the id of a person, found \"Geheim\"; the photo is left out"),
        (json!(["gone"]), "expected the id of a person, found \"gone\"; the photo is left out"),
        (json!([{"person": "g"}]), "somebody in this picture is left out"),
    ] {
        let mut shown = photo("secret", "p.png");
        shown["people"] = people.clone();
        let person = json!({"id": "g", "name": "Geheim", "hidden": true});
        let schu = json!({"id": "schu", "name": "S"});
        let reading = read(json!({"people": [schu, person], "photos": [shown]}), &[]);
        let said_all = messages(&reading);
        assert!(is_kept(&reading), "{people} {said_all:#?}");
        assert!(said_all.iter().any(|message| message.contains(said)), "{people} {said_all:#?}");
    }
    let mut shown = photo("secret", "p.png");
    shown["Personen"] = json!(["g"]);
    let person = json!({"id": "g", "name": "Geheim", "hidden": true});
    assert!(is_kept(&read(json!({"people": [person], "photos": [shown]}), &[])));
}

#[test]
fn err_what_is_said_by_somebody_who_is_left_out_is_not_quoted() {
    let person = |change: Value| hidden(change);
    for (person, quote) in [
        (person(json!({})), json!({"person": "g"})),
        (person(json!({"id": "Gabi"})), json!({"person": "Gabi"})),
        (person(json!({})), json!({"person": null, "speaker": "Dr. Geheim"})),
        (person(json!({"name": "Geheim", "id": null})), json!({"speaker": "Geheim, Gabi"})),
    ] {
        let mut said = json!({"text": "Geheim", "speaker": "S", "source": {"label": "L"}});
        for (key, value) in quote.as_object().unwrap() {
            said[key] = value.clone();
        }
        let reading = read(json!({"people": [person], "press": {"quotes": [said]}}), &[]);
        assert!(is_kept(&reading), "{person} {quote} {:#?}", messages(&reading));
    }
}

#[test]
fn err_the_name_of_somebody_hidden_in_a_text_is_noticed() {
    let person = json!({"id": "g", "name": "Gabi Berg", "hidden": true});
    let session = json!({"id": "s", "kind": "talk", "title": "T", "summary": "Mit Gabi Berg."});
    let reading = read(json!({"people": [person], "sessions": [session]}), &[]);
    assert_eq!(
        messages(&reading),
        [
            "event.json: sessions[0].summary: the name \"Gabi Berg\" stands here, and the person is left out; take it out of the text if it must not be published"
        ]
    );
}
