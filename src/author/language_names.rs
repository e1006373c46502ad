//! What languages are called in German and English, and by themselves.
//!
//! The names of Unicode's CLDR, shortened to those of languages that people speak at an event:
//! the languages of Europe and of its immigrants and refugees, the large ones of the world, and
//! sign languages. Codes are those of the registry for BCP 47.

use std::collections::BTreeSet;

use crate::{
    event::{Event, LanguageName, Text},
    i18n::Locale,
};

/// Code, German name, English name, own name.
type Row = (&'static str, &'static str, &'static str, &'static str);

const NAMES: [Row; 109] = [
    ("af", "Afrikaans", "Afrikaans", "Afrikaans"),
    ("am", "Amharisch", "Amharic", "አማርኛ"),
    ("ar", "Arabisch", "Arabic", "العربية"),
    ("ase", "Amerikanische Gebärdensprache", "American Sign Language", "American Sign Language"),
    (
        "asq",
        "Österreichische Gebärdensprache",
        "Austrian Sign Language",
        "Österreichische Gebärdensprache",
    ),
    ("az", "Aserbaidschanisch", "Azerbaijani", "azərbaycan"),
    ("be", "Belarussisch", "Belarusian", "беларуская"),
    ("bfi", "Britische Gebärdensprache", "British Sign Language", "British Sign Language"),
    ("bg", "Bulgarisch", "Bulgarian", "български"),
    ("bn", "Bengalisch", "Bangla", "বাংলা"),
    ("bo", "Tibetisch", "Tibetan", "བོད་སྐད་"),
    ("br", "Bretonisch", "Breton", "brezhoneg"),
    ("bs", "Bosnisch", "Bosnian", "bosanski"),
    ("ca", "Katalanisch", "Catalan", "català"),
    ("ckb", "Zentralkurdisch (Sorani)", "Central Kurdish (Sorani)", "کوردیی ناوەندی"),
    ("co", "Korsisch", "Corsican", "corsu"),
    ("cs", "Tschechisch", "Czech", "čeština"),
    ("cy", "Walisisch", "Welsh", "Cymraeg"),
    ("da", "Dänisch", "Danish", "dansk"),
    ("de", "Deutsch", "German", "Deutsch"),
    ("dsb", "Niedersorbisch", "Lower Sorbian", "dolnoserbšćina"),
    ("el", "Griechisch", "Greek", "Ελληνικά"),
    ("en", "Englisch", "English", "English"),
    ("eo", "Esperanto", "Esperanto", "Esperanto"),
    ("es", "Spanisch", "Spanish", "Español"),
    ("et", "Estnisch", "Estonian", "eesti"),
    ("eu", "Baskisch", "Basque", "euskara"),
    ("fa", "Persisch", "Persian", "فارسی"),
    ("fi", "Finnisch", "Finnish", "suomi"),
    ("fil", "Filipino", "Filipino", "Filipino"),
    ("fo", "Färöisch", "Faroese", "føroyskt"),
    ("fr", "Französisch", "French", "Français"),
    ("frr", "Nordfriesisch", "Northern Frisian", "Nordfriisk"),
    ("fsl", "Französische Gebärdensprache", "French Sign Language", "langue des signes française"),
    ("fy", "Westfriesisch", "Western Frisian", "Frysk"),
    ("ga", "Irisch", "Irish", "Gaeilge"),
    ("gd", "Schottisches Gälisch", "Scottish Gaelic", "Gàidhlig"),
    ("gl", "Galicisch", "Galician", "galego"),
    ("gsg", "Deutsche Gebärdensprache", "German Sign Language", "Deutsche Gebärdensprache"),
    ("gsw", "Schweizerdeutsch", "Swiss German", "Schwiizertüütsch"),
    ("gu", "Gujarati", "Gujarati", "ગુજરાતી"),
    ("ha", "Hausa", "Hausa", "Hausa"),
    ("he", "Hebräisch", "Hebrew", "עברית"),
    ("hi", "Hindi", "Hindi", "हिन्दी"),
    ("hr", "Kroatisch", "Croatian", "hrvatski"),
    ("hsb", "Obersorbisch", "Upper Sorbian", "hornjoserbšćina"),
    ("hu", "Ungarisch", "Hungarian", "magyar"),
    ("hy", "Armenisch", "Armenian", "հայերեն"),
    ("id", "Indonesisch", "Indonesian", "Indonesia"),
    ("ig", "Igbo", "Igbo", "Igbo"),
    ("ils", "International Sign", "International Sign", "International Sign"),
    ("is", "Isländisch", "Icelandic", "íslenska"),
    ("it", "Italienisch", "Italian", "Italiano"),
    ("ja", "Japanisch", "Japanese", "日本語"),
    ("ka", "Georgisch", "Georgian", "ქართული"),
    ("kk", "Kasachisch", "Kazakh", "қазақ тілі"),
    ("km", "Khmer", "Khmer", "ខ្មែរ"),
    ("kmr", "Kurdisch (Kurmandschi)", "Kurdish (Kurmanji)", "kurdî (kurmancî)"),
    ("ko", "Koreanisch", "Korean", "한국어"),
    ("ku", "Kurdisch", "Kurdish", "kurdî"),
    ("ky", "Kirgisisch", "Kyrgyz", "кыргызча"),
    ("la", "Latein", "Latin", "Latina"),
    ("lb", "Luxemburgisch", "Luxembourgish", "Lëtzebuergesch"),
    ("ln", "Lingala", "Lingala", "lingála"),
    ("lt", "Litauisch", "Lithuanian", "lietuvių"),
    ("lv", "Lettisch", "Latvian", "latviešu"),
    ("mk", "Mazedonisch", "Macedonian", "македонски"),
    ("ml", "Malayalam", "Malayalam", "മലയാളം"),
    ("mn", "Mongolisch", "Mongolian", "монгол"),
    ("mr", "Marathi", "Marathi", "मराठी"),
    ("ms", "Malaiisch", "Malay", "Melayu"),
    ("mt", "Maltesisch", "Maltese", "Malti"),
    ("my", "Birmanisch", "Burmese", "မြန်မာ"),
    ("nb", "Norwegisch (Bokmål)", "Norwegian Bokmål", "norsk bokmål"),
    ("nds", "Niederdeutsch", "Low German", "Plattdüütsch"),
    ("ne", "Nepalesisch", "Nepali", "नेपाली"),
    ("nl", "Niederländisch", "Dutch", "Nederlands"),
    ("nn", "Norwegisch (Nynorsk)", "Norwegian Nynorsk", "norsk nynorsk"),
    ("no", "Norwegisch", "Norwegian", "norsk"),
    ("pa", "Punjabi", "Punjabi", "ਪੰਜਾਬੀ"),
    ("pl", "Polnisch", "Polish", "Polski"),
    ("ps", "Paschtu", "Pashto", "پښتو"),
    ("pt", "Portugiesisch", "Portuguese", "português"),
    ("rm", "Rätoromanisch", "Romansh", "rumantsch"),
    ("ro", "Rumänisch", "Romanian", "română"),
    ("rom", "Romani", "Romany", "romani čhib"),
    ("ru", "Russisch", "Russian", "Русский"),
    (
        "sgg",
        "Deutschschweizer Gebärdensprache",
        "Swiss-German Sign Language",
        "Deutschschweizer Gebärdensprache",
    ),
    ("si", "Singhalesisch", "Sinhala", "සිංහල"),
    ("sk", "Slowakisch", "Slovak", "slovenčina"),
    ("sl", "Slowenisch", "Slovenian", "slovenščina"),
    ("so", "Somali", "Somali", "Soomaali"),
    ("sq", "Albanisch", "Albanian", "shqip"),
    ("sr", "Serbisch", "Serbian", "српски"),
    ("sv", "Schwedisch", "Swedish", "svenska"),
    ("sw", "Suaheli", "Swahili", "Kiswahili"),
    ("ta", "Tamil", "Tamil", "தமிழ்"),
    ("te", "Telugu", "Telugu", "తెలుగు"),
    ("th", "Thailändisch", "Thai", "ไทย"),
    ("ti", "Tigrinya", "Tigrinya", "ትግርኛ"),
    ("tr", "Türkisch", "Turkish", "Türkçe"),
    ("uk", "Ukrainisch", "Ukrainian", "Українська"),
    ("ur", "Urdu", "Urdu", "اردو"),
    ("uz", "Usbekisch", "Uzbek", "o‘zbek"),
    ("vi", "Vietnamesisch", "Vietnamese", "Tiếng Việt"),
    ("wo", "Wolof", "Wolof", "Wolof"),
    ("yi", "Jiddisch", "Yiddish", "ייִדיש"),
    ("yo", "Yoruba", "Yoruba", "Èdè Yorùbá"),
    ("zh", "Chinesisch", "Chinese", "中文"),
];

/// Names the languages that the event mentions, in those of its pages.
pub fn name_languages(event: &mut Event) {
    let named = mentioned(event).into_iter().filter_map(|code| {
        let row = row(code)?;
        let names = event.languages.iter().map(|page| (page.clone(), name(row, code, page)));
        Some(LanguageName { id: code.to_owned(), name: Text::by_language(names) })
    });
    event.language_names = named.collect();
}

fn mentioned(event: &Event) -> BTreeSet<&str> {
    let films = event.videos.iter().filter_map(|video| video.film.as_ref());
    let captions = films.flat_map(|film| &film.captions).map(|captions| &captions.language);
    let people = event.people.iter().flat_map(|person| &person.languages);
    let contacts = event.contacts.iter().flat_map(|contact| &contact.languages);
    let sessions = event.sessions.iter().flat_map(|one| one.followed_in().chain(&one.captions));
    let files = event.files.iter().filter_map(|file| file.language.as_ref());
    let spoken = people.chain(contacts).chain(sessions).chain(files).chain(captions);
    event.languages.iter().chain(spoken).map(String::as_str).collect()
}

/// The row of a language, whatever its region or script.
fn row(code: &str) -> Option<&'static Row> {
    let base = code.split('-').next().unwrap_or(code);
    NAMES.iter().find(|(known, ..)| *known == base)
}

/// The code of a language by its German, English or own name, or by its code, with a region or
/// without.
#[cfg(feature = "import")]
pub fn code_named(text: &str) -> Option<String> {
    let text = text.trim();
    let lower = text.to_lowercase();
    let is_code = text.len() <= 12 && text.is_ascii() && row(&lower).is_some();
    if is_code {
        return Some(match lower.split_once('-') {
            Some((base, region)) => format!("{base}-{}", region.to_uppercase()),
            None => lower,
        });
    }
    let is_called = |(_, german, english, own): &&Row| {
        [german, english, own].into_iter().any(|name| name.to_lowercase() == lower)
    };
    NAMES.iter().find(is_called).map(|(code, ..)| (*code).to_owned())
}

/// The name for pages in the language `page`; with its region, if it has one. In its own
/// language it has its own name.
fn name((_, german, english, own): &Row, code: &str, page: &str) -> String {
    let name = match Locale::for_language(page) {
        _ if code == page => own,
        Locale::De => german,
        Locale::En => english,
    };
    match code.split_once('-') {
        Some((_, region)) if code != page => format!("{name} ({region})"),
        _ => (*name).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_languages_are_named_in_those_of_the_pages() {
        let mut event = fixture::event();
        event.languages = ["de", "en", "uk"].map(str::to_owned).to_vec();
        event.people[0].languages = ["tr", "pt-BR", "tlh"].map(str::to_owned).to_vec();
        event.sessions[0].signing = vec!["gsg".to_owned()];
        name_languages(&mut event);
        for (code, page, name) in [
            ("tr", "de", "Türkisch"),
            ("tr", "en", "Turkish"),
            ("gsg", "de", "Deutsche Gebärdensprache"),
            ("pt-BR", "de", "Portugiesisch (BR)"),
            ("tlh", "de", "tlh"),
            ("en", "de", "Englisch"),
            // The words around are English there.
            ("tr", "uk", "Turkish"),
            // As the switch between languages has it.
            ("uk", "uk", "Українська"),
            ("en", "en", "English"),
        ] {
            assert_eq!(event.language_name(code, page), name, "{code} on {page} pages");
        }
    }

    #[test]
    fn ok_every_language_has_one_row() {
        let codes: Vec<_> = NAMES.iter().map(|(code, ..)| *code).collect();
        assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
    }
}
