//! How long the ways between rooms take on foot.
//!
//! In JSON either a number of minutes, or an object from the ids of other rooms to minutes, as
//! organisers write it: `8`, `{"stellwerk": 5}`.

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{FromTree, Id, Tree};

/// Minutes between a room and others, in both directions unless another room says its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Walk {
    /// Every other room.
    All(u32),
    /// These rooms.
    Some(Vec<(Id, u32)>),
}

impl Walk {
    /// What is said about all.
    pub fn all(&self) -> Option<u32> {
        if let Self::All(minutes) = self { Some(*minutes) } else { None }
    }

    /// What is said about one room.
    pub fn to(&self, room: &str) -> Option<u32> {
        let Self::Some(ways) = self else { return None };
        ways.iter().find(|(id, _)| id == room).map(|(_, minutes)| *minutes)
    }
}

impl Serialize for Walk {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::All(minutes) => serializer.serialize_u32(*minutes),
            Self::Some(ways) => {
                let mut map = serializer.serialize_map(Some(ways.len()))?;
                ways.iter().try_for_each(|(room, minutes)| map.serialize_entry(room, minutes))?;
                map.end()
            }
        }
    }
}

impl FromTree for Walk {
    fn form() -> String {
        "minutes, or an object such as {\"turm\": 5}".to_owned()
    }

    fn blank() -> Self {
        Self::All(0)
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        let Tree::Object(entries) = tree else {
            *self = Self::All(u32::from_tree(tree)?);
            return Some(());
        };
        let mut ways = Vec::new();
        for (room, tree) in entries {
            ways.push((room, u32::from_tree(tree)?));
        }
        *self = Self::Some(ways);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_it_is_read_as_it_was_written() {
        for json in ["8", "0", r#"{"turm":5,"saal":0}"#] {
            let walk = Walk::from_tree(serde_json::from_str(json).unwrap()).unwrap();
            assert_eq!(serde_json::to_string(&walk).unwrap(), json);
        }
        for json in ["-1", "\"8\"", r#"{"turm": "5"}"#, "[5]"] {
            assert_eq!(Walk::from_tree(serde_json::from_str(json).unwrap()), None, "{json}");
        }
    }
}
