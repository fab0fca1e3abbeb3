//! Model of ratatui 0.26 to 0.30 (checked against 0.29.0). Drawing is quick.

pub use terminal::{Frame, Terminal};

pub mod prelude { pub use crate::layout::{Alignment, Constraint, Direction, Layout, Rect}; pub use crate::style::{Color, Modifier, Style}; pub use crate::terminal::{Frame, Terminal}; pub use crate::text::{Line, Span, Text}; }
pub mod backend { pub struct CrosstermBackend<W>; impl<W> CrosstermBackend<W> { pub fn new(writer: W) -> CrosstermBackend<W> {} } }
pub mod terminal {
    use crate::layout::{Rect, Size};
    use std::io::Result;
    pub struct Terminal<B>;
    impl<B> Terminal<B> {
        pub fn new(backend: B) -> Result<Terminal<B>> {}
        #[runs_inline(render_callback)] pub fn draw<F: FnOnce(&mut Frame)>(&mut self, render_callback: F) -> Result<CompletedFrame> {}
        pub fn size(&self) -> Result<Size> {}
        pub fn clear(&mut self) -> Result<()> {}
        pub fn backend(&self) -> &B {}
        pub fn backend_mut(&mut self) -> &mut B {}
        pub fn hide_cursor(&mut self) -> Result<()> {}
        pub fn show_cursor(&mut self) -> Result<()> {}
    }
    pub struct CompletedFrame;
    pub struct Frame;
    impl Frame {
        pub fn area(&self) -> Rect {}
        pub fn size(&self) -> Rect {}
        pub fn render_widget<W>(&mut self, widget: W, area: Rect) {}
        pub fn render_stateful_widget<W, S>(&mut self, widget: W, area: Rect, state: &mut S) {}
    }
}
pub mod layout {
    #[derive(Clone, Copy, Default)] pub enum Alignment { Left, Center, Right }
    #[derive(Clone, Copy)] pub enum Constraint { Min(u16), Max(u16), Length(u16), Percentage(u16), Ratio(u32, u32), Fill(u16) }
    #[derive(Clone, Copy, Default)] pub enum Direction { Horizontal, Vertical }
    #[derive(Clone, Copy, Default)] pub struct Rect { pub x: u16, pub y: u16, pub width: u16, pub height: u16 }
    impl Rect { pub fn new(x: u16, y: u16, width: u16, height: u16) -> Rect {} pub fn area(self) -> u32 {} }
    #[derive(Clone, Copy, Default)] pub struct Size { pub width: u16, pub height: u16 }
    #[derive(Clone, Default)] pub struct Layout;
    impl Layout {
        pub fn new<I>(direction: Direction, constraints: I) -> Layout {}
        pub fn vertical<I>(constraints: I) -> Layout {}
        pub fn horizontal<I>(constraints: I) -> Layout {}
        pub fn direction(self, direction: Direction) -> Layout {}
        pub fn constraints<I>(self, constraints: I) -> Layout {}
        pub fn margin(self, margin: u16) -> Layout {}
        pub fn split(&self, area: Rect) -> std::rc::Rc<[Rect]> {}
    }
}
pub mod style {
    #[derive(Clone, Copy, Default)] pub enum Color { Reset, Black, Red, Green, Yellow, Blue, Magenta, Cyan, Gray, DarkGray, White, Rgb(u8, u8, u8), Indexed(u8) }
    #[derive(Clone, Copy, Default)] pub struct Modifier;
    impl Modifier { pub const BOLD: Modifier = 0; pub const ITALIC: Modifier = 0; pub const REVERSED: Modifier = 0; }
    #[derive(Clone, Copy, Default)] pub struct Style;
    impl Style { pub fn new() -> Style {} pub fn fg(self, color: Color) -> Style {} pub fn bg(self, color: Color) -> Style {} pub fn add_modifier(self, modifier: Modifier) -> Style {} }
}
pub mod text {
    use crate::style::Style;
    use std::borrow::Cow;
    #[derive(Clone, Default)] pub struct Span { pub content: Cow<str>, pub style: Style }
    impl Span { pub fn raw<T>(content: T) -> Span {} pub fn styled<T, S>(content: T, style: S) -> Span {} }
    #[derive(Clone, Default)] pub struct Line { pub spans: Vec<Span> }
    impl Line { pub fn raw<T>(content: T) -> Line {} pub fn styled<T, S>(content: T, style: S) -> Line {} pub fn width(&self) -> usize {} }
    impl From<&str> for Line {}
    impl From<String> for Line {}
    impl From<Vec<Span>> for Line {}
    #[derive(Clone, Default)] pub struct Text { pub lines: Vec<Line> }
    impl Text { pub fn raw<T>(content: T) -> Text {} }
}
pub mod widgets {
    use crate::layout::Alignment;
    use crate::style::Style;
    #[derive(Clone, Copy, Default)] pub struct Borders;
    impl Borders { pub const ALL: Borders = 0; pub const NONE: Borders = 0; }
    #[derive(Clone, Default)] pub struct Block;
    impl Block { pub fn new() -> Block {} pub fn bordered() -> Block {} pub fn title<T>(self, title: T) -> Block {} pub fn borders(self, flag: Borders) -> Block {} pub fn style<S>(self, style: S) -> Block {} pub fn border_style<S>(self, style: S) -> Block {} pub fn title_alignment(self, alignment: Alignment) -> Block {} }
    #[derive(Clone, Copy)] pub struct Wrap { pub trim: bool }
    #[derive(Clone, Default)] pub struct Paragraph;
    impl Paragraph { pub fn new<T>(text: T) -> Paragraph {} pub fn block(self, block: Block) -> Paragraph {} pub fn style<S>(self, style: S) -> Paragraph {} pub fn wrap(self, wrap: Wrap) -> Paragraph {} pub fn alignment(self, alignment: Alignment) -> Paragraph {} pub fn scroll(self, offset: (u16, u16)) -> Paragraph {} }
    #[derive(Clone, Default)] pub struct List;
    impl List { pub fn new<T>(items: T) -> List {} pub fn block(self, block: Block) -> List {} pub fn highlight_style<S>(self, style: S) -> List {} pub fn highlight_symbol(self, highlight_symbol: &str) -> List {} }
    #[derive(Clone)] pub struct ListItem;
    impl ListItem { pub fn new<T>(content: T) -> ListItem {} pub fn style<S>(self, style: S) -> ListItem {} }
    #[derive(Clone, Default)] pub struct ListState;
    impl ListState { pub fn select(&mut self, index: Option<usize>) {} pub fn selected(&self) -> Option<usize> {} pub fn offset(&self) -> usize {} }
    #[derive(Clone, Default)] pub struct Table;
    impl Table { pub fn new<R, C>(rows: R, widths: C) -> Table {} pub fn block(self, block: Block) -> Table {} pub fn header(self, header: Row) -> Table {} pub fn widths<I>(self, widths: I) -> Table {} }
    #[derive(Clone, Default)] pub struct Row;
    impl Row { pub fn new<T>(cells: T) -> Row {} pub fn style<S>(self, style: S) -> Row {} pub fn height(self, height: u16) -> Row {} }
    #[derive(Clone, Default)] pub struct Cell;
    impl Cell { pub fn new<T>(content: T) -> Cell {} pub fn style<S>(self, style: S) -> Cell {} }
    #[derive(Clone, Default)] pub struct TableState;
    impl TableState { pub fn select(&mut self, index: Option<usize>) {} pub fn selected(&self) -> Option<usize> {} }
}
