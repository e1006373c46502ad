//! French.

use super::DataWords;

pub(super) static WORDS: DataWords = DataWords {
    lead: "Le programme à réutiliser\u{a0}: dans des agendas, des applications et vos propres logiciels. Les fichiers sont toujours aussi récents que ce site.",
    other_languages: "Les fichiers sont dans la langue de cette page. Après un changement de langue, ceux de l’autre langue se trouvent ici.",
    copying: "Pour copier une adresse, cliquez sur le lien avec le bouton droit ou touchez-le longuement.",
    files: "Fichiers",
    calendar: "Pour l’agenda du téléphone ou de l’ordinateur\u{a0}: toutes les séances avec l’heure et le lieu. L’adresse permet de s’y abonner.",
    table: "Pour Excel et LibreOffice\u{a0}: le programme sous forme de tableau, qui peut être importé à nouveau.",
    schedule_xml: "Pour les applications qui montrent des programmes de conférences, comme EventFahrplan et Giggity.",
    schedule_json: "Pour les logiciels qui servent à planifier des conférences, comme frab et pretalx, et pour vos propres analyses.",
    event: "Pour le développement\u{a0}: tout ce que montre ce site.",
    news: "Pour les lecteurs de flux\u{a0}: les actualités.",
    changes: "Pour les lecteurs de flux\u{a0}: ce qui change dans le programme, par exemple les heures et les salles.",
    json_ld: "Pour les moteurs de recherche et les autres logiciels qui lisent les pages\u{a0}: des indications selon schema.org, intégrées aux pages.",
    all_languages: "toutes les langues",
    licence: "Licence",
    no_licence: "Aucune licence n’est indiquée. Les fichiers sont destinés à votre propre agenda et à votre propre application. Merci de demander avant d’en publier quelque chose ailleurs.",
    updated: "Dernière modification",
    source: "Citer la source",
    source_note: "Si vous utilisez les données, merci de citer la source, par exemple ainsi\u{a0}:",
    as_of: "état\u{a0}: {}",
    changes_title: "Modifications",
};
