//! The logos of organisations.

use crate::event::{Picture, Text};

use super::{
    cursor::Cursor,
    json::Json,
    picture::{PictureFile, PictureUse, picture},
    said::Said,
    text::text,
};

/// The logo of an organisation, the one for dark grounds, and what it shows beside the name.
#[derive(Default)]
pub struct Logo {
    pub light: Option<Picture>,
    pub dark: Option<Picture>,
    pub alt: Option<Text>,
}

/// Reads the logo of the organisation `id`: the name of its file, or an object with it.
pub fn logo(cursor: &Cursor, id: &str) -> Option<Logo> {
    // No photo can have an id with this sign, so no photo has this file.
    let light = |cursor: &Cursor| published(cursor, &format!("logo_{id}"));
    let dark = |cursor: &Cursor| published(cursor, &format!("logo_dark_{id}"));
    match cursor.json {
        Json::Text(_) => Some(Logo { light: light(cursor), ..Logo::default() }),
        Json::Object(_) => cursor.object(|fields| {
            let light = fields.needed("file", light);
            let (dark, alt) = (fields.optional("dark", dark), fields.optional("alt", text));
            Some(Logo { light: Some(light?), dark, alt })
        }),
        _ => cursor.expected(Said::new(
            "the name of a picture file, or {\"file\", \"dark\", \"alt\"}",
            "der Name einer Bilddatei, oder {\"file\", \"dark\", \"alt\"}",
        )),
    }
}

fn published(cursor: &Cursor, name: &str) -> Option<Picture> {
    let PictureFile { picture, file } = picture(cursor, name, PictureUse::Logo)?;
    cursor.context.files.borrow_mut().push(file);
    Some(picture)
}
