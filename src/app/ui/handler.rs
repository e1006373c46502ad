use leptos::ev::MouseEvent;

/// Answers a press of a button.
pub type Handler = Box<dyn FnMut(MouseEvent)>;

/// `on:click=on_press(move || …)`.
pub fn on_press(mut act: impl FnMut() + 'static) -> Handler {
    Box::new(move |_| act())
}
