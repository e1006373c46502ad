//! The kinds of accounts and websites that people and events have, and what visitors call them.

use crate::{event::named_enum, i18n::Locale};

named_enum! {
    pub enum LinkKind {
        Website = "website",
        Mastodon = "mastodon",
        Bluesky = "bluesky",
        Threads = "threads",
        X = "x",
        LinkedIn = "linkedin",
        Xing = "xing",
        Facebook = "facebook",
        Instagram = "instagram",
        TikTok = "tiktok",
        YouTube = "youtube",
        Vimeo = "vimeo",
        PeerTube = "peertube",
        Pixelfed = "pixelfed",
        GitHub = "github",
        GitLab = "gitlab",
        Codeberg = "codeberg",
        Orcid = "orcid",
        ResearchGate = "researchgate",
        Telegram = "telegram",
        Signal = "signal",
        Matrix = "matrix",
        WhatsApp = "whatsapp",
        Rss = "rss",
        MailingList = "mailing_list",
    }
}

impl LinkKind {
    /// What visitors call it.
    pub fn label(self, locale: Locale) -> &'static str {
        match self {
            Self::Website => locale.words().website,
            Self::Mastodon => "Mastodon",
            Self::Bluesky => "Bluesky",
            Self::Threads => "Threads",
            Self::X => "X",
            Self::LinkedIn => "LinkedIn",
            Self::Xing => "Xing",
            Self::Facebook => "Facebook",
            Self::Instagram => "Instagram",
            Self::TikTok => "TikTok",
            Self::YouTube => "YouTube",
            Self::Vimeo => "Vimeo",
            Self::PeerTube => "PeerTube",
            Self::Pixelfed => "Pixelfed",
            Self::GitHub => "GitHub",
            Self::GitLab => "GitLab",
            Self::Codeberg => "Codeberg",
            Self::Orcid => "ORCID",
            Self::ResearchGate => "ResearchGate",
            Self::Telegram => "Telegram",
            Self::Signal => "Signal",
            Self::Matrix => "Matrix",
            Self::WhatsApp => "WhatsApp",
            Self::Rss => "RSS",
            Self::MailingList => match locale {
                Locale::De => "Mailingliste",
                Locale::En => "Mailing list",
                Locale::Ar => "قائمة بريدية",
                Locale::Es => "Lista de correo",
                Locale::Fa => "فهرست پستی",
                Locale::Fr => "Liste de diffusion",
                Locale::Pl => "Lista mailingowa",
                Locale::Ro => "Listă de e-mail",
                Locale::Ru => "Почтовая рассылка",
                Locale::Tr => "E-posta listesi",
                Locale::Uk => "Поштова розсилка",
                Locale::Leicht => "E-Mail-Liste",
            },
        }
    }

    /// Whether it tells who the one is whose link it is, and not only what there is to be had.
    pub fn is_own(self) -> bool {
        !matches!(self, Self::Rss | Self::MailingList)
    }

    /// Whether many servers have it, so that an account names its server: `@name@server`.
    pub fn is_federated(self) -> bool {
        matches!(self, Self::Mastodon | Self::PeerTube | Self::Pixelfed)
    }

    /// Whether it is software that many have on servers of their own.
    pub fn has_many_hosts(self) -> bool {
        self.is_federated() || self == Self::GitLab
    }

    /// Whether only one company or association has it, by whose host it is known.
    pub fn has_one_host(self) -> bool {
        self.is_own() && !self.has_many_hosts() && self != Self::Website
    }
}
