//! French.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "Comment venir, comment entrer et où se trouvent les salles.",
    on_map: "Sur la carte d’OpenStreetMap",
    in_app: "Dans l’application de cartes de cet appareil",
    transit: "En transports en commun",
    station: "Depuis la gare",
    parking: "En voiture",
    bike: "À vélo",
    access: "Accès",
    wifi: "Wi-Fi",
    elsewhere: "En ligne et ailleurs",
    not_announced: "Le lieu de l’événement n’a pas encore été annoncé.",
    step_free: "sans marches",
    not_step_free: "avec des marches",
    steps: "{} marche|{} marches",
    lift: "avec ascenseur",
    no_lift: "sans ascenseur",
    door: "porte large de {} cm",
    induction_loop: "boucle magnétique",
    no_induction_loop: "pas de boucle magnétique",
    quiet_room: "salle calme",
    no_quiet_room: "pas de salle calme",
    accessible_toilet: "toilettes accessibles",
    no_accessible_toilet: "pas de toilettes accessibles",
    assistance_dogs: "chiens d’assistance bienvenus",
    no_assistance_dogs: "chiens d’assistance non admis",
    cloakroom: "vestiaire",
    no_cloakroom: "pas de vestiaire",
};
