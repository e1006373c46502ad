//! French.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "Les inscriptions ouvrent le {}.",
    not_yet: "Les inscriptions ne sont pas encore ouvertes.",
    open: "Les inscriptions sont ouvertes{}.",
    few: "Il ne reste que quelques places{}.",
    waiting_list: "Toutes les places sont prises ; il y a une liste d’attente{}.",
    full: "Toutes les places sont prises{}.",
    closed: "Les inscriptions sont closes.",
    clock: "{}",
    where_to: "S’inscrire sur",
    deadline: "Date limite",
    fees: "Tarifs",
    category: "Pour qui",
    holds: "Quand",
    price: "Prix",
    free: "gratuit",
    not_known: "pas encore connu",
    always: "à tout moment",
    from: "à partir du {}",
    included: "Compris dans le prix",
    cancellation: "Annulation et remboursement",
    groups: "Groupes",
    press: "Presse",
};
