//! No input may panic, abort or hang the front end, and what it says about positions is true. Asserts nothing about what the IR means.

#![expect(clippy::unwrap_used, reason = "a test may fail by unwrapping, in its helpers too")]

use asynclint::ir::{ExprId, ExprKind, FileIr, Name, Owner, PatKind, Stmt};
use asynclint::parse::{Failure, STACK_SIZE, front_end};
use asynclint::source::Span;
use proptest::prelude::*;

/// Runs on a stack of the size that the front end asks for, like the threads of the tool.
fn on_big_stack<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(STACK_SIZE).spawn(run).unwrap();
    thread.join().unwrap()
}

fn read(text: &str) -> Result<FileIr, Failure> {
    let bytes = text.as_bytes().to_vec();
    on_big_stack(move || front_end(&bytes))
}

/// A shape that nests `n` times: what opens a level, what is innermost, what closes a level.
struct Deep {
    name: &'static str,
    before: &'static str,
    open: &'static str,
    inner: &'static str,
    close: &'static str,
    after: &'static str,
}

const fn deep(
    name: &'static str,
    before: &'static str,
    parts: [&'static str; 3],
    after: &'static str,
) -> Deep {
    Deep { name, before, open: parts[0], inner: parts[1], close: parts[2], after }
}

const EXPR: &str = "fn f() { let _ = ";
const STMT: &str = "fn f() { ";
const TYPE: &str = "type T = ";

const SHAPES: &[Deep] = &[
    deep("parens", EXPR, ["(", "1", ")"], "; }"),
    deep("sums in parens", EXPR, ["(1+", "1", ")"], "; }"),
    deep("blocks", EXPR, ["{", "1", "}"], "; }"),
    deep("statement blocks", STMT, ["{", "", "}"], " }"),
    deep("unsafe blocks", EXPR, ["unsafe {", "1", "}"], "; }"),
    deep("async blocks", EXPR, ["async move {", "1", "}"], "; }"),
    deep("arrays", EXPR, ["[", "1", "]"], "; }"),
    deep("tuples", EXPR, ["(1,", "1", ")"], "; }"),
    deep("calls", EXPR, ["f(", "1", ")"], "; }"),
    deep("method arguments", EXPR, ["a.f(", "1", ")"], "; }"),
    deep("calls then chains", EXPR, ["f(", "1", ").a.b.c()?.d"], "; }"),
    deep("struct literals", EXPR, ["S { a: ", "1", "}"], "; }"),
    deep("closures in blocks", EXPR, ["|| {", "1", "}"], "; }"),
    deep("closures", EXPR, ["|| ", "1", ""], "; }"),
    deep("closures with parameters", EXPR, ["|a, b| ", "1", ""], "; }"),
    deep("closures glued", EXPR, ["|a,b|", "1", ""], "; }"),
    deep("closures with types", EXPR, ["|a: A<u8, u8>, b: u8| ", "1", ""], "; }"),
    deep("move closures", EXPR, ["async move || ", "1", ""], "; }"),
    deep("match", EXPR, ["match 1 { _ => ", "1", "}"], "; }"),
    deep("match scrutinees", EXPR, ["match ", "1", " {}"], "; }"),
    deep("if scrutinees", EXPR, ["if ", "true", " {}"], "; }"),
    deep("while scrutinees", STMT, ["while ", "true", " {}"], " }"),
    deep("for iterators", STMT, ["for x in ", "y", " {}"], " }"),
    deep(
        "match scrutinees and groups",
        EXPR,
        ["match ", "((((((((1))))))))", " {((((((((1))))))))}"],
        "; }",
    ),
    deep("if bodies", STMT, ["if a {", "", "}"], " }"),
    deep("else if", STMT, ["if a { } else ", "{ }", ""], " }"),
    deep("else blocks", STMT, ["if a { } else { ", "", "}"], " }"),
    deep("if let", STMT, ["if let A = ", "b", " {}"], " }"),
    deep("let chains", STMT, ["if let A = b { } else if let A = b && ", "c", " {}"], " }"),
    deep("let else", STMT, ["let Some(x) = y else { ", "return;", " };"], " }"),
    deep("loops", STMT, ["loop {", "", "}"], " }"),
    deep("labels", STMT, ["'a: loop {", "", "}"], " }"),
    deep("labels alone", STMT, ["'a: ", "{}", ""], " }"),
    deep("not", EXPR, ["!", "1", ""], "; }"),
    deep("minus", EXPR, ["-", "1", ""], "; }"),
    deep("spaced minus", EXPR, ["- ", "1", ""], "; }"),
    deep("deref", EXPR, ["*", "a", ""], "; }"),
    deep("ref", EXPR, ["&", "a", ""], "; }"),
    deep("ref mut", EXPR, ["&mut ", "a", ""], "; }"),
    deep("raw ref", EXPR, ["&raw const ", "a", ""], "; }"),
    deep("return", STMT, ["return ", "1", ""], "; }"),
    deep("break", STMT, ["break ", "1", ""], "; }"),
    deep("labelled break", STMT, ["break 'a ", "1", ""], "; }"),
    deep("yield", STMT, ["yield ", "1", ""], "; }"),
    deep("become", STMT, ["become ", "1", ""], "; }"),
    deep("ranges", EXPR, [".. ", "1", ""], "; }"),
    deep("closed ranges", EXPR, ["..=", "1", ""], "; }"),
    deep("assign", STMT, ["a=", "1", ""], "; }"),
    deep("add assign", STMT, ["a+=", "1", ""], "; }"),
    deep("let in let", STMT, ["let a = let b = ", "1", ""], "; }"),
    deep("sum", EXPR, ["1+", "1", ""], "; }"),
    deep("product of negatives", EXPR, ["1*-", "1", ""], "; }"),
    deep("comparisons", EXPR, ["1==", "1", ""], "; }"),
    deep("and", EXPR, ["a&&", "a", ""], "; }"),
    deep("or", EXPR, ["a||", "a", ""], "; }"),
    deep("bit or", EXPR, ["a|", "a", ""], "; }"),
    deep("shifts", EXPR, ["a<<", "a", ""], "; }"),
    deep("less", EXPR, ["a<", "a", ""], "; }"),
    deep("methods", EXPR, ["", "a", ".m()"], "; }"),
    deep("fields", EXPR, ["", "a", ".m"], "; }"),
    deep("tuple fields", EXPR, ["", "a", ".0"], "; }"),
    deep("questions", EXPR, ["", "a", "?"], "; }"),
    deep("awaits", EXPR, ["", "a", ".await"], "; }"),
    deep("casts", EXPR, ["", "a", " as u8"], "; }"),
    deep("casts to references", EXPR, ["", "a", " as &&&u8"], "; }"),
    deep("called calls", EXPR, ["", "a", "()"], "; }"),
    deep("indexes", EXPR, ["", "a", "[0]"], "; }"),
    deep("blocks with methods", EXPR, ["", "{}", ".m({})"], "; }"),
    deep("sums of blocks", EXPR, ["{} + ", "1", ""], "; }"),
    deep("paths", EXPR, ["a::", "a", ""], "; }"),
    deep("turbofish", EXPR, ["a::<", "u8", ">"], "; }"),
    deep("qualified paths", TYPE, ["<", "u8", " as A>::B"], ";"),
    deep("use paths", "use ", ["a::", "a", ""], ";"),
    deep("use trees", "use ", ["a::{", "a", "}"], ";"),
    deep("use groups", "use ", ["{", "a", "}"], ";"),
    deep("generics", TYPE, ["Vec<", "u8", ">"], ";"),
    deep("spaced generics", TYPE, ["Vec < ", "u8", " >"], ";"),
    deep("generics with two", TYPE, ["Map<u8, ", "u8", ">"], ";"),
    deep("generics with shifts", TYPE, ["Vec<<u8 as ", "A", ">::B>"], ";"),
    deep("assoc types", TYPE, ["A<B = ", "u8", ">"], ";"),
    deep("assoc bounds", TYPE, ["A<B: ", "C", ">"], ";"),
    deep("const arguments", TYPE, ["A<{ B::<", "C", "> }>"], ";"),
    deep("dyn Fn", TYPE, ["Box<dyn Fn(", "u8", ")>"], ";"),
    deep("impl Fn results", TYPE, ["impl Fn() -> ", "u8", ""], ";"),
    deep("dyn in parens", TYPE, ["&(dyn A + ", "B", ")"], ";"),
    deep("fn pointers", TYPE, ["fn() -> ", "u8", ""], ";"),
    deep("fn pointers for lifetimes", TYPE, ["for<'a, 'b> fn(&'a u8) -> ", "u8", ""], ";"),
    deep("fn pointer arguments", TYPE, ["fn(", "u8", ")"], ";"),
    deep("tuple types", TYPE, ["(u8,", "u8", ")"], ";"),
    deep("paren types", TYPE, ["(", "u8", ")"], ";"),
    deep("slice types", TYPE, ["[", "u8", "]"], ";"),
    deep("array types", TYPE, ["[", "u8", "; 1]"], ";"),
    deep("array lengths", TYPE, ["[u8; { let x: ", "u8", "; 1 }]"], ";"),
    deep("reference types", TYPE, ["&", "u8", ""], ";"),
    deep("lifetime references", TYPE, ["&'a ", "u8", ""], ";"),
    deep("static references", TYPE, ["&'static mut ", "u8", ""], ";"),
    deep("pointers", TYPE, ["*const ", "u8", ""], ";"),
    deep("bounds", "fn f<T: ", ["A<", "u8", ">"], ">() {}"),
    deep("colons", "fn f<T: ", ["A:B:", "C", ""], ">() {}"),
    deep("plus", "fn f<T: ", ["A + ", "C", ""], ">() {}"),
    deep("maybe", "fn f<T: ", ["?", "C", ""], ">() {}"),
    deep("or patterns", "fn f() { match 1 { ", ["A|", "A", ""], " => {} } }"),
    deep("reference patterns", "fn f() { let ", ["&", "a", ""], " = 1; }"),
    deep("reference patterns of closures", EXPR, ["|&&&a| ", "a", ""], "; }"),
    deep("tuple patterns", "fn f() { let ", ["(", "a", ",)"], " = 1; }"),
    deep("paren patterns", "fn f() { let ", ["(", "a", ")"], " = 1; }"),
    deep("variant patterns", "fn f() { let ", ["Some(", "a", ")"], " = 1; }"),
    deep("struct patterns", "fn f() { let ", ["S { a: ", "a", " }"], " = 1; }"),
    deep("slice patterns", "fn f() { let ", ["[", "a", "]"], " = 1; }"),
    deep("at patterns", "fn f() { let ", ["a @ ", "a", ""], " = 1; }"),
    deep("box patterns", "fn f() { let ", ["box ", "a", ""], " = 1; }"),
    deep("mods", "", ["mod a {", "", "}"], ""),
    deep("fns", "", ["fn f() {", "", "}"], ""),
    deep("impls", "", ["impl A { fn f() {", "", "} }"], ""),
    deep("traits", "", ["trait A { fn f() {", "", "} }"], ""),
    deep("consts", "", ["const A: u8 = {", "1", "};"], ""),
    deep("statements", STMT, ["a();", "", ""], " }"),
    deep("items", "", ["fn f() {}", "", ""], ""),
    deep("arms", "fn f() { match a { ", ["A => {}", "", ""], " } }"),
    deep("comments", "", ["/*", "", "*/"], ""),
    deep("attributes", "", ["#[a]", "fn f() {}", ""], ""),
    deep("attribute groups", "#[a", ["(", "", ")"], "] fn f() {}"),
    deep("attribute values", "#[a = ", ["!", "1", ""], "] fn f() {}"),
    deep("expression attributes", EXPR, ["#[a]", "1", ""], "; }"),
    deep("docs", "", ["/// a\n", "fn f() {}", ""], ""),
    deep("macros", STMT, ["m!{", "", "}"], " }"),
    deep("macro expressions", EXPR, ["m!(", "1", ")"], "; }"),
    deep("macro lists", EXPR, ["m!(1, ", "1", ", 2)"], "; }"),
    deep("macro groups", EXPR, ["m![", "1", "]"], "; }"),
    deep("macro tokens", "m! { ", ["((", "a", "))"], " }"),
    deep("item macros", "", ["m!{", "fn f() {}", "}"], ""),
    deep("statement macros", STMT, ["m!{ let a = 1; ", "b", " }"], " }"),
    deep("select macros", STMT, ["select! { a = b => { ", "", " } }"], " }"),
    deep("cfg_if macros", "", ["cfg_if! { if #[cfg(a)] { ", "", " } }"], ""),
    deep("json", STMT, ["json!({\"a\": [", "1", "]});"], " }"),
    deep("json groups", "fn f() { json!(", ["{\"a\": [", "1", "]}"], "); }"),
    deep("map entries", "fn f() { map!(", ["1 => ", "1", ""], "); }"),
    deep("sigils", "fn f() { info!(", ["?", "a", ""], "); }"),
    deep("assignments in macros", "fn f() { info!(", ["a = ", "a", ""], "); }"),
    deep("format strings", "fn f() { info!(\"", ["{", "a", "}"], "\"); }"),
    deep("strings", EXPR, ["\"(\"", "", ""], "; }"),
    deep("raw strings", EXPR, ["r#\"\"#", "", ""], "; }"),
    deep("lifetimes", "fn f<", ["'a,", "'b", ""], ">() {}"),
    deep("wheres", "fn f() where ", ["T: A,", "", ""], " {}"),
    deep("extern blocks", "", ["extern \"C\" {", "", "}"], ""),
    deep("const blocks", EXPR, ["const {", "1", "}"], "; }"),
    deep("try blocks", EXPR, ["try {", "1", "}"], "; }"),
    deep("else words", STMT, ["else ", "", ""], " }"),
    deep("semicolons", STMT, [";", "", ""], " }"),
    deep("quotes", EXPR, ["'", "", ""], "; }"),
];

impl Deep {
    fn text(&self, n: usize) -> String {
        [self.before, &self.open.repeat(n), self.inner, &self.close.repeat(n), self.after].concat()
    }
}

#[test]
fn deep_input_never_aborts() {
    for n in [100, 254, 1_000, 100_000] {
        let is_refused = |shape: &&Deep| {
            read(&shape.text(n)).is_err_and(|failure| failure.message.contains("deeply"))
        };
        let refused: Vec<&str> = SHAPES.iter().filter(is_refused).map(|shape| shape.name).collect();
        if n == 100 {
            // Three delimiters a level.
            assert_eq!(refused, ["const arguments", "json"]);
        }
    }
}

/// Steps of different kinds may stand on one path: each shape inside each other, half way to the limit of either.
#[test]
fn mixtures_of_deep_shapes_never_abort() {
    let exprs: Vec<&Deep> =
        SHAPES.iter().filter(|shape| shape.before == EXPR && shape.after == "; }").collect();
    for outer in &exprs {
        for inner in &exprs {
            let inside = [&inner.open.repeat(120), inner.inner, &inner.close.repeat(120)].concat();
            let text =
                [EXPR, &outer.open.repeat(120), "(", &inside, ")", &outer.close.repeat(120), "; }"]
                    .concat();
            drop(read(&text));
        }
    }
}

fn quoted(text: &str, span: Span) -> &str {
    text.get(span.start as usize..span.end as usize)
        .unwrap_or_else(|| panic!("{span:?} is no part of a text of {} bytes", text.len()))
}

/// Asserts that every position lies in the text, and that names stand where the IR says.
fn check_positions(ir: &FileIr, text: &str) {
    let says = |name: Name, span: Span| {
        assert_eq!(quoted(text, span).trim_start_matches("r#"), ir.name(name), "at {span:?}");
    };
    for item in &ir.items {
        quoted(text, item.span);
        if item.name != Name::EMPTY {
            says(item.name, item.span);
        }
    }
    for func in &ir.functions {
        says(func.name, func.span);
        let whole = quoted(text, func.whole);
        assert!(func.whole.start <= func.span.start && func.span.end <= func.whole.end, "{whole}");
        let is_fn = func.owner != Owner::Static && !func.body.is_none();
        assert!(!is_fn || whole.ends_with('}'), "{whole}");
    }
    for expr in &ir.exprs {
        let here = quoted(text, expr.span);
        match expr.kind {
            ExprKind::Name(name)
            | ExprKind::MethodCall { method: name, .. }
            | ExprKind::Field { name, .. } => says(name, expr.span),
            ExprKind::Await(_) => assert_eq!(here, "await"),
            ExprKind::Try(_) => assert_eq!(here, "?"),
            ExprKind::Match { .. } => assert_eq!(here, "match"),
            ExprKind::Return(_) => assert_eq!(here, "return"),
            ExprKind::Cast { .. } => assert_eq!(here, "as"),
            ExprKind::Macro(call) => {
                assert!(quoted(text, ir.macros[call.index()].span).starts_with(here));
            }
            _ => {}
        }
    }
    for pat in &ir.pats {
        quoted(text, pat.span);
        if let PatKind::Binding { name, .. } = pat.kind {
            says(name, pat.span);
        }
    }
    for path in &ir.paths {
        let (first, last) = (ir.pairs(path.segments).next(), ir.pairs(path.segments).last());
        let here = quoted(text, path.span);
        // The path `Self` of a receiver has the receiver's place.
        if let (Some((first, _)), Some((last, _)), false) = (first, last, here == "self") {
            assert!(
                here.trim_start_matches("r#").starts_with(ir.name(first))
                    && here.ends_with(ir.name(last)),
                "{here}"
            );
        }
    }
    ir.variants.iter().for_each(|variant| says(variant.name, variant.span));
    for stmt in &ir.stmts {
        if let Stmt::Let { span, .. } | Stmt::Semi { span, .. } = *stmt {
            assert!(quoted(text, span).ends_with(';'));
        }
    }
    for block in &ir.blocks {
        quoted(text, block.span);
    }
    for attr in &ir.attrs {
        let here = quoted(text, attr.span);
        assert!(here.is_empty() || (here.starts_with('#') && here.ends_with(']')), "{here}");
    }
    for directive in &ir.directives {
        quoted(text, directive.span);
        quoted(text, directive.covers);
    }
}

/// Reads `text`, which may be anything, and asserts what holds for every answer. Must run on a big stack.
fn check(text: &str) {
    match front_end(text.as_bytes()) {
        Ok(ir) => {
            check_positions(&ir, text);
            check_links(&ir);
        }
        Err(failure) => {
            assert!(!failure.message.contains("panicked"), "{text}");
            assert!(failure.offset as usize <= text.len() && failure.line >= 1);
        }
    }
}

/// Asserts that every expression is the child of at most one other, and comes after its children: nobody can walk in circles.
fn check_links(ir: &FileIr) {
    let mut parents = vec![0u8; ir.exprs.len()];
    for index in 0..ir.exprs.len() {
        ir.children(ExprId::new(index), &mut |child| {
            assert!(child.index() < index);
            parents[child.index()] += 1;
        });
    }
    assert!(parents.iter().all(|&n_parents| n_parents <= 1));
    for (index, scope) in ir.scopes.iter().enumerate() {
        assert!(scope.parent.is_none() || scope.parent.index() < index);
        ir.list(scope.items)
            .for_each(|item| assert_eq!(ir.items[item.index()].scope.index(), index));
    }
}

/// The sources of this package.
fn own_sources() -> Vec<String> {
    let is_rust = |entry: &walkdir::DirEntry| {
        entry.path().extension().is_some_and(|extension| extension == "rs")
    };
    let files = ["src", "tests", "rules"].map(|dir| {
        walkdir::WalkDir::new(concat!(env!("CARGO_MANIFEST_DIR"), "/").to_owned() + dir)
            .sort_by_file_name()
    });
    files
        .into_iter()
        .flatten()
        .flatten()
        .filter(is_rust)
        .map(|entry| std::fs::read_to_string(entry.path()).unwrap())
        .collect()
}

#[test]
fn own_sources_are_read_with_true_positions() {
    on_big_stack(|| {
        for text in own_sources() {
            front_end(text.as_bytes()).unwrap();
            check(&text);
        }
    });
}

#[test]
fn the_ir_survives_serialisation() {
    on_big_stack(|| {
        for text in own_sources() {
            let ir = front_end(text.as_bytes()).unwrap();
            let json = serde_json::to_string(&ir).unwrap();
            let back: FileIr = serde_json::from_str(&json).unwrap();
            assert_eq!(json, serde_json::to_string(&back).unwrap());
        }
    });
}

/// Everything that the lowering knows, with letters beyond ASCII in between.
const KITCHEN_SINK: &str = include_str!("front/kitchen_sink.rs.txt");

#[test]
fn kitchen_sink_is_read_with_true_positions() {
    on_big_stack(|| {
        for text in [
            KITCHEN_SINK.to_owned(),
            format!("\u{feff}{KITCHEN_SINK}"),
            format!("#!/usr/bin/env cargo\n{KITCHEN_SINK}"),
        ] {
            front_end(text.as_bytes()).unwrap();
            check(&text);
            check(&text.replace('\n', "\r\n"));
            check(&text.replace('\n', " "));
        }
    });
}

/// One change of a text: cut out a part, repeat it, or put something else in its place.
fn mutate(text: &mut String, (from, len, what): (prop::sample::Index, usize, &str)) {
    let near = |at: usize| (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let start = near(from.index(text.len() + 1));
    let end = near((start + len).min(text.len())).max(start);
    let replacement = what.replace('@', &text[start..end]);
    text.replace_range(start..end, &replacement);
}

const REPLACEMENTS: &[&str] = &[
    "",
    "@@",
    "@@@@@@@@",
    "(@)",
    "{@}",
    "[@]",
    "<@>",
    "\"@\"",
    "/*@*/",
    "//@\n",
    "m!(@)",
    "select! { a = @ => b }",
    "\u{e4}@",
    "'",
    "#",
    "r#\"",
    "\\",
    "\n",
    "=>",
    "=",
    "::",
    "|",
    ";",
    ",",
    "// asynclint: allow(a)\n@",
    "@ // asynclint: expect(b)\n",
    "fn @",
    "async @",
    "#[cfg(test)] @",
    "#![@]",
    "\u{200e}",
    "\u{feff}",
    "if @ {}",
    "let @ = ",
    "{ if #[cfg(a)] { @ } }",
    "\"{@}\"",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn mutated_sources_never_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0usize..60, prop::sample::select(REPLACEMENTS)), 1..6),
    ) {
        let mut text = KITCHEN_SINK.to_owned();
        for change in changes {
            mutate(&mut text, change);
        }
        on_big_stack(move || check(&text));
    }

    #[test]
    fn words_in_any_order_never_panic(words in prop::collection::vec(prop::sample::select(WORDS), 0..40)) {
        let text = words.join(" ");
        on_big_stack(move || check(&text));
    }

    #[test]
    fn macro_bodies_never_panic(words in prop::collection::vec(prop::sample::select(WORDS), 0..20)) {
        let text = format!("fn f() {{ a!({0}); b![{0}]; c! {{ {0} }} d! {{ {0} }} }} e! {{ {0} }}", words.join(" "));
        on_big_stack(move || check(&text));
    }

    #[test]
    fn any_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        on_big_stack(move || drop(front_end(&bytes)));
    }

    #[test]
    fn any_text_never_panics(text in any::<String>()) {
        on_big_stack(move || check(&text));
    }
}

const WORDS: &[&str] = &[
    "a",
    "b",
    "self",
    "Self",
    "fn f() {}",
    "fn",
    "async",
    "move",
    "let",
    "x = y",
    "=>",
    "=",
    "==",
    ",",
    ";",
    ":",
    "::",
    "(",
    ")",
    "()",
    "{",
    "}",
    "{}",
    "[]",
    "[a]",
    "if",
    "else",
    "match",
    "loop",
    "biased",
    ";",
    "complete",
    "default",
    "Some(x)",
    "_",
    "|",
    "||",
    "|a|",
    "&",
    "&mut",
    "*",
    "!",
    "?",
    "%",
    ".",
    "..",
    ".await",
    ".m()",
    "await",
    "1",
    "1.0",
    "0.0.0",
    "\"{a} {b:c$} {{d}} {\"",
    "r#\"{e}\"#",
    "'a",
    "'a'",
    "#[a]",
    "#![a]",
    "#[cfg(a)]",
    "m!",
    "m!()",
    "static A: u8 = 1;",
    "static ref A: u8 = 1;",
    "use a::{self, b as _, c::*};",
    "struct S { a: u8 }",
    "enum E { A(u8), B }",
    "impl",
    "impl A for B {",
    "trait",
    "where",
    "T: A",
    "<",
    ">",
    "Vec<u8>",
    "dyn A + B",
    "as u8",
    "return",
    "break 'a",
    "yield",
    "const",
    "unsafe",
    "in",
    "for",
    "while",
    "mod m",
    "// asynclint: allow(x)\n",
    "// asynclint: \u{e4}\n",
    "/// d\n",
    "/* c */",
    "\u{e4}",
];
