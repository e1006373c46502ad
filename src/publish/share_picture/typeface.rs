//! Measures the typeface of the share picture.

use skrifa::{
    FontRef, GlyphId, MetadataProvider,
    charmap::Charmap,
    instance::{LocationRef, Size},
    metrics::GlyphMetrics,
};

/// Bricolage Grotesque, bold, with the letters of Europe's Latin alphabets.
pub(super) const DISPLAY: &[u8] = include_bytes!("display.ttf");

/// The typeface, ready to be measured.
pub(super) struct Typeface {
    charmap: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
}

impl Typeface {
    /// # Errors
    /// If the file is not a font.
    pub fn display() -> Result<Self, String> {
        let font = FontRef::new(DISPLAY).map_err(|error| error.to_string())?;
        // At font size 1.
        let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        Ok(Self { charmap: font.charmap(), metrics })
    }

    /// Whether there is a letter for every character.
    pub fn can_set(&self, text: &str) -> bool {
        text.chars().all(|character| self.glyph(character).is_some())
    }

    /// The width of a text in pixels, without kerning, which changes it by about 1 %.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        let tracking = tracking(size);
        let advance = |character| {
            let glyph = self.glyph(character).unwrap_or(GlyphId::NOTDEF);
            self.metrics.advance_width(glyph).unwrap_or(1.0) * size + tracking
        };
        text.chars().map(advance).sum()
    }

    fn glyph(&self, character: char) -> Option<GlyphId> {
        self.charmap.map(character)
    }
}

/// The letter spacing: large text is tighter.
pub(super) fn tracking(size: f32) -> f32 {
    const FROM: f32 = 24.0;
    const CLOSEST: f32 = -0.03;
    let part = ((size - FROM) / (4.0 * FROM)).clamp(0.0, 1.0);
    part * CLOSEST * size
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_there_are_letters_for_europe_and_none_for_others() {
        let typeface = Typeface::display().unwrap();
        for text in ["7.–8. Mai 2026, „Größe“ & ‚Maß‘", "Łódź, Çeşme, Øvre Ål", "Teilnehmer:innen…"]
        {
            assert!(typeface.can_set(text), "{text}");
        }
        for text in ["مرحبا", "Київ", "東京"] {
            assert!(!typeface.can_set(text), "{text}");
        }
    }

    #[test]
    fn ok_wide_letters_are_wider() {
        let typeface = Typeface::display().unwrap();
        assert!(typeface.width("WWW", 20.0) > 1.5 * typeface.width("iii", 20.0));
        assert!((6.0..18.0).contains(&typeface.width("n", 20.0)));
    }

    #[test]
    fn ok_large_type_is_set_closer() {
        let typeface = Typeface::display().unwrap();
        assert!(typeface.width("nnn", 100.0) < 10.0 * typeface.width("nnn", 10.0));
    }
}
