//! Two ids of a kind that look the same: `saal-1` and `saal-l`.

use std::collections::HashMap;

use super::{
    super::{
        kinds::Kind,
        look_alike::looks_of_id,
        remark::Remark,
        said::{Said, said},
        spot::Place,
    },
    remarks::Remarks,
};

/// Remarks on ids that take a second look to be told apart.
pub fn look(remarks: &mut Remarks) {
    for kind in Kind::LISTED.into_iter().chain([Kind::Run]) {
        let mut known: HashMap<String, (String, Place)> = HashMap::new();
        for (id, place) in remarks.context.names.ids(kind) {
            let looks = looks_of_id(&id);
            match known.get(&looks) {
                Some((other, first)) => remark(&id, &place, other, first, remarks),
                None => {
                    known.insert(looks, (id, place));
                }
            }
        }
    }
}

fn remark(id: &str, place: &Place, other: &str, first: &Place, remarks: &mut Remarks) {
    let what = said!(
        "the ids \"{id}\" and \"{other}\" look the same",
        "die IDs \"{id}\" und \"{other}\" sehen gleich aus"
    );
    let effect =
        Said::new("a reference easily names the wrong one", "ein Verweis nennt leicht die falsche");
    let hint = Said::new(
        "give one of them another id, unless it is published already",
        "einer davon eine andere ID geben, solange sie nicht veröffentlicht ist",
    );
    let first = first.clone().inside("id");
    let place = place.clone().inside("id");
    remarks.add_beside(Remark::TwinIds, place, Some(first), [what, effect, hint]);
}
