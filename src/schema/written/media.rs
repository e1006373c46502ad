//! Photos, films and files to take.

use crate::{
    event::{DownloadKind, PhotoKind},
    schema::{entry::entry, one_of::OneOf},
};

use super::{
    links::{Link, OwnLink},
    texts::Text,
    values::{FileName, Id, Language, Line, Url},
};

entry! {
    /// A picture. With a file it is published only with `"consent": true`.
    #[schemars(
        title = "Photo",
        extend("anyOf" = [
            {"required": ["alt"]},
            {"required": ["decorative"], "properties": {"decorative": {"const": true}}}
        ])
    )]
    pub struct Photo {
        /// People, pages and texts name the picture by it.
        id: Id,
        /// What kind of picture it is.
        #[schemars(extend("default" = "photo"))]
        kind: Option<OneOf<PhotoKind>>,
        /// A JPEG, PNG, WebP, AVIF or SVG. Left out, the picture exists elsewhere.
        file: Option<FileName>,
        /// What is to be seen, for those who do not see it. Needed unless it is decorative.
        alt: Option<Text>,
        /// `true`: it adds nothing to the text.
        decorative: Option<bool>,
        /// What stands below the picture.
        caption: Option<Text>,
        /// Who took or drew it: the name alone.
        credit: Line,
        /// The licence under which others may use it; the press page offers it then.
        licence: Option<Link>,
        /// `true`: all people who are to be seen have agreed.
        consent: Option<bool>,
        /// How to get a picture that has no file here.
        availability: Option<Text>,
        /// Links that belong to it.
        links: Option<Vec<OwnLink>>,
        /// The id of the session that it shows.
        session: Option<Id>,
        /// Ids of the people who are to be seen.
        people: Option<Vec<Id>>,
    }
}

entry! {
    /// A film: a file in the folder, or the address of one elsewhere.
    #[schemars(
        title = "Video",
        extend("oneOf" = [{"required": ["file", "captions"]}, {"required": ["url"]}])
    )]
    pub struct Video {
        /// Its name in the published site.
        id: Id,
        /// What the film is called.
        title: Text,
        /// Who made it.
        credit: Line,
        /// An MP4 or WebM of at most 200 MB.
        file: Option<FileName>,
        /// Speech and sounds as text, a file for each language; needed with `file`.
        #[schemars(length(min = 1, max = 50))]
        captions: Option<Vec<Caption>>,
        /// `true`: all people who are to be seen have agreed; needed with `file`.
        consent: Option<bool>,
        /// Its address, if it is not in the folder. It is linked, not shown.
        url: Option<Url>,
        /// The id of a photo that stands for it.
        poster: Option<Id>,
        /// The id of the session that it shows.
        session: Option<Id>,
    }
}

entry! {
    /// Speech and sounds of a film as text.
    #[schemars(title = "Captions")]
    pub struct Caption {
        /// The language of the text.
        language: Language,
        /// A WebVTT file.
        file: FileName,
    }
}

entry! {
    /// A file that visitors can take: in the folder, or elsewhere.
    #[schemars(title = "File", extend("oneOf" = [{"required": ["file"]}, {"required": ["url"]}]))]
    pub struct Download {
        /// Also the name of the file in the site: `files/ID.pdf`.
        id: Id,
        /// What it is called.
        title: Text,
        /// What it is.
        #[schemars(extend("default" = "other"))]
        kind: Option<OneOf<DownloadKind>>,
        /// A PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX, TXT or CSV of at most 20 MB.
        file: Option<FileName>,
        /// Its address, if it is not in the folder.
        url: Option<Url>,
        /// The language of the file.
        language: Option<Language>,
        /// The licence under which others may use it.
        licence: Option<Link>,
        /// What those should know who cannot read it as others do.
        accessibility: Option<Text>,
        /// `false`: not published.
        publish: Option<bool>,
    }
}
