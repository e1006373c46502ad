//! Memory for pictures, shared by all that are converted at the same time: a file of 1 MB may
//! hold a picture of 1 GB, and each processor works on one.

use std::sync::{Condvar, Mutex, PoisonError};

use image::{ImageDecoder, ImageFormat, ImageReader};

use crate::author::{Refusal, Said, said};

use super::decoded::{SAVE_AS_JPEG, WHOLE};

/// More are mistakes or attacks.
pub(super) const MOST_PIXELS: u32 = 100_000_000;
/// What one picture may take while it is decoded, in bytes.
pub(super) const MOST_FOR_ONE: u64 = 1_000_000_000;
/// What all pictures may take at the same time, in bytes.
pub(super) const MOST_FOR_ALL: u64 = 2_000_000_000;

/// The memory for the pictures of this program.
pub(super) static MEMORY: Memory = Memory::new(MOST_FOR_ALL);

/// A number of bytes that is shared.
pub(super) struct Memory {
    whole: u64,
    free: Mutex<u64>,
    freed: Condvar,
}

impl Memory {
    pub const fn new(whole: u64) -> Self {
        Self { whole, free: Mutex::new(whole), freed: Condvar::new() }
    }

    /// Waits until this number of bytes is free, or all of them if it is more than there are.
    pub fn take(&self, bytes: u64) -> Taken<'_> {
        let bytes = bytes.min(self.whole);
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let free = self.freed.wait_while(free, |free| *free < bytes);
        *free.unwrap_or_else(PoisonError::into_inner) -= bytes;
        Taken { memory: self, bytes }
    }
}

/// Bytes that are given back when this is dropped.
pub(super) struct Taken<'a> {
    memory: &'a Memory,
    bytes: u64,
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        *self.memory.free.lock().unwrap_or_else(PoisonError::into_inner) += self.bytes;
        self.memory.freed.notify_all();
    }
}

/// What a picture says of itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Needed {
    pub pixels: u32,
    /// How many bytes of memory it takes while it is decoded.
    pub bytes: u64,
}

/// What is needed to decode a picture, found without decoding it.
///
/// # Errors
/// If it has too many pixels, or takes too much.
pub(super) fn needed(bytes: &[u8], format: ImageFormat) -> Result<Needed, Refusal> {
    let (width, height, per_pixel) = measured(bytes, format)?;
    let found = || Said::as_is(format!("{width} × {height}"));
    let pixels = u32::try_from(width.saturating_mul(height)).ok();
    let Some(pixels) = pixels.filter(|pixels| *pixels <= MOST_PIXELS) else {
        return Err(Refusal::new(Said::new(
            "at most 100 million pixels",
            "höchstens 100 Millionen Bildpunkte",
        ))
        .found(found())
        .hint(Said::new("make it smaller", "es verkleinern")));
    };
    // The pixels as the file has them, and beside them as they are published; decoders of JPEG
    // take six bytes beside the three.
    let bytes = u64::from(pixels) * (per_pixel + 4).max(9);
    if bytes > MOST_FOR_ONE {
        let tenths = bytes / 100_000_000;
        let (whole, tenth) = (tenths / 10, tenths % 10);
        return Err(Refusal::new(Said::new(
            "a picture that takes at most 1 GB of memory",
            "ein Bild, das höchstens 1 GB Arbeitsspeicher braucht",
        ))
        .found(said!(
            "{width} × {height} pixels, which take {whole}.{tenth} GB",
            "{width} × {height} Bildpunkte, die {whole},{tenth} GB brauchen"
        ))
        .hint(Said::new(
            "make it smaller, or save it as JPEG",
            "es verkleinern oder als JPEG speichern",
        )));
    }
    Ok(Needed { pixels, bytes })
}

/// Width, height, and the bytes of a pixel.
fn measured(bytes: &[u8], format: ImageFormat) -> Result<(u64, u64, u64), Refusal> {
    if format == ImageFormat::Avif {
        // Planes of up to 16 bits each, and what is made of them.
        const OF_AVIF: u64 = 8;
        let size = imagesize::blob_size(bytes).map_err(|error| {
            Refusal::new(WHOLE).found(Said::as_is(format!("\"{error}\""))).hint(SAVE_AS_JPEG)
        })?;
        return Ok((size.width as u64, size.height as u64, OF_AVIF));
    }
    let broken =
        |error: image::ImageError| Refusal::new(WHOLE).found(Said::as_is(format!("\"{error}\"")));
    let mut reader = ImageReader::with_format(std::io::Cursor::new(bytes), format);
    reader.no_limits();
    let decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    let per_pixel = decoder.color_type().bytes_per_pixel();
    Ok((width.into(), height.into(), per_pixel.into()))
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::{AtomicU64, Ordering},
        thread,
    };

    use super::*;

    #[test]
    fn ok_no_more_is_taken_than_there_is() {
        let (memory, taken, most) = (Memory::new(100), AtomicU64::new(0), AtomicU64::new(0));
        let work = || {
            for bytes in [60, 30, 1_000, 45].repeat(50) {
                let held = memory.take(bytes);
                let now = taken.fetch_add(held.bytes, Ordering::SeqCst) + held.bytes;
                most.fetch_max(now, Ordering::SeqCst);
                thread::yield_now();
                taken.fetch_sub(held.bytes, Ordering::SeqCst);
            }
        };
        thread::scope(|scope| (0..8).for_each(|_| drop(scope.spawn(work))));
        assert_eq!(most.into_inner(), 100);
        assert_eq!(*memory.free.lock().unwrap(), 100);
    }
}
