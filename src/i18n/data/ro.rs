//! Romanian.

use super::DataWords;

pub(super) static WORDS: DataWords = DataWords {
    lead: "Programul, de folosit și în altă parte: în calendare, aplicații și programe proprii. Fișierele sunt mereu la fel de recente ca acest site.",
    other_languages: "Fișierele sunt în limba acestei pagini. După schimbarea limbii, aici se află cele din cealaltă limbă.",
    copying: "Pentru a copia o adresă, faceți clic dreapta pe link sau țineți degetul pe el.",
    files: "Fișiere",
    calendar: "Pentru calendarul din telefon sau calculator: toate sesiunile cu oră și loc. Prin adresă vă puteți și abona.",
    table: "Pentru Excel și LibreOffice: programul ca tabel, care poate fi importat din nou.",
    schedule_xml: "Pentru aplicații care arată programe de conferințe, precum EventFahrplan și Giggity.",
    schedule_json: "Pentru programe cu care se planifică conferințe, precum frab și pretalx, și pentru analize proprii.",
    event: "Pentru cei care programează: tot ce arată acest site.",
    news: "Pentru cititoare de fluxuri: noutățile.",
    changes: "Pentru cititoare de fluxuri: ce se schimbă în program, de exemplu ore și săli.",
    json_ld: "Pentru motoare de căutare și alte programe care citesc pagini: date după schema.org, încorporate în pagini.",
    all_languages: "toate limbile",
    licence: "Licență",
    no_licence: "Nu este indicată nicio licență. Fișierele sunt gândite pentru calendarul și aplicația dumneavoastră. Vă rugăm să întrebați înainte de a publica ceva din ele în altă parte.",
    updated: "Ultima modificare",
    source: "Menționarea sursei",
    source_note: "Când folosiți datele, vă rugăm să menționați sursa, de exemplu așa:",
    as_of: "la data de {}",
    changes_title: "Modificări",
};
