//! German.

use super::DataWords;

pub(super) static WORDS: DataWords = DataWords {
    lead: "Das Programm zum Weiterverwenden: für Kalender, Apps und eigene Programme. Die Dateien sind immer so neu wie diese Website.",
    other_languages: "Die Dateien sind in der Sprache dieser Seite. Nach einem Wechsel der Sprache stehen hier die der anderen.",
    copying: "Adresse kopieren: den Link mit der rechten Maustaste anklicken oder länger berühren.",
    files: "Dateien",
    calendar: "Für den Kalender auf Telefon oder Computer: alle Termine mit Zeit und Ort. Mit der Adresse lässt er sich abonnieren.",
    table: "Für Excel und LibreOffice: das Programm als Tabelle, die sich auch wieder importieren lässt.",
    schedule_xml: "Für Apps, die Programme von Konferenzen zeigen, etwa EventFahrplan oder Giggity.",
    schedule_json: "Für Software, mit der Konferenzen geplant werden, etwa frab oder pretalx, und für eigene Auswertungen.",
    event: "Für Entwickler:innen: alles, was diese Website zeigt.",
    news: "Für Feedreader: die Neuigkeiten.",
    changes: "Für Feedreader: was sich am Programm ändert, etwa Zeiten und Räume.",
    json_ld: "Für Suchmaschinen und andere Programme, die Seiten lesen: Angaben nach schema.org, in die Seiten eingebettet.",
    all_languages: "alle Sprachen",
    licence: "Lizenz",
    no_licence: "Es ist keine Lizenz angegeben. Die Dateien sind für den eigenen Kalender und die eigene App gedacht. Bitte fragen Sie nach, bevor Sie etwas daraus anderswo veröffentlichen.",
    updated: "Zuletzt geändert",
    source: "Die Quelle nennen",
    source_note: "Bei der Verwendung bitte die Quelle nennen, zum Beispiel so:",
    as_of: "Stand: {}",
    changes_title: "Änderungen",
};
