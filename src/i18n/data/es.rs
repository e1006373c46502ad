//! Spanish.

use super::DataWords;

pub(super) static WORDS: DataWords = DataWords {
    lead: "El programa para usarlo en otros lugares: en calendarios, aplicaciones y programas propios. Los archivos están siempre tan al día como este sitio.",
    other_languages: "Los archivos están en el idioma de esta página. Al cambiar de idioma aparecen aquí los del otro.",
    copying: "Para copiar una dirección, haga clic en el enlace con el botón derecho o manténgalo pulsado.",
    files: "Archivos",
    calendar: "Para el calendario del teléfono o del ordenador: todas las sesiones con hora y lugar. Con la dirección también puede suscribirse.",
    table: "Para Excel y LibreOffice: el programa como tabla, que se puede volver a importar.",
    schedule_xml: "Para aplicaciones que muestran programas de congresos, como EventFahrplan y Giggity.",
    schedule_json: "Para programas con los que se planifican congresos, como frab y pretalx, y para análisis propios.",
    event: "Para quienes programan: todo lo que muestra este sitio.",
    news: "Para lectores de fuentes: las novedades.",
    changes: "Para lectores de fuentes: lo que cambia en el programa, por ejemplo horas y salas.",
    json_ld: "Para buscadores y otros programas que leen páginas: datos según schema.org, incluidos en las páginas.",
    all_languages: "todos los idiomas",
    licence: "Licencia",
    no_licence: "No se indica ninguna licencia. Los archivos están pensados para su propio calendario y su propia aplicación. Pregunte antes de publicar algo de ellos en otro lugar.",
    updated: "Último cambio",
    source: "Citar la fuente",
    source_note: "Si usa los datos, cite la fuente, por ejemplo así:",
    as_of: "a {}",
    changes_title: "Cambios",
};
