//! Leichte Sprache: German in short words, one idea a line.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "So kommen Sie hin. So kommen Sie hinein. Hier sind die Räume.",
    on_map: "Auf der Karte von OpenStreetMap",
    in_app: "In der Karten-App",
    transit: "Mit Bus und Bahn",
    station: "Vom Bahnhof",
    parking: "Mit dem Auto",
    bike: "Mit dem Rad",
    access: "So kommen Sie hinein",
    wifi: "WLAN",
    elsewhere: "Im Internet und an anderen Orten",
    not_announced: "Der Ort steht noch nicht fest.",
    step_free: "Es gibt keine Stufen.",
    not_step_free: "Es gibt Stufen.",
    steps: "Es gibt {} Stufe.|Es gibt {} Stufen.",
    lift: "Es gibt einen Aufzug.",
    no_lift: "Es gibt keinen Aufzug.",
    door: "Die Tür ist {} Zentimeter breit.",
    induction_loop: "Es gibt Technik für Hör-Geräte.",
    no_induction_loop: "Es gibt keine Technik für Hör-Geräte.",
    quiet_room: "Es gibt einen ruhigen Raum.",
    no_quiet_room: "Es gibt keinen ruhigen Raum.",
    accessible_toilet: "Es gibt eine Toilette für Roll-Stühle.",
    no_accessible_toilet: "Es gibt keine Toilette für Roll-Stühle.",
    assistance_dogs: "Assistenz-Hunde dürfen mit hinein.",
    no_assistance_dogs: "Assistenz-Hunde dürfen nicht mit hinein.",
    cloakroom: "Es gibt eine Garderobe für Jacken.",
    no_cloakroom: "Es gibt keine Garderobe für Jacken.",
};
