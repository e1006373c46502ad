//! Polish.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "Jak dojechać, jak wejść i gdzie są sale.",
    on_map: "Na mapie OpenStreetMap",
    in_app: "W aplikacji map na tym urządzeniu",
    transit: "Komunikacją publiczną",
    station: "Z dworca",
    parking: "Samochodem",
    bike: "Rowerem",
    access: "Wejście",
    wifi: "Wi-Fi",
    elsewhere: "Online i gdzie indziej",
    not_announced: "Nie ogłoszono jeszcze, gdzie odbędzie się wydarzenie.",
    step_free: "bez stopni",
    not_step_free: "ze stopniami",
    steps: "{} stopień|{} stopnie|{} stopni",
    lift: "z windą",
    no_lift: "bez windy",
    door: "drzwi o szerokości {} cm",
    induction_loop: "pętla indukcyjna",
    no_induction_loop: "brak pętli indukcyjnej",
    quiet_room: "cichy pokój",
    no_quiet_room: "brak cichego pokoju",
    accessible_toilet: "toaleta dostępna",
    no_accessible_toilet: "brak dostępnej toalety",
    assistance_dogs: "wstęp z psem asystującym",
    no_assistance_dogs: "bez wstępu z psem asystującym",
    cloakroom: "szatnia",
    no_cloakroom: "brak szatni",
};
