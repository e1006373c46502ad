//! The rich texts of an event, without links and photos that lead to nothing that is published.

use std::collections::BTreeSet;

use crate::{
    event::{Block, Event, Id, Inline, RichText, Venue, Ways},
    route::Route,
};

use super::{kinds::Kind, own_address::OwnAddress, published_ids::PublishedIds};

/// Removes photos that are not published, and turns links to missing pages into their text:
/// what is withheld has been left out on purpose, what is missing has been reported.
pub fn keep_what_is_there(event: &mut Event) {
    let published = Published::of(event);
    published.keep_link_lists(event);
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
    let descriptions = event.sessions.iter_mut().flat_map(|one| {
        let results = one.results.iter_mut().filter_map(|results| results.text.as_mut());
        one.description.iter_mut().chain(results)
    });
    let biographies = event.people.iter_mut().filter_map(|person| person.biography.as_mut());
    let pages = event.pages.iter_mut().flat_map(|page| {
        page.body.iter_mut().chain(page.questions.iter_mut().map(|one| &mut one.answer))
    });
    let news = event.news.iter_mut().filter_map(|one| one.text.as_mut());
    let press = event.press.iter_mut();
    let press = press.flat_map(|press| press.summary.iter_mut().chain(&mut press.boilerplate));
    let registration = event.registration.iter_mut().flat_map(|one| {
        let texts = one.fees_note.iter_mut().chain(&mut one.included);
        texts.chain(&mut one.cancellation).chain(&mut one.groups).chain(&mut one.press)
    });
    let venues = event.venue.iter_mut().chain(&mut event.venues).flat_map(of_venue);
    let about = event.about.iter_mut().chain(registration).chain(venues);
    about.chain(descriptions).chain(biographies).chain(pages).chain(news).chain(press)
}

fn of_venue(venue: &mut Venue) -> impl Iterator<Item = &mut RichText> {
    let ways = venue.ways.iter_mut().flat_map(|ways| {
        let Ways { transit, station, parking, bike } = ways;
        [transit, station, parking, bike].into_iter().flatten()
    });
    ways.chain(&mut venue.wifi)
}

/// What texts and links can name.
struct Published {
    ids: PublishedIds,
    /// Ids of questions, each with its page: `fragen#storno`.
    questions: BTreeSet<String>,
    /// The pages that only other events have.
    absent: Vec<Route>,
}

impl Published {
    fn of(event: &Event) -> Self {
        let fixed = Route::FIXED.iter().map(|(route, _)| route);
        let absent = fixed.filter(|route| !route.exists_in(event));
        let questions = event.pages.iter().flat_map(|page| {
            page.questions.iter().map(|question| format!("{}#{}", page.id, question.id))
        });
        Self {
            ids: PublishedIds::of(event),
            questions: questions.collect(),
            absent: absent.cloned().collect(),
        }
    }

    /// A link to what is not published is its label; a call that leads nowhere is none.
    fn keep_link_lists(&self, event: &mut Event) {
        let sessions = event.sessions.iter_mut().flat_map(|session| &mut session.links);
        let people = event.people.iter_mut().flat_map(|person| &mut person.links);
        let photos = event.photos.iter_mut().flat_map(|photo| &mut photo.links);
        let press = event.press.iter_mut().flat_map(|press| &mut press.links);
        let own = event.links.iter_mut().chain(&mut event.accounts);
        for link in own.chain(sessions).chain(people).chain(photos).chain(press) {
            link.url.take_if(|url| self.is_missing(url));
        }
        for page in &mut event.pages {
            let leads = |url: &String| !self.is_missing(url);
            page.call.take_if(|call| !call.url.as_ref().is_some_and(leads));
        }
    }

    fn keep_blocks(&self, blocks: &mut Vec<Block>) {
        blocks.retain(|block| match block {
            Block::Photo(id, _) => self.ids.photos.contains(id),
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
        let Some(OwnAddress { reference }) = OwnAddress::of(address) else {
            return Route::of_reference(address).is_some();
        };
        let Some((kind, id)) = reference else {
            return Route::of_reference(address).is_some_and(|route| self.absent.contains(&route));
        };
        match kind {
            Kind::Contact => !self.ids.contacts.contains(&id),
            Kind::Day => !self.ids.days.contains(&id),
            Kind::Page => !self.ids.pages.contains(&id),
            Kind::Person => !self.ids.people.contains(&id),
            Kind::Photo => !self.ids.photos.contains(&id),
            Kind::Question => !self.questions.contains(&id),
            _ => !self.ids.sessions.contains(&id),
        }
    }
}
