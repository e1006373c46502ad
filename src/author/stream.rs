//! Taking part online. The address of a video conference is often kept back until the day before,
//! so that no strangers come in.

use crate::event::Stream;

use super::{
    address::url_of_web, cursor::Cursor, fields::Fields, said::Said, text::text,
    times::day_or_moment,
};

/// Reads how to take part online. The address is published only if it is clear from when on.
pub fn stream(cursor: &Cursor) -> Option<Stream> {
    cursor.object(|fields| {
        let url = fields.optional("url", url_of_web);
        let from = fields.optional("from", day_or_moment);
        // Not even an empty cell says that it is public.
        let is_unclear = from.is_none() && fields.cursor.json.get("from").is_some();
        let stream = Stream {
            platform: fields.optional("platform", text),
            captions: fields.flag("captions"),
            recording: fields.optional("recording", url_of_web),
            url: None,
            from,
        };
        let is_clear = !is_unclear && is_clear(fields);
        if url.is_some() && !is_clear {
            let what = Said::new(
                "the address is kept back, as it is not clear from when on it is public",
                "die Adresse bleibt zurück, weil nicht klar ist, ab wann sie öffentlich ist",
            );
            let hint = Said::new(
                "put right what is reported beside it",
                "in Ordnung bringen, was daneben gemeldet ist",
            );
            fields.cursor.key("url").warn(what, Some(hint));
        }
        Some(Stream { url: url.filter(|_| is_clear), ..stream })
    })
}

/// Whether no other key may mean `from`, and it stands there once.
fn is_clear(fields: &Fields) -> bool {
    let is_once = fields.cursor.json.all("from").count() < 2;
    is_once && fields.unknown().next().is_none()
}
