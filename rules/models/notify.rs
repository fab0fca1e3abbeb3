//! Model of notify 5 to 8 (checked against 8.2.1). The handler runs on a thread of the watcher.

use std::path::{Path, PathBuf};
use std::time::Duration;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error { pub kind: ErrorKind, pub paths: Vec<PathBuf> }
pub enum ErrorKind { Generic(String), Io(std::io::Error), PathNotFound, WatchNotFound, InvalidConfig(Config), MaxFilesWatch }
#[derive(Clone, Copy)] pub enum RecursiveMode { Recursive, NonRecursive }
#[derive(Clone, Copy, Default)] pub struct Config;
impl Config { pub fn with_poll_interval(self, dur: Duration) -> Config {} pub fn with_manual_polling(self) -> Config {} pub fn with_compare_contents(self, compare_contents: bool) -> Config {} pub fn with_follow_symlinks(self, follow_symlinks: bool) -> Config {} }
pub use event::{Event, EventKind};
pub mod event {
    use std::path::PathBuf;
    #[derive(Clone, Default)] pub struct Event { pub kind: EventKind, pub paths: Vec<PathBuf> }
    impl Event { pub fn need_rescan(&self) -> bool {} }
    #[derive(Clone, Copy)] pub enum EventKind { Any, Access(AccessKind), Create(CreateKind), Modify(ModifyKind), Remove(RemoveKind), Other }
    impl EventKind { pub fn is_access(&self) -> bool {} pub fn is_create(&self) -> bool {} pub fn is_modify(&self) -> bool {} pub fn is_remove(&self) -> bool {} }
    #[derive(Clone, Copy)] pub enum AccessKind { Any, Read, Open(AccessMode), Close(AccessMode), Other }
    #[derive(Clone, Copy)] pub enum AccessMode { Any, Execute, Read, Write, Other }
    #[derive(Clone, Copy)] pub enum CreateKind { Any, File, Folder, Other }
    #[derive(Clone, Copy)] pub enum ModifyKind { Any, Data(DataChange), Metadata(MetadataKind), Name(RenameMode), Other }
    #[derive(Clone, Copy)] pub enum DataChange { Any, Size, Content, Other }
    #[derive(Clone, Copy)] pub enum MetadataKind { Any, AccessTime, WriteTime, Permissions, Ownership, Extended, Other }
    #[derive(Clone, Copy)] pub enum RenameMode { Any, To, From, Both, Other }
    #[derive(Clone, Copy)] pub enum RemoveKind { Any, File, Folder, Other }
}
pub trait EventHandler { fn handle_event(&mut self, event: Result<Event>); }
pub trait Watcher {
    #[runs_elsewhere(event_handler)] fn new<F: FnMut(Result<Event>)>(event_handler: F, config: Config) -> Result<Self>;
    // Adding a directory walks it, and waits until the watcher's thread has done so.
    #[blocks(fs)] fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    #[blocks(fs)] fn unwatch(&mut self, path: &Path) -> Result<()>;
    fn configure(&mut self, option: Config) -> Result<bool> {}
}
#[runs_elsewhere(event_handler)] pub fn recommended_watcher<F: FnMut(Result<Event>)>(event_handler: F) -> Result<RecommendedWatcher> {}
pub type RecommendedWatcher = INotifyWatcher;
pub struct INotifyWatcher;
impl Watcher for INotifyWatcher {}
pub struct PollWatcher;
impl Watcher for PollWatcher {}
