//! The properties of a component.

use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarProperty, ICalendarValue,
};

use super::super::{lenient::one_line, markup::clean};

/// A text in one line; empty if there is none.
pub fn text(component: &ICalendarComponent, property: &ICalendarProperty) -> String {
    one_line(&lines(component, property))
}

/// A text with its lines.
pub fn lines(component: &ICalendarComponent, property: &ICalendarProperty) -> String {
    component.property(property).map(joined).unwrap_or_default()
}

/// A property of no specification, in one line.
pub fn other(component: &ICalendarComponent, name: &str) -> String {
    one_line(&other_entry(component, name).map(joined).unwrap_or_default())
}

/// `X-ALT-DESC` and the like.
pub fn other_entry<'c>(
    component: &'c ICalendarComponent,
    name: &str,
) -> Option<&'c ICalendarEntry> {
    let is_it = |entry: &&ICalendarEntry| matches!(&entry.name, ICalendarProperty::Other(found) if found.eq_ignore_ascii_case(name));
    component.entries.iter().find(is_it)
}

/// The texts of a property that may have several, and may be there several times.
pub fn texts(component: &ICalendarComponent, property: &ICalendarProperty) -> Vec<String> {
    let entries = component.properties(property);
    let values = entries.flat_map(|entry| entry.values.iter().filter_map(ICalendarValue::as_text));
    values.map(|text| one_line(&clean(text))).filter(|text| !text.is_empty()).collect()
}

/// The whole value: what parts texts in some properties belongs to them in others.
pub fn joined(entry: &ICalendarEntry) -> String {
    let values: Vec<&str> = entry.values.iter().filter_map(ICalendarValue::as_text).collect();
    // calcard parts the values of properties that it does not know at semicolons.
    let between = if matches!(entry.name, ICalendarProperty::Other(_)) { ";" } else { "," };
    clean(&values.join(between))
}

pub fn uid(component: &ICalendarComponent) -> String {
    let uid = text(component, &ICalendarProperty::Uid);
    // Without one, the title has to do.
    if uid.is_empty() { text(component, &ICalendarProperty::Summary) } else { uid }
}

pub fn has_recurrence_id(component: &ICalendarComponent) -> bool {
    component.has_property(&ICalendarProperty::RecurrenceId)
}

/// The time zone that a time is written in.
pub fn zone_id(entry: &ICalendarEntry) -> Option<&str> {
    entry.parameters(&ICalendarParameterName::Tzid).find_map(|value| value.as_text())
}
