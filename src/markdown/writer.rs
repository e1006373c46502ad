//! Blocks of Markdown: paragraphs and headings inside of quotes and lists.

/// What a block stands in. Deeper ones are written as if they stood there.
const DEEPEST: usize = 12;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    Bullets,
    Numbers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Container {
    Quote,
    /// With the number of the next item.
    List(List, usize),
    /// How far its lines are indented, and whether its mark is still to be written.
    Item {
        indent: usize,
        is_new: bool,
    },
}

#[derive(Debug, Default)]
pub struct Writer {
    markdown: String,
    containers: Vec<Container>,
}

impl Writer {
    /// Adds a block: its lines, with hard breaks between them.
    pub fn paragraph(&mut self, lines: &[String]) {
        self.block(&lines.join("\\\n"));
    }

    /// Adds a block that is Markdown already.
    pub fn block(&mut self, block: &str) {
        if block.trim().is_empty() {
            return;
        }
        self.number();
        self.gap();
        let first = prefix(&self.containers, true);
        let others = prefix(&self.containers, false);
        for (index, line) in block.split('\n').enumerate() {
            let prefix = if index == 0 { &first } else { &others };
            self.markdown += if index == 0 { "" } else { "\n" };
            self.markdown += format!("{prefix}{line}").trim_end();
        }
        self.settle();
    }

    /// Items whose mark is written are counted, and no longer new.
    fn settle(&mut self) {
        for at in 0..self.containers.len() {
            let Container::Item { is_new: is_new @ true, .. } = &mut self.containers[at] else {
                continue;
            };
            *is_new = false;
            if let Some(Container::List(_, next)) = self.containers[..at].last_mut() {
                *next += 1;
            }
        }
    }

    /// Says how far items that begin here are indented: by the width of their marks.
    fn number(&mut self) {
        let mut list = (List::Bullets, 1);
        for container in &mut self.containers {
            match container {
                Container::List(kind, next) => list = (*kind, *next),
                Container::Item { indent, is_new: true } => *indent = mark(list).len(),
                _ => {}
            }
        }
    }

    /// Ends the block before. Items of one list stand close together.
    fn gap(&mut self) {
        if self.markdown.is_empty() {
            return;
        }
        self.markdown.push('\n');
        let new = |one: &Container| matches!(one, Container::Item { is_new: true, .. });
        let at = self.containers.iter().position(new);
        let is_close = at.is_some_and(|at| {
            let outer = self.containers[..at].iter();
            let is_nested = outer.clone().any(|one| matches!(one, Container::Item { .. }));
            let list = self.containers[..at].last();
            let is_later = matches!(list, Some(Container::List(_, next)) if *next > 1);
            is_nested || is_later
        });
        if !is_close {
            let until = at.unwrap_or(self.containers.len());
            let prefix = prefix(&self.containers[..until], false);
            self.markdown += prefix.trim_end();
            self.markdown.push('\n');
        }
    }

    /// Opens a quote; `false` if it is too deep.
    pub fn open_quote(&mut self) -> bool {
        self.open(Container::Quote)
    }

    pub fn open_list(&mut self, list: List) -> bool {
        self.open(Container::List(list, 1))
    }

    /// Opens an item, after the one before it in its list. Without a list it is one of bullets.
    pub fn open_item(&mut self) -> bool {
        let is_list = |one: &Container| matches!(one, Container::List(..));
        let lists = self.containers.iter().rposition(is_list);
        let quotes = self.containers.iter().rposition(|one| *one == Container::Quote);
        match lists.filter(|at| quotes.is_none_or(|quote| quote < *at)) {
            Some(at) => self.containers.truncate(at + 1),
            None => {
                self.open(Container::List(List::Bullets, 1));
            }
        }
        self.open(Container::Item { indent: 0, is_new: true })
    }

    fn open(&mut self, container: Container) -> bool {
        let fits = self.containers.len() < DEEPEST;
        if fits {
            self.containers.push(container);
        }
        fits
    }

    pub fn close_quote(&mut self) {
        self.close(|one| *one == Container::Quote);
    }

    pub fn close_list(&mut self) {
        self.close(|one| matches!(one, Container::List(..)));
    }

    pub fn close_item(&mut self) {
        self.close(|one| matches!(one, Container::Item { .. }));
    }

    fn close(&mut self, is_it: impl Fn(&Container) -> bool) {
        if let Some(at) = self.containers.iter().rposition(is_it) {
            self.containers.truncate(at);
        }
    }

    pub fn finish(self) -> String {
        self.markdown
    }
}

/// What the lines of a block begin with.
fn prefix(containers: &[Container], is_first: bool) -> String {
    let mut list = (List::Bullets, 1);
    let mut prefix = String::new();
    for container in containers {
        match *container {
            Container::Quote => prefix.push_str("> "),
            Container::List(kind, next) => list = (kind, next),
            Container::Item { is_new: true, .. } if is_first => prefix.push_str(&mark(list)),
            Container::Item { indent, .. } => prefix.push_str(&" ".repeat(indent)),
        }
    }
    prefix
}

fn mark((list, number): (List, usize)) -> String {
    match list {
        List::Bullets => "- ".to_owned(),
        List::Numbers => format!("{number}. "),
    }
}
