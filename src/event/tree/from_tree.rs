//! Reading values of the event from a [`Tree`].
//!
//! Serde's derived code checks every key and prepares an error message for each, which in
//! the browser is several times the size of this. Missing keys are unknown values, and
//! additional keys are ignored.
//!
//! What cannot be read is left out as the source leaves it out: a value that may be unknown
//! alone, and else the entry of a list that needs it. So one slip of an organiser who corrects
//! the published file by hand takes nothing else with it, and a run whose state is not
//! understood is never shown as one that takes place.

use super::{Tree, slips};

/// A value that can be read from a tree.
///
/// It is read in place. Returning each value, and tidying up those before it wherever one is
/// missing, would be twice the code in the browser.
pub trait FromTree: Sized {
    /// Whether a list does without it, if it cannot be read. A text does not do without one of
    /// its words.
    const STANDS_ALONE: bool = true;

    /// What it looks like, for messages; never called in the browser.
    fn form() -> String {
        "another form".to_owned()
    }

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

impl FromTree for bool {
    fn form() -> String {
        "true or false".to_owned()
    }

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
            fn form() -> String {
                format!("a whole number of at most {}", Self::MAX)
            }

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
    fn form() -> String {
        "a text".to_owned()
    }

    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        let Tree::Text(text) = tree else { return None };
        *self = text;
        (!has_endless_word(self)).then_some(())
    }
}

/// In bytes. Browsers shape a word anew for each line of it: its lines cost the square of its
/// length, and 200,000 letters 13 seconds.
pub const LONGEST_WORD: usize = 10_000;

/// Whether a text has a word that no browser would lay out in time.
pub fn has_endless_word(text: &str) -> bool {
    let mut words = text.as_bytes().split(u8::is_ascii_whitespace);
    words.any(|word| word.len() > LONGEST_WORD)
}

impl<T: FromTree> FromTree for Option<T> {
    fn blank() -> Self {
        None
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        if tree != Tree::Null {
            let value = self.insert(T::blank());
            if slips::at(String::new, T::form, || value.fill(tree)).is_none() {
                *self = None;
                slips::leave_out(String::new);
            }
        }
        Some(())
    }
}

impl<T: FromTree> FromTree for Vec<T> {
    const STANDS_ALONE: bool = false;

    fn form() -> String {
        "a list".to_owned()
    }

    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        match tree {
            Tree::List(list) => list.into_iter().enumerate().try_for_each(|(index, item)| {
                self.push(T::blank());
                let (last, step) = (self.last_mut()?, || format!("[{index}]"));
                let read = slips::at(step, T::form, || last.fill(item));
                if !T::STANDS_ALONE || read.is_some() {
                    return read;
                }
                self.pop();
                slips::leave_out(step);
                Some(())
            }),
            Tree::Null => Some(()),
            _ => None,
        }
    }
}

/// Reads the value of a key.
pub(in crate::event) fn fill<T: FromTree>(
    value: &mut T,
    object: &mut Tree,
    key: &'static str,
) -> Option<()> {
    slips::at(|| key.to_owned(), T::form, || value.fill(object.take(key)))
}

/// `from_object! { Room { id, name } }`: reads a struct from an object with these keys. A key may
/// have the attribute of its field: `#[cfg(not(target_arch = "wasm32"))] ways`.
macro_rules! from_object {
    ($name:ident { $($(#[$meta:meta])* $field:ident),+ $(,)? }) => {
        impl $crate::event::FromTree for $name {
            fn form() -> String {
                "an object with all that it needs".to_owned()
            }

            fn blank() -> Self {
                Self { $($(#[$meta])* $field: $crate::event::FromTree::blank()),+ }
            }

            fn fill(&mut self, mut tree: $crate::event::Tree) -> Option<()> {
                if !matches!(tree, $crate::event::Tree::Object(_)) {
                    return None;
                }
                $(
                    $(#[$meta])*
                    $crate::event::tree::fill(&mut self.$field, &mut tree, stringify!($field))?;
                )+
                $crate::event::tree::unknown(&tree);
                Some(())
            }
        }
    };
}

pub(in crate::event) use from_object;
