//! Polish.

use super::DataWords;

pub(super) static WORDS: DataWords = DataWords {
    lead: "Program do wykorzystania gdzie indziej: w kalendarzach, aplikacjach i własnych programach. Pliki są zawsze tak aktualne jak ta strona.",
    other_languages: "Pliki są w języku tej strony. Po zmianie języka są tu pliki w tym drugim.",
    copying: "Aby skopiować adres, należy kliknąć link prawym przyciskiem myszy albo przytrzymać go palcem.",
    files: "Pliki",
    calendar: "Dla kalendarza w telefonie lub komputerze: wszystkie punkty programu z czasem i miejscem. Przez adres można go subskrybować.",
    table: "Dla Excela i LibreOffice: program jako tabela, którą można ponownie zaimportować.",
    schedule_xml: "Dla aplikacji, które pokazują programy konferencji, takich jak EventFahrplan i Giggity.",
    schedule_json: "Dla oprogramowania do planowania konferencji, takiego jak frab i pretalx, oraz do własnych analiz.",
    event: "Dla osób programujących: wszystko, co pokazuje ta strona.",
    news: "Dla czytników kanałów: aktualności.",
    changes: "Dla czytników kanałów: co zmienia się w programie, na przykład godziny i sale.",
    json_ld: "Dla wyszukiwarek i innych programów, które czytają strony: dane według schema.org, osadzone w stronach.",
    all_languages: "wszystkie języki",
    licence: "Licencja",
    no_licence: "Nie podano licencji. Pliki są przeznaczone do własnego kalendarza i własnej aplikacji. Przed opublikowaniem czegoś z nich gdzie indziej prosimy o pytanie.",
    updated: "Ostatnia zmiana",
    source: "Podawanie źródła",
    source_note: "Przy korzystaniu z danych prosimy podać źródło, na przykład tak:",
    as_of: "stan: {}",
    changes_title: "Zmiany",
};
