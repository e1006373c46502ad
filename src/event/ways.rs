//! How to get to a venue, and where it is on maps. Only the program shows this.

use serde::Serialize;

use super::{FromTree, RichText, Tree, tree::from_object};

/// Ways to a venue, each in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ways {
    /// By bus, tram or underground.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transit: Option<RichText>,
    /// From the railway station.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub station: Option<RichText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking: Option<RichText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bike: Option<RichText>,
}

from_object! { Ways { transit, station, parking, bike } }

/// Latitude and longitude in degrees (WGS 84), as they were written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Coordinates(String);

impl Coordinates {
    /// Reads `52.1301, 11.6271`; each is a decimal number in its range.
    pub fn parse(text: &str) -> Option<Self> {
        let (latitude, longitude) = text.split_once(',')?;
        let parts = [(latitude.trim(), 90.0), (longitude.trim(), 180.0)];
        let fits = |(text, most): (&str, f64)| {
            let is_plain = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-'));
            is_plain && text.parse::<f64>().is_ok_and(|degrees| degrees.abs() <= most)
        };
        parts.into_iter().all(fits).then(|| Self(parts.map(|(text, _)| text).join(",")))
    }

    /// Latitude and longitude.
    pub fn parts(&self) -> (&str, &str) {
        self.0.split_once(',').unwrap_or_default()
    }

    /// The place as a link that maps on a device open (RFC 5870).
    pub fn geo(&self) -> String {
        format!("geo:{}", self.0)
    }
}

impl FromTree for Coordinates {
    fn form() -> String {
        "latitude and longitude, such as 52.1301,11.6271".to_owned()
    }

    fn blank() -> Self {
        Self(String::new())
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        *self = Self::parse(&String::from_tree(tree)?)?;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::Coordinates;

    #[test]
    fn ok_coordinates_are_two_numbers_in_their_ranges() {
        let found = Coordinates::parse("52.1301, 11.6271").unwrap();
        assert_eq!(
            (found.parts(), found.geo().as_str()),
            (("52.1301", "11.6271"), "geo:52.1301,11.6271")
        );
        assert!(Coordinates::parse("-33.9,-180").is_some());
        for text in [
            "",
            "52.1",
            "52,1301, 11,6271",
            "91,0",
            "0,181",
            "1e1,2",
            "52.1N,11.6E",
            "a,b",
            ",",
            "NaN,1",
        ] {
            assert_eq!(Coordinates::parse(text), None, "{text}");
        }
    }
}
