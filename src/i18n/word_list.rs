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

pub(super) use word_list;
