use super::*;

fn languages() -> Vec<String> {
    vec!["de".to_owned(), "en".to_owned()]
}

fn every_route() -> Vec<Route> {
    let fixed = Route::FIXED.iter().map(|(route, _)| route.clone());
    let others = Route::FIXED.iter().map(|(route, _)| Route::with_id(route, "an-id".to_owned()));
    fixed.chain(others).collect()
}

#[test]
fn ok_every_address_survives_the_round_trip() {
    for language in [None, Some("en")] {
        for route in every_route() {
            let address = Address::new(language, route);
            assert_eq!(Address::parse(&address.path(), &languages()), address);
        }
    }
}

#[test]
fn ok_written_differently_it_is_the_same_page() {
    for path in ["/programm/", "programm", "programm/index.html", "//programm//"] {
        assert_eq!(Address::parse(path, &languages()).route, Route::Programme, "{path}");
    }
    assert_eq!(Address::parse("en", &languages()), Address::new(Some("en"), Route::Home));
}

#[test]
fn ok_texts_name_pages() {
    let route = Route::of_reference;
    assert_eq!(route("page:programm"), Some(Route::Programme));
    assert_eq!(route("page:anreise"), Some(Route::Page("anreise".to_owned())));
    assert_eq!(route("session:a"), Some(Route::Session("a".to_owned())));
    assert_eq!(route("person:a"), Some(Route::Person("a".to_owned())));
    assert_eq!(route("day:2026-05-07"), Some(Route::Programme));
    assert_eq!(route("https://example.org"), None);
}

#[test]
fn ok_texts_name_places_in_pages() {
    let (route, place) = (Route::of_reference, Route::place_of_reference);
    assert_eq!(route("page:fragen#storno"), Some(Route::Page("fragen".to_owned())));
    assert_eq!(place("page:fragen#storno").as_deref(), Some("question-storno"));
    assert_eq!(place("day:2026-05-07").as_deref(), Some("day-2026-05-07"));
    assert_eq!(place("contact:buero").as_deref(), Some("contact-buero"));
    assert_eq!(place("page:fragen"), None);
    assert_eq!(place("session:a"), None);
}

#[test]
fn err_what_is_no_page() {
    for path in ["programm/a/b/", "robots.txt", "event.json", "de/programm/"] {
        assert_eq!(Address::parse(path, &languages()).route, Route::NotFound, "{path}");
    }
}

#[test]
fn ok_changing_the_language_keeps_the_page() {
    let german = Address::new(None, Route::Person("schu".to_owned()));
    let english = german.in_language("en", "de");
    assert_eq!(english.path(), "en/personen/schu/");
    assert_eq!(english.in_language("de", "de"), german);
}

#[test]
fn ok_first_folders_are_reserved() {
    for route in every_route() {
        let path = route.path();
        let first = path.split('/').next().unwrap_or_default();
        let free = matches!(route, Route::Home | Route::Page(_) | Route::NotFound);
        assert!(free || is_reserved(first), "{path}");
    }
    assert!(is_reserved("assets") && is_reserved("hosting") && !is_reserved("impressum"));
}

#[test]
fn ok_pages_with_an_id_are_in_the_folder_of_their_list() {
    assert_eq!(Route::Session("a".to_owned()).path(), "programm/a/");
    assert_eq!(Route::Person("a".to_owned()).path(), "personen/a/");
    assert_eq!(Route::Page("a".to_owned()).path(), "a/");
}
