//! Model of crossterm 0.27 to 0.29 (checked against 0.29.0): events are waited for on the thread, or with its `EventStream`.

use std::io::Result;

macro_rules! execute { () => {} }
macro_rules! queue { () => {} }
pub mod event {
    use futures::stream::Stream;
    use std::io::Result;
    use std::time::Duration;
    #[blocks(process)] #[instead("crossterm::event::EventStream::new().next().await")] pub fn read() -> Result<Event> {}
    #[blocks(process)] pub fn poll(timeout: Duration) -> Result<bool> {}
    #[derive(Default)] pub struct EventStream;
    impl EventStream { pub fn new() -> EventStream {} }
    impl Stream for EventStream { type Item = Result<Event>; }
    #[derive(Clone)] pub enum Event { FocusGained, FocusLost, Key(KeyEvent), Mouse(MouseEvent), Paste(String), Resize(u16, u16) }
    #[derive(Clone, Copy)] pub struct KeyEvent { pub code: KeyCode, pub modifiers: KeyModifiers, pub kind: KeyEventKind }
    #[derive(Clone, Copy)] pub enum KeyCode { Backspace, Enter, Left, Right, Up, Down, Home, End, PageUp, PageDown, Tab, BackTab, Delete, Insert, F(u8), Char(char), Null, Esc }
    #[derive(Clone, Copy)] pub struct KeyModifiers;
    #[derive(Clone, Copy)] pub enum KeyEventKind { Press, Repeat, Release }
    #[derive(Clone, Copy)] pub struct MouseEvent { pub column: u16, pub row: u16 }
}
pub mod terminal {
    use std::io::Result;
    pub fn enable_raw_mode() -> Result<()> {}
    pub fn disable_raw_mode() -> Result<()> {}
    pub fn size() -> Result<(u16, u16)> {}
    #[derive(Clone, Copy)] pub struct EnterAlternateScreen;
    #[derive(Clone, Copy)] pub struct LeaveAlternateScreen;
}
