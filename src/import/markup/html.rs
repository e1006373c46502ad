//! HTML as Markdown.

mod left_out;

use crate::{
    author::Said,
    import::Notes,
    markdown::{Inlines, List, Style, Table, Writer, clean},
};

use super::{
    Meaning, from_plain, meaning,
    tokens::{Start, Token, tokens},
    web_address,
};

/// A longer text is taken as it is: no description is, and reading attributes takes the square
/// of what one tag has of them.
const LONGEST: usize = 1 << 16;

/// What HTML says, in Markdown. What is left out is noted at a place that the organiser finds.
pub fn from_html(html: &str, place: &str, notes: &mut Notes) -> String {
    let html = without_data(&clean(html));
    if html.len() > LONGEST {
        let what = Said::new(
            "a text of HTML is too long to be read as such and is kept with its tags",
            "ein Text in HTML ist zu lang, um als solcher gelesen zu werden, und steht mit seinen Tags da",
        );
        notes.add(what, place);
        return from_plain(&html);
    }
    let mut reader = Reader::new(place, notes);
    tokens(&html).into_iter().for_each(|token| reader.read(token));
    reader.finish()
}

/// Without the contents of `data:` addresses: pictures that were pasted into a text.
fn without_data(html: &str) -> String {
    const LONGEST_DATA: usize = 200;
    let mut parts = html.split("data:");
    let mut short = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_data = |c: &char| c.is_ascii_alphanumeric() || "+/=;,%-_.".contains(*c);
        let length = part.chars().take_while(is_data).count();
        short += "data:";
        short += if length > LONGEST_DATA { &part[length..] } else { part };
    }
    short
}

struct Reader<'n> {
    place: &'n str,
    notes: &'n mut Notes,
    writer: Writer,
    inlines: Inlines,
    /// How many elements around set off words.
    strong: usize,
    emphasis: usize,
    struck: usize,
    pre: usize,
    link: Option<usize>,
    heading: Option<usize>,
    table: Option<Table>,
    /// The element that is left out, and how often it stands inside of itself.
    dropped: Option<(String, usize)>,
}

impl<'n> Reader<'n> {
    fn new(place: &'n str, notes: &'n mut Notes) -> Self {
        Self {
            place,
            notes,
            writer: Writer::default(),
            inlines: Inlines::default(),
            strong: 0,
            emphasis: 0,
            struck: 0,
            pre: 0,
            link: None,
            heading: None,
            table: None,
            dropped: None,
        }
    }

    fn read(&mut self, token: Token) {
        if self.dropped.is_some() {
            self.drop(&token);
            return;
        }
        match token {
            Token::Text(text) if self.pre > 0 => self.lines(&text),
            Token::Text(text) => self.text(&text),
            Token::Start(start) => self.start(&start),
            Token::End(name) => self.end(&name),
        }
    }

    /// Passes over what is inside of an element that is left out.
    fn drop(&mut self, token: &Token) {
        let Some((name, depth)) = &mut self.dropped else { return };
        match token {
            Token::Start(start) if start.name == *name && !start.is_closed => *depth += 1,
            Token::End(end) if end == name => *depth -= 1,
            _ => {}
        }
        if *depth == 0 {
            self.dropped = None;
        }
    }

    fn text(&mut self, text: &str) {
        let style = Style {
            strong: self.strong > 0 && self.heading.is_none(),
            emphasis: self.emphasis > 0,
            struck: self.struck > 0,
        };
        self.inlines.add(text, style, self.link);
    }

    fn lines(&mut self, text: &str) {
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.inlines.line_break();
            }
            self.text(line);
        }
    }

    fn start(&mut self, start: &Start) {
        self.look_for_scripts(start);
        match meaning(&start.name) {
            Meaning::Break => self.inlines.line_break(),
            Meaning::Link => self.link = self.address(start),
            Meaning::Strong => self.strong += 1,
            Meaning::Emphasis => self.emphasis += 1,
            Meaning::Struck => self.struck += 1,
            Meaning::Text => {}
            Meaning::Unknown => self.note_unknown(&start.name),
            Meaning::Dropped => self.leave_out(start),
            Meaning::DroppedVoid => self.note_dropped(start),
            block => self.start_block(block),
        }
    }

    fn end(&mut self, name: &str) {
        match meaning(name) {
            Meaning::Link => self.link = None,
            Meaning::Strong => self.strong = self.strong.saturating_sub(1),
            Meaning::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            Meaning::Struck => self.struck = self.struck.saturating_sub(1),
            // `</br>` is one for browsers.
            Meaning::Break => self.inlines.line_break(),
            Meaning::Text | Meaning::Unknown | Meaning::Dropped | Meaning::DroppedVoid => {}
            block => self.end_block(block),
        }
    }

    fn start_block(&mut self, block: Meaning) {
        if self.is_in_cell(block) {
            return self.inlines.line_break();
        }
        self.flush();
        let fits = match block {
            Meaning::Quote => self.writer.open_quote(),
            Meaning::Bullets => self.writer.open_list(List::Bullets),
            Meaning::Numbers => self.writer.open_list(List::Numbers),
            Meaning::Item => self.writer.open_item(),
            _ => true,
        };
        match block {
            Meaning::Heading(level) => self.heading = Some(level),
            Meaning::Rule => self.writer.block("---"),
            Meaning::Pre => self.pre += 1,
            Meaning::Table | Meaning::Row | Meaning::Cell => self.start_table(block),
            _ => {}
        }
        if !fits {
            let what = Said::new(
                "lists and quotes nested deeper than Markdown is readable are flat",
                "tiefer geschachtelte Listen und Zitate, als in Markdown lesbar sind, sind flach",
            );
            self.notes.add(what, self.place);
        }
    }

    fn end_block(&mut self, block: Meaning) {
        match (block, &mut self.table) {
            (Meaning::Table, Some(table)) if table.depth > 0 => table.depth -= 1,
            (Meaning::Table, Some(_)) => return self.end_table(),
            (Meaning::Cell | Meaning::Row, Some(table)) if table.depth == 0 => {
                return self.end_cell();
            }
            _ => {}
        }
        if self.is_in_cell(block) {
            return self.inlines.line_break();
        }
        self.flush();
        match block {
            Meaning::Quote => self.writer.close_quote(),
            Meaning::Bullets | Meaning::Numbers => self.writer.close_list(),
            Meaning::Item => self.writer.close_item(),
            Meaning::Heading(_) => self.heading = None,
            Meaning::Pre => self.pre = self.pre.saturating_sub(1),
            _ => {}
        }
    }

    /// Whether a block stands in a cell of a table, which holds lines and nothing else.
    fn is_in_cell(&mut self, block: Meaning) -> bool {
        let Some(table) = &mut self.table else { return false };
        if block == Meaning::Table && table.is_in_cell {
            table.depth += 1;
        }
        let is_own = table.depth == 0 && matches!(block, Meaning::Row | Meaning::Cell);
        table.is_in_cell && !is_own
    }

    fn start_table(&mut self, part: Meaning) {
        // A row or cell may begin without an end of the one before.
        self.end_cell();
        match (part, &mut self.table) {
            (Meaning::Table, None) => self.table = Some(Table::default()),
            (Meaning::Row, Some(table)) => table.add_row(),
            (Meaning::Cell, Some(table)) => table.is_in_cell = true,
            _ => {}
        }
    }

    fn end_cell(&mut self) {
        let Some(table) = self.table.as_mut().filter(|table| table.is_in_cell) else { return };
        table.add_cell(&self.inlines.take());
        table.is_in_cell = false;
    }

    fn end_table(&mut self) {
        self.end_cell();
        self.flush();
        let blocks = self.table.take().map(Table::blocks).unwrap_or_default();
        blocks.iter().for_each(|block| self.writer.block(block));
    }

    /// Writes the paragraph that ends here.
    fn flush(&mut self) {
        if self.table.as_ref().is_some_and(|table| table.is_in_cell) {
            return self.end_cell();
        }
        let lines = self.inlines.take();
        match self.heading {
            Some(_) if lines.is_empty() => {}
            Some(level) => self.writer.block(&format!("{} {}", "#".repeat(level), lines.join(" "))),
            None => self.paragraphs(&lines),
        }
    }

    /// An empty line ends a paragraph: `<br><br>`.
    fn paragraphs(&mut self, lines: &[String]) {
        for paragraph in lines.split(String::is_empty) {
            self.writer.paragraph(paragraph);
        }
    }

    fn finish(mut self) -> String {
        match self.table.is_some() {
            true => self.end_table(),
            false => self.flush(),
        }
        self.writer.finish()
    }

    fn address(&mut self, start: &Start) -> Option<usize> {
        let written = start.attribute("href")?;
        let address = web_address(written);
        if address.is_none() && !written.trim().is_empty() {
            self.note_link(written);
        }
        address.map(|address| self.inlines.add_link(address))
    }

    /// Leaves out an element with what is in it.
    fn leave_out(&mut self, start: &Start) {
        self.note_dropped(start);
        if !start.is_closed || matches!(start.name.as_str(), "script" | "style" | "iframe") {
            self.dropped = Some((start.name.clone(), 1));
        }
    }
}
