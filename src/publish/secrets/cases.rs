//! What organisers write to keep something back, and mistakes for which an entry is left out. The
//! first of each list is right, and keeps nothing back.

/// Keys as text, since some stand there twice, and whether they let something be seen.
pub type Keys = (&'static str, bool);

pub const HIDDEN: [Keys; 11] = [
    ("", true),
    (r#""hidden": false,"#, true),
    (r#""hidden": true,"#, false),
    (r#""hidden": null,"#, false),
    (r#""hidden": "ja","#, false),
    (r#""hidden": false, "hidden": true,"#, false),
    (r#""hidden": true, "hidden": false,"#, false),
    (r#""hiden": true,"#, false),
    (r#""Hidden": true,"#, false),
    (r#""versteckt": "x","#, false),
    (r#""publish": false,"#, false),
];
pub const PUBLISH: [Keys; 7] = [
    ("", true),
    (r#""publish": true,"#, true),
    (r#""publish": false,"#, false),
    (r#""publish": null,"#, false),
    (r#""publish": true, "publish": false,"#, false),
    (r#""publsh": false,"#, false),
    (r#""hidden": true,"#, false),
];
pub const CONSENT: [Keys; 9] = [
    (r#""consent": true,"#, true),
    ("", false),
    (r#""consent": false,"#, false),
    (r#""consent": null,"#, false),
    (r#""consent": "ja","#, false),
    (r#""consent": true, "consent": false,"#, false),
    (r#""consent": true, "consnt": false,"#, false),
    (r#""Consent": true,"#, false),
    (r#""consent": true, "hidden": true,"#, false),
];
pub const LOGO: [Keys; 4] = [
    ("", true),
    (r#""consent": true,"#, true),
    (r#""consent": false,"#, false),
    (r#""consent": null,"#, false),
];
pub const EMBARGO: [Keys; 9] = [
    ("", true),
    (r#""embargo": "2026-05-01T10:00","#, true),
    (r#""embargo": "2026-07-01T10:00","#, false),
    (r#""embargo": "2026-05-01T10:00", "embargo": "2026-07-01T10:00","#, false),
    (r#""embargo": "2026-05-01T10:00", "embargo": null,"#, false),
    (r#""embargo": null,"#, false),
    (r#""embargo": "bald","#, false),
    (r#""embargoo": "2026-05-01T10:00","#, false),
    (r#""Sperrfrist": "2026-05-01T10:00","#, false),
];

/// From when on an address for taking part online is public.
pub const FROM: [Keys; 8] = [
    ("", true),
    (r#""from": "2026-05-01T10:00","#, true),
    (r#""from": "2026-07-01T10:00","#, false),
    (r#""from": "2026-05-01T10:00", "from": "2026-07-01T10:00","#, false),
    (r#""from": null,"#, false),
    (r#""from": "","#, false),
    (r#""from": "bald","#, false),
    (r#""form": "2026-07-01T10:00","#, false),
];

/// A mistake for which an entry is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    None,
    /// What is needed is missing.
    Lacking,
    /// What is needed is a number.
    Number,
    BadId,
    /// The id is that of the first person.
    TakenId,
}

pub const FLAWS: [Flaw; 5] = [Flaw::None, Flaw::Lacking, Flaw::Number, Flaw::BadId, Flaw::TakenId];

/// An id as the flaw has it; the first of its kind has `first`.
pub fn flawed_id(id: &str, first: &str, flaw: Flaw) -> String {
    match flaw {
        Flaw::BadId => id.to_uppercase(),
        Flaw::TakenId => first.to_owned(),
        _ => id.to_owned(),
    }
}

/// The key that is needed, as the flaw has it.
pub fn needed(key: &str, text: &str, flaw: Flaw) -> String {
    match flaw {
        Flaw::Lacking => String::new(),
        Flaw::Number => format!(r#""{key}": 7,"#),
        _ => format!(r#""{key}": "{text}","#),
    }
}
