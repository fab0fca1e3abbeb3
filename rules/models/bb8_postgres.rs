//! Model of bb8-postgres 0.8 and 0.9: tokio-postgres's clients in a pool of bb8.

use bb8::ManageConnection;
use tokio_postgres::{Client, Config, Error};

#[derive(Clone)] pub struct PostgresConnectionManager<Tls>;
impl<Tls> PostgresConnectionManager<Tls> {
    pub fn new(config: Config, tls: Tls) -> PostgresConnectionManager<Tls> {}
    pub fn new_from_stringlike<T: ToString>(params: T, tls: Tls) -> Result<PostgresConnectionManager<Tls>, Error> {}
}
impl<Tls> ManageConnection for PostgresConnectionManager<Tls> { type Connection = Client; type Error = Error; }
