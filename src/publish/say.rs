//! What the program prints. Its reader may stop early (`treffpunkt check my-event | head`):
//! then the rest is lost, and that is no fault.

use std::{
    fmt::Display,
    io::{self, ErrorKind, Write},
};

use super::PublishError;

/// Prints a line.
///
/// # Errors
/// If it cannot be written; not if its reader has ended.
pub fn say(line: impl Display) -> Result<(), PublishError> {
    match writeln!(io::stdout(), "{line}") {
        Err(source) if source.kind() != ErrorKind::BrokenPipe => {
            Err(PublishError::Write { path: "the output".into(), source })
        }
        _ => Ok(()),
    }
}

/// Prints a remark beside the output of the program.
pub(super) fn remark(line: impl Display) {
    // Where errors cannot be written, that cannot be told either.
    let _ = writeln!(io::stderr(), "{line}");
}
