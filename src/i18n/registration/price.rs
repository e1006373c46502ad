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
    let (group, point) = match locale {
        Locale::De => (".", ","),
        Locale::En => (",", "."),
    };
    let mut number = grouped(whole, group);
    if !parts.is_empty() {
        number = [number.as_str(), point, parts].concat();
    }
    match locale {
        Locale::De => format!("{number}\u{a0}{sign}"),
        Locale::En if sign == code => format!("{code}\u{a0}{number}"),
        Locale::En => format!("{sign}{number}"),
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
