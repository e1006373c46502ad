//! Says what is wrong with a command line.

use clap::{
    Error,
    error::{ContextKind, ContextValue, ErrorKind},
};
use treffpunkt::author::Said;

/// What is wrong, and what was meant. `None` if help or version were asked for.
pub fn said(error: &Error) -> Option<Said> {
    let named = |kind| error.get(kind).map(shown).unwrap_or_default();
    let argument = named(ContextKind::InvalidArg);
    let both = |english: String, german: String| Said::of(english, german);
    Some(match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::UnknownArgument => with_suggestion(
            both(format!("there is no {argument} here"), format!("hier gibt es kein {argument}")),
            &named(ContextKind::SuggestedArg),
        ),
        ErrorKind::InvalidSubcommand => {
            let command = named(ContextKind::InvalidSubcommand);
            with_suggestion(
                both(
                    format!("there is no command {command}"),
                    format!("es gibt keinen Befehl {command}"),
                ),
                &named(ContextKind::SuggestedSubcommand),
            )
        }
        ErrorKind::MissingSubcommand => Said::new("a command is missing", "ein Befehl fehlt"),
        ErrorKind::MissingRequiredArgument => {
            both(format!("{argument} is missing"), format!("{argument} fehlt"))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = named(ContextKind::InvalidValue);
            both(
                format!("{argument} cannot be \"{value}\""),
                format!("{argument} kann nicht „{value}“ sein"),
            )
        }
        _ => {
            let text = error.to_string();
            let first = text.lines().next().unwrap_or_default();
            Said::as_is(first.trim_start_matches("error: "))
        }
    })
}

fn with_suggestion(said: Said, suggestion: &str) -> Said {
    if suggestion.is_empty() {
        return said;
    }
    Said::of(
        format!("{}; did you mean {suggestion}?", said.english),
        format!("{}; gemeint ist vielleicht {suggestion}", said.german),
    )
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        _ => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use treffpunkt::author::Tongue;

    use super::super::usage::program;
    use super::*;

    fn wrong(line: &str) -> Option<Said> {
        let error = program(Tongue::German).try_get_matches_from(line.split(' ')).unwrap_err();
        said(&error)
    }

    #[test]
    fn err_what_is_wrong_is_said_in_each_language() {
        for (line, english, german) in [
            (
                "treffpunkt biuld x",
                "there is no command biuld; did you mean build?",
                "es gibt keinen Befehl biuld; gemeint ist vielleicht build",
            ),
            (
                "treffpunkt build x --strikt",
                "there is no --strikt here; did you mean --strict?",
                "hier gibt es kein --strikt; gemeint ist vielleicht --strict",
            ),
            ("treffpunkt check", "<ORDNER> is missing", "<ORDNER> fehlt"),
            (
                "treffpunkt serve x --port viele",
                "--port <port> cannot be \"viele\"",
                "--port <port> kann nicht „viele“ sein",
            ),
        ] {
            assert_eq!(wrong(line), Some(Said::of(english.into(), german.into())), "{line}");
        }
    }

    #[test]
    fn ok_help_is_no_mistake() {
        for line in
            ["treffpunkt --help", "treffpunkt build -h", "treffpunkt --version", "treffpunkt"]
        {
            assert_eq!(wrong(line), None, "{line}");
        }
    }
}
