//! What other systems show when a link to a page is pasted into them
//! ([oEmbed](https://oembed.com/), version 1.0), as a file beside each page.

use serde_json::{Value, json};

use crate::{
    present::page_title,
    route::{Address, Route},
    view::{Scene, frame_code, frame_height},
};

use super::share_picture::{HEIGHT, WIDTH};

/// The name of the file, in the folder of its page.
pub(super) const OEMBED: &str = "oembed.json";

/// How wide the frame is at most, in CSS pixels.
const FRAME_WIDTH: u32 = 800;

/// The answer for a page, on a site with this address.
pub(super) fn oembed(scene: &Scene, site: &str) -> String {
    let home = Address::new(scene.address.language.as_deref(), Route::Home);
    let mut answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": page_title(&scene.event, &scene.address),
        "provider_name": page_title(&scene.event, &home),
        "provider_url": site.to_owned() + &home.path(),
        "html": frame_code(scene, &scene.address, site),
        "width": FRAME_WIDTH,
        "height": frame_height(&scene.address.route),
    });
    if let (Some(picture), Value::Object(answer)) = (&scene.share_picture, &mut answer) {
        answer.insert("thumbnail_url".to_owned(), json!(picture));
        answer.insert("thumbnail_width".to_owned(), json!(WIDTH));
        answer.insert("thumbnail_height".to_owned(), json!(HEIGHT));
    }
    answer.to_string()
}
