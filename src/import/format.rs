//! The formats that can be imported, and which one files have.

use crate::{author::said, event::named_enum};

use super::{
    Draft, Notes, Options, Source, Wrong, conclar, foreign::foreign, icalendar, open_event,
    pretalx, schedule, sessionize, sheets,
};

named_enum! {
    /// A format of other software.
    #[derive(Hash)]
    pub enum Format {
        ScheduleJson = "schedule.json",
        Pretalx = "pretalx",
        Sessionize = "sessionize",
        ConClar = "conclar",
        OpenEvent = "open-event",
        ICalendar = "icalendar",
        ScheduleXml = "schedule.xml",
        Spreadsheet = "spreadsheet",
    }
}

impl Format {
    /// Which format files have, by what is in them.
    ///
    /// # Errors
    /// If they have none of these.
    pub fn guess(sources: &[Source]) -> Result<Self, Wrong> {
        let found = Self::ALL.iter().copied().find(|format| format.is_that_of(sources));
        found.ok_or_else(|| foreign(sources).unwrap_or_else(|| unknown(sources)))
    }

    fn is_that_of(self, sources: &[Source]) -> bool {
        match self {
            Self::Pretalx => pretalx::is_that_of(sources),
            Self::Sessionize => sessionize::is_that_of(sources),
            Self::ConClar => conclar::is_that_of(sources),
            Self::OpenEvent => open_event::is_that_of(sources),
            Self::ICalendar => icalendar::is_that_of(sources),
            Self::ScheduleJson => schedule::is_json(sources),
            Self::ScheduleXml => schedule::is_xml(sources),
            Self::Spreadsheet => sheets::is_that_of(sources),
        }
    }

    /// Reads files of this format.
    ///
    /// # Errors
    /// If they are broken beyond reading.
    pub fn read(
        self,
        sources: &[Source],
        options: &Options,
        notes: &mut Notes,
    ) -> Result<Draft, Wrong> {
        match self {
            Self::Pretalx => pretalx::read(sources, options, notes),
            Self::Sessionize => sessionize::read(sources, options, notes),
            Self::ConClar => conclar::read(sources, options, notes),
            Self::OpenEvent => open_event::read(sources, options, notes),
            Self::ICalendar => icalendar::read(sources, options, notes),
            Self::ScheduleJson => schedule::read_json(sources, options, notes),
            Self::ScheduleXml => schedule::read_xml(sources, options, notes),
            Self::Spreadsheet => sheets::read(sources, options, notes),
        }
    }
}

fn unknown(sources: &[Source]) -> Wrong {
    let names: Vec<_> = sources.iter().map(|source| source.name.as_str()).collect();
    let names = names.join(", ");
    let formats: Vec<_> = Format::ALL.iter().map(|format| format.name()).collect();
    let formats = formats.join(", ");
    let what = said!(
        "{names}: no format that treffpunkt can import",
        "{names}: kein Format, das treffpunkt importieren kann"
    );
    Wrong::new(what)
        .hint(said!("it can: {formats} (docs/data.md)", "es kann: {formats} (docs/data.md)"))
}
