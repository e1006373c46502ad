//! Reading values of the event from a [`Tree`].
//!
//! Serde's derived code checks every key and prepares an error message for each, which in
//! the browser is several times the size of this. Missing keys are unknown values, and
//! additional keys are ignored.

use super::Tree;

/// A value that can be read from a tree.
///
/// It is read in place. Returning each value, and tidying up those before it wherever one is
/// missing, would be twice the code in the browser.
pub trait FromTree: Sized {
    /// What it is until it has been read.
    fn blank() -> Self;

    /// Reads it into a blank value; `None` if any part of the tree has another form.
    fn fill(&mut self, tree: Tree) -> Option<()>;

    /// The value; `None` if any part of the tree has another form.
    fn from_tree(tree: Tree) -> Option<Self> {
        let mut value = Self::blank();
        value.fill(tree)?;
        Some(value)
    }
}

impl Tree {
    /// Takes the value of a key out of an object; `Null` if it is not there.
    pub fn take(&mut self, key: &str) -> Self {
        let Self::Object(entries) = self else { return Self::Null };
        let found = entries.iter_mut().find(|(name, _)| name == key);
        found.map_or(Self::Null, |(_, value)| std::mem::replace(value, Self::Null))
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

impl FromTree for bool {
    fn blank() -> Self {
        false
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        *self = match tree {
            Tree::Bool(value) => value,
            Tree::Null => false,
            _ => return None,
        };
        Some(())
    }
}

macro_rules! from_number {
    ($($type:ty),+) => {$(
        impl FromTree for $type {
            fn blank() -> Self {
                0
            }

            fn fill(&mut self, tree: Tree) -> Option<()> {
                let Tree::Number(value) = tree else { return None };
                *self = value.try_into().ok()?;
                Some(())
            }
        }
    )+};
}

from_number!(u16, u32, u64);

impl FromTree for String {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        let Tree::Text(text) = tree else { return None };
        *self = text;
        Some(())
    }
}

impl<T: FromTree> FromTree for Option<T> {
    fn blank() -> Self {
        None
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        if tree == Tree::Null { Some(()) } else { self.insert(T::blank()).fill(tree) }
    }
}

impl<T: FromTree> FromTree for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        match tree {
            Tree::List(list) => list.into_iter().try_for_each(|item| {
                self.push(T::blank());
                self.last_mut()?.fill(item)
            }),
            Tree::Null => Some(()),
            _ => None,
        }
    }
}

/// `from_object! { Room { id, name } }`: reads a struct from an object with these keys.
macro_rules! from_object {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::event::FromTree for $name {
            fn blank() -> Self {
                Self { $($field: $crate::event::FromTree::blank()),+ }
            }

            fn fill(&mut self, mut tree: $crate::event::Tree) -> Option<()> {
                if !matches!(tree, $crate::event::Tree::Object(_)) {
                    return None;
                }
                $($crate::event::FromTree::fill(&mut self.$field, tree.take(stringify!($field)))?;)+
                Some(())
            }
        }
    };
}

pub(in crate::event) use from_object;
