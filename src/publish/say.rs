//! What the program prints. Somebody may stop reading (`treffpunkt check my-event | head`):
//! then the rest is for nobody, and no fault.

use std::{
    fmt::Display,
    io::{self, ErrorKind, Write},
};

use super::PublishError;

/// Prints a line.
///
/// # Errors
/// If it cannot be written; not if nobody reads any more.
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
    // Where there is nobody to read it, there is nobody to tell that either.
    let _ = writeln!(io::stderr(), "{line}");
}
