//! Spanish.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "Cómo llegar, cómo entrar y dónde están las salas.",
    on_map: "En el mapa de OpenStreetMap",
    in_app: "En la aplicación de mapas de este dispositivo",
    transit: "En transporte público",
    station: "Desde la estación",
    parking: "En coche",
    bike: "En bicicleta",
    access: "Acceso",
    wifi: "Wifi",
    elsewhere: "En línea y en otros lugares",
    not_announced: "Aún no se ha anunciado dónde se celebra el evento.",
    step_free: "sin escalones",
    not_step_free: "no está libre de escalones",
    steps: "{} escalón|{} escalones",
    lift: "con ascensor",
    no_lift: "sin ascensor",
    door: "puerta de {} cm de ancho",
    induction_loop: "bucle de inducción",
    no_induction_loop: "sin bucle de inducción",
    quiet_room: "sala tranquila",
    no_quiet_room: "sin sala tranquila",
    accessible_toilet: "baño accesible",
    no_accessible_toilet: "sin baño accesible",
    assistance_dogs: "se admiten perros de asistencia",
    no_assistance_dogs: "no se admiten perros de asistencia",
    cloakroom: "guardarropa",
    no_cloakroom: "sin guardarropa",
};
