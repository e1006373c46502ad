use super::*;

/// What is the same in another language because it is: names, abbreviations, shared words.
const SAME: [&str; 29] = [
    "Calendar",
    "Compact",
    "Contact",
    "Content Security Policy",
    "E-mail",
    "Flyer",
    "Galerie",
    "Illustration",
    "Kontakt",
    "Licence",
    "Liste",
    "Logo",
    "Material",
    "Menu",
    "Menü",
    "Online",
    "Organisation",
    "Page",
    "Panel",
    "Pause",
    "Places",
    "Plenum",
    "Posters",
    "Presse",
    "Programme",
    "Telefon",
    "Transparent",
    "{} place|{} places",
    "Wi-Fi",
];

#[test]
fn ok_easy_words_have_the_code_that_events_know() {
    assert_eq!(Locale::Leicht.name(), EASY_LANGUAGE);
}

#[test]
fn ok_every_event_language_finds_an_interface() {
    assert_eq!(Locale::for_language("de-AT"), Locale::De);
    assert_eq!(Locale::for_language("de-x-leicht"), Locale::Leicht);
    assert_eq!(Locale::for_language("pt-BR"), Locale::En);
}

#[test]
fn ok_the_interface_languages_of_an_event_and_no_others() {
    let locales = |codes: &[&str]| {
        Locale::for_languages(&codes.iter().map(|&code| code.to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(locales(&["de-AT"]), [Locale::De]);
    // Czech has no interface of its own and falls back to English.
    assert_eq!(locales(&["cs", "de", "en"]), [Locale::En, Locale::De]);
}

#[test]
fn ok_words_are_read_out_in_the_language_that_they_are_in() {
    for (code, read_out) in
        [("de-AT", "de-AT"), ("ar", "ar"), ("cs", "en"), ("de-x-leicht", "de"), ("en-XB", "en-XB")]
    {
        assert_eq!(Locale::read_out(code), read_out);
    }
}

#[cfg(feature = "author")]
mod of_all_languages {
    use super::*;

    /// The words of a language, of all lists.
    fn all_words(locale: Locale) -> Vec<&'static str> {
        let mut words = locale.authored().list();
        words.extend(locale.place_words().list());
        #[cfg(feature = "publish")]
        words.extend(locale.partner_words().list());
        #[cfg(feature = "publish")]
        words.extend(locale.data_words().list());
        #[cfg(feature = "publish")]
        words.extend(locale.registration_words().list());
        words
    }

    /// Each word in German, English and another language.
    fn compared() -> impl Iterator<Item = (Locale, [&'static str; 3])> {
        let others = Locale::ALL.iter().copied();
        others.flat_map(|locale| {
            let [german, english] = [Locale::De, Locale::En].map(all_words);
            let words = german.into_iter().zip(english).zip(all_words(locale));
            words.map(move |((german, english), word)| (locale, [german, english, word]))
        })
    }

    fn gaps(text: &str) -> usize {
        text.matches("{}").count()
    }

    /// Which are no words of the language.
    fn grammar(words: &Words) -> [&'static str; 6] {
        [
            words.forms,
            words.date_with_weekday,
            words.date_short,
            words.date,
            words.date_without_year,
            words.date_day,
        ]
    }

    /// Of how many numbers up to 1,000 each form of each language is.
    fn numbers_of_all_forms() -> Vec<Vec<usize>> {
        Locale::ALL.iter().map(|locale| numbers_of_forms(*locale)).collect()
    }

    fn numbers_of_forms(locale: Locale) -> Vec<usize> {
        let forms = locale.authored().forms.split(' ');
        let text: &str = forms.clone().collect::<Vec<_>>().join("|").leak();
        let chosen = |number: usize| locale.words().form(text, &number.to_string());
        forms.map(|form| (0..=1_000).filter(|number| chosen(*number) == form).count()).collect()
    }

    #[test]
    fn ok_every_word_has_the_placeholders_of_the_german_one() {
        let all = numbers_of_all_forms();
        for (locale, [german, _, word]) in compared() {
            let numbers = all[locale as usize].iter();
            let expected = german.split('|').map(gaps).max().unwrap();
            for (form, numbers) in word.split('|').zip(numbers) {
                // A form for one number alone may say it in words.
                let is_enough = *numbers == 1 && word.contains('|') && gaps(form) + 1 == expected;
                assert!(gaps(form) == expected || is_enough, "{locale:?}: {word}");
            }
        }
    }

    #[test]
    fn ok_a_word_has_all_its_forms() {
        let all = numbers_of_all_forms();
        for (locale, [german, _, word]) in compared() {
            // Where German needs no forms, others may.
            let may_have_one = !german.contains('|') && !word.contains('|');
            let forms = word.split('|').count();
            assert!(may_have_one || forms == all[locale as usize].len(), "{locale:?}: {word}");
        }
    }

    #[test]
    fn ok_dates_have_their_parts() {
        for &locale in Locale::ALL {
            let words = locale.words();
            for (pattern, parts) in [
                (words.date_with_weekday, "EDMY"),
                (words.date_short, "EDM"),
                (words.date, "DMY"),
                (words.date_without_year, "DM"),
                (words.date_day, "D"),
            ] {
                for part in "EDMY".chars() {
                    let is_there = pattern.contains(part);
                    assert_eq!(is_there, parts.contains(part), "{locale:?}: {pattern}");
                }
            }
        }
    }

    #[test]
    fn ok_no_word_is_empty_or_left_in_another_language() {
        for (locale, [german, english, word]) in compared() {
            assert!(!word.trim_matches([' ', '|']).is_empty(), "{locale:?}: {german}");
            let has_letters = word.chars().filter(|letter| letter.is_alphabetic()).count() > 3;
            let is_of_grammar = grammar(locale.authored()).contains(&word);
            let is_left = match locale {
                Locale::De | Locale::En => false,
                Locale::Leicht => word == english && word != german,
                _ => word == german || word == english,
            };
            assert!(
                !is_left || !has_letters || is_of_grammar || SAME.contains(&word),
                "{locale:?}: {word}"
            );
        }
    }
}
