//! German.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "So kommen Sie hin, so kommen Sie hinein, und hier finden Sie die Räume.",
    on_map: "Auf der Karte von OpenStreetMap",
    in_app: "In der Karten-App des Geräts",
    transit: "Mit Bus und Bahn",
    station: "Vom Bahnhof",
    parking: "Mit dem Auto",
    bike: "Mit dem Rad",
    access: "Zugang",
    wifi: "WLAN",
    elsewhere: "Online und anderswo",
    not_announced: "Wo die Veranstaltung stattfindet, ist noch nicht veröffentlicht.",
    step_free: "ohne Stufen",
    not_step_free: "nicht ohne Stufen",
    steps: "{} Stufe|{} Stufen",
    lift: "mit Aufzug",
    no_lift: "kein Aufzug",
    door: "Tür {} cm breit",
    induction_loop: "Höranlage (Induktion)",
    no_induction_loop: "keine Höranlage",
    quiet_room: "Ruheraum",
    no_quiet_room: "kein Ruheraum",
    accessible_toilet: "barrierefreie Toilette",
    no_accessible_toilet: "keine barrierefreie Toilette",
    assistance_dogs: "Assistenzhunde willkommen",
    no_assistance_dogs: "keine Assistenzhunde",
    cloakroom: "Garderobe",
    no_cloakroom: "keine Garderobe",
};
