//! Workbooks of Excel: [Office Open XML](https://ecma-international.org/publications-and-standards/standards/ecma-376/).
//!
//! Only what cells say is read: no formulas, links to other files, macros or pictures.

use std::collections::HashMap;

use quick_xml::events::BytesStart;

use crate::author::{Said, said};

use super::super::{Notes, Wrong};
use super::{
    parts::Parts,
    serial::{is_built_in, is_of_dates},
    sheet_xml::{Book, rows},
    table::{Budget, Table},
    xml::{Next, Xml, attribute, name, unescaped},
};

/// Whether the parts are those of such a workbook.
pub fn is_one(parts: &Parts) -> bool {
    parts.has("[content_types].xml") && workbook(parts).is_some()
}

/// The tables of a workbook, in its order. Hidden ones are not read.
pub fn tables(parts: &mut Parts, notes: &mut Notes) -> Result<Vec<Table>, Wrong> {
    let path = workbook(parts).ok_or_else(broken)?;
    let folder = path.rsplit_once('/').map(|(folder, _)| format!("{folder}/")).unwrap_or_default();
    let text = parts.text(&path)?.ok_or_else(broken)?;
    let relations = relations(parts, &folder, &path)?;
    let mut budget = Budget::default();
    let strings = strings(
        &parts.text(&format!("{folder}sharedstrings.xml"))?.unwrap_or_default(),
        &mut budget,
    )?;
    let dates = dates(&parts.text(&format!("{folder}styles.xml"))?.unwrap_or_default());
    let (sheets, is_1904) = sheets(&text);
    let book = Book { strings, dates, is_1904 };
    let mut tables = Vec::new();
    for Sheet { name, relation, is_hidden } in sheets {
        if is_hidden {
            notes.add(hidden(), name);
            continue;
        }
        let Some(text) =
            relations.get(&relation).map(|path| parts.text(path)).transpose()?.flatten()
        else {
            continue;
        };
        let rows = rows(&text, &book, &name, &mut budget, notes)?;
        tables.push(Table { name, rows });
    }
    Ok(tables)
}

/// That a sheet is hidden in the file.
pub fn hidden() -> Said {
    Said::new(
        "hidden sheets are not read: show them if they are for visitors",
        "ausgeblendete Blätter werden nicht gelesen: einblenden, was für Besucher:innen ist",
    )
}

/// That a file is no workbook that can be read.
pub fn broken() -> Wrong {
    let what = said!("the workbook cannot be read", "die Arbeitsmappe ist nicht lesbar");
    Wrong::new(what).hint(said!(
        "open it in a spreadsheet program and save it again as XLSX",
        "in einem Tabellenprogramm öffnen und neu als XLSX speichern"
    ))
}

/// The path of the part that names the sheets: some programs call it otherwise.
fn workbook(parts: &Parts) -> Option<String> {
    let is_it = |name: &str| name == "xl/workbook.xml";
    let other = |name: &str| {
        let file = name.rsplit_once('/').map_or(name, |(_, file)| file);
        file.starts_with("workbook") && file.ends_with(".xml") && !name.contains("_rels/")
    };
    parts.find_name(is_it).or_else(|| parts.find_name(other))
}

#[derive(Debug, Default)]
struct Sheet {
    name: String,
    relation: String,
    is_hidden: bool,
}

/// The sheets, and whether days are counted from 1904.
fn sheets(text: &str) -> (Vec<Sheet>, bool) {
    let (mut sheets, mut is_1904) = (Vec::new(), false);
    for next in Xml::new(text) {
        let Next::Start(start) = next else { continue };
        let value = |name: &str| attribute(&start, name).map(|value| value.into_owned());
        match name(&start).as_str() {
            "sheet" => sheets.push(Sheet {
                name: value("name").unwrap_or_default(),
                relation: value("id").unwrap_or_default(),
                is_hidden: value("state").is_some_and(|state| state != "visible"),
            }),
            "workbookPr" => {
                is_1904 |= value("date1904").is_some_and(|said| said == "1" || said == "true");
            }
            _ => {}
        }
    }
    (sheets, is_1904)
}

/// Where the parts are that the workbook refers to.
fn relations(
    parts: &mut Parts,
    folder: &str,
    path: &str,
) -> Result<HashMap<String, String>, Wrong> {
    let file = path.rsplit_once('/').map_or(path, |(_, file)| file);
    let text = parts.text(&format!("{folder}_rels/{file}.rels"))?.unwrap_or_default();
    let starts = Xml::new(&text).filter_map(|next| match next {
        Next::Start(start) if name(&start) == "Relationship" => Some(start),
        _ => None,
    });
    let relation = |start: BytesStart| {
        let id = attribute(&start, "Id")?.into_owned();
        let target = attribute(&start, "Target")?.replace('\\', "/");
        let path = match target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None => format!("{folder}{target}"),
        };
        Some((id, path))
    };
    Ok(starts.filter_map(relation).collect())
}

/// Texts that cells refer to by their numbers. How they are read aloud is no part of them.
fn strings(text: &str, budget: &mut Budget) -> Result<Vec<String>, Wrong> {
    let (mut strings, mut current) = (Vec::new(), String::new());
    let (mut is_text, mut is_spoken) = (false, false);
    for next in Xml::new(text) {
        match next {
            Next::Start(start) => match name(&start).as_str() {
                "si" => current.clear(),
                "t" => is_text = true,
                "rPh" => is_spoken = true,
                _ => {}
            },
            Next::End(end) => match end.as_ref() {
                "si" => {
                    budget.step()?;
                    strings.push(unescaped(&current));
                }
                "t" => is_text = false,
                "rPh" => is_spoken = false,
                _ => {}
            },
            Next::Text(text) if is_text && !is_spoken => current.push_str(&text),
            Next::Text(_) => {}
        }
    }
    Ok(strings)
}

/// Which formats of cells, by their numbers, are those of dates.
fn dates(text: &str) -> Vec<bool> {
    let (mut own, mut formats) = (HashMap::new(), Vec::new());
    let mut is_of_cells = false;
    for next in Xml::new(text) {
        match next {
            Next::Start(start) => match name(&start).as_str() {
                "numFmt" => {
                    let code = attribute(&start, "formatCode").unwrap_or_default();
                    own.insert(number(&start), is_of_dates(&code));
                }
                "cellXfs" => is_of_cells = true,
                "xf" if is_of_cells => {
                    let id = number(&start);
                    formats.push(own.get(&id).copied().unwrap_or_else(|| is_built_in(id)));
                }
                _ => {}
            },
            Next::End(end) if end == "cellXfs" => is_of_cells = false,
            _ => {}
        }
    }
    formats
}

fn number(start: &BytesStart) -> u32 {
    attribute(start, "numFmtId").and_then(|id| id.trim().parse().ok()).unwrap_or_default()
}
