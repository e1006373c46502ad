use crate::{i18n::Words, present::Layout};

/// What a layout of the programme is called.
pub fn layout_name(words: &Words, layout: Layout) -> &'static str {
    match layout {
        Layout::List => words.as_list,
        Layout::Compact => words.compact,
        Layout::Grid => words.as_grid,
        Layout::Rounds => words.rounds_of,
        Layout::Mine => words.my_programme,
    }
}
