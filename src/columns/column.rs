//! What the rows and columns of a table say.

/// What the rows of a sheet are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SheetKind {
    Sessions,
    Runs,
    People,
    Contacts,
    Photos,
}

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Id,
    Title,
    Kind,
    Summary,
    Description,
    People,
    HeldBy,
    Track,
    Languages,
    Level,
    Bring,
    ContentNote,
    Recording,
    Links,
    Date,
    EndDate,
    Time,
    Start,
    End,
    Duration,
    Rooms,
    Capacity,
    Signup,
    Note,
    State,
    Public,
    Session,
    Name,
    GivenName,
    FamilyName,
    AcademicTitle,
    Role,
    Organisation,
    Biography,
    Phone,
    Email,
    Website,
    File,
    Alt,
    Caption,
    Credit,
    Licence,
    Consent,
}

impl SheetKind {
    pub const ALL: [Self; 5] =
        [Self::Sessions, Self::Runs, Self::People, Self::Contacts, Self::Photos];

    /// The columns of a sheet that is written, from left to right.
    pub fn written(self) -> &'static [Column] {
        match self {
            Self::Sessions => &SESSIONS,
            Self::Runs => &RUNS,
            Self::People => &PEOPLE,
            Self::Contacts => &CONTACTS,
            Self::Photos => &PHOTOS,
        }
    }

    /// Columns of which one has to be there.
    pub fn needed(self) -> &'static [Column] {
        match self {
            Self::Sessions => &[Column::Title],
            Self::Runs => &[Column::Session],
            Self::People => &[Column::Name, Column::FamilyName],
            Self::Contacts => &[Column::Name],
            Self::Photos => &[Column::File],
        }
    }
}

impl Column {
    /// Whether several columns may say it: Speaker 1, Speaker 2.
    pub fn may_repeat(self) -> bool {
        matches!(self, Self::People | Self::Links | Self::Rooms)
    }

    /// Whether it is a text, which may be in several languages.
    pub fn is_text(self) -> bool {
        matches!(
            self,
            Self::Title
                | Self::Summary
                | Self::Description
                | Self::HeldBy
                | Self::Track
                | Self::Level
                | Self::Bring
                | Self::ContentNote
                | Self::Note
                | Self::Role
                | Self::Biography
                | Self::Alt
                | Self::Caption
        )
    }
}

use Column as C;

const SESSIONS: [Column; 23] = [
    C::Id,
    C::Title,
    C::Kind,
    C::Date,
    C::Start,
    C::End,
    C::Rooms,
    C::People,
    C::Summary,
    C::Description,
    C::Track,
    C::Languages,
    C::Level,
    C::Capacity,
    C::Signup,
    C::Links,
    C::Bring,
    C::ContentNote,
    C::Recording,
    C::HeldBy,
    C::Note,
    C::State,
    C::Public,
];
const RUNS: [Column; 10] = [
    C::Session,
    C::Id,
    C::Date,
    C::Start,
    C::End,
    C::Rooms,
    C::Capacity,
    C::Signup,
    C::Note,
    C::State,
];
const PEOPLE: [Column; 9] = [
    C::Id,
    C::Name,
    C::AcademicTitle,
    C::Role,
    C::Organisation,
    C::Biography,
    C::Languages,
    C::Links,
    C::Public,
];
const CONTACTS: [Column; 6] = [C::Name, C::Role, C::Organisation, C::Phone, C::Email, C::Website];
const PHOTOS: [Column; 8] =
    [C::File, C::Alt, C::Caption, C::Credit, C::Licence, C::Consent, C::Session, C::People];
