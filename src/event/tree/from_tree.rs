//! Reading values of the event from a tree.
//!
//! Derived code would check every key against every name and prepare an error for each;
//! in the browser that is several times as large as what follows, for messages that
//! nobody would read. What is missing is unknown, what is new is passed over.

use super::Tree;

/// A value that can be read from a tree; `None` where the tree has another form.
pub trait FromTree: Sized {
    fn from_tree(tree: Tree) -> Option<Self>;

    /// The value of a key that is not there; `None` if it has to be.
    fn absent() -> Option<Self> {
        None
    }
}

impl Tree {
    /// Takes the value of a key out of an object.
    pub fn take<T: FromTree>(&mut self, key: &str) -> Option<T> {
        match self.take_tree(key) {
            Some(value) => T::from_tree(value),
            None => T::absent(),
        }
    }

    fn take_tree(&mut self, key: &str) -> Option<Self> {
        let Self::Object(entries) = self else { return None };
        let (_, value) = entries.iter_mut().find(|(name, _)| name == key)?;
        Some(std::mem::replace(value, Self::Null))
    }

    /// An object with one key, which says what its value is.
    pub fn only_entry(self) -> Option<(String, Self)> {
        match self {
            Self::Object(mut entries) if entries.len() == 1 => entries.pop(),
            _ => None,
        }
    }
}

impl FromTree for bool {
    fn from_tree(tree: Tree) -> Option<Self> {
        if let Tree::Bool(value) = tree { Some(value) } else { None }
    }

    fn absent() -> Option<Self> {
        Some(false)
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

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromTree> FromTree for Vec<T> {
    fn from_tree(tree: Tree) -> Option<Self> {
        let Tree::List(list) = tree else { return None };
        list.into_iter().map(T::from_tree).collect()
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

/// `from_object! { Room { id, name } }`: a struct whose fields are the keys of an object.
macro_rules! from_object {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::event::FromTree for $name {
            fn from_tree(mut tree: $crate::event::Tree) -> Option<Self> {
                if !matches!(tree, $crate::event::Tree::Object(_)) {
                    return None;
                }
                Some(Self { $($field: tree.take(stringify!($field))?),+ })
            }
        }
    };
}

/// `from_name! { RunState or Planned { "moved" => Moved } }`: an enum of names, and which
/// it is where none is given.
macro_rules! from_name {
    ($name:ident $(or $absent:ident)? { $($text:literal => $variant:ident),+ $(,)? }) => {
        impl $name {
            /// The name in data, addresses and styles.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl $crate::event::FromTree for $name {
            fn from_tree(tree: $crate::event::Tree) -> Option<Self> {
                let text = String::from_tree(tree)?;
                [$(Self::$variant),+].into_iter().find(|one| one.name() == text)
            }

            $(fn absent() -> Option<Self> {
                Some(Self::$absent)
            })?
        }
    };
}

pub(in crate::event) use {from_name, from_object};
