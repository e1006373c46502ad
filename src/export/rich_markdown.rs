//! Rich text as Markdown: conference software and tables of a programme have it so.

use crate::{
    event::{Block, Inline, Rich},
    markdown::{Inlines, List, Style, Table, Writer},
};

/// The address that a link leads to outside of the site; `None`: its words stand alone.
type Target<'t> = &'t dyn Fn(&str) -> Option<String>;

/// A text as Markdown. Photos are left out, as their files are not part of it.
pub(super) fn markdown(rich: &Rich, target: Target) -> String {
    let mut writer = Writer::default();
    rich.0.iter().for_each(|block| write(&mut writer, block, target));
    writer.finish()
}

fn write(writer: &mut Writer, block: &Block, target: Target) {
    match block {
        Block::Paragraph(inlines) => writer.paragraph(&lines(inlines, target)),
        Block::Heading(inlines) => {
            writer.block(&format!("## {}", lines(inlines, target).join(" ")));
        }
        Block::Bullets(items) => write_list(writer, List::Bullets, items, target),
        Block::Numbers(items) => write_list(writer, List::Numbers, items, target),
        Block::Quote(blocks) => {
            let is_open = writer.open_quote();
            blocks.iter().for_each(|block| write(writer, block, target));
            if is_open {
                writer.close_quote();
            }
        }
        Block::Table(rows) => write_table(writer, rows, target),
        Block::Photo(..) => {}
    }
}

fn write_list(writer: &mut Writer, list: List, items: &[Vec<Block>], target: Target) {
    let is_open = writer.open_list(list);
    for item in items {
        let is_item = is_open && writer.open_item();
        item.iter().for_each(|block| write(writer, block, target));
        if is_item {
            writer.close_item();
        }
    }
    if is_open {
        writer.close_list();
    }
}

fn write_table(writer: &mut Writer, rows: &[Vec<Block>], target: Target) {
    let mut table = Table::default();
    for row in rows {
        table.add_row();
        for cell in row {
            match cell {
                Block::Paragraph(inlines) => table.add_cell(&lines(inlines, target)),
                _ => table.add_cell(&[]),
            }
        }
    }
    table.blocks().iter().for_each(|block| writer.block(block));
}

fn lines(inlines: &[Inline], target: Target) -> Vec<String> {
    let mut words = Inlines::default();
    add(&mut words, inlines, Style::default(), None, target);
    words.take()
}

fn add(words: &mut Inlines, inlines: &[Inline], style: Style, link: Option<usize>, target: Target) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.add(text, style, link),
            Inline::Strong(inner) => {
                add(words, inner, Style { strong: true, ..style }, link, target);
            }
            Inline::Emphasis(inner) => {
                add(words, inner, Style { emphasis: true, ..style }, link, target);
            }
            Inline::Struck(inner) => {
                add(words, inner, Style { struck: true, ..style }, link, target);
            }
            Inline::Link(address, inner) => {
                let link = target(address).map(|address| words.add_link(closed(&address)));
                add(words, inner, style, link, target);
            }
            Inline::Break => words.line_break(),
        }
    }
}

/// An address whose brackets do not end the link around it, or begin another one.
fn closed(address: &str) -> String {
    let is_even = address.matches('(').count() == address.matches(')').count();
    let written = |letter: char| match letter {
        '(' if !is_even => "%28".to_owned(),
        ')' if !is_even => "%29".to_owned(),
        '[' => "%5B".to_owned(),
        ']' => "%5D".to_owned(),
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        letter => letter.to_string(),
    };
    address.chars().map(written).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::FromTree;

    fn written(json: &str) -> String {
        let rich = Rich::from_tree(serde_json::from_str(json).unwrap()).unwrap();
        let target = |address: &str| address.starts_with("http").then(|| address.to_owned());
        markdown(&rich, &target)
    }

    #[test]
    fn ok_blocks_and_marks() {
        let json = r#"[
            {"h": [{"t": "Was"}]},
            {"p": [{"t": "Um 9 "}, {"strong": [{"t": "im Saal"}]}, "br", {"a": ["https://a.example", [{"t": "Plan"}]]}]},
            {"ul": [[{"p": [{"t": "a"}]}], [{"p": [{"t": "b"}]}, {"ol": [[{"p": [{"s": [{"t": "c"}]}]}]]}]]},
            {"quote": [{"p": [{"em": [{"t": "d"}]}]}]},
            {"table": [[{"p": [{"t": "Tag"}]}, {"p": [{"t": "Ort"}]}], [{"p": [{"t": "1"}]}, {"p": [{"t": "Hof"}]}]]},
            {"photo": ["saal", "Der Saal"]}]"#;
        let expected = "## Was\n\nUm 9 **im Saal**\\\n[Plan](https://a.example)\n\n- a\n- b\n  1. ~~c~~\n>\n> *d*\n\n| Tag | Ort |\n| --- | --- |\n| 1 | Hof |";
        assert_eq!(written(json), expected);
    }

    #[test]
    fn err_no_words_become_marks_and_links_inside_the_site_are_words() {
        let json = r#"[{"p": [{"t": "1. *a* [b](c) <d>"}]}, {"p": [{"a": ["page:anreise", [{"t": "Weg"}]]}]}]"#;
        assert_eq!(written(json), "1\\. \\*a\\* \\[b\\]\\(c) \\<d>\n\nWeg");
        let json = r#"[{"p": [{"a": ["https://a.example/(b", [{"t": "c"}]]}]}]"#;
        assert_eq!(written(json), "[c](https://a.example/%28b)");
        let json =
            r#"[{"p": [{"a": ["https://a.example/[[b", [{"t": "https://a.example/[[b"}]]}]}]"#;
        assert_eq!(written(json), "[https://a.example/\\[\\[b](https://a.example/%5B%5Bb)");
    }
}
