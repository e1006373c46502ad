//! Reading values of the event from a tree.
//!
//! Derived code would check every key against every name and prepare an error for each;
//! in the browser that is several times as large as what follows, for messages that
//! nobody would read. What is missing is unknown, what is new is passed over.

use super::Tree;

/// A value that can be read from a tree.
pub trait FromTree: Sized {
    /// Reads a value. Where the tree has another form, `whole` becomes `false` and the
    /// value is anything: so reading goes straight on and needs no way out at every key,
    /// which in the browser is half of its size.
    fn read(tree: Tree, whole: &mut bool) -> Self;

    /// The value; `None` where anything of the tree has another form.
    fn from_tree(tree: Tree) -> Option<Self> {
        let mut whole = true;
        let value = Self::read(tree, &mut whole);
        whole.then_some(value)
    }
}

/// What was read, or something else if it could not be.
pub(in crate::event) fn or<T>(read: Option<T>, else_this: T, whole: &mut bool) -> T {
    read.unwrap_or_else(|| {
        *whole = false;
        else_this
    })
}

impl Tree {
    /// Takes the value of a key out of an object; `Null` if it is not there.
    pub fn take(&mut self, key: &str) -> Self {
        let Self::Object(entries) = self else { return Self::Null };
        let found = entries.iter_mut().find(|(name, _)| name == key);
        found.map_or(Self::Null, |(_, value)| std::mem::replace(value, Self::Null))
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
    fn read(tree: Tree, whole: &mut bool) -> Self {
        match tree {
            Tree::Bool(value) => value,
            _ => or((tree == Tree::Null).then_some(false), false, whole),
        }
    }
}

impl FromTree for u64 {
    fn read(tree: Tree, whole: &mut bool) -> Self {
        or(if let Tree::Number(value) = tree { Some(value) } else { None }, 0, whole)
    }
}

impl FromTree for u32 {
    fn read(tree: Tree, whole: &mut bool) -> Self {
        or(u64::read(tree, whole).try_into().ok(), 0, whole)
    }
}

impl FromTree for u16 {
    fn read(tree: Tree, whole: &mut bool) -> Self {
        or(u64::read(tree, whole).try_into().ok(), 0, whole)
    }
}

impl FromTree for String {
    fn read(tree: Tree, whole: &mut bool) -> Self {
        or(if let Tree::Text(text) = tree { Some(text) } else { None }, Self::new(), whole)
    }
}

impl<T: FromTree> FromTree for Option<T> {
    fn read(tree: Tree, whole: &mut bool) -> Self {
        if tree == Tree::Null { None } else { Some(T::read(tree, whole)) }
    }
}

impl<T: FromTree> FromTree for Vec<T> {
    fn read(tree: Tree, whole: &mut bool) -> Self {
        match tree {
            Tree::List(list) => list.into_iter().map(|one| T::read(one, whole)).collect(),
            _ => or((tree == Tree::Null).then(Self::new), Self::new(), whole),
        }
    }
}

/// `from_object! { Room { id, name } }`: a struct whose fields are the keys of an object.
macro_rules! from_object {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::event::FromTree for $name {
            fn read(mut tree: $crate::event::Tree, whole: &mut bool) -> Self {
                if !matches!(tree, $crate::event::Tree::Object(_)) {
                    *whole = false;
                }
                Self { $($field: $crate::event::FromTree::read(tree.take(stringify!($field)), whole)),+ }
            }
        }
    };
}

/// `from_name! { RunState or Planned { "moved" => Moved } }`: an enum of names, and which
/// it is where none is given.
macro_rules! from_name {
    ($name:ident $(or $absent:ident)? { $($text:literal => $variant:ident),+ $(,)? }) => {
        impl $name {
            /// The one with this name.
            pub fn named(name: &str) -> Option<Self> {
                [$(Self::$variant),+].into_iter().find(|one| one.name() == name)
            }

            /// The name in data, addresses and styles.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl $crate::event::FromTree for $name {
            fn read(tree: $crate::event::Tree, whole: &mut bool) -> Self {
                $(if tree == $crate::event::Tree::Null {
                    return Self::$absent;
                })?
                let text = String::read(tree, whole);
                let [first, ..] = [$(Self::$variant),+];
                $crate::event::tree::or(Self::named(&text), first, whole)
            }
        }
    };
}

pub(in crate::event) use {from_name, from_object};
