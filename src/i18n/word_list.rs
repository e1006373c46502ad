//! Lists of words that only the program draws.

/// Defines the words of a list; `{}` in a text is a placeholder, and `|` stands between forms as
/// in [`super::Words`].
macro_rules! word_list {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[doc = $doc:literal])* $word:ident,)+ }) => {
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $name {
            $($(#[doc = $doc])* pub $word: &'static str,)+
        }

        impl $name {
            #[cfg(test)]
            pub(in crate::i18n) fn list(&self) -> Vec<&'static str> {
                vec![$(self.$word),+]
            }
        }
    };
}

/// The words of a language, in a folder with a file for each.
macro_rules! words_of {
    ($locale:expr) => {
        match $locale {
            $crate::i18n::Locale::De => &de::WORDS,
            $crate::i18n::Locale::En => &en::WORDS,
            $crate::i18n::Locale::Ar => &ar::WORDS,
            $crate::i18n::Locale::Es => &es::WORDS,
            $crate::i18n::Locale::Fa => &fa::WORDS,
            $crate::i18n::Locale::Fr => &fr::WORDS,
            $crate::i18n::Locale::Pl => &pl::WORDS,
            $crate::i18n::Locale::Ro => &ro::WORDS,
            $crate::i18n::Locale::Ru => &ru::WORDS,
            $crate::i18n::Locale::Tr => &tr::WORDS,
            $crate::i18n::Locale::Uk => &uk::WORDS,
            $crate::i18n::Locale::Leicht => &de_x_leicht::WORDS,
        }
    };
}

pub(super) use {word_list, words_of};
