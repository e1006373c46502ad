use super::*;

fn said(cell: &str) -> String {
    let named = names(cell, "A1", &mut Notes::default()).into_iter().map(|one| {
        let title = if one.title.is_empty() { String::new() } else { format!("[{}] ", one.title) };
        let role = one.role.map(|role| format!(" <{}>", role.name())).unwrap_or_default();
        let at = if one.organisation.is_empty() {
            String::new()
        } else {
            format!(" @{}", one.organisation)
        };
        format!("{title}{}{role}{at}", one.name)
    });
    named.collect::<Vec<_>>().join(" | ")
}

#[test]
fn ok_several_names_in_a_cell() {
    for (cell, expected) in [
        ("Prof. Dr. A, B und C", "[Prof. Dr.] A | B | C"),
        ("Anna Berg", "Anna Berg"),
        ("Anna Berg; Ben Cruz", "Anna Berg | Ben Cruz"),
        ("Anna Berg / Ben Cruz", "Anna Berg | Ben Cruz"),
        ("Anna Berg/Ben Cruz", "Anna Berg | Ben Cruz"),
        ("Anna Berg & Ben Cruz and Cy Ek", "Anna Berg | Ben Cruz | Cy Ek"),
        ("Anna Berg\\nBen Cruz", "Anna Berg | Ben Cruz"),
        ("Anna Berg (Moderation), Ben Cruz (Stadt X)", "Anna Berg <moderator> | Ben Cruz @Stadt X"),
        (
            "Anna Berg (Amt für Kinder, Jugend und Familie, Moderation)",
            "Anna Berg <moderator> @Amt für Kinder, Jugend und Familie",
        ),
        ("Moderation: Anna Berg", "Anna Berg <moderator>"),
        ("Dr. med. Anna Berg", "[Dr. med.] Anna Berg"),
        ("Prof. Dr. h. c. mult. Anna Berg", "[Prof. Dr. h. c. mult.] Anna Berg"),
        ("Dr.-Ing. C. Ek", "[Dr.-Ing.] C. Ek"),
        ("C. Ek", "C. Ek"),
        ("Professor Anna Berg", "[Professor] Anna Berg"),
        ("Med Amin", "Med Amin"),
        ("Anna Berg, M.A., Ben Cruz", "Anna Berg, M.A. | Ben Cruz"),
        ("Berg, Anna; Cruz, Ben", "Anna Berg | Ben Cruz"),
        ("Berg, Anna", "Anna Berg"),
        ("Frau Anna Berg, N. N., u. a.", "Anna Berg"),
        ("Anna Berg <anna@a.example>", "Anna Berg"),
        ("Sigmund Andersen", "Sigmund Andersen"),
        ("", ""),
        (",;/", ""),
        ("((((", ""),
        ("=cmd|' /C calc'!A0", "=cmd | C calc'!A0"),
    ] {
        assert_eq!(said(&cell.replace("\\n", "\n")), expected, "{cell}");
    }
}
