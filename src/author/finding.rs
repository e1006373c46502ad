//! Errors and warnings about an authored file.

use super::{
    remark::Remark,
    said::{Said, Tongue},
    spot::Place,
};

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is invalid and therefore not published.
    Error,
    /// Worth checking; nothing is lost.
    Warning,
}

impl Severity {
    pub fn name(self) -> Said {
        match self {
            Self::Error => Said::new("ERROR", "FEHLER"),
            Self::Warning => Said::new("WARNING", "WARNUNG"),
        }
    }
}

/// A problem and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub severity: Severity,
    pub place: Place,
    /// The thing of the event that the place belongs to: `session "Opening", run 1: start`.
    pub thing: Option<Said>,
    /// What is wrong.
    pub what: Said,
    /// What it costs, if more than the value itself.
    pub effect: Option<Said>,
    /// What to do.
    pub hint: Option<Said>,
    /// The first of two, where a second one is wrong.
    pub first: Option<Place>,
    /// What kind of remark this is, if nothing is invalid.
    pub remark: Option<Remark>,
}

impl Finding {
    pub fn new(severity: Severity, place: Place, what: Said, hint: Option<Said>) -> Self {
        Self { severity, place, thing: None, what, effect: None, hint, first: None, remark: None }
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Where: the thing, or else the path.
    pub fn about(&self, tongue: Tongue) -> &str {
        self.thing.as_ref().map_or(&self.place.path, |thing| thing.to(tongue))
    }

    /// What is wrong, and what it costs.
    pub fn problem(&self, tongue: Tongue) -> String {
        let what = self.what.to(tongue);
        match &self.effect {
            Some(effect) => format!("{what}; {}", effect.to(tongue)),
            None => what.to_owned(),
        }
    }

    /// What to do, and where else to look.
    pub fn ways_out(&self, tongue: Tongue) -> Vec<String> {
        let first = self.first.as_ref().map(|first| match tongue {
            Tongue::English => format!("the first one: {first}"),
            Tongue::German => format!("zum ersten Mal: {first}"),
        });
        self.hint.iter().map(|hint| hint.to(tongue).to_owned()).chain(first).collect()
    }
}
