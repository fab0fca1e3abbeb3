//! Reads the attributes of one item of a model. Does not ask what kind of item it is; `check` does.

use super::{
    AcquireMode, Acquires, ArgUse, Blocks, Cancel, Effects, Limits, LockFamily, LockModel,
    Notifies, Reaps, Stream, TaskHandle, Waits,
};
use crate::ir::{Attrs, FileIr};

/// Why an attribute of a model could not be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelError {
    /// 1-based.
    pub line: u32,
    pub message: String,
}

/// Attributes that mean nothing here and are no mistakes.
const IGNORED: &[&str] = &["cfg", "deprecated", "derive", "doc", "must_use", "non_exhaustive"];

const BLOCKS: &[(&str, Blocks)] = &[
    ("sleep", Blocks::Sleep),
    ("fs", Blocks::Fs),
    ("fs_bulk", Blocks::FsBulk),
    ("fs_metadata", Blocks::FsMetadata),
    ("net", Blocks::Net),
    ("dns", Blocks::Dns),
    ("process", Blocks::Process),
    ("wait", Blocks::Wait),
    ("pool", Blocks::Pool),
    ("lock", Blocks::Lock),
    ("cpu", Blocks::Cpu),
    ("runtime", Blocks::Runtime),
];

const MODES: &[(&str, AcquireMode)] = &[
    ("exclusive", AcquireMode::Exclusive),
    ("shared", AcquireMode::Shared),
    ("shared_recursive", AcquireMode::SharedRecursive),
    ("upgradable", AcquireMode::Upgradable),
    ("permit", AcquireMode::Permit),
];

const FAMILIES: &[(&str, LockFamily)] = &[
    ("mutex", LockFamily::Mutex),
    ("rwlock", LockFamily::RwLock),
    ("map", LockFamily::Map),
    ("permit", LockFamily::Permit),
    ("pool", LockFamily::Pool),
    ("cell", LockFamily::Cell),
];

const CANCEL: &[(&str, Cancel)] = &[
    ("safe", Cancel::Safe),
    ("loses_data", Cancel::LosesData),
    ("loses_place", Cancel::LosesPlace),
];

const WAITS: &[(&str, Waits)] = &[
    ("time", Waits::Time),
    ("peer", Waits::Peer),
    ("room", Waits::Room),
    ("disk", Waits::Disk),
    ("turn", Waits::Turn),
];

const NOTIFIES: &[(&str, Notifies)] = &[("waiting", Notifies::Waiting), ("next", Notifies::Next)];

const STREAMS: &[(&str, Stream)] = &[("reads", Stream::Reads), ("writes", Stream::Writes)];

const REAPS: &[(&str, Reaps)] = &[("blindly", Reaps::Blindly), ("reading", Reaps::Reading)];

const LIMITS: &[(&str, Limits)] =
    &[("time", Limits::Time), ("number", Limits::Number), ("bursts", Limits::Bursts)];

const HANDLES: &[(&str, TaskHandle)] =
    &[("detach", TaskHandle::Detach), ("abort_on_drop", TaskHandle::AbortOnDrop)];

/// What the attributes of one item say.
pub fn effects(file: &FileIr, attrs: Attrs) -> Result<Effects, ModelError> {
    let mut effects = Effects::default();
    for attr in file.attrs(attrs) {
        apply(&mut effects, file.name(attr.path), file.name(attr.args))
            .map_err(|message| ModelError { line: file.lines.line(attr.span.start), message })?;
    }
    Ok(effects)
}

fn apply(effects: &mut Effects, word: &str, args: &str) -> Result<(), String> {
    let done = match word {
        "blocks" => set(&mut effects.blocks, one_of(BLOCKS, args)),
        "instead" => set(&mut effects.instead, string(args)),
        "runs_on_use" => push(&mut effects.args, args, ArgUse::RunsOnUse),
        "runs_inline" => push(&mut effects.args, args, ArgUse::RunsInline),
        "runs_elsewhere" => push(&mut effects.args, args, ArgUse::RunsElsewhere),
        "offloads" => push(&mut effects.args, args, ArgUse::Offloads),
        "spawns" => push(&mut effects.args, args, ArgUse::Spawns),
        "polls" => push(&mut effects.args, args, ArgUse::Polls),
        "blocks_on" => push(&mut effects.args, args, ArgUse::BlocksOn),
        "acquires" => set(&mut effects.acquires, acquires(args)),
        "acquires_from" => set(&mut effects.acquires_from, name(args)),
        "notifies" => set(&mut effects.notifies, one_of(NOTIFIES, args)),
        "piped" => flag(&mut effects.piped, args),
        "connects" => set(&mut effects.connects, one_of(STREAMS, args)),
        "reaps" => set(&mut effects.reaps, one_of(REAPS, args)),
        "cancel" => set(&mut effects.cancel, one_of(CANCEL, args)),
        "takes" => flag(&mut effects.takes, args),
        "ends" => flag(&mut effects.ends, args),
        "gives_up" => flag(&mut effects.gives_up, args),
        "races" => flag(&mut effects.races, args),
        "fails_fast" => flag(&mut effects.fails_fast, args),
        "client_drops" => flag(&mut effects.client_drops, args),
        "begins" => set(&mut effects.begins, string(args)),
        "settles" => set(&mut effects.settles, string(args)),
        "stops" => flag(&mut effects.stops, args),
        "tracks" => flag(&mut effects.tracks, args),
        "timer" => flag(&mut effects.timer, args),
        "independent" => flag(&mut effects.independent, args),
        "polls_items" => flag(&mut effects.polls_items, args),
        "never_suspends" => flag(&mut effects.never_suspends, args),
        "waits" => set(&mut effects.waits, one_of(WAITS, args)),
        "wakes" => flag(&mut effects.wakes, args),
        "no_timeout" => flag(&mut effects.no_timeout, args),
        "limits" => set(&mut effects.limits, one_of(LIMITS, args)),
        "unbounded" => flag(&mut effects.unbounded, args),
        "fans_out" => flag(&mut effects.fans_out, args),
        "makes_runtime" => flag(&mut effects.makes_runtime, args),
        "peeks" => flag(&mut effects.peeks, args),
        "lags" => flag(&mut effects.lags, args),
        "needs_workers" => flag(&mut effects.needs_workers, args),
        "readies" => flag(&mut effects.readies, args),
        "needs_ready" => flag(&mut effects.needs_ready, args),
        "returns_early" => flag(&mut effects.returns_early, args),
        "listens" => flag(&mut effects.listens, args),
        "reaches" => flag(&mut effects.reaches, args),
        "pools" => flag(&mut effects.pools, args),
        "one_thread" => set(&mut effects.one_thread, string(args)),
        "pauses_time" => set(&mut effects.pauses_time, string(args)),
        "bursts" => flag(&mut effects.bursts, args),
        "passes_through" => flag(&mut effects.passes_through, args),
        "milliseconds" => set(&mut effects.milliseconds, string(args)),
        "diverges" => flag(&mut effects.diverges, args),
        "drops" => flag(&mut effects.drops, args),
        "serves" => flag(&mut effects.serves, args),
        "signal" => flag(&mut effects.signal, args),
        "opens_span" => flag(&mut effects.opens_span, args),
        "keeps_span" => flag(&mut effects.keeps_span, args),
        "aborts" => flag(&mut effects.aborts, args),
        "awaits_stop" => flag(&mut effects.awaits_stop, args),
        "needs_runtime" => flag(&mut effects.needs_runtime, args),
        "without_runtime" if args.is_empty() => {
            set(&mut effects.without_runtime, Ok(String::new()))
        }
        "without_runtime" => set(&mut effects.without_runtime, string(args)),
        "in_kernel" => flag(&mut effects.in_kernel, args),
        "writes" => flag(&mut effects.writes, args),
        "must_flush" => set(&mut effects.must_flush, string(args)),
        "detects_runtime" => flag(&mut effects.detects_runtime, args),
        "panics_in_runtime" => flag(&mut effects.panics_in_runtime, args),
        "tells_done" => flag(&mut effects.tells_done, args),
        "lock" => set(&mut effects.lock, lock(args)),
        "guard" => flag(&mut effects.guard, args),
        "hostile_across_await" => set(&mut effects.hostile_across_await, string(args)),
        "span_guard" => flag(&mut effects.span_guard, args),
        "must_hold" => set(&mut effects.must_hold, string(args)),
        "task_handle" => set(&mut effects.task_handle, one_of(HANDLES, args)),
        "lazy" => flag(&mut effects.lazy, args),
        "shared" => flag(&mut effects.shared, args),
        "task_key" => flag(&mut effects.task_key, args),
        "sets_key" => flag(&mut effects.sets_key, args),
        "needs_key" => flag(&mut effects.needs_key, args),
        "set_once" => flag(&mut effects.set_once, args),
        "sender" => flag(&mut effects.sender, args),
        "select" => flag(&mut effects.select, args),
        "join" => flag(&mut effects.join, args),
        "makes_stream" => flag(&mut effects.makes_stream, args),
        "opaque" => flag(&mut effects.opaque, args),
        "runtime_entry" => flag(&mut effects.runtime_entry, args),
        _ if IGNORED.contains(&word) => Ok(()),
        _ => return Err(format!("unknown effect `{word}`")),
    };
    done.map_err(|reason| format!("`{word}`: {reason}"))
}

impl Blocks {
    /// The word of `blocks(..)`.
    pub fn word(self) -> &'static str {
        BLOCKS.iter().find(|&&(_, kind)| kind == self).map_or("", |&(word, _)| word)
    }
}

/// Whether the attribute `word` of a model says something, where others merely come with the signature.
pub fn is_effect(word: &str) -> bool {
    !IGNORED.contains(&word)
}

/// Each effect is said once.
fn set<T>(slot: &mut Option<T>, value: Result<T, String>) -> Result<(), String> {
    match slot.replace(value?) {
        None => Ok(()),
        Some(_) => Err("said twice".to_string()),
    }
}

fn flag(slot: &mut bool, args: &str) -> Result<(), String> {
    if !args.is_empty() {
        return Err(format!("takes no argument, found `{args}`"));
    }
    if std::mem::replace(slot, true) { Err("said twice".to_string()) } else { Ok(()) }
}

fn push(uses: &mut Vec<(String, ArgUse)>, args: &str, usage: ArgUse) -> Result<(), String> {
    for name in list(args) {
        if name.is_empty() {
            return Err("expected names of parameters".to_string());
        }
        if uses.iter().any(|(used, _)| used == name) {
            return Err(format!("the use of `{name}` is said twice"));
        }
        uses.push((name.to_string(), usage));
    }
    Ok(())
}

fn one_of<T: Copy>(table: &[(&str, T)], word: &str) -> Result<T, String> {
    table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value).ok_or_else(|| {
        let words: Vec<&str> = table.iter().map(|(name, _)| *name).collect();
        format!("expected one of {}, found `{word}`", words.join(", "))
    })
}

fn name(args: &str) -> Result<String, String> {
    if args.is_empty() {
        return Err("expected the name of a parameter".to_string());
    }
    Ok(args.to_string())
}

fn acquires(args: &str) -> Result<Acquires, String> {
    let mut words = list(args);
    let mode = one_of(MODES, words.next().unwrap_or_default())?;
    let mut words = words.peekable();
    let is_try = words.next_if_eq(&"try").is_some();
    let is_many = words.next_if_eq(&"many").is_some();
    match words.next() {
        None => Ok(Acquires { mode, is_try, is_many }),
        Some(word) => Err(format!("expected `try`, `many` or nothing, found `{word}`")),
    }
}

fn lock(args: &str) -> Result<LockModel, String> {
    let mut words = list(args);
    let family = one_of(FAMILIES, words.next().unwrap_or_default())?;
    let is_async = one_of(&[("sync", false), ("async", true)], words.next().unwrap_or_default())?;
    let reentrant = optional(words.next(), "reentrant")?;
    end(words.next())?;
    Ok(LockModel { family, is_async, reentrant })
}

fn list(args: &str) -> impl Iterator<Item = &str> {
    args.strip_suffix(',').unwrap_or(args).split(',').map(str::trim)
}

fn optional(word: Option<&str>, expected: &str) -> Result<bool, String> {
    match word {
        None => Ok(false),
        Some(word) if word == expected => Ok(true),
        Some(word) => Err(format!("expected `{expected}` or nothing, found `{word}`")),
    }
}

fn end(word: Option<&str>) -> Result<(), String> {
    word.map_or(Ok(()), |word| Err(format!("expected no more, found `{word}`")))
}

/// The value of a plain string literal.
fn string(args: &str) -> Result<String, String> {
    let not_a_string = || format!("expected a string literal, found `{args}`");
    let inner =
        args.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).ok_or_else(not_a_string)?;
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(char) = chars.next() {
        out.push(match char {
            '\\' => match chars.next() {
                Some(escaped @ ('"' | '\\')) => escaped,
                _ => return Err("no escapes but `\\\"` and `\\\\` are known here".to_string()),
            },
            '"' => return Err(not_a_string()),
            _ => char,
        });
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Attr, Name};
    use crate::source::{LineStarts, Span};

    /// The effects of attributes, each on a line of its own.
    fn of(attrs: &[(&str, &str)]) -> Result<Effects, ModelError> {
        let mut file = FileIr { lines: LineStarts(vec![0]), ..FileIr::default() };
        file.names.push("");
        for (number, (path, args)) in (0u32..).zip(attrs) {
            let name = Name(1 + 2 * number);
            file.names.push(path);
            file.names.push(args);
            file.attrs.push(Attr {
                path: name,
                args: Name(name.0 + 1),
                span: Span::new(10 * number, 10 * number + 1),
            });
            file.lines.0.push(10 * (number + 1));
        }
        let len = u16::try_from(attrs.len()).expect("few");
        effects(&file, Attrs { len, ..Attrs::default() })
    }

    fn error(attrs: &[(&str, &str)]) -> (u32, String) {
        let error = of(attrs).expect_err("it must not load");
        (error.line, error.message)
    }

    #[test]
    fn functions_may_say_several_things() {
        let effects = of(&[
            ("blocks", "runtime"),
            ("instead", r#""{self}.lock().await""#),
            ("acquires", "exclusive , try"),
            ("runs_inline", "f, g"),
            ("polls", "self"),
            ("cancel", "loses_place"),
            ("must_use", ""),
        ]);
        let effects = effects.expect("all of it is known");
        assert_eq!(effects.blocks, Some(Blocks::Runtime));
        assert_eq!(effects.instead.as_deref(), Some("{self}.lock().await"));
        assert_eq!(
            effects.acquires,
            Some(Acquires { mode: AcquireMode::Exclusive, is_try: true, is_many: false })
        );
        let args = [("f", ArgUse::RunsInline), ("g", ArgUse::RunsInline), ("self", ArgUse::Polls)];
        assert_eq!(effects.args, args.map(|(name, usage)| (name.to_string(), usage)));
        assert_eq!(effects.cancel, Some(Cancel::LosesPlace));
    }

    #[test]
    fn types_may_say_several_things() {
        let effects = of(&[
            ("lock", "mutex, sync, reentrant"),
            ("task_handle", "abort_on_drop"),
            ("shared", ""),
        ]);
        let effects = effects.expect("all of it is known");
        let lock = LockModel { family: LockFamily::Mutex, is_async: false, reentrant: true };
        assert_eq!(effects.lock, Some(lock));
        assert_eq!(effects.task_handle, Some(TaskHandle::AbortOnDrop));
        assert!(effects.shared);
    }

    #[test]
    fn nothing_said_is_the_default() {
        assert_eq!(of(&[("doc", r#""text""#), ("derive", "Clone")]), Ok(Effects::default()));
    }

    #[test]
    fn mistakes_are_named_with_their_line() {
        assert_eq!(
            error(&[("guard", ""), ("blokcs", "fs")]),
            (2, "unknown effect `blokcs`".to_string())
        );
        assert_eq!(error(&[("guard", ""), ("guard", "")]), (2, "`guard`: said twice".to_string()));
        let (line, message) = error(&[("blocks", "disk")]);
        assert_eq!((line, message.ends_with("found `disk`")), (1, true));
        assert_eq!(error(&[("guard", "x")]).1, "`guard`: takes no argument, found `x`");
        assert_eq!(error(&[("runs_inline", "")]).1, "`runs_inline`: expected names of parameters");
        assert_eq!(
            error(&[("polls", "f"), ("spawns", "f")]),
            (2, "`spawns`: the use of `f` is said twice".to_string())
        );
        assert_eq!(
            error(&[("acquires", "shared, maybe")]).1,
            "`acquires`: expected `try`, `many` or nothing, found `maybe`"
        );
        assert_eq!(
            error(&[("instead", "tokio")]).1,
            "`instead`: expected a string literal, found `tokio`"
        );
        assert_eq!(
            error(&[("instead", "\"")]).1,
            "`instead`: expected a string literal, found `\"`"
        );
    }
}
