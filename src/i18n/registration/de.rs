//! German.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "Die Anmeldung öffnet am {}.",
    not_yet: "Die Anmeldung ist noch nicht offen.",
    open: "Die Anmeldung ist offen{}.",
    few: "Es sind nur noch wenige Plätze frei{}.",
    waiting_list: "Alle Plätze sind vergeben, es gibt eine Warteliste{}.",
    full: "Alle Plätze sind vergeben{}.",
    closed: "Die Anmeldung ist geschlossen.",
    clock: "{} Uhr",
    where_to: "Anmelden unter",
    deadline: "Anmeldeschluss",
    fees: "Preise",
    category: "Für wen",
    holds: "Wann",
    price: "Preis",
    free: "kostenlos",
    not_known: "noch nicht bekannt",
    always: "immer",
    from: "ab {}",
    included: "Im Preis enthalten",
    cancellation: "Absagen und Erstattung",
    groups: "Gruppen",
    press: "Presse",
};
