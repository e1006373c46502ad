//! Currencies by their codes: ISO 4217.

use super::{
    cursor::Cursor,
    report::did_you_mean,
    said::{Said, said},
};

/// Those with two decimal places.
const OF_TWO: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD \
    CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG \
    HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR \
    MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP \
    SLE SOS SRD SSP STN SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWG";
const OF_NONE: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
const OF_THREE: &str = "BHD IQD JOD KWD LYD OMR TND";

/// What organisers write instead.
const WORDS: [(&str, &str); 12] = [
    ("€", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("$", "USD"),
    ("us$", "USD"),
    ("dollar", "USD"),
    ("£", "GBP"),
    ("pfund", "GBP"),
    ("fr.", "CHF"),
    ("franken", "CHF"),
    ("sfr", "CHF"),
    ("zł", "PLN"),
];

/// Reads a code.
pub fn currency(cursor: &Cursor) -> Option<String> {
    const EXPECTED: Said = Said::new(
        "the code of a currency, such as EUR (ISO 4217)",
        "das Kürzel einer Währung wie EUR (ISO 4217)",
    );
    let found = cursor.string(EXPECTED)?.trim();
    if decimal_places(found).is_some() {
        return Some(found.to_owned());
    }
    let meant = meant(found).map(|code| said!("write \"{code}\"", "\"{code}\" schreiben"));
    cursor.wrong(EXPECTED, meant.or_else(|| alike(found)))
}

/// How many decimal places amounts of a currency have; `None` if there is none of this code.
pub fn decimal_places(code: &str) -> Option<usize> {
    let lists = [(OF_TWO, 2), (OF_NONE, 0), (OF_THREE, 3)];
    lists.into_iter().find(|(list, _)| has(list, code)).map(|(_, places)| places)
}

fn has(list: &str, code: &str) -> bool {
    list.split_whitespace().any(|one| one == code)
}

/// The code that a word or sign means.
pub fn meant(word: &str) -> Option<&str> {
    let small = word.trim().to_lowercase();
    let by_word = WORDS.iter().find(|(known, _)| *known == small).map(|(_, code)| *code);
    let all = [OF_TWO, OF_NONE, OF_THREE].into_iter().flat_map(str::split_whitespace);
    by_word.or_else(|| all.into_iter().find(|code| code.eq_ignore_ascii_case(&small)))
}

/// `EURO`, `EUR.`: a code with something behind it.
fn alike(found: &str) -> Option<Said> {
    meant(found.get(..3)?).map(did_you_mean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_currencies_have_the_decimal_places_of_iso_4217() {
        for (code, places) in [
            ("EUR", Some(2)),
            ("CHF", Some(2)),
            ("JPY", Some(0)),
            ("KWD", Some(3)),
            ("eur", None),
            ("XYZ", None),
            ("", None),
            ("EUR CHF", None),
        ] {
            assert_eq!(decimal_places(code), places, "{code}");
        }
    }

    #[test]
    fn ok_signs_and_words_mean_a_code() {
        for (word, code) in [("€", "EUR"), ("Euro", "EUR"), ("chf", "CHF"), ("Zł", "PLN")] {
            assert_eq!(meant(word), Some(code));
        }
        assert_eq!(meant("Taler"), None);
    }
}
