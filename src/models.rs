//! What external APIs do: the effects that model files (`rules/models/*.rs`, and the user's) declare as attributes on Rust signatures.
//! Knows the vocabulary, and no API.

mod check;
mod load;
mod runtime;

use std::sync::LazyLock;

pub use check::check;
pub use load::{ModelError, effects, is_effect};
pub use runtime::{OPERATIONS, Runtime, expand};

/// Why a call keeps its thread from doing anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Blocks {
    Sleep,
    /// Reads or writes what is in files, or walks directories.
    Fs,
    /// Works through whole trees, archives or what a device has not written yet.
    FsBulk,
    /// Asks or changes one entry of the file system: microseconds on a local disk.
    FsMetadata,
    Net,
    Dns,
    Process,
    /// Waits for another thread to do something.
    Wait,
    /// Has a pool of threads compute something, and waits for it.
    Pool,
    Lock,
    Cpu,
    /// Runs a future to its end on this thread: `block_on`.
    Runtime,
}

/// What a function does with a closure or future handed to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArgUse {
    /// Run before the call returns, on this thread: combinators.
    RunsInline,
    /// Run when the value that the call gives is first used: `LazyLock::new`.
    RunsOnUse,
    /// Run on another thread that may block, started for it: `std::thread::spawn`.
    RunsElsewhere,
    /// Run where blocking is allowed: `spawn_blocking`, `block_in_place`.
    Offloads,
    /// A future that becomes a task of its own.
    Spawns,
    /// A future that is polled when the returned future is: `timeout(d, fut)`, `select(a, b)`.
    Polls,
    /// A future that is run to its end before the call returns: `block_on`.
    BlocksOn,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LockFamily {
    Mutex,
    RwLock,
    Map,
    Permit,
    /// Gives out connections, of which it has few.
    Pool,
    Cell,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LockModel {
    pub family: LockFamily,
    /// Acquired by awaiting.
    pub is_async: bool,
    /// The holder may take it again.
    pub reentrant: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AcquireMode {
    Exclusive,
    Shared,
    /// Shared, and never queues behind a writer: `read_recursive`.
    SharedRecursive,
    Upgradable,
    Permit,
}

impl AcquireMode {
    /// Several may hold it so at once.
    pub fn is_shared(self) -> bool {
        matches!(self, Self::Shared | Self::SharedRecursive)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Acquires {
    pub mode: AcquireMode,
    /// Gives up instead of waiting.
    pub is_try: bool,
    /// Takes as many at once as it is told.
    pub is_many: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cancel {
    Safe,
    LosesData,
    LosesPlace,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskHandle {
    /// Dropping it lets the task run on.
    Detach,
    AbortOnDrop,
}

/// What an await waits for that other code must bring about, or the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Waits {
    Time,
    /// Another task: a message, a signal, its end.
    Peer,
    /// Room in a bounded channel.
    Room,
    /// This machine's disk.
    Disk,
    /// Its next turn, when the other tasks that can run have had theirs.
    Turn,
}

/// What a process does with a pipe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stream {
    Reads,
    Writes,
}

/// How the end of a process is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reaps {
    /// Whatever it writes meanwhile stays in its pipes.
    Blindly,
    /// All that it writes is read.
    Reading,
}

/// Whom a call wakes of those that wait on its receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Notifies {
    /// Only who waits already.
    Waiting,
    /// Also who comes next, if nobody waits.
    Next,
}

/// What a call sets a bound to, for what is made of its receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limits {
    /// How long it may wait.
    Time,
    /// How much comes out of it.
    Number,
    /// How many missed ticks it makes up for.
    Bursts,
}

/// What the attributes of one item of a model say. The default says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// Functions.
    pub blocks: Option<Blocks>,
    /// Functions: the replacement; `{0}` is the first argument, `{self}` the receiver, `{runtime}` the runtime's path, `{sleep}` and the
    /// other words of [`OPERATIONS`] what the runtime calls that operation: [`expand`].
    pub instead: Option<String>,
    /// Functions: parameter names and what becomes of the argument.
    pub args: Vec<(String, ArgUse)>,
    /// Functions: takes the lock that its receiver is.
    pub acquires: Option<Acquires>,
    /// Functions: takes the lock that this argument is, if it is one, for as long as it runs.
    pub acquires_from: Option<String>,
    /// Functions: wakes those that wait on its receiver.
    pub notifies: Option<Notifies>,
    /// Functions: gives the setting by which an end of a pipe is kept for this process.
    pub piped: bool,
    /// Functions: sets what a process that is started is connected to. Its handle has the other end in the field of the same name.
    pub connects: Option<Stream>,
    /// Functions: waits until the process that its receiver is has ended.
    pub reaps: Option<Reaps>,
    /// Functions: what dropping its future loses.
    pub cancel: Option<Cancel>,
    /// Functions: what they give is gone from their receiver or first argument: a message, bytes, the value in a slot.
    pub takes: bool,
    /// Functions: give `None` or an error, at once and again and again, when nothing more will come.
    pub ends: bool,
    /// Functions: drop the future that they poll when time is up, and give an error.
    pub gives_up: bool,
    /// Functions: drop the futures that they poll as soon as one of them, or something else that they wait for, is done.
    pub races: bool,
    /// Functions and macros: drop the futures that they poll as soon as one of them gives an error.
    pub fails_fast: bool,
    /// Functions: give handlers to a server that drops their futures when the client goes away.
    pub client_drops: bool,
    /// Functions: begin what another function of the same word `settles`, on the same receiver and key.
    pub begins: Option<String>,
    pub settles: Option<String>,
    /// Functions: tell tasks to stop. Types: by which tasks are told.
    pub stops: bool,
    /// Functions: the future they return is complete at the first poll.
    pub never_suspends: bool,
    /// Functions: what awaiting it waits for.
    pub waits: Option<Waits>,
    /// Functions: runs what is not known here, as a waker does.
    pub wakes: bool,
    /// Functions: waits for a peer without a limit of its own.
    pub no_timeout: bool,
    /// Functions: set a bound.
    pub limits: Option<Limits>,
    /// Functions: make a channel that takes any number of messages.
    pub unbounded: bool,
    /// Functions: poll all futures of their receiver or first argument at once, unless the next argument says how many.
    pub fans_out: bool,
    /// Functions: make a runtime, which must not be dropped where one is entered.
    pub makes_runtime: bool,
    /// Functions: tell at once what another task has done, where one could also wait for it: `try_recv`, an atomic's `load`.
    pub peeks: bool,
    /// Functions: give an error for messages that are gone, after which more come.
    pub lags: bool,
    /// Functions: stop the thread's other tasks, and panic in a runtime that has no other thread for them.
    pub needs_workers: bool,
    /// Functions: make a service ready for one call.
    pub readies: bool,
    /// Functions: may be called when the receiver itself was made ready.
    pub needs_ready: bool,
    /// Macros: return from the function when there is nothing yet: `ready!`.
    pub returns_early: bool,
    /// Functions: from here on whoever needs a listener finds one at the address, or channel, that their receiver or first argument is.
    pub listens: bool,
    /// Functions: fail, or are not heard, where nobody listens there.
    pub reaches: bool,
    /// Types: keep connections for the next request.
    pub pools: bool,
    /// Attributes of functions: the runtime has one thread if this word is among their arguments, with a `!` if it is not. Functions: their
    /// builder's runtime has one thread, whatever the word.
    pub one_thread: Option<String>,
    /// Attributes of functions: time stands still if this word is among their arguments.
    pub pauses_time: Option<String>,
    /// Functions: make a ticker that ticks at once, again and again, for all that it missed.
    pub bursts: bool,
    /// Functions: gives back the receiver's value out of a wrapper, keeping a guard alive: `unwrap`, `expect`, `?`-likes.
    pub passes_through: bool,
    /// Functions and macros: never return (`process::exit`) although their type does not say so.
    pub diverges: bool,
    /// Functions: drops its argument: `drop`.
    pub drops: bool,
    /// Functions: make a time of this many milliseconds for each that their argument counts.
    pub milliseconds: Option<String>,
    /// Functions: waits for peers to come, again and again: a program that calls it serves.
    pub serves: bool,
    /// Functions: waits for a signal of the operating system: a loop around it serves nobody.
    pub signal: bool,
    /// Attributes of functions: what the function does lies in a span.
    pub opens_span: bool,
    /// Functions: what its value does lies in a span too: `future.instrument(span)`.
    pub keeps_span: bool,
    /// Functions: ends the tasks that its receiver stands for: `abort`.
    pub aborts: bool,
    /// Functions: waits for the word to stop: `token.cancelled()`.
    pub awaits_stop: bool,
    /// Functions: panics where no runtime is entered; async ones when they are polled.
    pub needs_runtime: bool,
    /// Functions, attributes of functions: run futures where what needs a runtime finds none, unless a feature of their crate has this word in it.
    pub without_runtime: Option<String>,
    /// Functions: start what the kernel goes on with, and keeps the buffer for, when their future is dropped.
    pub in_kernel: bool,
    /// Functions: puts something into its receiver's buffer.
    pub writes: bool,
    /// Functions: `Ok` only where a runtime is entered.
    pub detects_runtime: bool,
    /// Functions: panic where a runtime is entered already.
    pub panics_in_runtime: bool,
    /// Functions: tells whether what the receiver stands for is over, so that waiting for it takes no time: `is_finished`.
    pub tells_done: bool,
    /// Types: a lock.
    pub lock: Option<LockModel>,
    /// Types: holds a lock while it lives.
    pub guard: bool,
    /// Types: harmful when it lives across an await, though not a lock's guard: why.
    pub hostile_across_await: Option<String>,
    /// Types: a span stays entered on this thread while it lives.
    pub span_guard: bool,
    /// Types: of use only while a value is kept: what happens when it is dropped.
    pub must_hold: Option<String>,
    /// Types: what is written is lost unless it is flushed: why.
    pub must_flush: Option<String>,
    /// Types: handles of tasks.
    pub task_handle: Option<TaskHandle>,
    /// Types: know of the tasks that are spawned through them until they end, whatever becomes of their handles.
    pub tracks: bool,
    /// Types: a future or ticker of time alone.
    pub timer: bool,
    /// Types: a future of what happens whether or not anybody polls it, and that holds nothing: an answer, a signal.
    pub independent: bool,
    /// Types: a stream that polls futures of its own, and only while it is polled itself.
    pub polls_items: bool,
    /// Types: a future that does nothing until polled although it is a plain struct.
    pub lazy: bool,
    /// Types: the key of a value that is set for one future, and not for the tasks that it starts.
    pub task_key: bool,
    /// Functions: set the value of the key that they are called on, for what they run.
    pub sets_key: bool,
    /// Functions: panic where the value of the key that they are called on is not set.
    pub needs_key: bool,
    /// Types: `clone()` gives another handle of the same thing (`Arc`, senders).
    pub shared: bool,
    /// Types: what their functions run, they run once at most, and who waits for a value of theirs waits only until it was set for the first time.
    pub set_once: bool,
    /// Types: while there is one, the receivers of its channel wait for more.
    pub sender: bool,
    /// Macros: select-shaped, join-shaped.
    pub select: bool,
    pub join: bool,
    /// Macros: make a stream of what is inside, which runs when that is polled: `stream!`.
    pub makes_stream: bool,
    /// Macros: what is inside is no code that runs here: `quote!`.
    pub opaque: bool,
    /// Attribute macros: the function becomes a synchronous entry point that runs its body on a runtime (`#[tokio::main]`).
    pub runtime_entry: bool,
}

impl LockFamily {
    /// Not one holder at a time, but as many as there are permits.
    pub fn is_counted(self) -> bool {
        matches!(self, Self::Permit | Self::Pool)
    }
}

impl Effects {
    /// Those of what nobody says anything of.
    pub fn none() -> &'static Self {
        static NONE: LazyLock<Effects> = LazyLock::new(Effects::default);
        &NONE
    }

    /// Functions: whether something that is handed to them is used in this way.
    pub fn uses(&self, usage: ArgUse) -> bool {
        self.args.iter().any(|&(_, said)| said == usage)
    }

    /// Functions: whether what is handed to them becomes a task, of the runtime or of its pool for blocking work.
    pub fn starts_tasks(&self) -> bool {
        self.uses(ArgUse::Spawns) || self.uses(ArgUse::Offloads)
    }

    /// Types: whether something is held for as long as a value lives.
    pub fn is_held(&self) -> bool {
        self.guard
            || self.span_guard
            || self.hostile_across_await.is_some()
            || self.must_hold.is_some()
            || self.task_handle == Some(TaskHandle::AbortOnDrop)
    }
}

/// One model file as the crate `rules` ships it.
#[derive(Clone, Copy, Debug)]
pub struct ModelSource {
    /// For messages: `rules/models/tokio.rs`.
    pub path: &'static str,
    /// The crates whose paths it describes; the first is its name, the others are aliases of the same paths.
    pub crates: &'static [&'static str],
    pub text: &'static str,
    /// The text, read when the tool was built.
    pub ir: &'static [u8],
}

impl ModelSource {
    /// Crates that its `use` declarations name. A model has one for each crate that it takes types from, `std` aside, which is always loaded.
    pub fn mentions(&self) -> impl Iterator<Item = &'static str> {
        let uses = self.text.lines().filter_map(|line| {
            let line = line.trim_start();
            line.strip_prefix("pub ").unwrap_or(line).strip_prefix("use ")
        });
        uses.filter_map(|path| path.split([':', ';', ' ']).find(|segment| !segment.is_empty()))
    }
}
