//! Romanian.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "Înscrierea se deschide pe {}.",
    not_yet: "Înscrierea nu este încă deschisă.",
    open: "Înscrierea este deschisă{}.",
    few: "Au rămas doar câteva locuri{}.",
    waiting_list: "Toate locurile sunt ocupate; există o listă de așteptare{}.",
    full: "Toate locurile sunt ocupate{}.",
    closed: "Înscrierea este închisă.",
    clock: "{}",
    where_to: "Înscriere la",
    deadline: "Termen limită",
    fees: "Prețuri",
    category: "Pentru cine",
    holds: "Când",
    price: "Preț",
    free: "gratuit",
    not_known: "încă necunoscut",
    always: "oricând",
    from: "din {}",
    included: "Ce include prețul",
    cancellation: "Anulare și rambursare",
    groups: "Grupuri",
    press: "Presă",
};
