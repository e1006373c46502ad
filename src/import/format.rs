//! The formats that can be imported, and which one files have.

use crate::{author::said, event::named_enum};

use super::{Draft, Notes, Options, Source, Wrong, sheets};

named_enum! {
    /// A format of other software.
    #[derive(Hash)]
    pub enum Format {
        ScheduleJson = "schedule.json",
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
        found.ok_or_else(|| unknown(sources))
    }

    fn is_that_of(self, sources: &[Source]) -> bool {
        match self {
            Self::ScheduleJson => false,
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
            Self::ScheduleJson => Err(unknown(sources)),
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
