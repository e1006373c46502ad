//! Arabic.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "يُفتح التسجيل في {}.",
    not_yet: "لم يُفتح التسجيل بعد.",
    open: "التسجيل مفتوح{}.",
    few: "لم تبقَ سوى أماكن قليلة{}.",
    waiting_list: "كل الأماكن محجوزة، وهناك قائمة انتظار{}.",
    full: "كل الأماكن محجوزة{}.",
    closed: "أُغلق التسجيل.",
    clock: "{}",
    where_to: "التسجيل عبر",
    deadline: "آخر موعد",
    fees: "الأسعار",
    category: "لمن",
    holds: "متى",
    price: "السعر",
    free: "مجاني",
    not_known: "غير معروف بعد",
    always: "في أي وقت",
    from: "ابتداءً من {}",
    included: "ما يشمله السعر",
    cancellation: "الإلغاء واسترداد المبلغ",
    groups: "المجموعات",
    press: "الصحافة",
};
