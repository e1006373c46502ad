//! What a page is drawn from.

use std::sync::Arc;

#[cfg(feature = "publish")]
use crate::export::WrittenFile;
use crate::{
    event::{Event, LocalTime, Localized, Picked, Text, Timestamp},
    i18n::{Locale, Words, clock, direction},
    present::{Phase, phase},
    route::{Address, Route, link, root_from},
};

use crate::markup::{Content, Element, Node, el};

/// Event, address and clock: the first render is a function of these alone, so
/// the program and the app draw the same.
#[derive(Clone, Debug)]
pub struct Scene {
    pub event: Arc<Event>,
    pub address: Address,
    /// The way from this page to the root of the site: `../../`, or an absolute path.
    pub root: String,
    /// The address of the site, with a slash at the end, if the organiser has said it.
    pub site_url: Option<String>,
    /// The address of the picture that stands for the event in shared links.
    pub share_picture: Option<String>,
    /// The files that the site offers to other programs; none until they are written.
    #[cfg(feature = "publish")]
    pub data_files: Arc<[WrittenFile]>,
    /// Seconds since 1970-01-01T00:00:00Z.
    pub now: i64,
    /// The clock is the visitor's, and not that of the page's making.
    pub is_live: bool,
    /// The visitor wants times of their own place: minutes that its clock is ahead of UTC at a
    /// moment, which is given in seconds since 1970.
    pub visitor_offset: Option<fn(i64) -> i64>,
    /// Rises whenever the event or the time zone changes: lists that were drawn from an earlier
    /// one are drawn again.
    pub version: u32,
}

impl Scene {
    /// A page that finds the root of the site by the way up from its own folder.
    pub fn new(event: Arc<Event>, address: Address, now: i64) -> Self {
        let root = root_from(&address.path());
        Self {
            event,
            address,
            root,
            site_url: None,
            share_picture: None,
            #[cfg(feature = "publish")]
            data_files: Arc::default(),
            now,
            is_live: false,
            visitor_offset: None,
            version: 0,
        }
    }

    pub fn language(&self) -> &str {
        self.address.language.as_deref().unwrap_or(self.event.default_language())
    }

    pub fn locale(&self) -> Locale {
        Locale::for_language(self.language())
    }

    pub fn words(&self) -> &'static Words {
        self.locale().words()
    }

    /// Names what long lists of this page are drawn from: while it is the same, they are.
    pub(super) fn memo_key(&self) -> String {
        format!("{} {}", self.address.path(), self.version)
    }

    pub fn phase(&self) -> Phase {
        phase(&self.event, self.now)
    }

    /// Day and time of day at the event, or at the visitor's place if they want those.
    pub fn local_time(&self, stamp: &Timestamp) -> LocalTime {
        self.local_time_at(stamp.epoch_seconds(), stamp)
    }

    /// The day that the scene's clock shows where a moment is looked at, in days since 1970-01-01.
    pub fn today(&self, stamp: &Timestamp) -> i64 {
        self.local_time_at(self.now, stamp).day
    }

    /// At the event, offsets are known only for moments of its programme: of them one that is near.
    fn local_time_at(&self, moment: i64, near: &Timestamp) -> LocalTime {
        let offset = self.visitor_offset.map_or(near.offset_minutes(), |offset| offset(moment));
        LocalTime::at(moment, offset)
    }

    /// A time of day beside a day that is said already: `09:30`, or `Sa 00:30` if it is on
    /// another.
    pub fn clock(&self, stamp: &Timestamp, said: i64) -> String {
        clock(self.local_time(stamp), said, self.locale())
    }

    /// What the scene's clock shows where a moment is looked at: `09:30`.
    pub fn clock_now(&self, near: &Timestamp) -> String {
        let now = self.local_time_at(self.now, near);
        clock(now, now.day, self.locale())
    }

    /// The link to a page in the language of this one, or in the next best if there is none.
    pub fn href(&self, route: Route) -> String {
        self.file(&self.address.to(route).as_written(&self.event).path())
    }

    /// Where an address of the event leads to: one of the web, or `page:`, `session:` and so on
    /// with an id.
    pub fn leads_to(&self, address: &str) -> String {
        let Some(route) = Route::of_reference(address) else { return address.to_owned() };
        let mut href = self.href(route);
        if let Some(place) = Route::place_of_reference(address) {
            href.push('#');
            href.push_str(&place);
        }
        href
    }

    /// The link to a file or page, given its path from the root of the site.
    pub fn file(&self, path: &str) -> String {
        link(&self.root, path)
    }

    /// A text in the visitor's language, or the next best.
    pub fn pick<'a, T>(&'a self, text: &'a Localized<T>) -> Option<Picked<'a, T>> {
        text.pick(self.language(), self.event.default_language())
    }

    /// What the page calls a language.
    pub fn language_name<'a>(&'a self, code: &'a str) -> &'a str {
        self.event.language_name(code, self.language())
    }

    /// The names of languages; `None` if there are none.
    pub(super) fn languages(&self, codes: &[String]) -> Option<String> {
        let names: Vec<_> = codes.iter().map(|code| self.language_name(code)).collect();
        (!names.is_empty()).then(|| names.join(self.words().comma))
    }

    /// A text without marks, for attributes and composed sentences.
    pub fn plain(&self, text: &Text) -> String {
        self.pick(text).map(|picked| picked.value.clone()).unwrap_or_default()
    }

    /// A text to be shown, marked with its language where that is not the page's.
    pub fn text(&self, text: &Text) -> Node {
        let Some(picked) = self.pick(text) else { return Node::Nothing };
        match self.foreign(&picked) {
            Some(lang) => self.in_language(el("span"), lang).with(picked.value.as_str()).into(),
            None => picked.value.as_str().into(),
        }
    }

    /// The language of a text, if it has to be marked: it is not that of the words around.
    pub(super) fn foreign<'a, T>(&'a self, picked: &Picked<'a, T>) -> Option<&'a str> {
        let has_words = Locale::speaks(self.language());
        picked.lang.or_else(|| (!has_words).then_some(self.language()))
    }

    /// Marks a part of the page that is in another language than the words around it. Where the
    /// interface does not speak the page's language, these are marked as English (`<body>`).
    pub(super) fn in_language(&self, element: Element, lang: &str) -> Element {
        let way = direction(lang);
        let turns = way != direction(self.language());
        element.attr("lang", Locale::voice(lang)).attr_if("dir", turns.then_some(way))
    }

    /// Official wording as it is, and beside it the translation for visitors with
    /// another language.
    pub fn official(&self, text: &Text, translation: Option<&Text>) -> Node {
        let foreign = self.pick(text).is_some_and(|picked| picked.lang.is_some());
        let translation = translation
            .filter(|_| foreign)
            .and_then(|translation| self.pick(translation))
            .filter(|translation| translation.lang.is_none())
            .map(|translation| el("span.translation").with(translation.value.as_str()));
        match translation {
            Some(translation) => [self.text(text), " ".into(), translation.into()].into(),
            None => self.text(text),
        }
    }

    /// A link to a page, in the language of this one.
    pub fn link(&self, route: Route, content: impl Content) -> Element {
        el("a").attr("href", self.href(route)).with(content)
    }
}
