//! Replacements in the words of the user's runtime: turns the text of `#[instead("..")]` into code. Knows the names of operations, not of runtimes.

/// What an async runtime calls the operations that replacements speak of.
#[derive(Clone, Copy, Debug)]
pub struct Runtime {
    /// The crate whose presence among the dependencies means that this runtime is used.
    pub krate: &'static str,
    /// Operation and path; an operation that the runtime lacks is missing.
    pub operations: &'static [(&'static str, &'static str)],
}

impl Runtime {
    pub fn operation(&self, name: &str) -> Option<&'static str> {
        self.operations.iter().find(|(operation, _)| *operation == name).map(|(_, path)| *path)
    }
}

/// The operations that a placeholder may name, sorted. `fs`, `io`, `net`, `process`, `sync` and `channel` are modules, `notify` is a type,
/// the others are functions.
pub const OPERATIONS: &[&str] = &[
    "block_in_place",
    "channel",
    "fs",
    "io",
    "lookup_host",
    "net",
    "notify",
    "process",
    "sleep",
    "sleep_until",
    "spawn",
    "spawn_blocking",
    "stdin",
    "sync",
    "timeout",
    "wait",
    "wait_with_output",
];

/// A part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Text(&'a str),
    /// The first, second, .. argument, the receiver not counted.
    Argument(usize),
    Receiver,
    /// The path of the runtime's crate.
    RuntimeCrate,
    Operation(&'a str),
}

/// The parts of a template, or what is wrong with it.
pub(super) fn pieces(template: &str) -> Result<Vec<Piece<'_>>, String> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some((text, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or("a `{` is never closed")?;
        pieces.push(Piece::Text(text));
        pieces.push(placeholder(name)?);
        rest = after;
    }
    pieces.push(Piece::Text(rest));
    Ok(pieces)
}

fn placeholder(name: &str) -> Result<Piece<'_>, String> {
    match name {
        "self" => Ok(Piece::Receiver),
        "runtime" => Ok(Piece::RuntimeCrate),
        _ if OPERATIONS.contains(&name) => Ok(Piece::Operation(name)),
        _ => name
            .parse()
            .map(Piece::Argument)
            .map_err(|_| format!("unknown placeholder `{{{name}}}`")),
    }
}

/// The replacement as code: arguments and receiver as the user wrote them. None if the runtime has no such operation, or the call no such argument.
pub fn expand(
    template: &str,
    runtime: Option<&Runtime>,
    receiver: Option<&str>,
    args: &[&str],
) -> Option<String> {
    let mut out = String::new();
    for piece in pieces(template).ok()? {
        out.push_str(match piece {
            Piece::Text(text) => text,
            Piece::Argument(index) => args.get(index)?,
            Piece::Receiver => receiver?,
            Piece::RuntimeCrate => runtime?.krate,
            Piece::Operation(name) => runtime?.operation(name)?,
        });
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RUNTIME: Runtime = Runtime { krate: "rt", operations: &[("sleep", "rt::time::sleep")] };

    #[test]
    fn placeholders_become_code() {
        let expand = |template| expand(template, Some(&RUNTIME), Some("self.rx"), &["d", "x"]);
        assert_eq!(expand("{sleep}({0}).await").as_deref(), Some("rt::time::sleep(d).await"));
        assert_eq!(expand("{self}.recv({1}).await").as_deref(), Some("self.rx.recv(x).await"));
        assert_eq!(expand("{runtime}::join!()").as_deref(), Some("rt::join!()"));
    }

    #[test]
    fn what_is_missing_gives_no_replacement() {
        assert_eq!(expand("{fs}::read({0})", Some(&RUNTIME), None, &["p"]), None);
        assert_eq!(expand("{sleep}({0})", None, None, &["p"]), None);
        assert_eq!(expand("f({2})", Some(&RUNTIME), None, &["p"]), None);
        assert_eq!(expand("{self}.f()", Some(&RUNTIME), None, &[]), None);
    }

    #[test]
    fn broken_templates_are_named() {
        assert_eq!(pieces("{sleeep}()"), Err("unknown placeholder `{sleeep}`".to_string()));
        assert_eq!(pieces("f({0"), Err("a `{` is never closed".to_string()));
    }

    #[test]
    fn operations_are_sorted() {
        assert!(OPERATIONS.is_sorted());
    }
}
