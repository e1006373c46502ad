//! Polish.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "Zgłoszenia ruszają {}.",
    not_yet: "Zgłoszenia jeszcze nie są otwarte.",
    open: "Zgłoszenia są otwarte{}.",
    few: "Zostało tylko kilka miejsc{}.",
    waiting_list: "Wszystkie miejsca są zajęte; jest lista rezerwowa{}.",
    full: "Wszystkie miejsca są zajęte{}.",
    closed: "Zgłoszenia są zamknięte.",
    clock: "{}",
    where_to: "Zgłoszenia pod adresem",
    deadline: "Termin zgłoszeń",
    fees: "Ceny",
    category: "Dla kogo",
    holds: "Kiedy",
    price: "Cena",
    free: "bezpłatnie",
    not_known: "jeszcze nie wiadomo",
    always: "zawsze",
    from: "od {}",
    included: "Co obejmuje cena",
    cancellation: "Rezygnacja i zwrot",
    groups: "Grupy",
    press: "Prasa",
};
