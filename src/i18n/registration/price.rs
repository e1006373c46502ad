//! Prices as each language writes them.

use crate::{event::Amount, i18n::Locale};

/// `1.045,00 €`, `€1,045.00`. Signs stand for the currencies that have one of their own; all
/// others are named by their code, as several are called dollar or krone.
pub fn price(amount: &Amount, code: &str, locale: Locale) -> String {
    let sign = match code {
        "EUR" => "€",
        "GBP" => "£",
        _ => code,
    };
    let (whole, parts) = amount.parts();
    let writing = Writing::of(locale);
    let mut number = match whole.len() {
        0..=4 if !writing.groups_four => whole.to_owned(),
        _ => grouped(whole, writing.group),
    };
    if !parts.is_empty() {
        number = [number.as_str(), locale.words().decimal_point, parts].concat();
    }
    match writing.sign_first {
        true if sign == code => format!("{code}\u{a0}{number}"),
        true => format!("{sign}{number}"),
        false => format!("{number}\u{a0}{sign}"),
    }
}

/// How a language writes amounts: CLDR 48, `numbers`, with figures from 0 to 9.
struct Writing {
    /// Between thousands.
    group: &'static str,
    /// Whether 1045 has it, too.
    groups_four: bool,
    /// Whether the currency stands before the number.
    sign_first: bool,
}

impl Writing {
    fn of(locale: Locale) -> Self {
        let (group, groups_four, sign_first) = match locale {
            Locale::En => (",", true, true),
            Locale::Tr => (".", true, true),
            Locale::Fa => (",", true, true),
            Locale::Ar => (",", true, false),
            Locale::De | Locale::Leicht | Locale::Ro => (".", true, false),
            Locale::Es => (".", false, false),
            Locale::Fr => ("\u{202f}", true, false),
            Locale::Ru | Locale::Uk => ("\u{a0}", true, false),
            Locale::Pl => ("\u{a0}", false, false),
        };
        Self { group, groups_four, sign_first }
    }
}

/// Digits in groups of three.
fn grouped(digits: &str, separator: &str) -> String {
    let first = digits.len() % 3;
    let (head, rest) = digits.split_at(first);
    let groups = rest.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group));
    let head = (!head.is_empty()).then(|| head.into());
    head.into_iter().chain(groups).collect::<Vec<_>>().join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_prices_in_further_languages() {
        let amount = Amount::parse("1045.50").unwrap();
        for (locale, said) in [
            (Locale::Ar, "1,045.50 €"),
            (Locale::Es, "1045,50 €"),
            (Locale::Fr, "1\u{202f}045,50 €"),
            (Locale::Pl, "1045,50 €"),
            (Locale::Ro, "1.045,50 €"),
            (Locale::Ru, "1 045,50 €"),
            (Locale::Tr, "€1.045,50"),
            (Locale::Uk, "1 045,50 €"),
        ] {
            assert_eq!(price(&amount, "EUR", locale).replace('\u{a0}', " "), said);
        }
    }

    #[test]
    fn ok_prices_in_both_languages() {
        for (amount, code, german, english) in [
            ("45.00", "EUR", "45,00 €", "€45.00"),
            ("1045.50", "EUR", "1.045,50 €", "€1,045.50"),
            ("1000000.00", "GBP", "1.000.000,00 £", "£1,000,000.00"),
            ("120.00", "CHF", "120,00 CHF", "CHF 120.00"),
            ("15000", "JPY", "15.000 JPY", "JPY 15,000"),
            ("999.00", "USD", "999,00 USD", "USD 999.00"),
        ] {
            let amount = Amount::parse(amount).unwrap();
            let said = |locale| price(&amount, code, locale).replace('\u{a0}', " ");
            assert_eq!((said(Locale::De), said(Locale::En)), (german.into(), english.into()));
        }
    }
}
