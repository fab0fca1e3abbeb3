//! Model of curl 0.4 (checked against 0.4.51).

use std::time::Duration;

pub struct Error;
pub struct MultiError;
pub mod easy {
    use crate::Error;
    use std::time::Duration;
    #[derive(Clone, Copy)] pub enum WriteError { Pause }
    #[derive(Clone, Copy)] pub enum ReadError { Abort, Pause }
    pub struct List;
    impl List { pub fn new() -> List {} pub fn append(&mut self, data: &str) -> Result<(), Error> {} }
    pub struct Easy;
    impl Easy {
        pub fn new() -> Easy {}
        pub fn url(&mut self, url: &str) -> Result<(), Error> {}
        pub fn get(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn post(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn post_fields_copy(&mut self, data: &[u8]) -> Result<(), Error> {}
        pub fn http_headers(&mut self, list: List) -> Result<(), Error> {}
        pub fn follow_location(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn timeout(&mut self, timeout: Duration) -> Result<(), Error> {}
        pub fn connect_timeout(&mut self, timeout: Duration) -> Result<(), Error> {}
        pub fn write_function<F: FnMut(&[u8]) -> Result<usize, WriteError>>(&mut self, f: F) -> Result<(), Error> {}
        pub fn transfer(&mut self) -> Transfer {}
        #[blocks(net)] pub fn perform(&self) -> Result<(), Error> {}
        pub fn response_code(&mut self) -> Result<u32, Error> {}
    }
    pub struct Transfer;
    impl Transfer {
        pub fn write_function<F: FnMut(&[u8]) -> Result<usize, WriteError>>(&mut self, f: F) -> Result<(), Error> {}
        pub fn read_function<F: FnMut(&mut [u8]) -> Result<usize, ReadError>>(&mut self, f: F) -> Result<(), Error> {}
        pub fn header_function<F: FnMut(&[u8]) -> bool>(&mut self, f: F) -> Result<(), Error> {}
        #[blocks(net)] pub fn perform(&self) -> Result<(), Error> {}
    }
}
pub mod multi {
    use crate::MultiError;
    use crate::easy::Easy;
    use std::time::Duration;
    pub struct WaitFd;
    pub struct EasyHandle;
    pub struct Multi;
    impl Multi {
        pub fn new() -> Multi {}
        pub fn add(&self, easy: Easy) -> Result<EasyHandle, MultiError> {}
        pub fn perform(&self) -> Result<u32, MultiError> {}
        #[blocks(net)] pub fn wait(&self, waitfds: &mut [WaitFd], timeout: Duration) -> Result<u32, MultiError> {}
        #[blocks(net)] pub fn poll(&self, waitfds: &mut [WaitFd], timeout: Duration) -> Result<u32, MultiError> {}
    }
}
