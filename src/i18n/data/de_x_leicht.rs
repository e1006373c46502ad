//! German in easy words.

use super::DataWords;

pub(super) static WORDS: DataWords = DataWords {
    lead: "Das Programm gibt es auch als Dateien. Andere Programme können die Dateien lesen. Zum Beispiel Ihr Kalender. Die Dateien sind so neu wie diese Internet-Seite.",
    other_languages: "Die Dateien sind in der Sprache von dieser Seite. Sie können die Sprache oben wechseln. Dann sehen Sie die Dateien in der anderen Sprache.",
    copying: "So kopieren Sie eine Adresse: Drücken Sie lange auf den Link. Oder drücken Sie die rechte Maus-Taste.",
    files: "Dateien",
    calendar: "Für den Kalender auf dem Handy oder Computer. Alle Termine mit Zeit und Ort stehen darin.",
    table: "Das Programm als Tabelle. Zum Beispiel für Excel und LibreOffice.",
    schedule_xml: "Für Apps mit Programmen von Tagungen. Zum Beispiel EventFahrplan oder Giggity.",
    schedule_json: "Für Computer-Programme, mit denen man Tagungen plant. Zum Beispiel frab oder pretalx.",
    event: "Für Menschen, die Computer-Programme schreiben. Alles von dieser Internet-Seite steht darin.",
    news: "Für Feed-Programme: die Neuigkeiten.",
    changes: "Für Feed-Programme: Das ändert sich im Programm. Zum Beispiel Zeiten und Räume.",
    json_ld: "Für Such-Maschinen: Angaben nach schema.org. Sie stehen in den Seiten.",
    all_languages: "alle Sprachen",
    licence: "Lizenz",
    no_licence: "Es gibt keine Angabe zur Lizenz. Die Dateien sind für Ihren Kalender und Ihre App. Wollen Sie etwas daraus veröffentlichen? Dann fragen Sie bitte vorher.",
    updated: "Zuletzt geändert",
    source: "Die Quelle nennen",
    source_note: "Sie benutzen die Daten? Dann schreiben Sie bitte dazu, woher sie sind. Zum Beispiel so:",
    as_of: "Stand: {}",
    changes_title: "Änderungen",
};
