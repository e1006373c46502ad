//! Enums whose variants have names.

/// Defines an enum whose variants have names in data, addresses and styles, so that the names
/// stand in one list: `named_enum! { pub enum Layout { List = "list", Grid = "grid" } }`.
macro_rules! named_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
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
    };
}

/// Defines a [`named_enum!`] that `event.json` holds. A missing value reads as the variant after
/// `or`, if there is one:
/// `data_enum! { pub enum RunState or Planned { Planned = "planned", Moved = "moved" } }`.
macro_rules! data_enum {
    ($(#[$meta:meta])* pub enum $name:ident $(or $absent:ident)? { $($variants:tt)+ }) => {
        $crate::event::named_enum! { $(#[$meta])* pub enum $name { $($variants)+ } }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl $crate::event::FromTree for $name {
            fn form() -> String {
                let names: Vec<_> = Self::ALL.iter().map(|one| one.name()).collect();
                format!("one of {}", names.join(", "))
            }

            fn blank() -> Self {
                Self::ALL[0]
            }

            fn fill(&mut self, tree: $crate::event::Tree) -> Option<()> {
                $(if tree == $crate::event::Tree::Null {
                    *self = Self::$absent;
                    return Some(());
                })?
                *self = Self::named(&String::from_tree(tree)?)?;
                Some(())
            }
        }
    };
}

pub(in crate::event) use data_enum;
pub(crate) use named_enum;
