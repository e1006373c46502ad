//! Renders SVG to PNG.

use resvg::{
    render,
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

use super::{HEIGHT, WIDTH, typeface::DISPLAY};

/// Options with the bundled font only, none of the system's.
pub(super) struct Renderer(Options<'static>);

impl Renderer {
    pub fn new() -> Self {
        let mut options = Options::default();
        options.fontdb_mut().load_font_data(DISPLAY.to_vec());
        // The only font is always the right one.
        let face = options.fontdb.faces().next();
        let family = face.and_then(|face| Some(face.families.first()?.0.clone()));
        options.font_family = family.unwrap_or_default();
        Self(options)
    }
}

/// Reads the picture: letters become outlines.
///
/// # Errors
/// If it is not SVG.
pub(super) fn outlined(svg: &str, renderer: &Renderer) -> Result<Tree, String> {
    Tree::from_str(svg, &renderer.0).map_err(|error| error.to_string())
}

/// Draws the picture.
///
/// # Errors
/// If it is not SVG, or too large.
pub(super) fn png(svg: &str, renderer: &Renderer) -> Result<Vec<u8>, String> {
    let tree = outlined(svg, renderer)?;
    let pixmap = Pixmap::new(WIDTH.into(), HEIGHT.into());
    let mut pixmap = pixmap.ok_or("there is no room for it")?;
    render(&tree, Transform::identity(), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| error.to_string())
}
