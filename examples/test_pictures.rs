//! Draws pictures with the metadata of cameras, for the example event and for benchmarks.
//!
//! `cargo run --example test_pictures --features publish -- OUT_DIR [COUNT]` writes a
//! portrait, a panorama, a picture that lies on its side, one that says where it was taken,
//! and one without consent; or COUNT pictures of 6 million pixels. Hills, a sun, and noise as of a sensor.

use std::{env, error::Error, fs, path::Path};

use jpeg_encoder::{ColorType, Encoder};

/// The metadata of each file, which must not be published.
const CAMERA: &[u8] = b"Erfundene Kamera 3000\0";

struct Shot<'a> {
    name: &'a str,
    width: u16,
    height: u16,
    /// The EXIF orientation: 1 is upright, 6 lies on its side.
    orientation: u8,
    seed: u32,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (out, count) = match arguments.as_slice() {
        [out] => (Path::new(out), 0),
        [out, count] => (Path::new(out), count.parse()?),
        _ => return Err("usage: test_pictures OUT_DIR [COUNT]".into()),
    };
    fs::create_dir_all(out)?;
    for number in 1..=count {
        let name = format!("bild-{number:03}");
        write(out, &Shot { name: &name, width: 3000, height: 2000, orientation: 1, seed: number })?;
    }
    if count == 0 {
        let shot = |name, width, height, orientation, seed| Shot {
            name,
            width,
            height,
            orientation,
            seed,
        };
        write(out, &shot("panorama", 2400, 640, 1, 1))?;
        write(out, &shot("hochformat", 900, 1200, 1, 2))?;
        // Upright it is 800 wide and 1,200 high.
        write(out, &shot("auf-der-seite", 1200, 800, 6, 3))?;
        write(out, &shot("mit-ort", 1500, 1000, 1, 4))?;
        write(out, &shot("ohne-einwilligung", 640, 480, 1, 5))?;
    }
    Ok(())
}

fn write(out: &Path, shot: &Shot) -> Result<(), Box<dyn Error>> {
    let mut encoder = Encoder::new_file(out.join(format!("{}.jpg", shot.name)), 82)?;
    encoder.add_app_segment(1, exif(shot.orientation))?;
    encoder.encode(&scene(shot), shot.width, shot.height, ColorType::Rgb)?;
    Ok(())
}

/// Hills one behind the other, lighter the farther they are, under a sky with a sun.
fn scene(shot: &Shot) -> Vec<u8> {
    let (width, height) = (f64::from(shot.width), f64::from(shot.height));
    let mut noise = shot.seed.wrapping_mul(2_654_435_761) | 1;
    let phase = f64::from(shot.seed) * 1.7;
    let mut pixels = Vec::with_capacity(usize::from(shot.width) * usize::from(shot.height) * 3);
    for y in 0..shot.height {
        for x in 0..shot.width {
            // Where the camera lies on its side, so does the world.
            let (across, down) = match shot.orientation {
                6 => (1.0 - f64::from(y) / height, f64::from(x) / width),
                _ => (f64::from(x) / width, f64::from(y) / height),
            };
            noise ^= noise << 13;
            noise ^= noise >> 17;
            noise ^= noise << 5;
            let grain = f64::from(noise % 13) - 6.0;
            pixels.extend(colour(across, down, phase).map(|part| clamped(part + grain)));
        }
    }
    pixels
}

fn colour(across: f64, down: f64, phase: f64) -> [f64; 3] {
    let sun = ((across - 0.7).powi(2) + (down - 0.24).powi(2)).sqrt();
    if sun < 0.07 {
        return [250.0, 214.0, 130.0];
    }
    let mut found = [228.0 - 70.0 * down, 206.0 - 20.0 * down, 178.0 + 30.0 * down];
    for hill in 0..4 {
        let hill = f64::from(hill);
        let top = 0.42 + 0.13 * hill + 0.06 * (across * (7.0 - hill) + phase + hill * 2.1).sin();
        if down > top {
            found = [120.0 - 30.0 * hill, 140.0 - 27.0 * hill, 128.0 - 28.0 * hill];
        }
    }
    found
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
fn clamped(part: f64) -> u8 {
    part.clamp(0.0, 255.0) as u8
}

/// Camera, orientation, and a place (52.13 N, 11.62 E), as TIFF in little-endian order
/// (Exif 2.32, 4.6).
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II\x2a\0\x08\0\0\0".to_vec();
    let mut entries = Vec::new();
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()]
            .concat()
    };
    let (text, gps) = (8 + 2 + 3 * 12 + 4, 8 + 2 + 3 * 12 + 4 + CAMERA.len() as u32);
    entries.extend(entry(0x010f, 2, CAMERA.len() as u32, text));
    entries.extend(entry(0x0112, 3, 1, u32::from(orientation)));
    entries.extend(entry(0x8825, 4, 1, gps));
    tiff.extend(3_u16.to_le_bytes());
    tiff.extend(entries);
    tiff.extend(0_u32.to_le_bytes());
    tiff.extend(CAMERA);
    let numbers = gps + 2 + 4 * 12 + 4;
    tiff.extend(4_u16.to_le_bytes());
    tiff.extend(entry(1, 2, 2, u32::from(b'N')));
    tiff.extend(entry(2, 5, 3, numbers));
    tiff.extend(entry(3, 2, 2, u32::from(b'E')));
    tiff.extend(entry(4, 5, 3, numbers + 24));
    tiff.extend(0_u32.to_le_bytes());
    for (number, unit) in [(52, 1), (7, 1), (4800, 100), (11, 1), (37, 1), (1200, 100)] {
        tiff.extend(u32::to_le_bytes(number));
        tiff.extend(u32::to_le_bytes(unit));
    }
    [b"Exif\0\0", tiff.as_slice()].concat()
}
