//! Keys of an object that were not asked for, or that stand there several times.

use std::collections::BTreeMap;

use super::{
    cursor::Cursor,
    finding::{Finding, Severity},
    framing::NO_OTHER_SITE,
    guard::{Guard, is_near},
    json::{Json, printable},
    report::did_you_mean,
    said::{Said, said},
    spot::Spot,
};

/// What is reported about keys beside those that were read.
pub struct OtherKeys<'f, 'a> {
    pub cursor: &'f Cursor<'a>,
    /// The keys that were read.
    pub asked: &'f [&'static str],
    /// What is lost if the object is left out.
    pub effect: Said,
}

impl OtherKeys<'_, '_> {
    /// Reports unknown and repeated keys. Returns whether an unknown one means to keep the object
    /// from being published.
    pub fn report(&self, entries: &[(String, Json)]) -> bool {
        let mut is_kept_back = false;
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let is_comment = |key: &str| key.starts_with('_') || key == "$schema";
        for (key, value) in entries.iter().filter(|(key, _)| !is_comment(key)) {
            let before = seen.entry(key).or_default();
            let is_asked = self.asked.contains(&key.as_str());
            let guard = if is_asked { None } else { keeps_back(key, value) };
            is_kept_back |= guard.is_some();
            match (*before, guard) {
                (0, _) if is_asked => {}
                (0, Some(guard)) => self.report_kept_back(key, guard),
                (0, None) => self.report_unknown(key),
                (times, _) => self.report_repeated(key, times),
            }
            *before += 1;
        }
        is_kept_back
    }

    fn report_unknown(&self, key: &str) {
        let report = &self.cursor.context.report;
        let is_embed = self.asked.contains(&"embed") && means_embed(key);
        let english = if is_embed { Some("embed") } else { english_key(key) };
        let english = english.filter(|key| self.asked.contains(key));
        let hint = match english {
            Some(meant) => Some(did_you_mean(meant)),
            None => report.did_you_mean(key, self.asked.iter().copied()),
        };
        let key = printable(key);
        let what = said!(
            "treffpunkt does not know \"{key}\" here and ignores it",
            "treffpunkt kennt \"{key}\" hier nicht und übergeht es"
        );
        let place = self.cursor.place_of(&key).with(Spot::Key);
        let severity = if is_embed { Severity::Error } else { Severity::Warning };
        let effect = is_embed.then_some(NO_OTHER_SITE);
        report.add(Finding { effect, ..Finding::new(severity, place, what, hint) });
    }

    /// Reports a key that is unknown here and seems to say that this must not be published.
    fn report_kept_back(&self, key: &str, guard: Guard) {
        let own = self.asked.iter().find(|asked| Guard::meant_by(asked) == Some(guard));
        let hint = own.map_or(
            Said::new(
                "take the entry out of the file; or the key, if all may be published",
                "den Eintrag aus der Datei nehmen; oder den Schlüssel, wenn alles erscheinen darf",
            ),
            |own| did_you_mean(own),
        );
        let key = printable(key);
        let what = said!(
            "\"{key}\" seems to say that this must not be published",
            "\"{key}\" sagt wohl, dass dies nicht erscheinen darf"
        );
        let place = self.cursor.place_of(&key).with(Spot::Key);
        let finding = Finding::new(Severity::Error, place, what, Some(hint));
        let effect = Some(self.effect.clone());
        self.cursor.context.report.add(Finding { effect, ..finding });
    }

    fn report_repeated(&self, key: &str, times: usize) {
        // Whom `embed` does not name may not show pages in a frame.
        let is_careful = Guard::meant_by(key).is_some() || matches!(key, "embed" | "allow");
        let key = printable(key);
        let what = match is_careful {
            true => said!(
                "the key \"{key}\" stands here again; what keeps more back holds",
                "der Schlüssel \"{key}\" steht hier noch einmal; es gilt, was mehr zurückhält"
            ),
            false => said!(
                "the key \"{key}\" stands here again; the first one is used",
                "der Schlüssel \"{key}\" steht hier noch einmal; es gilt der erste"
            ),
        };
        let hint = Said::new("keep one of them", "einen davon streichen");
        let place = self.cursor.place_of(&key);
        let finding =
            Finding::new(Severity::Error, place.clone().with(Spot::Again(times)), what, Some(hint));
        let first = Some(place.with(Spot::Key));
        self.cursor.context.report.add(Finding { first, ..finding });
    }
}

/// The guard that keeps something back under this key.
fn keeps_back(key: &str, value: &Json) -> Option<Guard> {
    Guard::meant_by(key).filter(|guard| !guard.allows(value))
}

/// Whether a key seems to say who may show pages in a frame, but for its spelling.
pub fn means_embed(key: &str) -> bool {
    let word = key.to_lowercase();
    let is_like = word.starts_with("embed") || is_near(&word, "embed", 1);
    key != "embed" && (is_like || english_key(&word) == Some("embed"))
}

/// The key that is meant by its German name.
fn english_key(key: &str) -> Option<&'static str> {
    const KEYS: [(&str, &str); 38] = [
        ("angefragt", "confirmed"),
        ("anmeldeschluss", "deadline"),
        ("anmeldung", "registration"),
        ("art", "kind"),
        ("beginn", "start"),
        ("beschreibung", "description"),
        ("bestätigt", "confirmed"),
        ("bilder", "photos"),
        ("datei", "file"),
        ("datum", "date"),
        ("einwilligung", "consent"),
        ("einbetten", "embed"),
        ("ende", "end"),
        ("erlauben", "allow"),
        ("fotos", "photos"),
        ("gruppe", "group"),
        ("kontakte", "contacts"),
        ("konten", "accounts"),
        ("mailingliste", "mailing_list"),
        ("meldungen", "news"),
        ("mitglieder", "members"),
        ("neuigkeiten", "news"),
        ("organisationen", "organisations"),
        ("per_video", "by_video"),
        ("personen", "people"),
        ("preis", "price"),
        ("programm", "sessions"),
        ("raum", "rooms"),
        ("räume", "rooms"),
        ("rolle", "role"),
        ("seiten", "pages"),
        ("sprachen", "languages"),
        ("tag", "day"),
        ("tage", "days"),
        ("termine", "runs"),
        ("titel", "title"),
        ("währung", "currency"),
        ("zugesagt", "confirmed"),
    ];
    let key = key.to_lowercase();
    KEYS.iter().find(|(german, _)| *german == key).map(|(_, english)| *english)
}
