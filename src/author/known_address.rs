//! What kind of account an address leads to, and which one, as far as the address itself says.

use super::link_kind::LinkKind;

/// Hosts; theirs are all those that end with one of them.
const HOSTS: [(&str, LinkKind); 29] = [
    ("bsky.app", LinkKind::Bluesky),
    ("threads.net", LinkKind::Threads),
    ("threads.com", LinkKind::Threads),
    ("x.com", LinkKind::X),
    ("twitter.com", LinkKind::X),
    ("linkedin.com", LinkKind::LinkedIn),
    ("xing.com", LinkKind::Xing),
    ("facebook.com", LinkKind::Facebook),
    ("fb.com", LinkKind::Facebook),
    ("fb.me", LinkKind::Facebook),
    ("instagram.com", LinkKind::Instagram),
    ("tiktok.com", LinkKind::TikTok),
    ("youtube.com", LinkKind::YouTube),
    ("youtu.be", LinkKind::YouTube),
    ("vimeo.com", LinkKind::Vimeo),
    ("github.com", LinkKind::GitHub),
    ("gitlab.com", LinkKind::GitLab),
    ("codeberg.org", LinkKind::Codeberg),
    ("orcid.org", LinkKind::Orcid),
    ("researchgate.net", LinkKind::ResearchGate),
    ("t.me", LinkKind::Telegram),
    ("telegram.me", LinkKind::Telegram),
    ("signal.me", LinkKind::Signal),
    ("signal.group", LinkKind::Signal),
    ("matrix.to", LinkKind::Matrix),
    ("wa.me", LinkKind::WhatsApp),
    ("whatsapp.com", LinkKind::WhatsApp),
    // Their accounts are written as those of Mastodon are, and are none.
    ("medium.com", LinkKind::Website),
    ("substack.com", LinkKind::Website),
];

/// An address of the web in its parts.
#[derive(Clone, Copy, Debug)]
pub struct KnownAddress<'a> {
    /// Without `www.`
    pub host: &'a str,
    /// Behind the host, with what follows a `#`.
    path: &'a str,
}

impl<'a> KnownAddress<'a> {
    /// `None` for what is no address of the web.
    pub fn of(url: &'a str) -> Option<Self> {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
        let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        Some(Self { host: host.strip_prefix("www.").unwrap_or(host), path })
    }

    /// The kind, if the address says it.
    pub fn kind(self) -> Option<LinkKind> {
        let host = self.host.to_lowercase();
        let is_theirs = |theirs: &str| {
            let before = host.strip_suffix(theirs);
            before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
        };
        let own = HOSTS.iter().find(|(theirs, _)| is_theirs(theirs));
        let is_account = self.only_part().is_some_and(|part| part.starts_with('@'));
        own.map(|(_, kind)| *kind)
            .or_else(|| software_of(&host))
            .or(is_account.then_some(LinkKind::Mastodon))
    }

    /// The account, as those who have one write it.
    pub fn account(self, kind: LinkKind) -> Option<String> {
        let name = match kind {
            LinkKind::Bluesky => self.only_part_after("profile"),
            LinkKind::PeerTube => self.only_part_after("a").or_else(|| self.only_part_after("c")),
            LinkKind::Matrix => return self.matrix_account(),
            LinkKind::YouTube | LinkKind::TikTok | LinkKind::Mastodon => {
                self.only_part().filter(|part| part.starts_with('@'))
            }
            _ => None,
        };
        let name = name.or_else(|| self.only_part().filter(|_| has_name_alone(kind)))?;
        let name = name.trim_start_matches('@');
        let is_name = |c: char| c.is_alphanumeric() || "._-@".contains(c);
        if name.is_empty() || !name.chars().all(is_name) {
            return None;
        }
        Some(match kind {
            // An account of another server, as its address is shown on this one.
            _ if kind.is_federated() && name.contains('@') => format!("@{name}"),
            _ if kind.is_federated() => format!("@{name}@{}", self.host),
            LinkKind::GitHub | LinkKind::GitLab | LinkKind::Codeberg | LinkKind::Orcid => {
                name.to_owned()
            }
            _ => format!("@{name}"),
        })
    }

    /// `https://matrix.to/#/@name:server`.
    fn matrix_account(self) -> Option<String> {
        let account = self.path.strip_prefix("/#/")?.split('?').next()?;
        let is_plain = account.starts_with(['@', '#']) && !account.contains(['%', '/']);
        is_plain.then(|| account.to_owned())
    }

    fn parts(self) -> impl Iterator<Item = &'a str> {
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        path.split('/').filter(|part| !part.is_empty())
    }

    /// The path if it has one part alone.
    fn only_part(self) -> Option<&'a str> {
        let mut parts = self.parts();
        parts.next().filter(|_| parts.next().is_none())
    }

    /// The last of two parts, if the first is this word.
    fn only_part_after(self, word: &str) -> Option<&'a str> {
        let mut parts = self.parts();
        parts.next().filter(|first| *first == word)?;
        parts.next().filter(|_| parts.next().is_none())
    }
}

/// What a server has on it, as the first word of its host says.
fn software_of(host: &str) -> Option<LinkKind> {
    match host.split('.').next()? {
        "tube" => Some(LinkKind::PeerTube),
        first => LinkKind::named(first).filter(|kind| kind.has_many_hosts()),
    }
}

/// Whether an address with nothing behind the name is that of an account.
fn has_name_alone(kind: LinkKind) -> bool {
    matches!(
        kind,
        LinkKind::Threads
            | LinkKind::X
            | LinkKind::Instagram
            | LinkKind::PeerTube
            | LinkKind::Pixelfed
            | LinkKind::GitHub
            | LinkKind::GitLab
            | LinkKind::Codeberg
            | LinkKind::Orcid
            | LinkKind::Telegram
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(url: &str) -> (Option<LinkKind>, Option<String>) {
        let address = KnownAddress::of(url).unwrap();
        let kind = address.kind();
        (kind, kind.and_then(|kind| address.account(kind)))
    }

    #[test]
    fn ok_kind_and_account_follow_from_the_address() {
        use LinkKind as K;
        for (url, kind, account) in [
            ("https://social.example/@ada", K::Mastodon, Some("@ada@social.example")),
            ("https://social.example/@ada@other.example", K::Mastodon, Some("@ada@other.example")),
            ("https://bsky.app/profile/ada.example.org", K::Bluesky, Some("@ada.example.org")),
            ("https://www.linkedin.com/in/ada-berg/", K::LinkedIn, None),
            ("https://de.linkedin.com/company/example", K::LinkedIn, None),
            ("https://x.com/ada?lang=de", K::X, Some("@ada")),
            ("https://twitter.com/ada/status/1", K::X, None),
            ("https://www.instagram.com/ada.berg/", K::Instagram, Some("@ada.berg")),
            ("https://www.instagram.com/p/Cx1/", K::Instagram, None),
            ("https://www.youtube.com/@ada", K::YouTube, Some("@ada")),
            ("https://www.youtube.com/watch?v=1", K::YouTube, None),
            ("https://www.tiktok.com/@ada", K::TikTok, Some("@ada")),
            ("https://peertube.example/a/ada", K::PeerTube, Some("@ada@peertube.example")),
            ("https://tube.example/@ada", K::PeerTube, Some("@ada@tube.example")),
            ("https://github.com/ada", K::GitHub, Some("ada")),
            ("https://github.com/ada/maps", K::GitHub, None),
            ("https://orcid.org/0000-0002-1825-0097", K::Orcid, Some("0000-0002-1825-0097")),
            ("https://t.me/ada", K::Telegram, Some("@ada")),
            ("https://t.me/+AbC", K::Telegram, None),
            ("https://matrix.to/#/@ada:example.org", K::Matrix, Some("@ada:example.org")),
            ("https://matrix.to/#/%23room:example.org", K::Matrix, None),
            ("https://medium.com/@ada", K::Website, None),
        ] {
            assert_eq!(known(url), (Some(kind), account.map(str::to_owned)), "{url}");
        }
    }

    #[test]
    fn err_hosts_that_only_contain_the_name_of_another() {
        for url in ["https://notx.com/ada", "https://example.org/x.com", "https://example.org/@"] {
            let kind = known(url).0;
            assert!(kind.is_none() || kind == Some(LinkKind::Mastodon), "{url}");
            assert_eq!(known(url).1, None, "{url}");
        }
        assert_eq!(known("https://notx.com/ada").0, None);
        assert!(KnownAddress::of("mailto:a@example.org").is_none());
    }
}
