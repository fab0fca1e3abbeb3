//! Model of serialport 4 (checked against 4.10.1): reads wait for bytes until the port's timeout.

use std::time::Duration;

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)] pub struct Error { pub kind: ErrorKind, pub description: String }
#[derive(Clone, Copy)] pub enum ErrorKind { NoDevice, InvalidInput, Unknown, Io(std::io::ErrorKind) }
pub fn new(path: impl Into<std::borrow::Cow<str>>, baud_rate: u32) -> SerialPortBuilder {}
#[blocks(fs)] pub fn available_ports() -> Result<Vec<SerialPortInfo>> {}
#[derive(Clone)] pub struct SerialPortInfo { pub port_name: String, pub port_type: SerialPortType }
#[derive(Clone)] pub enum SerialPortType { UsbPort(UsbPortInfo), PciPort, BluetoothPort, Unknown }
#[derive(Clone)] pub struct UsbPortInfo { pub vid: u16, pub pid: u16, pub serial_number: Option<String>, pub manufacturer: Option<String>, pub product: Option<String> }
#[derive(Clone)] pub struct SerialPortBuilder;
impl SerialPortBuilder {
    pub fn baud_rate(self, baud_rate: u32) -> SerialPortBuilder {}
    pub fn timeout(self, timeout: Duration) -> SerialPortBuilder {}
    pub fn open(self) -> Result<Box<dyn SerialPort>> {}
}
pub trait SerialPort: std::io::Read + std::io::Write {
    fn name(&self) -> Option<String>;
    fn baud_rate(&self) -> Result<u32>;
    fn set_timeout(&mut self, timeout: Duration) -> Result<()>;
    fn bytes_to_read(&self) -> Result<u32>;
    fn try_clone(&self) -> Result<Box<dyn SerialPort>>;
}
