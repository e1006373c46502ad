//! Ukrainian.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "Як дістатися, як увійти й де розташовані зали.",
    on_map: "На карті OpenStreetMap",
    in_app: "У застосунку карт на цьому пристрої",
    transit: "Громадським транспортом",
    station: "Від вокзалу",
    parking: "Автомобілем",
    bike: "Велосипедом",
    access: "Вхід",
    wifi: "Wi-Fi",
    elsewhere: "Онлайн і в інших місцях",
    not_announced: "Місце проведення заходу ще не оголошено.",
    step_free: "без сходинок",
    not_step_free: "є сходинки",
    steps: "{} сходинка|{} сходинки|{} сходинок",
    lift: "з ліфтом",
    no_lift: "без ліфта",
    door: "двері завширшки {} см",
    induction_loop: "індукційна петля",
    no_induction_loop: "немає індукційної петлі",
    quiet_room: "тиха кімната",
    no_quiet_room: "немає тихої кімнати",
    accessible_toilet: "доступний туалет",
    no_accessible_toilet: "немає доступного туалету",
    assistance_dogs: "можна із собакою-помічником",
    no_assistance_dogs: "не можна із собакою-помічником",
    cloakroom: "гардероб",
    no_cloakroom: "немає гардероба",
};
