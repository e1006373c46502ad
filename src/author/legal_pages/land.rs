//! Who enforces accessible websites of public bodies in Germany: in the federation and in each
//! Land another body.
//!
//! Only names and addresses are here that the body's own website or that of its government
//! states. Where none was found for certain, the organiser looks it up.

use crate::{
    author::{said::Tongue, spellings::folded},
    event::named_enum,
};

/// The list of these bodies that Hesse keeps.
const LIST: &str =
    "https://lbit.hessen.de/buergerinnen-und-buerger/durchsetzungsstellen-der-laender";

named_enum! {
    /// The federation, or one of its Länder, with its code in ISO 3166-2:DE.
    pub enum Land {
        Federation = "bund",
        BadenWuerttemberg = "bw",
        Bavaria = "by",
        Berlin = "be",
        Brandenburg = "bb",
        Bremen = "hb",
        Hamburg = "hh",
        Hesse = "he",
        MecklenburgVorpommern = "mv",
        LowerSaxony = "ni",
        NorthRhineWestphalia = "nw",
        RhinelandPalatinate = "rp",
        Saarland = "sl",
        Saxony = "sn",
        SaxonyAnhalt = "st",
        SchleswigHolstein = "sh",
        Thuringia = "th",
    }
}

impl Land {
    /// The Land that is meant by its name or its code.
    pub fn spelled(found: &str) -> Option<Self> {
        let found = folded(found);
        let by_title = Self::ALL.iter().copied().find(|land| found == folded(land.title()));
        let land = Self::named(&found).or(by_title);
        // As they are called, too.
        land.or(match found.as_str() {
            "nrw" => Some(Self::NorthRhineWestphalia),
            "federation" => Some(Self::Federation),
            _ => None,
        })
    }

    pub fn title(self) -> &'static str {
        match self {
            Self::Federation => "Bund",
            Self::BadenWuerttemberg => "Baden-Württemberg",
            Self::Bavaria => "Bayern",
            Self::Berlin => "Berlin",
            Self::Brandenburg => "Brandenburg",
            Self::Bremen => "Bremen",
            Self::Hamburg => "Hamburg",
            Self::Hesse => "Hessen",
            Self::MecklenburgVorpommern => "Mecklenburg-Vorpommern",
            Self::LowerSaxony => "Niedersachsen",
            Self::NorthRhineWestphalia => "Nordrhein-Westfalen",
            Self::RhinelandPalatinate => "Rheinland-Pfalz",
            Self::Saarland => "Saarland",
            Self::Saxony => "Sachsen",
            Self::SaxonyAnhalt => "Sachsen-Anhalt",
            Self::SchleswigHolstein => "Schleswig-Holstein",
            Self::Thuringia => "Thüringen",
        }
    }

    /// Its body and the website, as far as they are certain.
    fn body(self) -> Option<(&'static str, &'static str)> {
        Some(match self {
            Self::Federation => (
                "Schlichtungsstelle nach § 16 des Behindertengleichstellungsgesetzes (BGG)",
                "https://www.schlichtungsstelle-bgg.de/",
            ),
            Self::BadenWuerttemberg => (
                "Landeszentrum Barrierefreiheit Baden-Württemberg (LZ-BARR)",
                "https://barrierefreiheit-bw.de/",
            ),
            Self::Bavaria => (
                "Landesamt für Digitalisierung, Breitband und Vermessung, Durchsetzungs- und Überwachungsstelle",
                "https://www.ldbv.bayern.de/",
            ),
            Self::Berlin => (
                "Landesbeauftragte für digitale Barrierefreiheit",
                "https://www.berlin.de/lb/digitale-barrierefreiheit/",
            ),
            Self::Hesse => (
                "Landeskompetenzzentrum Barrierefreie IT (LBIT), Durchsetzungs- und Überwachungsstelle",
                "https://lbit.hessen.de/",
            ),
            Self::NorthRhineWestphalia => (
                "Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen",
                "https://www.lbbp.nrw.de/ombudsstelle",
            ),
            Self::SaxonyAnhalt => (
                "Ombudsstelle bei der Landesfachstelle für Barrierefreiheit Sachsen-Anhalt",
                "https://lf-barrierefreiheit-st.de/ueber-uns/ombudsstelle",
            ),
            Self::SchleswigHolstein => (
                "Beschwerdestelle für barrierefreie Informationstechnik Schleswig-Holstein",
                "https://www.landtag.ltsh.de/beauftragte/beschwerdestelle-fuer-barrieren/",
            ),
            Self::Thuringia => (
                "Landesdurchsetzungsstelle für digitale Barrierefreiheit beim Thüringer Landesbeauftragten für Menschen mit Behinderungen",
                "https://tlmb-thueringen.de/themen/barrierefreiheit/landesdurchsetzungsstelle",
            ),
            _ => return None,
        })
    }
}

/// Whom visitors can turn to, or a mark where that is not known.
pub fn whom_to_turn_to(land: Option<Land>, locale: Tongue) -> String {
    if let Some((name, website)) = land.and_then(Land::body) {
        return match locale {
            Tongue::German => {
                format!("Dann können Sie sich an diese Stelle wenden:\n\n{name}\n{website}")
            }
            Tongue::English => format!("You can then turn to this body:\n\n{name}\n{website}"),
        };
    }
    let title = land.map(Land::title);
    match (locale, title) {
        (Tongue::German, Some(title)) => format!(
            "[[Name und Anschrift der Stelle, an die sich Besucher:innen in {title} wenden können; eine Liste: {LIST}]]"
        ),
        (Tongue::German, None) => format!(
            "[[Name und Anschrift der Durchsetzungs- oder Schlichtungsstelle des Landes oder des Bundes, eine Liste: {LIST}; wo es keine gibt, diesen Abschnitt löschen]]"
        ),
        (Tongue::English, Some(title)) => format!(
            "[[name and address of the body that visitors can turn to in {title}; a list: {LIST}]]"
        ),
        (Tongue::English, None) => format!(
            "[[name and address of the body of the Land or the federation that enforces accessibility, a list: {LIST}; where there is none, delete this section]]"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::author::open_marks::open_marks;

    #[test]
    fn ok_names_and_codes() {
        for (found, land) in [
            ("Sachsen-Anhalt", Land::SaxonyAnhalt),
            ("sachsen anhalt", Land::SaxonyAnhalt),
            ("ST", Land::SaxonyAnhalt),
            ("NRW", Land::NorthRhineWestphalia),
            ("Bund", Land::Federation),
        ] {
            assert_eq!(Land::spelled(found), Some(land), "{found}");
        }
        assert_eq!(Land::spelled("Sachsen-Anhalz"), None);
        assert_eq!(Land::ALL.len(), 17);
    }

    #[test]
    fn ok_what_is_not_certain_is_looked_up() {
        for &locale in Tongue::ALL {
            for &land in Land::ALL {
                let text = whom_to_turn_to(Some(land), locale);
                assert_eq!(open_marks(&text).len(), usize::from(land.body().is_none()), "{text}");
                assert!(text.contains("https://"), "{text}");
            }
            assert_eq!(open_marks(&whom_to_turn_to(None, locale)).len(), 1);
        }
    }
}
