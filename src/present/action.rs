//! What a button or link of a page asks the app to do.
//!
//! Pages write it into the attribute `data-action`, the app reads it from there: `NAME` or
//! `NAME:VALUE`. Both directions are here and nowhere else.

use crate::event::Id;

use super::filters::Layout;

/// The attribute that holds an action.
pub const ACTION: &str = "data-action";

/// What a visitor asks for with a control of the static page. What only components show is
/// answered where it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Keep a run as a favourite, or let it go.
    ToggleFavourite(Id),
    OpenFilters,
    /// Take out all filters and words.
    ShowEverything,
    ShowLayout(Layout),
    /// Times of the visitor's own place, or of the event's.
    ToggleZone,
    /// Go to what runs now.
    GoToNow,
    OpenPicture(Id),
    CopyText(String),
    /// Copy the whole address of a file of the site, given the way to it from the page.
    CopyAddress(String),
    /// Give away the address of this page.
    SharePage,
}

impl Action {
    /// The value of the attribute.
    pub fn to_attribute(&self) -> String {
        match self {
            Self::ToggleFavourite(run) => format!("favourite:{run}"),
            Self::OpenFilters => "filters".to_owned(),
            Self::ShowEverything => "everything".to_owned(),
            Self::ShowLayout(layout) => format!("layout:{}", layout.name()),
            Self::ToggleZone => "zone".to_owned(),
            Self::GoToNow => "now".to_owned(),
            Self::OpenPicture(photo) => format!("picture:{photo}"),
            Self::CopyText(text) => format!("copy:{text}"),
            Self::CopyAddress(path) => format!("address:{path}"),
            Self::SharePage => "share".to_owned(),
        }
    }

    /// Reads the value of the attribute; `None` if a page of another version has written it.
    pub fn from_attribute(text: &str) -> Option<Self> {
        let (name, value) = text.split_once(':').unwrap_or((text, ""));
        let action = match name {
            "favourite" => Self::ToggleFavourite(value.to_owned()),
            "filters" => Self::OpenFilters,
            "everything" => Self::ShowEverything,
            "layout" => Self::ShowLayout(Layout::named(value).unwrap_or_default()),
            "zone" => Self::ToggleZone,
            "now" => Self::GoToNow,
            "picture" => Self::OpenPicture(value.to_owned()),
            "copy" => Self::CopyText(value.to_owned()),
            "address" => Self::CopyAddress(value.to_owned()),
            "share" => Self::SharePage,
            _ => return None,
        };
        Some(action)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of each; a new variant does not compile until it is here.
    fn next(action: Option<&Action>) -> Option<Action> {
        let text = || "a:b".to_owned();
        Some(match action {
            None => Action::ToggleFavourite(text()),
            Some(Action::ToggleFavourite(_)) => Action::OpenFilters,
            Some(Action::OpenFilters) => Action::ShowEverything,
            Some(Action::ShowEverything) => Action::ShowLayout(Layout::Grid),
            Some(Action::ShowLayout(_)) => Action::ToggleZone,
            Some(Action::ToggleZone) => Action::GoToNow,
            Some(Action::GoToNow) => Action::OpenPicture(text()),
            Some(Action::OpenPicture(_)) => Action::CopyText(text()),
            Some(Action::CopyText(_)) => Action::CopyAddress(text()),
            Some(Action::CopyAddress(_)) => Action::SharePage,
            Some(Action::SharePage) => return None,
        })
    }

    #[test]
    fn every_action_survives_the_round_trip() {
        let mut action = next(None);
        while let Some(one) = action {
            assert_eq!(Action::from_attribute(&one.to_attribute()).as_ref(), Some(&one));
            action = next(Some(&one));
        }
    }

    #[test]
    fn an_unknown_action_is_none() {
        assert_eq!(Action::from_attribute("dance"), None);
    }
}
