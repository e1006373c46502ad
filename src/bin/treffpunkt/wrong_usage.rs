//! Says what is wrong with a command line.

use clap::{
    Command, Error,
    error::{ContextKind, ContextValue, ErrorKind},
};
use treffpunkt::author::Said;

/// Where help is: that of the command among the arguments, if there is one.
pub fn help(arguments: impl IntoIterator<Item = String>, program: &Command) -> Said {
    let command = arguments.into_iter().skip(1).find_map(|word| program.find_subcommand(word));
    let name = command.map_or(String::new(), |command| format!(" {}", command.get_name()));
    Said::of(format!("see treffpunkt{name} --help"), format!("Hilfe gibt treffpunkt{name} --help"))
}

/// What is wrong, and what was meant. `None` if help or version were asked for.
pub fn said(error: &Error, program: &Command) -> Option<Said> {
    let named = |kind| error.get(kind).map(shown).unwrap_or_default();
    let argument = named(ContextKind::InvalidArg);
    let both = |english: String, german: String| Said::of(english, german);
    Some(match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::UnknownArgument => {
            let said = both(
                format!("there is no {argument} here"),
                format!("hier gibt es kein {argument}"),
            );
            match named(ContextKind::SuggestedArg) {
                near if near.is_empty() => with_place(said, &argument, program),
                near => with_suggestion(said, &near),
            }
        }
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

/// Says of which command an argument, or one that begins like it, is an option: `-o`, or
/// `--strict` before `build`.
fn with_place(said: Said, argument: &str, program: &Command) -> Said {
    let begin = argument.trim_start_matches('-');
    let options =
        program.get_subcommands().filter(|command| !command.is_hide_set()).flat_map(|command| {
            command.get_arguments().filter_map(move |arg| Some((command, arg.get_long()?)))
        });
    let is_meant = |(_, long): &(&Command, &str)| !begin.is_empty() && long.starts_with(begin);
    let Some((command, long)) = options.into_iter().find(is_meant) else { return said };
    let command = command.get_name();
    Said::of(
        format!("{}; did you mean treffpunkt {command} … --{long}?", said.english),
        format!("{}; gemeint ist vielleicht treffpunkt {command} … --{long}", said.german),
    )
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
        said(&error, &program(Tongue::German))
    }

    #[test]
    fn err_help_is_that_of_the_command() {
        for (line, english) in [
            ("treffpunkt build x --strikt", "see treffpunkt build --help"),
            ("treffpunkt --strict build x", "see treffpunkt build --help"),
            ("treffpunkt biuld x", "see treffpunkt --help"),
        ] {
            let words = line.split(' ').map(str::to_owned);
            assert_eq!(help(words, &program(Tongue::English)).english, english, "{line}");
        }
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
            (
                "treffpunkt build x --out-dir s",
                "there is no --out-dir here; did you mean --out?",
                "hier gibt es kein --out-dir; gemeint ist vielleicht --out",
            ),
            (
                "treffpunkt --strict build x",
                "there is no --strict here; did you mean treffpunkt build … --strict?",
                "hier gibt es kein --strict; gemeint ist vielleicht treffpunkt build … --strict",
            ),
            (
                "treffpunkt build x -o s",
                "there is no -o here; did you mean treffpunkt build … --out?",
                "hier gibt es kein -o; gemeint ist vielleicht treffpunkt build … --out",
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
