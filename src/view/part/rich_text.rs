use crate::{
    event::{Block, Inline, RichText},
    i18n::direction_of_text,
    markup::{Element, Node, el},
    view::Scene,
};

use super::{heading, photo_figure::photo_in_text};

/// Rich text as elements; its own headings are of the level given.
pub fn rich_text(scene: &Scene, text: &RichText, level: u8) -> Option<Element> {
    let picked = scene.pick(text)?;
    let element = el("div.rich-text");
    let element = match scene.foreign(&picked) {
        Some(lang) => scene.in_language(element, lang),
        // It may be written in another script than that of the page.
        None => element.attr("dir", "auto"),
    };
    Some(element.with(Writer { scene, level }.blocks(&picked.value.0)))
}

/// Writes a text of one language.
struct Writer<'a> {
    scene: &'a Scene,
    level: u8,
}

impl Writer<'_> {
    fn blocks(&self, list: &[Block]) -> Vec<Option<Element>> {
        let ways: Vec<_> = list.iter().map(|block| direction_of_text(&block.to_plain())).collect();
        // Where all go the same way, the whole text does.
        let is_mixed = ways.contains(&Some("rtl")) && ways.contains(&Some("ltr"));
        let turned = |block: &Block, way: Option<&'static str>| {
            self.block(block).map(|element| element.attr_if("dir", way.filter(|_| is_mixed)))
        };
        list.iter().zip(ways).map(|(block, way)| turned(block, way)).collect()
    }

    fn block(&self, block: &Block) -> Option<Element> {
        Some(match block {
            Block::Paragraph(inner) => el("p").with(self.inlines(inner)),
            Block::Heading(inner) => heading(self.level, "rich-text-heading", self.inlines(inner)),
            Block::Bullets(list) => el("ul").with(self.items(list)),
            Block::Numbers(list) => el("ol").with(self.items(list)),
            Block::Quote(inner) => el("blockquote").with(self.blocks(inner)),
            Block::Table(rows) => self.table(rows),
            Block::Photo(id, alt) => photo_in_text(self.scene, id, alt)?,
        })
    }

    fn items(&self, list: &[Vec<Block>]) -> Vec<Element> {
        list.iter().map(|item| el("li").with(self.blocks(item))).collect()
    }

    /// A table that is too wide scrolls inside itself, by keys too: so it has a name, which is
    /// what its columns are called.
    fn table(&self, rows: &[Vec<Block>]) -> Element {
        let (head, body) = rows.split_at(rows.len().min(1));
        // Without a head the first row has to do.
        let named = rows.iter().find(|row| row.iter().any(|cell| !cell.to_plain().is_empty()));
        let mut name = String::new();
        named.into_iter().flatten().for_each(|cell| cell.write_plain(&mut name));
        let has_head = named == head.first();
        let table = el("table")
            .with(has_head.then(|| el("thead").with(self.rows(head, "th"))))
            .with(el("tbody").with(self.rows(body, "td")));
        el("div.rich-text-table")
            .attr("role", "group")
            .attr("aria-label", name.trim_end())
            .attr("tabindex", "0")
            .with(table)
    }

    fn rows(&self, rows: &[Vec<Block>], name: &'static str) -> Vec<Element> {
        let cell = |block: &Block| match block {
            // A heading without words heads nothing.
            Block::Paragraph(inner) if !inner.is_empty() => el(name).with(self.inlines(inner)),
            _ => el("td"),
        };
        rows.iter().map(|row| el("tr").with_each(row.iter().map(cell))).collect()
    }

    fn inlines(&self, list: &[Inline]) -> Vec<Node> {
        list.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> Node {
        match inline {
            Inline::Text(text) => text.as_str().into(),
            Inline::Strong(inner) => el("strong").with(self.inlines(inner)).into(),
            Inline::Emphasis(inner) => el("em").with(self.inlines(inner)).into(),
            Inline::Struck(inner) => el("s").with(self.inlines(inner)).into(),
            Inline::Link(address, inner) => {
                let link = if is_bare(address, inner) { el("a.bare-address") } else { el("a") };
                link.attr("href", self.scene.leads_to(address)).with(self.inlines(inner)).into()
            }
            Inline::Break => el("br").into(),
        }
    }
}

/// Whether the text of a link is its address, with or without what precedes the host.
fn is_bare(address: &str, text: &[Inline]) -> bool {
    matches!(text, [Inline::Text(text)] if text.contains('.') && address.ends_with(text.as_str()))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{FromTree, fixture},
        route::{Address, Route},
    };

    /// A German text as it stands on a page.
    fn html(language: Option<&str>, json: &str) -> String {
        let text = RichText::from_tree(serde_json::from_str(json).unwrap()).unwrap();
        let address = Address::new(language, Route::Session("opening".to_owned()));
        let scene = Scene::new(Arc::new(fixture::event()), address, 0);
        rich_text(&scene, &text, 2).unwrap().to_html()
    }

    #[test]
    fn ok_links_to_own_pages_lead_there_in_the_language_of_the_page() {
        let json =
            r#"[{"p":[{"a":["person:muster",[{"t":"A"}]]},{"a":["page:programm",[{"t":"B"}]]}]}]"#;
        let text = html(None, &format!(r#"{{"de":{json},"en":{json}}}"#));
        assert!(text.contains(r#"<a href="../../personen/muster/">A</a>"#), "{text}");
        assert!(text.contains(r#"<a href="../../programm/">B</a>"#), "{text}");
        let text = html(Some("en"), &format!(r#"{{"de":{json},"en":{json}}}"#));
        assert!(text.contains(r#"<a href="../../../en/personen/muster/">A</a>"#), "{text}");
    }

    #[test]
    fn ok_a_table_has_a_name_and_is_within_reach_of_the_keyboard() {
        let text = html(
            None,
            r#"[{"table":[[{"p":[{"t":"Tag"}]},{"p":[]}],[{"p":[{"t":"Mo"}]},{"p":[{"s":[{"t":"9"}]}]}]]}]"#,
        );
        let expected = r#"<div class="rich-text-table" role="group" aria-label="Tag" tabindex="0"><table><thead><tr><th>Tag</th><td></td></tr></thead><tbody><tr><td>Mo</td><td><s>9</s></td></tr></tbody></table></div>"#;
        assert!(text.contains(expected), "{text}");
        let text = html(None, r#"[{"table":[[{"p":[]}],[{"p":[{"t":"Mo"}]}]]}]"#);
        let expected = r#"aria-label="Mo" tabindex="0"><table><tbody><tr><td>Mo</td></tr></tbody></table></div>"#;
        assert!(text.contains(expected), "{text}");
    }

    #[test]
    fn ok_an_address_in_a_text_is_known_as_one() {
        let link = |text: &str| {
            html(
                None,
                &format!(r#"[{{"p":[{{"a":["https://a.example/b",[{{"t":"{text}"}}]]}}]}}]"#),
            )
        };
        for bare in ["https://a.example/b", "a.example/b"] {
            assert!(link(bare).contains(r#"<a class="bare-address" href="https://a.example/b">"#));
        }
        for words in ["Tagung", "b"] {
            assert!(link(words).contains(r#"<a href="https://a.example/b">"#), "{words}");
        }
    }

    #[test]
    fn ok_another_script_goes_its_own_way() {
        let text = html(None, r#"[{"p":[{"t":"ليلى"}]}]"#);
        assert_eq!(text, r#"<div class="rich-text" dir="auto"><p>ليلى</p></div>"#);
        // Of a text that names its language the direction is known.
        let text = html(None, r#"{"ar":[{"p":[{"t":"ليلى"}]}]}"#);
        assert_eq!(text, r#"<div class="rich-text" lang="ar" dir="rtl"><p>ليلى</p></div>"#);
        let text = html(None, r#"[{"p":[{"t":"ليلى"}]},{"p":[{"t":"Layla (ليلى)"}]}]"#);
        assert_eq!(
            text,
            r#"<div class="rich-text" dir="auto"><p dir="rtl">ليلى</p><p dir="ltr">Layla (ليلى)</p></div>"#
        );
    }
}
