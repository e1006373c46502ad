//! English.

use super::DataWords;

pub(super) static WORDS: DataWords = DataWords {
    lead: "The programme to be used elsewhere: in calendars, apps and programs of your own. The files are always as new as this website.",
    other_languages: "The files are in the language of this page. After a change of language, those in the other one stand here.",
    copying: "To copy an address, right-click the link, or hold your finger on it.",
    files: "Files",
    calendar: "For the calendar on your phone or computer: all sessions with times and places. You can subscribe to it by its address.",
    table: "For Excel and LibreOffice: the programme as a table, which can be imported again.",
    schedule_xml: "For apps that show conference programmes, such as EventFahrplan and Giggity.",
    schedule_json: "For software that plans conferences, such as frab and pretalx, and for evaluations of your own.",
    event: "For developers: everything that this website shows.",
    news: "For feed readers: the news.",
    changes: "For feed readers: what changes in the programme, such as times and rooms.",
    json_ld: "For search engines and other programs that read pages: details as schema.org has them, embedded in the pages.",
    all_languages: "all languages",
    licence: "Licence",
    no_licence: "No licence is given. The files are meant for your own calendar and your own app. Please ask before you publish anything from them elsewhere.",
    updated: "Last changed",
    source: "Naming the source",
    source_note: "When you use the data, please name the source, for example:",
    as_of: "as of {}",
    changes_title: "Changes",
};
