//! What taking part costs. Only the program shows this.

use serde::Serialize;

use super::{FromTree, Text, Timestamp, Tree, tree::from_object};

/// A group of people who pay the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FeeCategory {
    pub name: Text,
    /// `None` while it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Amount>,
    /// ISO 4217 code; what is free needs none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// The last moment at which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

from_object! { FeeCategory { name, price, currency, from, until, note } }

/// An amount of money as a decimal number with a point, as schema.org has it: `45.00`. Never a
/// binary fraction, which has no tenths.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Amount(String);

/// More digits are a mistake.
const MOST_DIGITS: usize = 9;

impl Amount {
    /// Reads `45`, `45.5` or `45.00`; no other sign than the point.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, parts) = text.split_once('.').unwrap_or((text, "0"));
        let is_number = |digits: &str| {
            let fits = (1..=MOST_DIGITS).contains(&digits.len());
            fits && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        // Zeros in front are those of a number, not of an amount.
        let is_plain = whole == "0" || !whole.starts_with('0');
        (is_plain && is_number(whole) && is_number(parts)).then(|| Self(text.to_owned()))
    }

    /// The same with this number of decimal places; `None` if it has more.
    pub fn with_places(&self, places: usize) -> Option<Self> {
        let (whole, parts) = self.parts();
        if places == 0 {
            return parts.is_empty().then(|| self.clone());
        }
        (parts.len() <= places).then(|| Self(format!("{whole}.{parts:0<places$}")))
    }

    /// The digits before and after the point.
    pub fn parts(&self) -> (&str, &str) {
        self.0.split_once('.').unwrap_or((&self.0, ""))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing has to be paid.
    pub fn is_free(&self) -> bool {
        self.0.bytes().all(|byte| matches!(byte, b'0' | b'.'))
    }
}

impl FromTree for Amount {
    fn form() -> String {
        "an amount with a point, such as \"45.00\"".to_owned()
    }

    fn blank() -> Self {
        Self(String::new())
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        *self = Self::parse(&String::from_tree(tree)?)?;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::Amount;

    #[test]
    fn ok_an_amount_is_a_decimal_number_with_a_point() {
        for (text, places, written) in
            [("45", 2, "45.00"), ("45.5", 2, "45.50"), ("0", 2, "0.00"), ("5000", 0, "5000")]
        {
            let found = Amount::parse(text).unwrap().with_places(places);
            assert_eq!(found.unwrap().as_str(), written);
        }
        let is_free = |text| Amount::parse(text).unwrap().is_free();
        assert!(is_free("0") && is_free("0.00") && !is_free("0.50") && !is_free("10"));
        assert_eq!(Amount::parse("45.505").unwrap().with_places(2), None);
        assert_eq!(Amount::parse("45.5").unwrap().with_places(0), None);
    }

    #[test]
    fn err_what_may_mean_another_amount_is_none() {
        for text in [
            "",
            "45,00",
            "1.250,00",
            "1,250.00",
            "45.",
            ".5",
            "-5",
            "+5",
            "45 €",
            "1e3",
            "045",
            "1234567890",
            "٤٥",
            "NaN",
        ] {
            assert_eq!(Amount::parse(text), None, "{text}");
        }
    }
}
