//! What visitors read where a text is still to be filled in.

use super::{Locale, fill};

/// What is asked for, so that the page does not look finished.
pub fn unfinished(asked: &str, locale: Locale) -> String {
    let text = match locale {
        Locale::De => "[noch auszufüllen: {}]",
        Locale::En => "[still to be filled in: {}]",
        Locale::Ar => "[لم يُملأ بعد: {}]",
        Locale::Es => "[aún por completar: {}]",
        Locale::Fa => "[هنوز باید پر شود: {}]",
        Locale::Fr => "[encore à compléter\u{a0}: {}]",
        Locale::Pl => "[do uzupełnienia: {}]",
        Locale::Ro => "[încă de completat: {}]",
        Locale::Ru => "[ещё нужно заполнить: {}]",
        Locale::Tr => "[henüz doldurulacak: {}]",
        Locale::Uk => "[ще потрібно заповнити: {}]",
        Locale::Leicht => "[Das fehlt noch: {}]",
    };
    fill(text, asked)
}
