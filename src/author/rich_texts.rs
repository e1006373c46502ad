//! The rich texts of an event, without links and photos that lead to nothing that is published.

use std::collections::BTreeSet;

use crate::{
    event::{Block, Event, Id, Inline, RichText},
    route::Route,
};

/// Removes photos that are not published, and turns links to missing pages into their text:
/// what is withheld has been left out on purpose, what is missing has been reported.
pub fn keep_what_is_there(event: &mut Event) {
    let fixed = Route::FIXED.iter().map(|(route, _)| route);
    let absent = fixed.filter(|route| !route.exists_in(event));
    let published = Published {
        pages: event.pages.iter().map(|page| page.id.clone()).collect(),
        people: event.people.iter().map(|person| person.id.clone()).collect(),
        photos: event.photos.iter().map(|photo| photo.id.clone()).collect(),
        sessions: event.sessions.iter().map(|session| session.id.clone()).collect(),
        absent: absent.cloned().collect(),
    };
    for text in rich_texts(event).flat_map(RichText::values_mut) {
        published.keep_blocks(&mut text.0);
    }
}

/// The photos that texts show.
pub fn photos_in_texts(event: &Event) -> BTreeSet<Id> {
    let mut photos = BTreeSet::new();
    // Looking at a copy saves a second walk through all texts.
    let mut event = event.clone();
    for text in rich_texts(&mut event).flat_map(RichText::values_mut) {
        collect_photos(&text.0, &mut photos);
    }
    photos
}

fn collect_photos(blocks: &[Block], photos: &mut BTreeSet<Id>) {
    for block in blocks {
        match block {
            Block::Photo(id, _) => {
                photos.insert(id.clone());
            }
            Block::Bullets(items) | Block::Numbers(items) | Block::Table(items) => {
                items.iter().for_each(|item| collect_photos(item, photos));
            }
            Block::Quote(blocks) => collect_photos(blocks, photos),
            Block::Paragraph(_) | Block::Heading(_) => {}
        }
    }
}

fn rich_texts(event: &mut Event) -> impl Iterator<Item = &mut RichText> {
    let descriptions = event.sessions.iter_mut().filter_map(|one| one.description.as_mut());
    let biographies = event.people.iter_mut().filter_map(|person| person.biography.as_mut());
    let pages = event.pages.iter_mut().map(|page| &mut page.body);
    let press = event.press.iter_mut();
    let press = press.flat_map(|press| press.summary.iter_mut().chain(&mut press.boilerplate));
    event.about.iter_mut().chain(descriptions).chain(biographies).chain(pages).chain(press)
}

/// The ids of what texts can name.
struct Published {
    pages: BTreeSet<Id>,
    people: BTreeSet<Id>,
    photos: BTreeSet<Id>,
    sessions: BTreeSet<Id>,
    /// The pages that only other events have.
    absent: Vec<Route>,
}

impl Published {
    fn keep_blocks(&self, blocks: &mut Vec<Block>) {
        blocks.retain(|block| match block {
            Block::Photo(id, _) => self.photos.contains(id),
            _ => true,
        });
        for block in blocks {
            match block {
                Block::Paragraph(inlines) | Block::Heading(inlines) => self.keep_links(inlines),
                Block::Bullets(items) | Block::Numbers(items) | Block::Table(items) => {
                    items.iter_mut().for_each(|item| self.keep_blocks(item));
                }
                Block::Quote(blocks) => self.keep_blocks(blocks),
                Block::Photo(..) => {}
            }
        }
    }

    fn keep_links(&self, inlines: &mut Vec<Inline>) {
        for mut inline in std::mem::take(inlines) {
            match &mut inline {
                Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Struck(inner) => {
                    self.keep_links(inner);
                }
                Inline::Link(address, inner) if self.is_missing(address) => {
                    inlines.append(inner);
                    continue;
                }
                Inline::Link(..) | Inline::Text(_) | Inline::Break => {}
            }
            inlines.push(inline);
        }
    }

    /// Whether the address is that of a page of the site, but of none that is there.
    fn is_missing(&self, address: &str) -> bool {
        match Route::of_reference(address) {
            Some(Route::Page(id)) => !self.pages.contains(&id),
            Some(Route::Person(id)) => !self.people.contains(&id),
            Some(Route::Session(id)) => !self.sessions.contains(&id),
            Some(Route::NotFound) => true,
            Some(fixed) => self.absent.contains(&fixed),
            None => false,
        }
    }
}
