//! Ukrainian.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "Реєстрація відкриється {}.",
    not_yet: "Реєстрація ще не відкрита.",
    open: "Реєстрація відкрита{}.",
    few: "Залишилося мало місць{}.",
    waiting_list: "Усі місця зайняті, є список очікування{}.",
    full: "Усі місця зайняті{}.",
    closed: "Реєстрація закрита.",
    clock: "{}",
    where_to: "Реєстрація за адресою",
    deadline: "Кінцевий термін",
    fees: "Ціни",
    category: "Для кого",
    holds: "Коли",
    price: "Ціна",
    free: "безкоштовно",
    not_known: "ще не відомо",
    always: "будь-коли",
    from: "з {}",
    included: "Що входить у ціну",
    cancellation: "Скасування та повернення",
    groups: "Групи",
    press: "Преса",
};
