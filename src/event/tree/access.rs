//! Looking into a tree, and taking values out of it.

use super::Tree;

impl Tree {
    /// The value of a key of an object.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Takes the value of a key out of an object; `Null` if it is not there.
    pub fn take(&mut self, key: &str) -> Self {
        self.get_mut(key).map_or(Self::Null, |value| std::mem::replace(value, Self::Null))
    }

    /// The key and the value of an object with one key.
    pub fn only_entry(self) -> Option<(String, Self)> {
        match self {
            Self::Object(mut entries) if entries.len() == 1 => entries.pop(),
            _ => None,
        }
    }

    /// The variant of an enum, and its content: an object with one key, or the name alone.
    pub fn variant(self) -> Option<(String, Self)> {
        match self {
            Self::Text(name) => Some((name, Self::Null)),
            _ => self.only_entry(),
        }
    }
}
