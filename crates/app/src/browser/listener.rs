//! Listening to what happens outside the app's own elements.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

/// Listens until it is dropped.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Listens to events of this kind.
    pub fn new(target: impl Into<EventTarget>, kind: &'static str, listen: impl FnMut(Event) + 'static) -> Self {
        let (target, closure) = (target.into(), Closure::<dyn FnMut(Event)>::new(listen));
        let _ = target.add_event_listener_with_callback(kind, closure.as_ref().unchecked_ref());
        Self { target, kind, closure }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.target.remove_event_listener_with_callback(self.kind, self.closure.as_ref().unchecked_ref());
    }
}
