//! Persian.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "ثبت‌نام در {} آغاز می‌شود.",
    not_yet: "ثبت‌نام هنوز باز نشده است.",
    open: "ثبت‌نام باز است{}.",
    few: "تنها چند جا مانده است{}.",
    waiting_list: "همهٔ جاها پر شده و فهرست انتظار هست{}.",
    full: "همهٔ جاها پر شده است{}.",
    closed: "ثبت‌نام بسته شده است.",
    clock: "{}",
    where_to: "ثبت‌نام در",
    deadline: "مهلت ثبت‌نام",
    fees: "هزینه‌ها",
    category: "برای چه کسی",
    holds: "چه زمانی",
    price: "قیمت",
    free: "رایگان",
    not_known: "هنوز معلوم نیست",
    always: "همیشه",
    from: "از {}",
    included: "در قیمت گنجانده شده",
    cancellation: "لغو و بازگشت پول",
    groups: "گروه‌ها",
    press: "رسانه‌ها",
};
