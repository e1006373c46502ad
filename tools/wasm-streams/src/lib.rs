//! Stands in for the crate of this name.
//!
//! Leptos brings server functions, whose streams need that crate; its functions are
//! exported to JavaScript, so the linker cannot leave them out. An app without a server
//! has no such streams: this is what the compiler asks for, and weighs nothing (4 KB,
//! brotli, against the real one).

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::{JsValue, UnwrapThrowExt};

/// A stream that nobody ever makes.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// A stream without any content.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(web_sys::ReadableStream::new().unwrap_throw())
    }

    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
