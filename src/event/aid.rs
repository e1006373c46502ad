//! What helps to follow a session: interpreting, signing, captions, plain language.

use super::{Session, named_enum};

named_enum! {
    /// What helps to follow a session, with its name in the address and in styles.
    pub enum Aid {
        Interpreting = "interpreting",
        Signing = "signing",
        Captions = "captions",
        PlainLanguage = "plain-language",
    }
}

impl Session {
    pub fn has_aid(&self, aid: Aid) -> bool {
        match aid {
            Aid::Interpreting => !self.interpreting.is_empty(),
            Aid::Signing => !self.signing.is_empty(),
            Aid::Captions => !self.captions.is_empty(),
            Aid::PlainLanguage => self.plain_language,
        }
    }

    /// The languages in which it can be followed without reading: those in which it is held, and
    /// those into which it is interpreted.
    pub fn followed_in(&self) -> impl Iterator<Item = &String> {
        self.languages.iter().chain(&self.interpreting).chain(&self.signing)
    }
}
