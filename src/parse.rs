//! Takes the bytes of one file to its IR, under limits that keep the recursive parser from overflowing its stack, which no one can catch.
//! Does not know what the syntax means; lowering does.

mod scan;
pub(crate) mod tokens;

use std::ops::Range;

use crate::guard::quietly;
use crate::ir::FileIr;
use crate::ir::directive::Directive;
use crate::lower::{self, Code, Positions, Source};
use crate::source::{LineStarts, Span};

pub(crate) use scan::{ascii_word_len, scan, skip_trivia};

/// The stack that the thread calling [`front_end`] must have at least.
pub const STACK_SIZE: usize = 64 << 20;

/// Files beyond this are data, and a tree of one would take gigabytes.
const MAX_LEN: usize = 64 << 20;

/// A file with more implementations that have a visibility is not read.
const MAX_VISIBLE_IMPLS: usize = 64;

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

/// What becomes of code under `#[cfg(test)]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tests {
    Read,
    /// What stands there between braces is not seen.
    LeftOut,
}

/// Reads one file. Must be called on a thread with a stack of at least [`STACK_SIZE`].
pub fn front_end(bytes: &[u8]) -> Result<FileIr, Failure> {
    read(bytes, Tests::Read)
}

/// As [`front_end`], perhaps without tests.
pub(crate) fn read(bytes: &[u8], tests: Tests) -> Result<FileIr, Failure> {
    if bytes.len() > MAX_LEN {
        return Err(at_start(format!("file is larger than {} MiB", MAX_LEN >> 20)));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error))?;
    let ir = quietly(|| read_text(text, tests));
    // Positions of this file must not outlive it: they would lie about the next one.
    proc_macro2::extra::invalidate_current_thread_spans();
    let mut ir = ir.unwrap_or_else(|said| Err(at_start(format!("the parser failed: {said}"))))?;
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

fn read_text(text: &str, tests: Tests) -> Result<FileIr, Failure> {
    let mut code = Code::new(text, start_of_code(text));
    let source =
        look_over(text, tests, &mut code).map_err(|offset| too_deep(text, narrow(offset)))?;
    let (mut code, positions) = code.finish();
    let file =
        parsed(&mut code, &positions).map_err(|error| syntax_error(text, &positions, &error))?;
    let ir = lower::lower(&source, &positions, &file).map_err(|offset| too_deep(text, offset));
    positions.leave_room(code);
    ir
}

fn too_deep(text: &str, offset: u32) -> Failure {
    failure(&LineStarts::of(text), offset, "nested too deeply to be analysed".to_owned())
}

/// The compiler's own parser takes a visibility before `impl`, which attributes like easy-ext's `#[ext]` read; ours is not shown it.
fn parsed(code: &mut String, positions: &Positions) -> syn::Result<syn::File> {
    let mut parsed = syn::parse_str(code);
    for _ in 0..MAX_VISIBLE_IMPLS {
        let Err(error) = &parsed else { break };
        let at = positions.in_code(error.span());
        let Some(visibility) = visibility_before_impl(code, at) else { break };
        code.replace_range(visibility.clone(), &" ".repeat(visibility.len()));
        proc_macro2::extra::invalidate_current_thread_spans();
        parsed = syn::parse_str(code);
    }
    parsed
}

/// The `pub` or `pub(..)` that ends where the `impl` at this offset begins.
fn visibility_before_impl(code: &str, at: usize) -> Option<Range<usize>> {
    let (before, rest) = code.split_at_checked(at)?;
    if !rest.starts_with("impl") {
        return None;
    }
    let end = before.trim_end().len();
    let word = match before[..end].strip_suffix(')') {
        Some(scoped) => scoped[..scoped.rfind('(')?].trim_end(),
        None => &before[..end],
    };
    word.ends_with("pub").then(|| word.len() - "pub".len()..end)
}

/// Offset in `comment` of the character that makes it documentation: the third of `///`, `//!`, `/**` and `/*!`.
fn doc_mark(comment: &str) -> Option<usize> {
    let is_doc = match comment.as_bytes() {
        [b'/', b'/', b'/', b'/', ..] | [b'/', b'*', b'*', b'*' | b'/', ..] => false,
        [b'/', b'/', b'/' | b'!', ..] | [b'/', b'*', b'*' | b'!', ..] => true,
        _ => false,
    };
    is_doc.then_some(2)
}

/// The parser drops a byte order mark and a shebang line; positions count from what is left.
fn start_of_code(text: &str) -> usize {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    bom + scan::shebang_len(&text[bom..])
}

fn look_over<'t>(text: &'t str, tests: Tests, code: &mut Code<'t>) -> Result<Source<'t>, usize> {
    // Where the last line kept of a section about cancel safety ends.
    let mut section: Option<usize> = None;
    let early = text.match_indices('\n').nth(GENERATED_LINES).map_or(text.len(), |(at, _)| at);
    // Few files say these words, but there are many comments.
    let says = |word: &str| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_some();
    let (says_cancel, says_asynclint) = (says("ancel") || says("ANCEL"), says("asynclint"));
    let mut source =
        Source { text, directives: Vec::new(), generated: false, own_attributes: says_asynclint };
    let on_comment = |range: Range<usize>, code: &mut Code<'_>| {
        let comment = &text[range.clone()];
        source.generated |= range.start < early && comment.contains("@generated");
        if says_asynclint {
            let span = Span::new(narrow(range.start), narrow(range.end));
            source.directives.extend(Directive::parse(comment, span));
        }
        let is_line = comment.starts_with("//");
        let mark = doc_mark(comment);
        if mark.is_some() {
            // The sections that lowering looks for stay documentation.
            let goes_on = section.is_some_and(|end| text[end..range.start].trim().is_empty());
            let is_kept = (says_cancel && lower::documents_cancel_safety(comment))
                || goes_on && !comment.trim_start_matches(['/', '!', ' ']).starts_with('#');
            section = is_kept.then_some(range.end);
        }
        match mark {
            Some(_) if section == Some(range.end) && is_line => code.end_line(range.end),
            Some(_) if section == Some(range.end) => {}
            _ if is_line => code.leave_out(range),
            Some(mark) => code.leave_out(range.start + mark..range.start + mark + 1),
            None => {}
        }
    };
    scan(text, tests, code, on_comment)?;
    Ok(source)
}

fn syntax_error(text: &str, positions: &Positions, error: &syn::Error) -> Failure {
    let message = error.to_string();
    // An unexpected end has no position of its own.
    let at_end = message.starts_with("unexpected end of input");
    let offset = if at_end { narrow(text.trim_end().len()) } else { positions.start(error.span()) };
    // The lexer's words for whatever it does not take.
    let is_lexical = message == "cannot parse string into token stream";
    let message = if is_lexical {
        "brackets do not match, or a literal does not end".to_owned()
    } else {
        message
    };
    failure(&positions.lines, offset, message)
}

fn failure(lines: &LineStarts, offset: u32, message: String) -> Failure {
    Failure { offset, line: lines.line(offset), message }
}

fn narrow(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

/// Arguments with more parentheses than this are left alone.
const MAX_CLOSING: usize = 64;

/// Where the arguments that follow a callee end: at the first closing parenthesis that leaves all before it balanced.
pub(crate) fn end_of_call(text: &str, callee: usize) -> Option<usize> {
    let open = callee + text.get(callee..)?.find('(')?;
    let closing = text[open..].match_indices(')').map(|(at, _)| open + at + 1);
    closing
        .take(MAX_CLOSING)
        .find(|&end| text[open..end].parse::<proc_macro2::TokenStream>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::{Tests, end_of_call, front_end, read};
    use crate::ir::ExprKind;
    use crate::source::LineStarts;

    #[test]
    fn what_tests_do_is_left_out() {
        let text = "fn a() {}\n#[cfg(test)]\nmod t {\n    // \"{\n    fn b() { let s = \"} {\n\"; }\n}\n\
                    struct S { #[cfg(test)] x: u32, y: u8 }\n#[cfg(test)] use x::{a, b};\n#[cfg(test)]\nmod c;\n\
                    #[cfg(all(test, unix))] impl S { fn d() {} }\nmod m { #[cfg(test)] fn e() { a(); } fn f() { g() } }\n\
                    #[cfg(not(test))] fn h() {}\n";
        let names = |tests| {
            let ir = read(text.as_bytes(), tests).expect("it is valid");
            assert_eq!(ir.lines, LineStarts::of(text));
            let functions = ir.functions.iter().map(|function| {
                let name = ir.name(function.name);
                assert!(text[function.span.start as usize..].starts_with(name));
                name.to_owned()
            });
            (functions.collect::<Vec<_>>().join(" "), ir.exprs.len())
        };
        let ((all, n_all), (some, n_some)) = (names(Tests::Read), names(Tests::LeftOut));
        assert_eq!((all.as_str(), some.as_str()), ("a b d e f h", "a e f h"));
        assert!(n_some < n_all, "the body of `e` is not read");
    }

    #[test]
    fn places_are_those_of_the_whole_text() {
        for text in [
            "// ä first\nfn a() {\n    // why\n    b /* ä\n */ (c); // ö\n\n    // last\n    d\n}",
            "\u{feff}#!/bin/ü\r\n\r\nfn a() {\r\n\tlet ä = \"ö\r\n    // no \\\r\n  comment\"; // x\r\n\tä . b(c)\r\n}\r\n",
            "/// ü\n/// # Cancel safety\n/// ä\n///\n/// Is.\n#[x(// y\n)]\nfn a() { d!(\n  // ä\n  \"{e}\", f = g.h, // k\n  &i); }",
            "fn a() { let s = r#\"\n    // \"#; s\n}\n//! b\nfn c() { a(/** b\n */ c, '\\n', '/', b'\"') }",
            "//! a\n/*! b\n */\nfn a<'x>() -> &'x u8 {\n    b\n\n        .await // c\n        .d::<e>(/// ä\n f)\n}",
        ] {
            let ir = front_end(text.as_bytes()).expect(text);
            assert_eq!(ir.lines, LineStarts::of(text));
            for expr in &ir.exprs {
                let place = &text[expr.span.start as usize..expr.span.end as usize];
                match expr.kind {
                    ExprKind::Name(name) => assert_eq!(place, ir.name(name), "{text}"),
                    ExprKind::MethodCall { method, .. } => assert_eq!(place, ir.name(method)),
                    ExprKind::Literal(_) => assert!(place.ends_with(['"', '#', '\'']), "{place}"),
                    ExprKind::Block(_) => assert_eq!(place, "{"),
                    ExprKind::Await(_) => assert_eq!(place, "await"),
                    _ => {}
                }
            }
            for function in &ir.functions {
                let whole = &text[function.whole.start as usize..function.whole.end as usize];
                assert!(whole.starts_with(['f', '#']) && whole.ends_with('}'), "{whole}");
            }
        }
    }

    #[test]
    fn implementations_may_have_a_visibility() {
        for text in [
            "#[ext(A)]\npub impl u64 { fn a(&self) {} }\nfn b() {}",
            "mod m { pub (in crate) impl<T> T { fn a(self) {} }\n#[ext] pub(crate) impl X {} }",
        ] {
            assert_eq!(
                front_end(text.as_bytes()).map(|ir| ir.impls.len()),
                Ok(text.matches("impl").count())
            );
        }
        let failure = front_end(b"fn a() {}\nfn b() { pub impl }").expect_err("it is no item");
        assert_eq!(failure.line, 2);
    }

    #[test]
    fn the_arguments_end_where_parentheses_balance() {
        for (text, rest) in [
            ("read(path)?", "?"),
            ("read::<u8>(f(a), \")\" /* ) */, ')').x()", ".x()"),
            ("read\n    (\n    )\n;", "\n;"),
        ] {
            let end = end_of_call(text, "read".len()).expect("the call ends");
            assert_eq!(&text[end..], rest);
        }
        assert_eq!(end_of_call("read(path", "read".len()), None);
        assert_eq!(end_of_call("read", "read".len()), None);
    }
}
