//! English.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "How to get here, how to get in, and where the rooms are.",
    on_map: "On the map of OpenStreetMap",
    in_app: "In the map app of this device",
    transit: "By public transport",
    station: "From the station",
    parking: "By car",
    bike: "By bicycle",
    access: "Access",
    wifi: "Wi-Fi",
    elsewhere: "Online and elsewhere",
    not_announced: "Where the event takes place has not been announced yet.",
    step_free: "step-free",
    not_step_free: "not step-free",
    steps: "{} step|{} steps",
    lift: "with a lift",
    no_lift: "no lift",
    door: "door {} cm wide",
    induction_loop: "induction loop",
    no_induction_loop: "no induction loop",
    quiet_room: "quiet room",
    no_quiet_room: "no quiet room",
    accessible_toilet: "accessible toilet",
    no_accessible_toilet: "no accessible toilet",
    assistance_dogs: "assistance dogs welcome",
    no_assistance_dogs: "no assistance dogs",
    cloakroom: "cloakroom",
    no_cloakroom: "no cloakroom",
};
