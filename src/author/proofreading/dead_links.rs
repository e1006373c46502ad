//! Links that lead nowhere, as their addresses say. None is fetched.

use super::{
    super::{
        json::quoted,
        link_look::DeadLook,
        remark::Remark,
        said::{Said, said},
    },
    remarks::Remarks,
};

/// Remarks on addresses for examples, on the organiser's own computer, and on unfinished ones. In
/// an event that is an example itself most addresses are.
pub fn look(remarks: &mut Remarks) {
    let addresses = remarks.context.addresses.borrow();
    let examples = addresses.dead.iter().filter(|one| one.look == DeadLook::Example).count();
    let is_example = examples > addresses.alive;
    for one in &addresses.dead {
        if one.look == DeadLook::Example && is_example {
            continue;
        }
        let said = [why(one.look, &one.address), LEADS_NOWHERE, WHAT_TO_DO];
        remarks.add(Remark::DeadLink, one.place.clone(), said);
    }
}

const LEADS_NOWHERE: Said =
    Said::new("visitors get nowhere with it", "Besucher:innen kommen damit nirgendwohin");
const WHAT_TO_DO: Said = Said::new(
    "write the address as the browser shows it, or take the link out until it is known",
    "die Adresse schreiben, wie der Browser sie zeigt, oder den Link weglassen, bis sie feststeht",
);

fn why(look: DeadLook, address: &str) -> Said {
    let address = quoted(address);
    match look {
        DeadLook::Example => said!(
            "{address} is an address for examples, where no website is",
            "{address} ist eine Adresse für Beispiele, unter der keine Website liegt"
        ),
        DeadLook::Local => said!(
            "{address} leads to one's own computer or network",
            "{address} führt auf den eigenen Rechner oder ins eigene Netz"
        ),
        DeadLook::Unfinished => {
            said!("{address} is not finished", "{address} ist nicht zu Ende geschrieben")
        }
    }
}
