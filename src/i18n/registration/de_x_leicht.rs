//! Leichte Sprache: German in short words, one idea a line.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "Die Anmeldung beginnt am {}.",
    not_yet: "Die Anmeldung ist noch nicht offen.",
    open: "Sie können sich anmelden{}.",
    few: "Es gibt nur noch wenige Plätze{}.",
    waiting_list: "Alle Plätze sind voll. Es gibt eine Warte-Liste{}.",
    full: "Alle Plätze sind voll{}.",
    closed: "Sie können sich nicht mehr anmelden.",
    clock: "{} Uhr",
    where_to: "Hier können Sie sich anmelden",
    deadline: "Anmelden geht bis",
    fees: "Das kostet es",
    category: "Für wen",
    holds: "Wann",
    price: "Preis",
    free: "kostenlos",
    not_known: "Wir wissen es noch nicht",
    always: "immer",
    from: "ab {}",
    included: "Das ist im Preis drin",
    cancellation: "Absagen und Geld zurück",
    groups: "Gruppen",
    press: "Presse",
};
