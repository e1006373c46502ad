use qrcodegen::{QrCode, QrCodeEcc};

use crate::markup::{Element, el};

/// The light edge around it that scanners need, in squares.
const EDGE: i32 = 4;

/// A text as a QR code (ISO/IEC 18004); `None` if it is too long for one.
pub fn qr_code(text: &str, name: &str) -> Option<Element> {
    let code = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Low).ok()?;
    let size = code.size() + 2 * EDGE;
    Some(
        el("svg.qr-code")
            .attr("viewBox", format!("0 0 {size} {size}"))
            .attr("role", "img")
            .attr("aria-label", name)
            .with(el("path").attr("d", squares(&code))),
    )
}

/// The dark squares, those beside each other as one.
fn squares(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let width = i32::try_from(length).unwrap_or(0);
            if width > 0 {
                path += &format!("M{} {}h{width}v1h-{width}z", x + EDGE, y + EDGE);
            }
            x += width + 1;
        }
    }
    path
}
