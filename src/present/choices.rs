//! What somebody has chosen to see of a list: words to look for, and filters.
//!
//! Choices stand in the address, so that what is seen can be shared, embedded and
//! loaded again: `?q=ankommen&day=2026-05-07&kind=panel&kind=workshop`.

/// What the programme, the pictures and the people can be filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    Day,
    Track,
    Kind,
    Language,
    Room,
    Level,
    /// Runs that take more people.
    Free,
    Session,
    Person,
    Role,
    Organisation,
}

impl Facet {
    pub const ALL: [Self; 11] = [
        Self::Day,
        Self::Track,
        Self::Kind,
        Self::Language,
        Self::Room,
        Self::Level,
        Self::Free,
        Self::Session,
        Self::Person,
        Self::Role,
        Self::Organisation,
    ];

    /// The name in the address.
    pub fn key(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Track => "track",
            Self::Kind => "kind",
            Self::Language => "language",
            Self::Room => "room",
            Self::Level => "level",
            Self::Free => "free",
            Self::Session => "session",
            Self::Person => "person",
            Self::Role => "role",
            Self::Organisation => "organisation",
        }
    }
}

/// The name of the searched words in the address.
pub const QUERY: &str = "q";

/// How the programme is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    #[default]
    List,
    /// Rooms side by side, time downwards.
    Grid,
    /// What is held several times, round by round.
    Rounds,
    /// What somebody has kept.
    Mine,
}

impl Layout {
    const ALL: [Self; 4] = [Self::List, Self::Grid, Self::Rounds, Self::Mine];

    /// The name in the address; the list has none.
    pub fn key(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Grid => "grid",
            Self::Rounds => "rounds",
            Self::Mine => "mine",
        }
    }

    pub fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|layout| layout.key() == key).unwrap_or_default()
    }

    /// Whether the days of the programme are seen, listed or as a grid.
    pub fn shows_days(self) -> bool {
        matches!(self, Self::List | Self::Grid)
    }
}

/// The name of the layout in the address.
pub const LAYOUT: &str = "view";

/// Words to look for, and filters: values of one facet widen each other, facets
/// narrow each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    pub layout: Layout,
    pub query: String,
    pub picked: Vec<(Facet, String)>,
}

impl Choices {
    /// Reads the pairs of an address or of a form; what is not about the programme is
    /// left out.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut choices = Self::default();
        for (key, value) in pairs {
            if key == QUERY {
                choices.query = value.trim().to_owned();
            } else if key == LAYOUT {
                choices.layout = Layout::from_key(&value);
            } else if let Some(facet) = Facet::ALL.into_iter().find(|facet| facet.key() == key) {
                choices.picked.push((facet, value));
            }
        }
        choices
    }

    /// The pairs for an address.
    pub fn pairs(&self) -> Vec<(&'static str, &str)> {
        let query = (!self.query.is_empty()).then_some((QUERY, self.query.as_str()));
        let picked = self.picked.iter().map(|(facet, value)| (facet.key(), value.as_str()));
        let layout = (self.layout != Layout::List).then_some((LAYOUT, self.layout.key()));
        layout.into_iter().chain(query).chain(picked).collect()
    }

    /// Whether nothing is left out.
    pub fn is_empty(&self) -> bool {
        self.query.is_empty() && self.picked.is_empty()
    }

    /// Whether something is seen that has these values of the facets that are picked.
    pub fn allow_all(&self, has: impl Fn(Facet, &str) -> bool) -> bool {
        self.picked.iter().all(|(facet, _)| self.allow(*facet, |value| has(*facet, value)))
    }

    /// Whether something with this value of a facet is seen.
    pub fn allow(&self, facet: Facet, has: impl Fn(&str) -> bool) -> bool {
        let mut values = self.picked.iter().filter(|(one, _)| *one == facet).peekable();
        values.peek().is_none() || values.any(|(_, value)| has(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Choices {
        let own = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
        Choices::from_pairs(pairs.iter().map(own))
    }

    #[test]
    fn ok_choices_survive_the_address() {
        let pairs = [
            ("view", "mine"),
            ("q", "ankommen"),
            ("day", "2026-05-07"),
            ("kind", "panel"),
            ("free", "1"),
        ];
        assert_eq!(read(&pairs).pairs(), pairs);
        assert!(read(&[("embed", ""), ("theme", "dark")]).is_empty());
    }

    #[test]
    fn ok_values_widen_and_facets_narrow() {
        let choices = read(&[("kind", "panel"), ("kind", "workshop")]);
        assert!(choices.allow(Facet::Kind, |kind| kind == "workshop"));
        assert!(!choices.allow(Facet::Kind, |kind| kind == "talk"));
        assert!(choices.allow(Facet::Room, |_| false));
    }
}
