//! Turkish.

use super::RegistrationWords;

pub(super) static WORDS: RegistrationWords = RegistrationWords {
    opens: "Kayıt {} tarihinde açılıyor.",
    not_yet: "Kayıt henüz açılmadı.",
    open: "Kayıt açık{}.",
    few: "Yalnızca birkaç yer kaldı{}.",
    waiting_list: "Tüm yerler dolu; bekleme listesi var{}.",
    full: "Tüm yerler dolu{}.",
    closed: "Kayıt kapandı.",
    clock: "{}",
    where_to: "Kayıt adresi",
    deadline: "Son kayıt tarihi",
    fees: "Ücretler",
    category: "Kimler için",
    holds: "Ne zaman",
    price: "Ücret",
    free: "ücretsiz",
    not_known: "henüz bilinmiyor",
    always: "her zaman",
    from: "{} tarihinden itibaren",
    included: "Ücrete dahil olanlar",
    cancellation: "İptal ve iade",
    groups: "Gruplar",
    press: "Basın",
};
