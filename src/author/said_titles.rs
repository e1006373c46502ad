//! Texts that begin with the title of their page, as word processors have them: the page says it
//! above them.

use crate::event::{Block, Event, Localized, Rich, RichText, Text};

/// Leaves the title out where a text begins with it.
pub fn leave_out_titles(event: &mut Event) {
    if let Some(about) = &mut event.about {
        leave_out(about, &event.title);
    }
    for page in &mut event.pages {
        if let Some(body) = &mut page.body {
            leave_out(body, &page.title);
        }
    }
    for one in &mut event.news {
        one.text.iter_mut().for_each(|text| leave_out(text, &one.title));
    }
    for session in &mut event.sessions {
        if let Some(text) = &mut session.description {
            leave_out(text, &session.title);
            session.title_translation.iter().for_each(|title| leave_out(text, title));
        }
    }
    for person in &mut event.people {
        let names = [Localized::plain(person.full_name()), Localized::plain(person.name.clone())];
        if let Some(text) = &mut person.biography {
            names.iter().for_each(|name| leave_out(text, name));
        }
    }
    if let Some(press) = &mut event.press
        && let Some(text) = &mut press.summary
    {
        let headlines = press.headline.iter().chain(&press.headline_translation);
        headlines.for_each(|headline| leave_out(text, headline));
    }
}

fn leave_out(text: &mut RichText, title: &Text) {
    text.values_mut().for_each(|text| leave_out_of(text, title));
}

/// A text that is nothing but the title stays.
fn leave_out_of(Rich(blocks): &mut Rich, title: &Text) {
    let is_title = |block: &Block| {
        let said = block.to_plain();
        matches!(block, Block::Heading(_) | Block::Paragraph(_))
            && title.iter().any(|(_, title)| title.trim() == said.trim())
    };
    if blocks.len() > 1 && is_title(&blocks[0]) {
        blocks.remove(0);
    }
}
