//! Model of r2d2_sqlite 0.21 to 0.31: rusqlite's connections in a pool of r2d2.

use r2d2::ManageConnection;
use rusqlite::{Connection, Error, OpenFlags};
use std::path::Path;

pub struct SqliteConnectionManager;
impl SqliteConnectionManager {
    pub fn file<P: AsRef<Path>>(path: P) -> SqliteConnectionManager {}
    pub fn memory() -> SqliteConnectionManager {}
    pub fn with_flags(self, flags: OpenFlags) -> SqliteConnectionManager {}
    pub fn with_init<F: Fn(&mut Connection) -> Result<(), Error>>(self, init: F) -> SqliteConnectionManager {}
}
impl ManageConnection for SqliteConnectionManager { type Connection = Connection; type Error = Error; }
