//! Dates and figures of the interface are those of Unicode's CLDR, as ICU4X has them.

use icu_datetime::{
    FixedCalendarDateTimeFormatter as Formatter,
    fieldsets::{E, MD, MDE, YMD, YMDE},
    input::Date as IcuDate,
};
use icu_decimal::{DecimalFormatter, input::Decimal};
use treffpunkt::{
    event::Date,
    i18n::{Locale, date_range, file_size, full_date, numeric_date, short_date},
};

/// German and English had their dates before there were others: theirs are a little shorter.
const OTHERS: [Locale; 9] = [
    Locale::Ar,
    Locale::Es,
    Locale::Fa,
    Locale::Fr,
    Locale::Pl,
    Locale::Ro,
    Locale::Ru,
    Locale::Tr,
    Locale::Uk,
];

/// Years are those of the event, and figures European, in every language.
fn icu(locale: Locale) -> icu_locale_core::Locale {
    format!("{}-u-ca-gregory-nu-latn", locale.name())
        .parse()
        .unwrap_or(icu_locale_core::Locale::UNKNOWN)
}

/// A formatter for dates in a language.
macro_rules! formatter {
    ($fields:expr, $locale:expr) => {
        Formatter::try_new(icu($locale).into(), $fields).unwrap()
    };
}

/// A day of each month, with month and day; the days of the week come round.
fn days() -> impl Iterator<Item = (Date, [u8; 2])> {
    (1..=12).filter_map(|month| {
        let day = month * 2;
        Some((Date::parse(&format!("2026-{month:02}-{day:02}")).ok()?, [month, day]))
    })
}

#[test]
fn ok_dates_are_written_as_in_cldr() {
    for locale in OTHERS {
        let whole = formatter!(YMDE::long(), locale);
        let without_weekday = formatter!(YMD::long(), locale);
        for (date, [month, day]) in days() {
            let icu = IcuDate::try_new_gregorian(2026, month, day).unwrap();
            assert_eq!(full_date(&date, locale), whole.format(&icu).to_string());
            assert_eq!(numeric_date(&date, locale), without_weekday.format(&icu).to_string());
        }
    }
}

#[test]
fn ok_short_dates_are_cldrs_with_the_short_weekday() {
    for locale in OTHERS {
        let long = formatter!(MDE::long(), locale);
        let words = locale.words();
        for (date, [month, day]) in days() {
            let icu = IcuDate::try_new_gregorian(2026, month, day).unwrap();
            let [short, weekday] =
                [words.short_weekdays, words.weekdays].map(|w| w[date.weekday()]);
            let expected = long.format(&icu).to_string().replace(weekday, short);
            assert_eq!(short_date(&date, locale), expected);
            assert_eq!(short, formatter!(E::short(), locale).format(&icu).to_string());
        }
    }
}

#[test]
fn ok_spans_say_the_first_day_as_in_cldr() {
    let first = Date::parse("2026-04-30").unwrap();
    let last = Date::parse("2026-05-08").unwrap();
    for locale in OTHERS {
        let icu = IcuDate::try_new_gregorian(2026, 4, 30).unwrap();
        let from = formatter!(MD::long(), locale).format(&icu).to_string();
        let expected = format!("{from} – {}", numeric_date(&last, locale));
        assert_eq!(date_range(&first, &last, locale), expected);
    }
}

#[test]
fn ok_decimals_have_the_separator_of_cldr() {
    let figure: Decimal = "1.2".parse().unwrap();
    for &locale in Locale::ALL {
        let formatter = DecimalFormatter::try_new(icu(locale).into(), Default::default()).unwrap();
        let written = formatter.format(&figure).to_string();
        assert!(file_size(1_250_000, locale).contains(&written), "{locale:?}: {written}");
    }
}
