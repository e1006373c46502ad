//! The organisations behind the event.

use crate::event::{Event, Organisation, OrganisationRole};

use super::{
    address::url,
    cursor::Cursor,
    fields::Fields,
    ids::reference,
    kinds::Kind,
    logo::logo,
    said::Said,
    text::{line, text, translation},
};

/// Reads an organisation.
pub fn organisation(id: &str, fields: &mut Fields) -> Option<Organisation> {
    let name = fields.needed("name", line);
    let role = fields.needed("role", Cursor::one_of::<OrganisationRole>);
    if role == Some(OrganisationRole::Funder) && !fields.has("logo") {
        remind_of_emblem(fields);
    }
    let logo = fields.optional("logo", |cursor| logo(cursor, id)).unwrap_or_default();
    Some(Organisation {
        id: id.to_owned(),
        rank: fields.optional("rank", reference(Kind::Rank)),
        name_translation: fields.optional("name_translation", translation),
        logo: logo.light,
        logo_dark: logo.dark,
        logo_alt: logo.alt,
        statement: fields.optional("statement", text),
        url: fields.optional("url", url),
        note: fields.optional("note", text),
        name: name?,
        role: role?,
    })
}

/// The European Union and most states oblige those whom they fund to show their emblem.
fn remind_of_emblem(fields: &Fields) {
    let what = Said::new(
        "this funder has no logo: pages show the name alone",
        "diese Förderung hat kein Logo: die Seiten zeigen nur den Namen",
    );
    let hint = Said::new(
        "most funding obliges to show an emblem: add \"logo\" with its file (SVG or PNG), and in \"statement\" the wording that belongs to it",
        "die meisten Förderungen verlangen ein Emblem: \"logo\" mit der Datei ergänzen (SVG oder PNG), und in \"statement\" den Wortlaut, der dazugehört",
    );
    fields.cursor.warn(what, Some(hint));
}

/// Sorts by role, and by rank in each; those without a rank come last.
pub fn sort_organisations(event: &mut Event) {
    let Event { ranks, organisations, .. } = event;
    organisations.sort_by_key(|one| {
        let rank = one.rank.as_ref().and_then(|id| ranks.iter().position(|rank| rank.id == *id));
        (one.role, rank.unwrap_or(ranks.len()))
    });
}
