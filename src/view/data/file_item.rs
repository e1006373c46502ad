use crate::{
    export::{DataFile, WrittenFile},
    i18n::{DataWords, file_size},
    markup::{Element, el},
    view::Scene,
};

/// A file: for whom it is, how large, in which language, and its address.
pub(super) fn file_item(scene: &Scene, written: &WrittenFile) -> Element {
    let words = scene.locale().data_words();
    let link = el("a")
        .attr("href", scene.file(&written.path))
        .attr("translate", "no")
        .with(written.file.name());
    let language = written.language.as_deref().map(|code| scene.language_name(code));
    let size = file_size(written.length, scene.locale());
    let facts = format!("{size} · {}", language.unwrap_or(words.all_languages));
    el("li.data-file")
        .with(link)
        .with(el("p").with(for_whom(written.file, words)))
        .with(el("p.link-note").with(facts))
        .with(address(scene, &written.path))
}

/// What stands in the pages themselves.
pub(super) fn embedded_item(scene: &Scene) -> Element {
    let name = el("p").attr("translate", "no").with("JSON-LD");
    el("li.data-file").with(name).with(el("p").with(scene.locale().data_words().json_ld))
}

/// The whole address; only the organiser knows where the site is.
fn address(scene: &Scene, path: &str) -> Option<Element> {
    let site = scene.site_url.as_ref()?;
    let address = el("bdi.bare-address").attr("translate", "no").with(format!("{site}{path}"));
    Some(el("p.data-address").with(address))
}

fn for_whom(file: DataFile, words: &DataWords) -> &'static str {
    match file {
        DataFile::Calendar => words.calendar,
        DataFile::Workbook | DataFile::Table => words.table,
        DataFile::ScheduleXml => words.schedule_xml,
        DataFile::ScheduleJson => words.schedule_json,
        DataFile::Event => words.event,
        DataFile::News => words.news,
        DataFile::Changes => words.changes,
    }
}
