//! Russian.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "Регистрация откроется {}.",
    not_yet: "Регистрация ещё не открыта.",
    open: "Регистрация открыта{}.",
    few: "Осталось мало мест{}.",
    waiting_list: "Все места заняты, есть лист ожидания{}.",
    full: "Все места заняты{}.",
    closed: "Регистрация закрыта.",
    clock: "{}",
    where_to: "Регистрация по адресу",
    deadline: "Срок регистрации",
    fees: "Цены",
    category: "Для кого",
    holds: "Когда",
    price: "Цена",
    free: "бесплатно",
    not_known: "пока неизвестно",
    always: "в любое время",
    from: "с {}",
    included: "Что входит в цену",
    cancellation: "Отмена и возврат",
    groups: "Группы",
    press: "Пресса",
};
