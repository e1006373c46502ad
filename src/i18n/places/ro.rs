//! Romanian.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "Cum ajungeți aici, cum intrați și unde sunt sălile.",
    on_map: "Pe harta OpenStreetMap",
    in_app: "În aplicația de hărți a acestui dispozitiv",
    transit: "Cu transportul public",
    station: "De la gară",
    parking: "Cu mașina",
    bike: "Cu bicicleta",
    access: "Acces",
    wifi: "Wi-Fi",
    elsewhere: "Online și în altă parte",
    not_announced: "Nu s-a anunțat încă unde are loc evenimentul.",
    step_free: "fără trepte",
    not_step_free: "cu trepte",
    steps: "{} treaptă|{} trepte|{} de trepte",
    lift: "cu lift",
    no_lift: "fără lift",
    door: "ușă lată de {} cm",
    induction_loop: "buclă de inducție",
    no_induction_loop: "fără buclă de inducție",
    quiet_room: "cameră liniștită",
    no_quiet_room: "fără cameră liniștită",
    accessible_toilet: "toaletă accesibilă",
    no_accessible_toilet: "fără toaletă accesibilă",
    assistance_dogs: "câini de asistență acceptați",
    no_assistance_dogs: "fără câini de asistență",
    cloakroom: "garderobă",
    no_cloakroom: "fără garderobă",
};
