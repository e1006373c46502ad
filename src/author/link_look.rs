//! Addresses that lead nowhere, as they say themselves: stand-ins, the organiser's own computer,
//! what was never finished. Nothing is fetched.

use super::{known_address::KnownAddress, spot::Place};

/// Hosts for examples ([RFC 2606](https://www.rfc-editor.org/rfc/rfc2606), 2 and 3). Theirs are
/// all those that end with one of them.
const EXAMPLES: [&str; 6] =
    ["example", "example.com", "example.net", "example.org", "invalid", "test"];
/// Hosts of one computer or one house
/// ([RFC 6761](https://www.rfc-editor.org/rfc/rfc6761), 6.3; RFC 6762, 3; RFC 8375).
const LOCAL: [&str; 6] = ["fritz.box", "home.arpa", "internal", "lan", "local", "localhost"];
/// Keeps hostile input from filling the memory.
const MOST_DEAD: usize = 5_000;
/// What people write where an address is still to come, as a whole step of it. In other letters
/// these are words: there are apps for todos.
const UNFINISHED: [&str; 4] = ["FIXME", "TODO", "XXX", "XXXX"];
/// Where an address was cut, or is still to go on.
const GOES_ON: [&str; 3] = ["...", "…", "%E2%80%A6"];

/// The addresses of an event.
#[derive(Debug, Default)]
pub struct Addresses {
    /// How many may lead somewhere.
    pub alive: usize,
    pub dead: Vec<DeadAddress>,
}

/// An address that leads nowhere.
#[derive(Debug)]
pub struct DeadAddress {
    pub address: String,
    pub look: DeadLook,
    pub place: Place,
}

impl Addresses {
    /// Adds an address that may be linked.
    pub fn add(&mut self, address: &str, place: impl FnOnce() -> Place) {
        match dead_look(address) {
            None => self.alive += 1,
            Some(_) if self.dead.len() >= MOST_DEAD => {}
            Some(look) => {
                self.dead.push(DeadAddress { address: address.to_owned(), look, place: place() });
            }
        }
    }
}

/// Why an address leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadLook {
    /// A host that belongs to no website, for examples.
    Example,
    /// The computer, or the house, of the visitor.
    Local,
    /// Something in it is still to be written.
    Unfinished,
}

/// Why an address leads nowhere, if it says so.
fn dead_look(address: &str) -> Option<DeadLook> {
    let host = host_of(address)?.to_lowercase();
    let ends_with_one = |hosts: &[&str]| {
        hosts.iter().any(|theirs| {
            let before = host.strip_suffix(theirs);
            before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
        })
    };
    if ends_with_one(&LOCAL) || is_local_number(&host) {
        return Some(DeadLook::Local);
    }
    if ends_with_one(&EXAMPLES) {
        return Some(DeadLook::Example);
    }
    is_unfinished(address).then_some(DeadLook::Unfinished)
}

fn is_unfinished(address: &str) -> bool {
    let address = address.trim_end_matches('/');
    let is_to_come = |step: &str| UNFINISHED.contains(&step);
    GOES_ON.iter().any(|end| address.ends_with(end))
        || address.split([':', '/', '?', '#', '=', '&', '@']).any(is_to_come)
}

/// The host of an address of the web or of an e-mail address.
fn host_of(address: &str) -> Option<&str> {
    let host = match KnownAddress::of(address) {
        Some(known) => known.host,
        None => address.strip_prefix("mailto:")?.split('?').next()?.split_once('@')?.1,
    };
    host.split(':').next()
}

/// Networks of their own: RFC 1918, and the computer itself.
fn is_local_number(host: &str) -> bool {
    let address: Option<std::net::Ipv4Addr> = host.parse().ok();
    address.is_some_and(|address| {
        address.is_private()
            || address.is_loopback()
            || address.is_link_local()
            || address.is_unspecified()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_addresses_that_may_lead_somewhere() {
        for address in [
            "https://www.magdeburg.de/",
            "https://exampleshop.com/",
            "https://testing.org/test",
            "https://codeberg.org/ada/todo/src/TODO.md",
            "https://video.org/building_a_todo_app...mp4",
            "https://latest.org",
            "mailto:tagung@verein.de",
            "tel:+49391123456",
            "https://8.8.8.8/",
            "https://github.com/locals/local",
        ] {
            assert_eq!(dead_look(address), None, "{address}");
        }
    }

    #[test]
    fn err_addresses_that_lead_nowhere() {
        for (address, look) in [
            ("https://example.com/anmelden", DeadLook::Example),
            ("https://www.Example.org", DeadLook::Example),
            ("https://verein.example:8080/a", DeadLook::Example),
            ("mailto:a@example.net?subject=x", DeadLook::Example),
            ("http://localhost:8080/", DeadLook::Local),
            ("http://127.0.0.1/", DeadLook::Local),
            ("http://192.168.178.1/plan.pdf", DeadLook::Local),
            ("http://nas.local/bilder", DeadLook::Local),
            ("https://verein.de/TODO", DeadLook::Unfinished),
            ("https://verein.de/?id=XXX", DeadLook::Unfinished),
            ("mailto:TODO@verein.de", DeadLook::Unfinished),
            ("https://verein.de/…", DeadLook::Unfinished),
            ("https://verein.de/anmeldung...", DeadLook::Unfinished),
        ] {
            assert_eq!(dead_look(address), Some(look), "{address}");
        }
    }
}
