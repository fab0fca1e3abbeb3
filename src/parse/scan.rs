//! One pass over the bytes of a file before anything parses it: finds the comments and bounds how deep a recursive parser would go.
//! Knows the lexical rules of Rust and nothing of its grammar; for a text that does not lex, any answer will do.

use std::ops::Range;

use super::Tests;
use crate::lower::Code;

/// What the deepest path may cost, in links of a chain (`.m()`, `+`, `?`), the cheapest step: a link takes its stack only when the tree is
/// dropped or walked. Measured in debug builds: the worst mixture of steps within this limit takes less than half of [`super::STACK_SIZE`].
const LIMIT: u32 = 16_384;
/// A delimiter or `<`: 256 of them inside each other.
const NESTED: u32 = 64;
/// A step that a parser takes by recursion without any delimiter: `!`, `return`, `a = `, `&`, `-> `, a segment of a `use` path.
const PREFIX: u32 = 16;
const LINK: u32 = 1;

/// How an item begins that only tests have.
const TEST_CFGS: [&[u8]; 2] = [b"#[cfg(test)]", b"#[cfg(all(test,"];

/// Scans `text` from where `code` begins, has white space left out and calls `on_comment` for each comment.
/// Fails with the offset where the nesting became too deep.
pub(crate) fn scan<'t>(
    text: &'t str,
    tests: Tests,
    code: &mut Code<'t>,
    on_comment: impl FnMut(Range<usize>, &mut Code<'t>),
) -> Result<(), usize> {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: code.open(),
        code,
        level: Level::default(),
        outer: Vec::new(),
        before: Before::Operator,
        tests,
        test: None,
        hidden: None,
        on_comment,
    };
    scanner.run()
}

/// Byte length of the shebang line that opens `text`, without its newline; 0 if there is none (`#![..]` is an attribute).
pub(crate) fn shebang_len(text: &str) -> usize {
    let Some(rest) = text.strip_prefix("#!") else { return 0 };
    if rest[skip_trivia(rest, 0)..].starts_with('[') {
        0
    } else {
        text.find('\n').unwrap_or(text.len())
    }
}

/// The first byte at or after `at` that belongs to a token other than a comment.
pub(crate) fn skip_trivia(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        match bytes.get(at) {
            Some(b'/') => match comment_end(bytes, at) {
                Some(end) => at = end,
                None => return at,
            },
            Some(b' ' | 0x09..=0x0d) => at += 1,
            Some(0x80..) => match wide_space(text, at) {
                0 => return at,
                len => at += len,
            },
            _ => return at,
        }
    }
}

/// What stands before the next token; decides whether an operator is a prefix.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Operator,
    Operand,
    /// `}`: the end of a statement or item, unless something goes on with it.
    Brace,
    /// `#`: a `!` after it is no operator.
    Pound,
    /// `'` of a lifetime: the identifier after it is no operand.
    Quote,
    Else,
}

/// One open delimiter. A *run* is what stands between separators; its parts may end up below each other in the tree.
#[derive(Default)]
struct Level {
    /// The dearest run that has ended.
    dearest: u32,
    /// The dearest group inside the current run.
    child: u32,
    /// Steps of the current run.
    steps: u32,
    /// Open `<` and the most of them in the current run.
    angles: u32,
    most_angles: u32,
    /// `::` in a row and the most of them in the current run.
    colons: u32,
    most_colons: u32,
    /// Between the bars of a closure's parameters, where `,` separates nothing.
    in_bars: bool,
}

impl Level {
    fn run_cost(&self) -> u32 {
        let nested = self
            .most_angles
            .saturating_mul(NESTED)
            .saturating_add(self.most_colons.saturating_mul(PREFIX));
        self.child.saturating_add(self.steps).saturating_add(nested)
    }

    fn end_run(&mut self) {
        self.dearest = self.dearest.max(self.run_cost());
        (self.child, self.steps, self.most_angles, self.colons, self.most_colons) =
            (0, 0, self.angles, 0, 0);
    }

    fn step(&mut self, cost: u32) {
        self.steps = self.steps.saturating_add(cost);
    }
}

struct Scanner<'t, 'c, C> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    code: &'c mut Code<'t>,
    level: Level,
    outer: Vec<Level>,
    before: Before,
    tests: Tests,
    /// How many delimiters are open around the item of a test whose braces have not come yet.
    test: Option<usize>,
    /// Those around the braces of such an item, and where what is in them begins.
    hidden: Option<(usize, usize)>,
    on_comment: C,
}

impl<'t, C: FnMut(Range<usize>, &mut Code<'t>)> Scanner<'t, '_, C> {
    fn run(&mut self) -> Result<(), usize> {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b' ' | 0x09..=0x0d => self.space(),
                b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.word(),
                b'0'..=b'9' => self.number(),
                b'"' => self.string(self.at + 1),
                b'\'' => self.quote(),
                b'/' => self.slash(),
                b'(' | b'[' | b'{' => self.open(byte)?,
                b')' | b']' | b'}' => self.close(byte)?,
                0x80.. => match wide_space(self.text, self.at) {
                    0 => self.word(),
                    len => self.at += len,
                },
                _ => self.punctuation(byte),
            }
        }
        while !self.outer.is_empty() {
            self.close(b')')?;
        }
        self.check_run()
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn space(&mut self) {
        let start = self.at;
        while let byte @ (b' ' | 0x09..=0x0d) = self.peek(0) {
            self.at += 1;
            if byte == b'\n' {
                self.code.line(self.at);
                while self.bytes[self.at..].starts_with(b"    ") {
                    self.at += 4;
                }
            }
        }
        // To leave out the space between two words costs more than it saves.
        if self.hidden.is_none() && (self.at - start > 1 || self.bytes[start] != b' ') {
            self.code.leave_out(start..self.at);
        }
    }

    fn slash(&mut self) {
        match comment_end(self.bytes, self.at) {
            Some(end) => {
                if self.peek(1) == b'*' {
                    self.code.lines_in(self.at..end);
                }
                if self.hidden.is_none() {
                    (self.on_comment)(self.at..end, self.code);
                }
                self.at = end;
            }
            None => self.punctuation(b'/'),
        }
    }

    /// After `}` a word or literal starts a new statement or item.
    fn start_operand(&mut self) {
        if self.before == Before::Brace {
            self.level.angles = 0;
            self.level.end_run();
            self.level.in_bars = false;
        }
    }

    fn word(&mut self) {
        let start = self.at;
        self.at += ascii_word_len(&self.bytes[start..]);
        if !self.peek(0).is_ascii() {
            self.at = word_end(self.text, self.at);
        }
        let word = &self.bytes[start..self.at];
        match word {
            b"r" | b"br" | b"cr" if self.raw_string() => return,
            b"b" | b"c" if self.peek(0) == b'"' => return self.string(self.at + 1),
            b"b" if self.peek(0) == b'\'' => {
                if let Some(end) = char_end(self.text, self.at) {
                    return self.literal(end);
                }
            }
            b"r" if self.peek(0) == b'#' => {
                self.at = word_end(self.text, self.at + 1);
                return self.operand();
            }
            _ => {}
        }
        if self.before == Before::Quote {
            self.before = Before::Operator;
        } else {
            self.keyword(word);
        }
    }

    fn keyword(&mut self, word: &[u8]) {
        let cost = match word {
            b"else" => {
                self.level.step(LINK);
                self.before = Before::Else;
                return;
            }
            b"if" if self.before == Before::Else => LINK,
            b"as" | b"mut" | b"const" | b"dyn" | b"ref" | b"in" | b"where" | b"pub" | b"raw" => {
                LINK
            }
            b"return" | b"break" | b"yield" | b"become" | b"box" | b"match" | b"if" | b"while"
            | b"for" | b"let" | b"move" | b"static" | b"async" | b"unsafe" | b"do" | b"try"
            | b"loop" | b"impl" | b"fn" => PREFIX,
            _ => return self.operand(),
        };
        if word != b"as" {
            self.start_operand();
        }
        self.level.step(cost);
        self.before = Before::Operator;
    }

    fn operand(&mut self) {
        self.start_operand();
        self.before = Before::Operand;
    }

    fn number(&mut self) {
        self.at = word_end(self.text, self.at);
        self.operand();
    }

    /// The current word is the prefix of a raw string: skips it.
    fn raw_string(&mut self) -> bool {
        let hashes = self.bytes[self.at..].iter().take_while(|&&byte| byte == b'#').count();
        if self.peek(hashes) != b'"' {
            return false;
        }
        self.literal(raw_string_end(self.bytes, self.at + hashes + 1, hashes));
        true
    }

    fn string(&mut self, inside: usize) {
        self.literal(string_end(self.bytes, inside));
    }

    fn literal(&mut self, end: usize) {
        self.code.lines_in(self.at..end);
        self.at = end;
        // A suffix belongs to the literal: the `r` of `"a"r"b"` does not open a raw string.
        if matches!(self.peek(0), b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80..) {
            self.at = word_end(self.text, end);
        }
        self.operand();
    }

    fn quote(&mut self) {
        if let Some(end) = char_end(self.text, self.at) {
            return self.literal(end);
        }
        self.start_operand();
        self.at += 1;
        self.before = Before::Quote;
    }

    fn open(&mut self, byte: u8) -> Result<(), usize> {
        // A call or an index is a link of the chain before it.
        if self.before == Before::Operand && byte != b'{' {
            self.level.step(LINK);
        }
        self.level.colons = 0;
        if byte == b'{' && self.test.take_if(|around| *around == self.outer.len()).is_some() {
            self.hidden = Some((self.outer.len(), self.at + 1));
        }
        self.outer.push(std::mem::take(&mut self.level));
        self.at += 1;
        self.before = Before::Operator;
        let depth = u32::try_from(self.outer.len() + 1).unwrap_or(u32::MAX);
        if depth.saturating_mul(NESTED) > LIMIT { Err(self.at) } else { Ok(()) }
    }

    fn close(&mut self, byte: u8) -> Result<(), usize> {
        self.check_run()?;
        self.end_of_test();
        let cost = self.level.dearest.saturating_add(NESTED);
        self.level = self.outer.pop().unwrap_or_default();
        if let Some((_, start)) = self.hidden.take_if(|(around, _)| *around == self.outer.len()) {
            self.code.leave_out(start..self.at.min(self.bytes.len()));
        }
        self.level.child = self.level.child.max(cost);
        self.at += 1;
        self.before = if byte == b'}' { Before::Brace } else { Before::Operand };
        Ok(())
    }

    fn check_run(&mut self) -> Result<(), usize> {
        let level = &mut self.level;
        level.end_run();
        if level.dearest > LIMIT { Err(self.at) } else { Ok(()) }
    }

    fn punctuation(&mut self, byte: u8) {
        let operand = self.before == Before::Operand;
        if byte != b':' {
            self.level.colons = 0;
        }
        match byte {
            b';' => {
                self.end_of_test();
                self.separator();
            }
            b',' => {
                self.end_of_test();
                self.comma();
            }
            b'#' => {
                self.start_operand();
                self.start_of_test();
                self.before = Before::Pound;
            }
            b'!' if self.before == Before::Pound => {}
            b'.' => self.dots(operand),
            b':' => self.colons(),
            b'=' if self.peek(1) == b'>' => {
                self.at += 1;
                self.separator();
            }
            b'=' if self.peek(1) == b'=' => self.operator(2, LINK),
            b'=' | b'@' => self.operator(1, PREFIX),
            b'<' => self.less_than(operand),
            b'>' => self.greater_than(),
            b'|' => self.bar(operand),
            b'-' if self.peek(1) == b'>' => self.operator(2, PREFIX),
            b'?' => {
                self.level.step(LINK);
                self.before = Before::Operand;
            }
            b'!' if operand && self.peek(1) != b'=' => self.before = Before::Operator,
            b'&' if operand && self.peek(1) == b'&' => self.operator(2, LINK),
            b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'&' | b'!' => self.arithmetic(operand),
            _ => self.before = Before::Operator,
        }
        self.at += 1;
    }

    fn start_of_test(&mut self) {
        let is_test = || TEST_CFGS.iter().any(|cfg| self.bytes[self.at..].starts_with(cfg));
        if self.tests == Tests::LeftOut && self.hidden.is_none() && is_test() {
            self.test = Some(self.outer.len());
        }
    }

    /// An item that ends here had no braces.
    fn end_of_test(&mut self) {
        self.test.take_if(|around| *around == self.outer.len());
    }

    /// Takes `len` bytes in all, the last of which the caller takes.
    fn operator(&mut self, len: usize, cost: u32) {
        self.level.step(cost);
        self.at += len - 1;
        self.before = Before::Operator;
    }

    fn arithmetic(&mut self, operand: bool) {
        let cost = if operand { LINK } else { PREFIX };
        // `a += b += c` nests to the right; its `=` is counted when it comes.
        self.operator(1, cost);
    }

    fn separator(&mut self) {
        let level = &mut self.level;
        level.angles = 0;
        level.in_bars = false;
        level.end_run();
        self.before = Before::Operator;
    }

    fn comma(&mut self) {
        let level = &mut self.level;
        if !level.in_bars && level.angles == 0 {
            level.end_run();
        }
        self.before = Before::Operator;
    }

    fn dots(&mut self, operand: bool) {
        let len = self.bytes[self.at..].iter().take_while(|&&byte| byte == b'.').count();
        // No type contains a single `.`: the `<` before it compared.
        if len == 1 {
            self.level.angles = 0;
        }
        self.operator(len, if operand || len == 1 { LINK } else { PREFIX });
    }

    fn colons(&mut self) {
        if self.peek(1) == b':' {
            self.at += 1;
            let level = &mut self.level;
            level.colons += 1;
            level.most_colons = level.most_colons.max(level.colons);
        } else {
            self.level.colons = 0;
        }
        self.before = Before::Operator;
    }

    fn less_than(&mut self, operand: bool) {
        let shifts_literal = self.peek(1) == b'<'
            && self.bytes[self.at + 2..]
                .iter()
                .find(|&&byte| byte != b' ')
                .is_some_and(u8::is_ascii_digit);
        if self.peek(1) == b'=' || (operand && shifts_literal) {
            return self.operator(2, LINK);
        }
        let level = &mut self.level;
        level.angles += 1;
        level.most_angles = level.most_angles.max(level.angles);
        self.operator(1, LINK);
    }

    fn greater_than(&mut self) {
        let level = &mut self.level;
        let closes = level.angles > 0;
        level.angles = level.angles.saturating_sub(1);
        let compares = !closes && self.peek(1) == b'=';
        self.operator(if compares { 2 } else { 1 }, LINK);
    }

    fn bar(&mut self, operand: bool) {
        if self.level.in_bars {
            self.level.in_bars = false;
            self.operator(1, LINK);
        } else if operand {
            self.operator(if self.peek(1) == b'|' { 2 } else { 1 }, LINK);
        } else {
            self.level.in_bars = true;
            self.operator(1, PREFIX);
        }
    }
}

/// Length of the whitespace character at `at`, which is not ASCII; 0 if it is something else.
fn wide_space(text: &str, at: usize) -> usize {
    let first = text.get(at..).and_then(|rest| rest.chars().next());
    // Rust takes the marks of text direction for whitespace.
    first
        .filter(|&char| char.is_whitespace() || matches!(char, '\u{200e}' | '\u{200f}'))
        .map_or(0, char::len_utf8)
}

/// Letters, digits and `_`.
const WORD: [bool; 256] = {
    let mut word = [false; 256];
    let mut byte = 0u8;
    while byte < 128 {
        word[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'_';
        byte += 1;
    }
    word
};

/// How many bytes of a word these begin with, up to the first that is not ASCII.
#[inline]
pub(crate) fn ascii_word_len(bytes: &[u8]) -> usize {
    bytes.iter().position(|&byte| !WORD[usize::from(byte)]).unwrap_or(bytes.len())
}

pub(super) fn word_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        at += bytes.get(at..).map_or(0, ascii_word_len);
        match bytes.get(at) {
            Some(0x80..) if wide_space(text, at) == 0 => {
                at += text[at..].chars().next().map_or(1, char::len_utf8);
            }
            _ => return at,
        }
    }
}

/// The end of the comment that starts at `at`, if one does.
fn comment_end(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at..at + 2)? {
        b"//" => {
            let Some(len) = memchr::memchr(b'\n', &bytes[at..]) else { return Some(bytes.len()) };
            // The lexer leaves the `\r` of a CRLF line end outside of the comment.
            Some(at + len - usize::from(bytes[at + len - 1] == b'\r'))
        }
        b"/*" => Some(block_comment_end(bytes, at)),
        _ => None,
    }
}

fn block_comment_end(bytes: &[u8], at: usize) -> usize {
    let (mut depth, mut at) = (0usize, at);
    while let Some(pair) = bytes.get(at..at + 2) {
        match pair {
            b"/*" => depth += 1,
            b"*/" if depth == 1 => return at + 2,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
    }
    bytes.len()
}

/// The end of a string whose first byte inside the quotes is `inside`.
pub(super) fn string_end(bytes: &[u8], inside: usize) -> usize {
    let mut at = inside;
    while let Some(len) = bytes.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        at += len + 1;
        if bytes[at - 1] == b'"' {
            return at;
        }
        at += 1;
    }
    bytes.len()
}

pub(super) fn raw_string_end(bytes: &[u8], inside: usize, hashes: usize) -> usize {
    let mut at = inside;
    while let Some(found) = memchr::memchr(b'"', &bytes[at..]) {
        at += found + 1;
        if bytes[at..].iter().take(hashes).filter(|&&byte| byte == b'#').count() == hashes {
            return at + hashes;
        }
    }
    bytes.len()
}

/// The end of the character literal whose opening quote is at `at`; none if the quote opens a lifetime.
pub(super) fn char_end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at + 1..)?;
    let first = rest.chars().next()?;
    if first != '\\' {
        let end = at + 1 + first.len_utf8();
        return (text.as_bytes().get(end) == Some(&b'\'')).then_some(end + 1);
    }
    let escaped = rest[1..].chars().next()?.len_utf8();
    let close = text[at + 2 + escaped..].bytes().take(10).position(|byte| byte == b'\'')?;
    Some(at + 2 + escaped + close + 1)
}
