//! Russian.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "Как добраться, как войти и где находятся залы.",
    on_map: "На карте OpenStreetMap",
    in_app: "В приложении карт на этом устройстве",
    transit: "Общественным транспортом",
    station: "От вокзала",
    parking: "На машине",
    bike: "На велосипеде",
    access: "Вход",
    wifi: "Wi-Fi",
    elsewhere: "Онлайн и в других местах",
    not_announced: "Место проведения мероприятия ещё не объявлено.",
    step_free: "без ступеней",
    not_step_free: "есть ступени",
    steps: "{} ступень|{} ступени|{} ступеней",
    lift: "с лифтом",
    no_lift: "без лифта",
    door: "дверь шириной {} см",
    induction_loop: "индукционная петля",
    no_induction_loop: "нет индукционной петли",
    quiet_room: "тихая комната",
    no_quiet_room: "нет тихой комнаты",
    accessible_toilet: "доступный туалет",
    no_accessible_toilet: "нет доступного туалета",
    assistance_dogs: "можно с собакой-помощником",
    no_assistance_dogs: "нельзя с собакой-помощником",
    cloakroom: "гардероб",
    no_cloakroom: "нет гардероба",
};
