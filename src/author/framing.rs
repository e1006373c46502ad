//! Which sites may show pages in a frame.

use super::{origin::Origin, said::Said};

/// What a mistake in `embed` costs until it is mended.
pub const NO_OTHER_SITE: Said = Said::new(
    "until then no other site may show pages in a frame",
    "bis dahin darf keine andere Website Seiten im Rahmen zeigen",
);

/// Which sites may show pages in a frame. The site itself always may.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Framing {
    #[default]
    Any,
    /// These and no others.
    Only(Vec<Origin>),
}

impl Framing {
    /// The security policy that says so (Content Security Policy Level 3, 6.4.2); `None` if
    /// every site may. It is made of letters, digits and ` ':/.-*`.
    pub fn policy(&self) -> Option<String> {
        let Self::Only(origins) = self else { return None };
        let origins = origins.iter().map(|origin| format!(" {origin}"));
        Some(format!("frame-ancestors 'self'{}", origins.collect::<String>()))
    }

    /// Whether a server has to say something, or else every site may.
    pub fn is_limited(&self) -> bool {
        matches!(self, Self::Only(_))
    }
}
