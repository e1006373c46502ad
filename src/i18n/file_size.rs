use super::{Locale, fill};

/// `340 KB`, `1,2 MB`: how long a download takes, roughly.
pub fn file_size(bytes: u32, locale: Locale) -> String {
    let words = locale.words();
    if bytes < 1_000_000 {
        return fill(words.kilobytes, &bytes.div_ceil(1000).to_string());
    }
    let tenths = bytes / 100_000;
    let size = format!("{}{}{}", tenths / 10, words.decimal_point, tenths % 10);
    fill(words.megabytes, &size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_sizes_are_rough_and_written_as_in_the_language() {
        assert_eq!(file_size(1, Locale::De), "1 KB");
        assert_eq!(file_size(339_001, Locale::En), "340 KB");
        assert_eq!(file_size(1_250_000, Locale::De), "1,2 MB");
        assert_eq!(file_size(20_000_000, Locale::En), "20.0 MB");
    }
}
