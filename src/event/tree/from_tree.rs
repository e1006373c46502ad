//! Reading values of the event from a [`Tree`].
//!
//! Serde's derived code checks every key and prepares an error message for each, which in
//! the browser is several times the size of this. Missing keys are unknown values, and
//! additional keys are ignored.

use super::Tree;

/// A value that can be read from a tree.
pub trait FromTree: Sized {
    /// The value; `None` if any part of the tree has another form.
    fn from_tree(tree: Tree) -> Option<Self>;
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
    fn from_tree(tree: Tree) -> Option<Self> {
        match tree {
            Tree::Bool(value) => Some(value),
            Tree::Null => Some(false),
            _ => None,
        }
    }
}

impl FromTree for u64 {
    fn from_tree(tree: Tree) -> Option<Self> {
        if let Tree::Number(value) = tree { Some(value) } else { None }
    }
}

impl FromTree for u32 {
    fn from_tree(tree: Tree) -> Option<Self> {
        u64::from_tree(tree)?.try_into().ok()
    }
}

impl FromTree for u16 {
    fn from_tree(tree: Tree) -> Option<Self> {
        u64::from_tree(tree)?.try_into().ok()
    }
}

impl FromTree for String {
    fn from_tree(tree: Tree) -> Option<Self> {
        if let Tree::Text(text) = tree { Some(text) } else { None }
    }
}

impl<T: FromTree> FromTree for Option<T> {
    fn from_tree(tree: Tree) -> Option<Self> {
        if tree == Tree::Null { Some(None) } else { T::from_tree(tree).map(Some) }
    }
}

impl<T: FromTree> FromTree for Vec<T> {
    fn from_tree(tree: Tree) -> Option<Self> {
        match tree {
            Tree::List(list) => list.into_iter().map(T::from_tree).collect(),
            Tree::Null => Some(Self::new()),
            _ => None,
        }
    }
}

/// `from_object! { Room { id, name } }`: reads a struct from an object with these keys.
macro_rules! from_object {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::event::FromTree for $name {
            fn from_tree(mut tree: $crate::event::Tree) -> Option<Self> {
                if !matches!(tree, $crate::event::Tree::Object(_)) {
                    return None;
                }
                Some(Self {
                    $($field: $crate::event::FromTree::from_tree(tree.take(stringify!($field)))?),+
                })
            }
        }
    };
}

/// Defines an enum whose variants have names in data, addresses and styles, so that the names
/// stand in one list. A missing value reads as the variant after `or`, if there is one:
/// `named_enum! { pub enum RunState or Planned { Planned = "planned", Moved = "moved" } }`.
macro_rules! named_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident $(or $absent:ident)? {
            $($(#[$variant_meta:meta])* $variant:ident = $text:literal),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$variant_meta])* $variant),+
        }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The variant with this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }

            /// The name in data, addresses and styles.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl $crate::event::FromTree for $name {
            fn from_tree(tree: $crate::event::Tree) -> Option<Self> {
                $(if tree == $crate::event::Tree::Null {
                    return Some(Self::$absent);
                })?
                Self::named(&String::from_tree(tree)?)
            }
        }
    };
}

pub(in crate::event) use {from_object, named_enum};
