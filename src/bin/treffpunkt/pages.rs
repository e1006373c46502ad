//! `treffpunkt pages add`.

use std::{
    io::{self, BufRead, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ArgMatches;
use treffpunkt::{
    author::{LegalDraft, LegalField, LegalPage, Said, Tongue, Written},
    publish::{PublishError, say, shell_word},
};

use super::{
    complain,
    photos::text_of,
    usage::{NO_QUESTIONS, value},
};

/// Leaves a question open though there is a proposal.
const OPEN: &str = "?";

/// Writes a legal page into an event folder.
///
/// # Errors
/// If files cannot be read or written.
pub fn add(matches: &ArgMatches, tongue: Tongue) -> Result<ExitCode, PublishError> {
    let dir = value::<PathBuf>(matches, "event_dir").unwrap_or_default();
    let word = value::<String>(matches, "page").unwrap_or_default();
    let Some(page) = LegalPage::spelled(&word) else { return Ok(ExitCode::FAILURE) };
    let draft = LegalDraft::new(&dir, &text_of(&dir)?, page);
    let mut draft = draft.ok_or_else(|| PublishError::NoJson(dir.clone()))?;
    let wrong = refusal(&draft, page, matches).or_else(|| answer(&mut draft, matches).err());
    if let Some(wrong) = wrong {
        complain(format_args!("treffpunkt: {}", wrong.to(tongue)));
        return Ok(ExitCode::FAILURE);
    }
    match draft.is_there() {
        Some(id) => say(already_there(id).to(tongue))?,
        None => write(draft, &dir, !matches.get_flag(NO_QUESTIONS), tongue)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn write(
    mut draft: LegalDraft,
    dir: &Path,
    may_ask: bool,
    tongue: Tongue,
) -> Result<(), PublishError> {
    let failed = |source| PublishError::Write { path: dir.to_owned(), source };
    if may_ask && io::stdin().is_terminal() && io::stdout().is_terminal() {
        ask(&mut draft, &mut io::stdin().lock(), &mut io::stdout(), tongue).map_err(failed)?;
    }
    let written = draft.write().map_err(failed)?;
    for said in told(&draft, &written, dir) {
        say(said.to(tongue))?;
    }
    Ok(())
}

/// Why nothing can be written.
fn refusal(draft: &LegalDraft, page: LegalPage, matches: &ArgMatches) -> Option<Said> {
    if !draft.has_template() {
        let languages = draft.other_languages().join(", ");
        return Some(Said::of(
            format!(
                "there are templates in de and en, and the event has {languages}; write the page yourself (docs/legal-pages.md)"
            ),
            format!(
                "Vorlagen gibt es in de und en, und die Veranstaltung hat {languages}; die Seite selbst schreiben (docs/pflichtseiten.md)"
            ),
        ));
    }
    let fields = page.fields();
    let is_elsewhere = |field: &&LegalField| {
        value::<String>(matches, field.name()).is_some() && !fields.contains(*field)
    };
    let (option, page) = (LegalField::ALL.iter().find(is_elsewhere)?.name(), page.name());
    let known: Vec<_> = fields.iter().map(|field| format!("--{}", field.name())).collect();
    let known = known.join(", ");
    Some(Said::of(
        format!("the page {page} does not say --{option}; it has {known}"),
        format!("auf der Seite {page} steht kein --{option}; sie hat {known}"),
    ))
}

fn already_there(id: &str) -> Said {
    Said::of(
        format!("event.json has this page already, with the id \"{id}\"; it stays as it is."),
        format!(
            "In event.json steht diese Seite schon, mit der ID \"{id}\"; sie bleibt, wie sie ist."
        ),
    )
}

/// Takes over what the options say.
fn answer(draft: &mut LegalDraft, matches: &ArgMatches) -> Result<(), Said> {
    let given = LegalField::ALL
        .iter()
        .filter_map(|field| Some((*field, value::<String>(matches, field.name())?)));
    given.into_iter().try_for_each(|(field, text)| draft.answer(field, &text))
}

/// Asks for what is open; what is not answered stays open, also where the answers end.
fn ask(
    draft: &mut LegalDraft,
    input: &mut impl BufRead,
    output: &mut impl Write,
    tongue: Tongue,
) -> io::Result<()> {
    let how = Said::new(
        "Enter takes what stands in [ ], or leaves the question open; ? leaves it open; - says that it does not apply.\nWhat is open is marked in the text.\n",
        "Enter nimmt, was in [ ] steht, oder lässt die Frage offen; ? lässt sie offen; - heißt: trifft nicht zu.\nWas offen ist, wird im Text markiert.\n",
    );
    writeln!(output, "{}", how.to(tongue))?;
    for field in draft.open_fields() {
        while let Some(text) = asked(draft, field, input, output, tongue)? {
            match draft.answer(field, &text) {
                Ok(()) => break,
                Err(wrong) => writeln!(output, "  {}", wrong.to(tongue))?,
            }
        }
    }
    Ok(())
}

/// What is answered to a question; `None` where it stays open.
fn asked(
    draft: &LegalDraft,
    field: LegalField,
    input: &mut impl BufRead,
    output: &mut impl Write,
    tongue: Tongue,
) -> io::Result<Option<String>> {
    let proposal = draft.proposal(field);
    let shown = proposal.map_or(String::new(), |text| format!(" [{text}]"));
    write!(output, "{}{shown}: ", field.asked().to(tongue))?;
    output.flush()?;
    let mut line = String::new();
    let length = input.read_line(&mut line)?;
    Ok(match line.trim() {
        _ if length == 0 => None,
        OPEN => None,
        "" => proposal.map(str::to_owned),
        text => Some(text.to_owned()),
    })
}

/// What has been written, and what is left to do.
fn told(draft: &LegalDraft, written: &Written, dir: &Path) -> Vec<Said> {
    let list = |names: &[String], english: &str, german: &str| {
        let names = Some(names.join(", ")).filter(|names| !names.is_empty())?;
        Some(Said::of(format!("{english}: {names}"), format!("{german}: {names}")))
    };
    let entry = Said::new(
        "event.json has a new entry in \"pages\".",
        "event.json hat einen neuen Eintrag in \"pages\".",
    );
    let lines = [
        list(&written.files, "Written", "Geschrieben"),
        list(&written.kept, "Already there, and left as it is", "Schon da und unverändert"),
        written.is_listed.then_some(entry),
        list(
            draft.other_languages(),
            "There is no template in these languages, add title and text yourself",
            "In diesen Sprachen gibt es keine Vorlage, Titel und Text selbst ergänzen",
        ),
        Some(left_to_do(written.marks, dir)),
        Some(Said::new(
            "A template is no legal advice: let a person who knows the law read it.",
            "Eine Vorlage ist keine Rechtsberatung: Lassen Sie den Text von einer Person mit Rechtskenntnis lesen.",
        )),
    ];
    lines.into_iter().flatten().collect()
}

fn left_to_do(marks: usize, dir: &Path) -> Said {
    let dir = shell_word(dir);
    match marks {
        0 => Said::new("Nothing is left to be filled in.", "Es ist nichts mehr auszufüllen."),
        _ => Said::of(
            format!(
                "To be filled in, in all languages together: {marks}, marked with [[ ]]. treffpunkt check {dir} names each place."
            ),
            format!(
                "Noch auszufüllen, in allen Sprachen zusammen: {marks}, mit [[ ]] markiert. treffpunkt check {dir} nennt jede Stelle."
            ),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left open, and what was printed, after these lines.
    fn after(lines: &str) -> (Vec<LegalField>, String) {
        let dir = tempfile::tempdir().unwrap();
        let json = r#"{"languages": ["de"]}"#;
        let mut draft = LegalDraft::new(dir.path(), json, LegalPage::Imprint).unwrap();
        let mut output = Vec::new();
        ask(&mut draft, &mut lines.as_bytes(), &mut output, Tongue::German).unwrap();
        (draft.open_fields(), String::from_utf8_lossy(&output).into_owned())
    }

    #[test]
    fn ok_an_answer_is_taken_and_a_wrong_one_asked_again() {
        let (open, output) = after("Verein\n?\n\nEva Berg\nfalsch\neva@example.org\n-\n");
        assert!(
            open.starts_with(&[LegalField::Street, LegalField::Town, LegalField::Register]),
            "{open:?}"
        );
        assert_eq!(output.matches("E-Mail-Adresse").count(), 2, "{output}");
    }

    #[test]
    fn ok_where_answers_end_the_rest_is_open() {
        assert_eq!(after("").0, LegalPage::Imprint.fields());
    }
}
