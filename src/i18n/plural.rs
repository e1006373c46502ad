//! Which form of a text belongs to a number.
//!
//! Languages have up to six forms. Which numbers take which is in CLDR, and the app carries none
//! of it: the program asks ICU4X for the first numbers and writes a table into the words.

use super::{Words, fill};

impl Words {
    /// A text that depends on a number, with that number in it: "2 Runden".
    pub fn count(&self, text: &'static str, number: &str) -> String {
        fill(self.form(text, number), number)
    }

    /// The form for a number of a text that has several; its last one if it has fewer.
    pub fn form(&self, text: &'static str, number: &str) -> &'static str {
        let (mut place, mut rest) = (self.form_of(number.parse().unwrap_or_default()), text);
        while let Some((form, others)) = rest.split_once('|') {
            if place == 0 {
                return form;
            }
            (place, rest) = (place - 1, others);
        }
        rest
    }

    /// The place of the form for a number. The table has a digit for each of the first numbers;
    /// those beyond go round in its second half.
    fn form_of(&self, number: usize) -> usize {
        let table = self.forms.as_bytes();
        let half = (table.len() / 2).max(1);
        let place = if number < table.len() { number } else { half + number % half };
        table.get(place).map_or(0, |digit| usize::from(digit % 16))
    }
}

#[cfg(feature = "author")]
mod table {
    use icu_plurals::{PluralCategory, PluralRules};

    use crate::i18n::{Locale, Words};

    impl Words {
        /// The words with the table of forms in place of their names.
        pub(in crate::i18n) fn with_forms(self, locale: Locale) -> Self {
            Self { forms: table(locale, self.forms).leak(), ..self }
        }
    }

    /// Up to where all rules for whole numbers below a million go round.
    const ROUND: usize = 100;

    /// The table for a language whose texts have the forms with these names of CLDR.
    pub(super) fn table(locale: Locale, names: &str) -> String {
        let Some(rules) = rules(locale) else { return String::new() };
        let names: Vec<_> = names.split(' ').collect();
        let digit = |number: usize| {
            let name = name(rules.category_for(number));
            names.iter().position(|one| *one == name).unwrap_or(names.len() - 1).to_string()
        };
        let whole: String = (0..2 * ROUND).map(digit).collect();
        let short = &whole[..4];
        // Where only the first numbers differ.
        let is_enough = whole[2..].chars().all(|form| whole[2..].starts_with(form));
        if is_enough { short.to_owned() } else { whole }
    }

    pub(super) fn rules(locale: Locale) -> Option<PluralRules> {
        let locale: icu_locale_core::Locale = locale.name().parse().ok()?;
        PluralRules::try_new_cardinal(locale.into()).ok()
    }

    pub(super) fn name(category: PluralCategory) -> &'static str {
        match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}

#[cfg(all(test, feature = "author"))]
mod tests {
    use super::{
        table::{name, rules},
        *,
    };
    use crate::i18n::Locale;

    /// The names of the forms, as the file of the language has them.
    fn names(locale: Locale) -> Vec<&'static str> {
        locale.authored().forms.split(' ').collect()
    }

    #[test]
    fn ok_the_table_is_as_cldr_has_it_for_every_number() {
        for &locale in Locale::ALL {
            let (rules, names) = (rules(locale).unwrap(), names(locale));
            for number in 0..=10_000 {
                let form = names[locale.words().form_of(number)];
                assert_eq!(form, name(rules.category_for(number)), "{number} in {locale:?}");
            }
        }
    }

    #[test]
    fn ok_a_language_has_the_forms_that_its_numbers_need() {
        for &locale in Locale::ALL {
            let rules = rules(locale).unwrap();
            let used =
                |form: &&str| (0..=10_000usize).any(|n| name(rules.category_for(n)) == *form);
            let all = ["zero", "one", "two", "few", "many", "other"];
            assert_eq!(names(locale), Vec::from_iter(all.into_iter().filter(used)), "{locale:?}");
        }
    }

    #[test]
    fn ok_numbers_choose_their_form() {
        let said =
            |locale: Locale, number: &str| locale.words().count(locale.words().rounds, number);
        assert_eq!(said(Locale::De, "1"), "1 Runde");
        assert_eq!(said(Locale::De, "2"), "2 Runden");
        for (number, form) in [
            ("1", "1 раунд"),
            ("3", "3 раунди"),
            ("11", "11 раундів"),
            ("21", "21 раунд"),
            ("212", "212 раундів"),
        ] {
            assert_eq!(said(Locale::Uk, number), form);
        }
        assert_eq!(said(Locale::Ar, "2"), "جولتان");
        assert_eq!(said(Locale::Ar, "102"), "102 جولة");
        assert_eq!(said(Locale::Pl, "22"), "22 rundy");
    }

    #[test]
    fn ok_without_words_there_is_no_form_to_choose() {
        assert_eq!(Words::NONE.count("{}", "7"), "7");
    }
}
