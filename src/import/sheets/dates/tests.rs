use super::*;

fn said(text: &str) -> String {
    let clock = |clock: Clock| match clock {
        Clock::At(time) => time.strftime("%H:%M").to_string(),
        Clock::Midnight => "24:00".to_owned(),
    };
    let Some(found) = read_text(text) else { return "?".to_owned() };
    let day = found.day.map(|day| day.to_string());
    let parts = [day, found.from.map(clock), found.until.map(clock)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[test]
fn ok_dates_and_times_as_tables_have_them() {
    for (text, expected) in [
        ("07.05.2027", "2027-05-07"),
        ("Fr, 7. Mai 2027", "2027-05-07"),
        ("9.30 Uhr", "09:30"),
        ("9:30–10:15", "09:30 10:15"),
        ("9.30 - 10.15 Uhr", "09:30 10:15"),
        ("ab 18 Uhr", "18:00"),
        ("bis 24:00", "24:00"),
        ("07.05.2027, 9:30–10:15", "2027-05-07 09:30 10:15"),
        ("Freitag, 7. Mai 2027 9.30–10.15 Uhr", "2027-05-07 09:30 10:15"),
        ("2027-05-07T09:30:00", "2027-05-07 09:30"),
        ("7.5.2027\n9 Uhr", "2027-05-07 09:00"),
        ("5/7/2027", "?"),
        ("7.5.", "?"),
        ("morgens", "?"),
        ("07.05.1899", "?"),
    ] {
        assert_eq!(said(&text.replace("\\n", "\n")), expected, "{text}");
    }
}

#[test]
fn ok_lengths() {
    for (text, expected) in [
        ("45", Some(45)),
        ("45 min", Some(45)),
        ("45 Min.", Some(45)),
        ("1:30", Some(90)),
        ("1,5 h", Some(90)),
        ("2 Stunden", Some(120)),
        ("halber Tag", None),
        ("1e400", None),
        ("", None),
    ] {
        assert_eq!(duration(text), expected, "{text}");
    }
}
