//! Files that visitors can take, and which of them are published.

use std::{collections::BTreeSet, path::PathBuf};

use crate::event::{Download, DownloadKind, Event, Id};

use super::{
    PublishedFile,
    address::url,
    context::Context,
    cursor::Cursor,
    document_file::{Document, document},
    fields::Fields,
    finding::{Finding, Severity},
    guard::Guard,
    kinds::Kind,
    languages::language,
    refusal::Refusal,
    said::{Said, said},
    small::link,
    text::text,
};

/// Reads a file that visitors can take. One that is not to be published is read, too, and left out
/// at the end.
pub fn download(id: &str, fields: &mut Fields) -> Option<Download> {
    fields.guard(Guard::Publish);
    let title = fields.needed("title", text);
    let is_here = fields.has("file");
    let src = fields.optional("file", |cursor| file(cursor, id));
    let url = if is_here {
        fields.ignore(&["url"]);
        None
    } else {
        fields.needed("url", url)
    };
    let is_somewhere = src.is_some() || url.is_some();
    let download = Download {
        id: id.to_owned(),
        kind: fields.optional("kind", Cursor::one_of).unwrap_or(DownloadKind::Other),
        bytes: None,
        language: fields.optional("language", language),
        licence: fields.optional("licence", link),
        accessibility: fields.optional("accessibility", text),
        title: title?,
        src,
        url,
    };
    is_somewhere.then_some(download)
}

/// Reads the name of a file. Returns its path in the site, which goes by the id, so that it stays.
fn file(cursor: &Cursor, id: &str) -> Option<String> {
    let expected = Said::new("the name of a file in the folder", "der Name einer Datei im Ordner");
    let name = cursor.string(expected)?;
    match looked_at(cursor.context, name) {
        Ok((source, document)) => {
            remind_of_comments(cursor, &document);
            let target = format!("files/{id}.{}", document.extension);
            let file = PublishedFile { source, target: target.clone() };
            cursor.context.copies.borrow_mut().push(file);
            Some(target)
        }
        Err(refusal) => {
            cursor.refuse(refusal);
            None
        }
    }
}

fn looked_at(context: &Context, name: &str) -> Result<(PathBuf, Document), Refusal> {
    let source = context.folder.file(name)?;
    let unreadable = Said::new("a file that can be read", "eine lesbare Datei");
    let bytes = std::fs::read(&source).map_err(|_| Refusal::new(unreadable))?;
    let document = document(&bytes, name)?;
    Ok((source, document))
}

fn remind_of_comments(cursor: &Cursor, document: &Document) {
    if document.has_comments {
        let what = Said::new(
            "the file has comments, with the names of those who wrote them",
            "die Datei hat Kommentare, mit den Namen derer, die sie geschrieben haben",
        );
        let hint = Said::new(
            "delete them before it is published; also accept or reject all tracked changes",
            "sie vor dem Veröffentlichen löschen; auch alle nachverfolgten Änderungen annehmen oder ablehnen",
        );
        cursor.warn(what, Some(hint));
    }
}

/// Removes references to files that are not published, and files that nothing shows. Those that
/// no entry has named at all are reported.
pub fn keep_files_in_use(event: &mut Event, context: &Context) {
    leave_out_files(event, &BTreeSet::new());
    let used = files_in_use(event);
    for file in event.files.iter().filter(|file| !used.contains(&file.id)) {
        let (names, id) = (&context.names, file.id.as_str());
        let Some(place) = names.place(Kind::File, id) else { continue };
        if names.is_referred_to(Kind::File, id) {
            continue;
        }
        let what = said!(
            "no session, page or press section names the file \"{id}\": it is left out",
            "kein Programmpunkt, keine Seite und nicht die Presse nennt die Datei \"{id}\": sie fehlt"
        );
        let hint = said!(
            "write \"files\": [\"{id}\"] where it is to be offered",
            "dort, wo sie angeboten werden soll, \"files\": [\"{id}\"] schreiben"
        );
        context.report.add(Finding::new(Severity::Warning, place, what, Some(hint)));
    }
    leave_out_unused_files(event);
}

/// Removes files that nothing shows.
pub fn leave_out_unused_files(event: &mut Event) {
    let used = files_in_use(event);
    event.files.retain(|file| used.contains(&file.id));
}

/// Removes these files, and all references to what is not published.
pub fn leave_out_files(event: &mut Event, ids: &BTreeSet<Id>) {
    event.files.retain(|file| !ids.contains(&file.id));
    let known: BTreeSet<Id> = event.files.iter().map(|file| file.id.clone()).collect();
    let sessions = event.sessions.iter_mut().flat_map(|session| {
        let results = session.results.iter_mut().map(|results| &mut results.files);
        [&mut session.files].into_iter().chain(results)
    });
    let pages = event.pages.iter_mut().map(|page| &mut page.files);
    let press = event.press.iter_mut().map(|press| &mut press.files);
    sessions.chain(pages).chain(press).for_each(|files| files.retain(|id| known.contains(id)));
}

fn files_in_use(event: &Event) -> BTreeSet<Id> {
    let sessions = event.sessions.iter().flat_map(|session| {
        let results = session.results.iter().flat_map(|results| &results.files);
        session.files.iter().chain(results)
    });
    let pages = event.pages.iter().flat_map(|page| &page.files);
    let press = event.press.iter().flat_map(|press| &press.files);
    sessions.chain(pages).chain(press).cloned().collect()
}
