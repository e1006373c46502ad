//! Spanish.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "La inscripción se abre el {}.",
    not_yet: "La inscripción aún no está abierta.",
    open: "La inscripción está abierta{}.",
    few: "Quedan pocas plazas{}.",
    waiting_list: "Todas las plazas están ocupadas; hay lista de espera{}.",
    full: "Todas las plazas están ocupadas{}.",
    closed: "La inscripción está cerrada.",
    clock: "{}",
    where_to: "Inscripción en",
    deadline: "Fecha límite",
    fees: "Precios",
    category: "Para quién",
    holds: "Cuándo",
    price: "Precio",
    free: "gratis",
    not_known: "aún no se sabe",
    always: "siempre",
    from: "a partir del {}",
    included: "Qué incluye el precio",
    cancellation: "Cancelación y reembolso",
    groups: "Grupos",
    press: "Prensa",
};
