//! English.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "Registration opens on {}.",
    not_yet: "Registration is not open yet.",
    open: "Registration is open{}.",
    few: "Only a few places are left{}.",
    waiting_list: "All places are taken; there is a waiting list{}.",
    full: "All places are taken{}.",
    closed: "Registration is closed.",
    clock: "{}",
    where_to: "Register at",
    deadline: "Deadline",
    fees: "Prices",
    category: "For whom",
    holds: "When",
    price: "Price",
    free: "free",
    not_known: "not known yet",
    always: "any time",
    from: "from {}",
    included: "What is included",
    cancellation: "Cancelling and refunds",
    groups: "Groups",
    press: "Press",
};
