//! Photos, and whether they may be published.

use crate::event::{Photo, PhotoKind, Text};

use super::{
    consent::has_consent,
    cursor::Cursor,
    fields::Fields,
    ids::reference,
    kinds::Kind,
    picture::{PictureFile, PictureUse, picture},
    said::Said,
    small::{link, link_or_own},
    text::{line, text},
};

/// Reads a photo. One without consent is read, but noted as withheld.
pub fn photo(id: &str, fields: &mut Fields) -> Option<Photo> {
    let (alt, credit) = (alt(fields), fields.needed("credit", line));
    let kind = fields.optional("kind", Cursor::one_of::<PhotoKind>).unwrap_or_default();
    let may_be_shown = has_consent(Kind::Photo, id, fields);
    let picture_file = fields.optional("file", |cursor| {
        if may_be_shown { picture(cursor, id, PictureUse::Photo) } else { None }
    });
    let mut photo = Photo {
        id: id.to_owned(),
        kind,
        picture: None,
        caption: fields.optional("caption", text),
        licence: fields.optional("licence", link),
        availability: fields.optional("availability", text),
        links: fields.list("links", link_or_own),
        session: fields.optional("session", reference(Kind::Session)),
        people: fields.references("people", Kind::Person),
        alt: alt?,
        credit: credit?,
    };
    if fields.has("file") && may_be_shown {
        // Without its picture it would look like one that exists elsewhere.
        let PictureFile { picture, file } = picture_file?;
        photo.picture = Some(picture);
        fields.cursor.context.files.borrow_mut().push(file);
    }
    Some(photo)
}

/// What the picture shows; `Some(None)` for a decorative one.
fn alt(fields: &mut Fields) -> Option<Option<Text>> {
    let decorative = fields.flag("decorative");
    // An entry that was added for the picture has an empty text.
    let is_said = fields.has("alt");
    if decorative && is_said {
        let what = Said::new(
            "there is both \"alt\" and \"decorative\"; the text is used",
            "\"alt\" und \"decorative\" stehen beide da; der Text gilt",
        );
        let hint = Said::new("keep one of them", "eines von beiden streichen");
        fields.cursor.warn(what, Some(hint));
    }
    if decorative && !is_said {
        fields.ignore(&["alt"]);
        return Some(None);
    }
    fields.needed("alt", text).map(Some)
}
