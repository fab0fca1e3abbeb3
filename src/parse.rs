//! Takes the bytes of one file to its IR, under limits that keep the recursive parser from overflowing its stack, which no one can catch.
//! Does not know what the syntax means; lowering does.

mod scan;

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::ir::FileIr;
use crate::ir::directive::Directive;
use crate::lower::{self, Positions, Source};
use crate::source::{LineStarts, Span};

pub(crate) use scan::{scan, skip_trivia};

/// The stack that the thread calling [`front_end`] must have at least.
pub const STACK_SIZE: usize = 64 << 20;

/// Files beyond this are data, and a tree of one would take gigabytes.
const MAX_LEN: usize = 64 << 20;

/// `@generated` counts in the first lines only, as for rustfmt.
const GENERATED_LINES: usize = 10;

/// Why a file could not be analysed, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// In bytes.
    pub offset: u32,
    /// 1-based.
    pub line: u32,
    pub message: String,
}

/// Reads one file. Must be called on a thread with a stack of at least [`STACK_SIZE`].
pub fn front_end(bytes: &[u8]) -> Result<FileIr, Failure> {
    if bytes.len() > MAX_LEN {
        return Err(at_start(format!("file is larger than {} MiB", MAX_LEN >> 20)));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error))?;
    let ir = catch_unwind(AssertUnwindSafe(|| read(text)));
    // Positions of this file must not outlive it: they would lie about the next one.
    proc_macro2::extra::invalidate_current_thread_spans();
    let mut ir = ir.unwrap_or_else(|_| Err(at_start("the parser panicked".to_owned())))?;
    ir.hash = *blake3::hash(bytes).as_bytes();
    Ok(ir)
}

fn not_utf8(bytes: &[u8], error: std::str::Utf8Error) -> Failure {
    let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
    failure(&LineStarts::of(&valid), narrow(valid.len()), "not valid UTF-8".to_owned())
}

/// A failure of the whole file.
fn at_start(message: String) -> Failure {
    Failure { offset: 0, line: 1, message }
}

fn read(text: &str) -> Result<FileIr, Failure> {
    let base = start_of_code(text);
    let positions = Positions::new(text, base);
    let too_deep =
        |offset| failure(&positions.lines, offset, "nested too deeply to be analysed".to_owned());
    let source = look_over(text, base).map_err(|offset| too_deep(narrow(offset)))?;
    let file = syn::parse_str::<syn::File>(&text[base..])
        .map_err(|error| syntax_error(text, &positions, &error))?;
    lower::lower(&source, &positions, &file).map_err(too_deep)
}

/// The parser drops a byte order mark and a shebang line; positions count from what is left.
fn start_of_code(text: &str) -> usize {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    bom + scan::shebang_len(&text[bom..])
}

fn look_over(text: &str, base: usize) -> Result<Source<'_>, usize> {
    let mut source = Source {
        text,
        directives: Vec::new(),
        generated: false,
        cancel_safety_docs: false,
        doc_attributes: false,
        own_attributes: false,
    };
    let early = text.match_indices('\n').nth(GENERATED_LINES).map_or(text.len(), |(at, _)| at);
    let on_comment = |range: std::ops::Range<usize>| {
        let comment = &text[range.clone()];
        source.generated |= range.start < early && comment.contains("@generated");
        source.cancel_safety_docs |= lower::documents_cancel_safety(comment);
        source
            .directives
            .extend(Directive::parse(comment, Span::new(narrow(range.start), narrow(range.end))));
    };
    let on_ident = |ident: &[u8]| {
        source.doc_attributes |= ident == b"doc";
        source.own_attributes |= ident == b"asynclint";
    };
    scan(text, base, on_comment, on_ident)?;
    Ok(source)
}

fn syntax_error(text: &str, positions: &Positions, error: &syn::Error) -> Failure {
    let message = error.to_string();
    // An unexpected end has no position of its own.
    let at_end = message.starts_with("unexpected end of input");
    let offset = if at_end { narrow(text.trim_end().len()) } else { positions.start(error.span()) };
    failure(&positions.lines, offset, message)
}

fn failure(lines: &LineStarts, offset: u32, message: String) -> Failure {
    Failure { offset, line: lines.line(offset), message }
}

fn narrow(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
