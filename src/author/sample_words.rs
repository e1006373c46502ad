//! German words for made-up texts of a realistic length and variety.

/// Reproducible pseudo-random numbers: a linear congruential generator with the constants of
/// Knuth's MMIX.
pub struct SampleRng(pub u64);

impl SampleRng {
    /// A random phrase.
    pub fn pick<'w>(&mut self, phrases: &[&'w str]) -> &'w str {
        phrases.get(self.below(phrases.len())).copied().unwrap_or_default()
    }

    /// `count` sentences of about 18 words each.
    pub fn sentences(&mut self, count: usize, who_does: &[&str]) -> String {
        (0..count).map(|_| self.sentence(who_does)).collect::<Vec<_>>().join(" ")
    }

    fn sentence(&mut self, who_does: &[&str]) -> String {
        let (when, who) = (self.pick(&WHEN), self.pick(who_does));
        let (these, those, others) = (self.things(), self.things(), self.things());
        let (how, grow, avoid) = (self.word(HOW), self.word(GROW), self.word(AVOID));
        format!("{when} {who}, wie {these} und {those} {how} {grow}, ohne {others} zu {avoid}.")
    }

    /// "neue Beratungswege"
    fn things(&mut self) -> String {
        format!("{} {}{}", self.word(NEW), self.word(FIRST_PARTS), self.word(SECOND_PARTS))
    }

    /// A random word of a space-separated list.
    fn word<'w>(&mut self, words: &'w str) -> &'w str {
        let count = words.split_whitespace().count();
        words.split_whitespace().nth(self.below(count)).unwrap_or_default()
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }
}

pub const TOPICS: [&str; 16] = [
    "Ankommen in der Nachbarschaft",
    "Beratung am Küchentisch",
    "Der lange Weg zum Formular",
    "Digitale Sprechstunden",
    "Ehrenamt und Hauptamt",
    "Erste Tage im Betrieb",
    "Familien im Blick",
    "Gute Übersetzungen",
    "Kleine Orte, große Aufgaben",
    "Lernen neben der Arbeit",
    "Mehrsprachige Wegweiser",
    "Netzwerke, die halten",
    "Sprache am Arbeitsplatz",
    "Unterwegs zwischen Ämtern",
    "Wohnen und Bleiben",
    "Zuhören als Methode",
];

pub const ANGLES: [&str; 12] = [
    "Erfahrungen aus drei Jahren",
    "ein Werkstattbericht",
    "was wir anders machen würden",
    "Fragen an die Praxis",
    "vom Versuch zur Regel",
    "ein Blick in die Zahlen",
    "Stimmen von Teilnehmer:innen",
    "Wege aus der Sackgasse",
    "ein Gespräch unter Kolleg:innen",
    "Bausteine für den Alltag",
    "Grenzen und Möglichkeiten",
    "ein Plädoyer",
];

pub const PROJECT_DOES: [&str; 8] = [
    "zeigt das Projekt",
    "untersucht die Studie",
    "erprobt das Team gerade",
    "beschreiben die Beteiligten",
    "fragen wir gemeinsam",
    "belegen die vorgestellten Zahlen",
    "berichten Kolleg:innen davon",
    "sammeln wir an drei Tischen",
];

pub const PERSON_DOES: [&str; 4] = [
    "fragt sie sich",
    "untersucht er im Alltag",
    "zeigen ihre Arbeiten",
    "beschreiben seine Texte",
];

const WHEN: [&str; 12] = [
    "In vielen Kommunen",
    "Nach den ersten Monaten",
    "Zwischen Amt und Alltag",
    "Im Gespräch mit kleinen Betrieben",
    "An vier sehr verschiedenen Orten",
    "Mit wenig Geld und viel Geduld",
    "Seit dem vergangenen Herbst",
    "Gemeinsam mit Vereinen und Schulen",
    "Am Beispiel einer erfundenen Kleinstadt",
    "Auf der Suche nach Vereinfachung",
    "Über die Grenzen der Zuständigkeit hinweg",
    "Ohne neue Software",
];

const NEW: &str = "neue alte kleine große gemeinsame offene lange kurze gute verlässliche \
    mehrsprachige ehrenamtliche digitale ländliche städtische erste späte freundliche geduldige \
    schlichte ungewöhnliche regionale einfache verborgene";

const FIRST_PARTS: &str = "Beratungs Sprach Wohnungs Nachbarschafts Vereins Betriebs Ausbildungs \
    Anerkennungs Familien Schul Kommunal Alltags Begegnungs Willkommens Termin Verwaltungs \
    Arbeits Gesundheits Verkehrs Dorf Stadtteil Jugend Bildungs Übergangs Abend Sommer Netzwerk \
    Projekt Austausch Wegweiser Lern Orientierungs";

const SECOND_PARTS: &str = "wege fragen hürden räume zeiten gespräche bausteine angebote runden \
    brücken erfahrungen lösungen pläne tandems werkstätten karten listen stellen gruppen treffen \
    ideen regeln berichte partnerschaften";

const HOW: &str = "allmählich gemeinsam rechtzeitig unbemerkt dauerhaft ortsnah spürbar miteinander \
    schneller leichter seltener nebenbei gleichzeitig verständlich zuverlässig überraschend";

const GROW: &str = "wachsen gelingen entstehen scheitern wirken zusammenfinden ankommen fehlen \
    weiterführen überzeugen verschwinden zurückkehren bestehen ineinandergreifen helfen reifen";

const AVOID: &str = "verlieren vergessen ersetzen überfordern wiederholen verdrängen erzwingen \
    belasten beschönigen verschieben verteuern verwechseln";

pub const GIVEN_NAMES: [&str; 30] = [
    "Ada", "Alim", "Anouk", "Ayla", "Benno", "Carla", "Dana", "Elif", "Emil", "Fadi", "Greta",
    "Hedda", "Ines", "Jaro", "Juna", "Kian", "Lale", "Lior", "Mads", "Mina", "Nael", "Nora",
    "Okan", "Pia", "Rasmus", "Salma", "Tarek", "Uta", "Vera", "Yara",
];

pub const FAMILY_NAMES: [&str; 30] = [
    "Abendroth",
    "Ahrens",
    "Bachmair",
    "Birkhahn",
    "Çınar",
    "Dornfeld",
    "Eschbach",
    "Fährmann",
    "Gösswein",
    "Halbritter",
    "Immergrün",
    "Jaspers",
    "Kaltwasser",
    "Lindqvist",
    "Marlow",
    "Nachtweih",
    "Öztan",
    "Pfauenauge",
    "Quendel",
    "Rosental",
    "Sandkuhl",
    "Tannhof",
    "Überall",
    "Vogelsang",
    "Wacholder",
    "Xanten",
    "Ylmas",
    "Zeisig",
    "Zuckmantel",
    "Zwirn",
];

pub const ORGANISATIONS: [&str; 8] = [
    "Willkommensbüro Lindental",
    "Hochschule am See",
    "Handwerkskammer Fantasia",
    "Verein Brückenschlag",
    "Stadt Neuenfels",
    "Institut für Ankommenskunde",
    "Beratungsstelle Nordufer",
    "Netzwerk Offene Tür",
];

pub const ROLES: [&str; 6] = [
    "Leitung der Beratung",
    "Wissenschaftliche Mitarbeit",
    "Projektkoordination",
    "Geschäftsführung",
    "Bildungsreferat",
    "Öffentlichkeitsarbeit",
];
