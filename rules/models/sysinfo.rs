//! Model of sysinfo 0.26 to 0.37 (checked against 0.37.2). What it says of processes, disks and sensors it asks of many files; memory, processors and networks take one quick read.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::Path;

#[derive(Default)] pub struct System;
impl System {
    pub fn new() -> System {}
    #[blocks(fs)] pub fn new_all() -> System {}
    pub fn new_with_specifics(refreshes: RefreshKind) -> System {}
    #[blocks(fs)] pub fn refresh_all(&mut self) {}
    pub fn refresh_specifics(&mut self, refreshes: RefreshKind) {}
    pub fn refresh_memory(&mut self) {}
    pub fn refresh_cpu_all(&mut self) {}
    pub fn refresh_cpu_usage(&mut self) {}
    pub fn refresh_cpu_specifics(&mut self, refresh_kind: CpuRefreshKind) {}
    #[blocks(fs)] pub fn refresh_processes(&mut self, processes_to_update: ProcessesToUpdate, remove_dead_processes: bool) -> usize {}
    #[blocks(fs)] pub fn refresh_processes_specifics(&mut self, processes_to_update: ProcessesToUpdate, remove_dead_processes: bool, refresh_kind: ProcessRefreshKind) -> usize {}
    pub fn processes(&self) -> &HashMap<Pid, Process> {}
    pub fn process(&self, pid: Pid) -> Option<&Process> {}
    pub fn global_cpu_usage(&self) -> f32 {}
    pub fn cpus(&self) -> &[Cpu] {}
    pub fn total_memory(&self) -> u64 {}
    pub fn free_memory(&self) -> u64 {}
    pub fn available_memory(&self) -> u64 {}
    pub fn used_memory(&self) -> u64 {}
    pub fn total_swap(&self) -> u64 {}
    pub fn free_swap(&self) -> u64 {}
    pub fn used_swap(&self) -> u64 {}
    pub fn uptime() -> u64 {}
    pub fn boot_time() -> u64 {}
    pub fn load_average() -> LoadAvg {}
    pub fn name() -> Option<String> {}
    pub fn kernel_version() -> Option<String> {}
    pub fn os_version() -> Option<String> {}
    pub fn long_os_version() -> Option<String> {}
    pub fn host_name() -> Option<String> {}
    pub fn cpu_arch() -> String {}
    pub fn physical_core_count() -> Option<usize> {}
}
#[derive(Clone, Copy, Default)] pub struct RefreshKind;
impl RefreshKind { pub fn nothing() -> RefreshKind {} pub fn everything() -> RefreshKind {} pub fn with_processes(self, kind: ProcessRefreshKind) -> RefreshKind {} pub fn with_memory(self, kind: MemoryRefreshKind) -> RefreshKind {} pub fn with_cpu(self, kind: CpuRefreshKind) -> RefreshKind {} }
#[derive(Clone, Copy, Default)] pub struct ProcessRefreshKind;
impl ProcessRefreshKind { pub fn nothing() -> ProcessRefreshKind {} pub fn everything() -> ProcessRefreshKind {} }
#[derive(Clone, Copy, Default)] pub struct CpuRefreshKind;
impl CpuRefreshKind { pub fn nothing() -> CpuRefreshKind {} pub fn everything() -> CpuRefreshKind {} }
#[derive(Clone, Copy, Default)] pub struct MemoryRefreshKind;
impl MemoryRefreshKind { pub fn nothing() -> MemoryRefreshKind {} pub fn everything() -> MemoryRefreshKind {} }
pub enum ProcessesToUpdate { All, Some(&[Pid]) }
#[derive(Clone, Copy)] pub struct Pid;
impl Pid { pub fn from_u32(v: u32) -> Pid {} pub fn as_u32(self) -> u32 {} }
#[derive(Clone, Copy)] pub struct LoadAvg { pub one: f64, pub five: f64, pub fifteen: f64 }
pub struct Cpu;
impl Cpu { pub fn cpu_usage(&self) -> f32 {} pub fn name(&self) -> &str {} pub fn vendor_id(&self) -> &str {} pub fn brand(&self) -> &str {} pub fn frequency(&self) -> u64 {} }
pub struct Process;
impl Process {
    pub fn kill(&self) -> bool {}
    pub fn name(&self) -> &OsStr {}
    pub fn pid(&self) -> Pid {}
    pub fn parent(&self) -> Option<Pid> {}
    pub fn exe(&self) -> Option<&Path> {}
    pub fn memory(&self) -> u64 {}
    pub fn virtual_memory(&self) -> u64 {}
    pub fn cpu_usage(&self) -> f32 {}
    pub fn run_time(&self) -> u64 {}
    pub fn start_time(&self) -> u64 {}
    #[blocks(process)] pub fn wait(&self) -> Option<std::process::ExitStatus> {}
}
#[derive(Default)] pub struct Disks;
impl Disks {
    pub fn new() -> Disks {}
    #[blocks(fs)] pub fn new_with_refreshed_list() -> Disks {}
    #[blocks(fs)] pub fn refresh(&mut self, remove_not_listed_disks: bool) {}
    pub fn list(&self) -> &[Disk] {}
    pub fn iter(&self) -> impl Iterator<Item = &Disk> {}
}
impl IntoIterator for &Disks { type Item = &Disk; type IntoIter = std::iter::Sources<&Disk>; }
pub struct Disk;
impl Disk { pub fn name(&self) -> &OsStr {} pub fn mount_point(&self) -> &Path {} pub fn file_system(&self) -> &OsStr {} pub fn total_space(&self) -> u64 {} pub fn available_space(&self) -> u64 {} pub fn is_removable(&self) -> bool {} }
#[derive(Default)] pub struct Components;
impl Components {
    pub fn new() -> Components {}
    #[blocks(fs)] pub fn new_with_refreshed_list() -> Components {}
    #[blocks(fs)] pub fn refresh(&mut self, remove_not_listed_components: bool) {}
    pub fn list(&self) -> &[Component] {}
    pub fn iter(&self) -> impl Iterator<Item = &Component> {}
}
impl IntoIterator for &Components { type Item = &Component; type IntoIter = std::iter::Sources<&Component>; }
pub struct Component;
impl Component { pub fn temperature(&self) -> Option<f32> {} pub fn max(&self) -> Option<f32> {} pub fn critical(&self) -> Option<f32> {} pub fn label(&self) -> &str {} }
#[derive(Default)] pub struct Networks;
impl Networks {
    pub fn new() -> Networks {}
    pub fn new_with_refreshed_list() -> Networks {}
    pub fn refresh(&mut self, remove_not_listed_interfaces: bool) {}
}
impl std::ops::Deref for Networks { type Target = HashMap<String, NetworkData>; }
pub struct NetworkData;
impl NetworkData { pub fn received(&self) -> u64 {} pub fn transmitted(&self) -> u64 {} pub fn total_received(&self) -> u64 {} pub fn total_transmitted(&self) -> u64 {} }
