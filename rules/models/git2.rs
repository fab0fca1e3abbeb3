//! Model of git2 0.16 to 0.20 (checked against 0.20.4): repositories are read from the disk, remotes are waited for.

use std::path::{Path, PathBuf};
pub use build::CheckoutBuilder;

pub struct Error;
impl Error { pub fn message(&self) -> &str {} pub fn code(&self) -> ErrorCode {} }
#[derive(Clone, Copy)] pub enum ErrorCode { GenericError, NotFound, Exists, Ambiguous, Auth, Conflict }
#[derive(Clone, Copy)] pub struct Oid;
impl Oid { pub fn from_str(s: &str) -> Result<Oid, Error> {} pub fn zero() -> Oid {} pub fn as_bytes(&self) -> &[u8] {} pub fn is_zero(&self) -> bool {} }
#[derive(Clone, Copy)] pub enum Direction { Fetch, Push }
#[derive(Clone, Copy)] pub enum ResetType { Soft, Mixed, Hard }
#[derive(Clone, Copy)] pub enum BranchType { Local, Remote }
pub struct Repository;
impl Repository {
    #[blocks(fs)] pub fn open<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    #[blocks(fs)] pub fn open_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    #[blocks(fs)] pub fn open_from_env() -> Result<Repository, Error> {}
    #[blocks(fs)] pub fn discover<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    #[blocks(fs)] pub fn init<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    #[blocks(fs)] pub fn init_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    #[blocks(net)] pub fn clone<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error> {}
    #[blocks(net)] pub fn clone_recurse<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error> {}
    pub fn path(&self) -> &Path {}
    pub fn workdir(&self) -> Option<&Path> {}
    pub fn is_bare(&self) -> bool {}
    #[blocks(fs)] pub fn revparse_single(&self, spec: &str) -> Result<Object, Error> {}
    #[blocks(fs)] pub fn head(&self) -> Result<Reference, Error> {}
    #[blocks(fs)] pub fn set_head(&self, refname: &str) -> Result<(), Error> {}
    #[blocks(fs)] pub fn reset(&self, target: &Object, kind: ResetType, checkout: Option<&mut CheckoutBuilder>) -> Result<(), Error> {}
    #[blocks(fs)] pub fn statuses(&self, options: Option<&mut StatusOptions>) -> Result<Statuses, Error> {}
    #[blocks(fs)] pub fn index(&self) -> Result<Index, Error> {}
    pub fn config(&self) -> Result<Config, Error> {}
    pub fn find_remote(&self, name: &str) -> Result<Remote, Error> {}
    pub fn remote(&self, name: &str, url: &str) -> Result<Remote, Error> {}
    pub fn remote_anonymous(&self, url: &str) -> Result<Remote, Error> {}
    #[blocks(fs)] pub fn find_commit(&self, oid: Oid) -> Result<Commit, Error> {}
    #[blocks(fs)] pub fn find_tree(&self, oid: Oid) -> Result<Tree, Error> {}
    #[blocks(fs)] pub fn find_blob(&self, oid: Oid) -> Result<Blob, Error> {}
    #[blocks(fs)] pub fn find_object(&self, oid: Oid, kind: Option<ObjectType>) -> Result<Object, Error> {}
    #[blocks(fs)] pub fn find_reference(&self, name: &str) -> Result<Reference, Error> {}
    #[blocks(fs)] pub fn find_branch(&self, name: &str, branch_type: BranchType) -> Result<Branch, Error> {}
    #[blocks(fs)] pub fn branch(&self, branch_name: &str, target: &Commit, force: bool) -> Result<Branch, Error> {}
    #[blocks(fs)] pub fn commit(&self, update_ref: Option<&str>, author: &Signature, committer: &Signature, message: &str, tree: &Tree, parents: &[&Commit]) -> Result<Oid, Error> {}
    #[blocks(fs)] pub fn checkout_head(&self, opts: Option<&mut CheckoutBuilder>) -> Result<(), Error> {}
    #[blocks(fs)] pub fn checkout_tree(&self, treeish: &Object, opts: Option<&mut CheckoutBuilder>) -> Result<(), Error> {}
    pub fn signature(&self) -> Result<Signature, Error> {}
    pub fn revwalk(&self) -> Result<Revwalk, Error> {}
    #[blocks(fs)] pub fn blob(&self, data: &[u8]) -> Result<Oid, Error> {}
}
#[derive(Clone, Copy)] pub enum ObjectType { Any, Commit, Tree, Blob, Tag }
#[derive(Clone)] pub struct Object;
impl Object { pub fn id(&self) -> Oid {} #[blocks(fs)] pub fn peel_to_commit(&self) -> Result<Commit, Error> {} }
pub struct Reference;
impl Reference { pub fn name(&self) -> Option<&str> {} pub fn shorthand(&self) -> Option<&str> {} pub fn target(&self) -> Option<Oid> {} #[blocks(fs)] pub fn peel_to_commit(&self) -> Result<Commit, Error> {} }
pub struct Branch;
impl Branch { pub fn name(&self) -> Result<Option<&str>, Error> {} pub fn get(&self) -> &Reference {} }
#[derive(Clone)] pub struct Commit;
impl Commit { pub fn id(&self) -> Oid {} pub fn message(&self) -> Option<&str> {} pub fn summary(&self) -> Option<&str> {} pub fn author(&self) -> Signature {} pub fn tree(&self) -> Result<Tree, Error> {} pub fn parent(&self, i: usize) -> Result<Commit, Error> {} }
#[derive(Clone)] pub struct Tree;
impl Tree { pub fn id(&self) -> Oid {} pub fn len(&self) -> usize {} }
#[derive(Clone)] pub struct Blob;
impl Blob { pub fn id(&self) -> Oid {} pub fn content(&self) -> &[u8] {} }
#[derive(Clone)] pub struct Signature;
impl Signature { pub fn now(name: &str, email: &str) -> Result<Signature, Error> {} pub fn name(&self) -> Option<&str> {} pub fn email(&self) -> Option<&str> {} }
pub struct Statuses;
impl Statuses { pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} }
#[derive(Default)] pub struct StatusOptions;
impl StatusOptions { pub fn new() -> StatusOptions {} }
pub struct Config;
pub struct Revwalk;
impl Revwalk { pub fn push(&mut self, oid: Oid) -> Result<(), Error> {} pub fn push_head(&mut self) -> Result<(), Error> {} }
impl Iterator for Revwalk { type Item = Result<Oid, Error>; }
pub struct Index;
impl Index {
    #[blocks(fs)] pub fn add_path(&mut self, path: &Path) -> Result<(), Error> {}
    #[blocks(fs)] pub fn write(&mut self) -> Result<(), Error> {}
    #[blocks(fs)] pub fn write_tree(&mut self) -> Result<Oid, Error> {}
    pub fn len(&self) -> usize {}
}
pub struct Remote;
impl Remote {
    pub fn name(&self) -> Option<&str> {}
    pub fn url(&self) -> Option<&str> {}
    #[blocks(net)] pub fn connect(&mut self, dir: Direction) -> Result<(), Error> {}
    #[blocks(net)] pub fn download<Str>(&mut self, specs: &[Str], opts: Option<&mut FetchOptions>) -> Result<(), Error> {}
    #[blocks(net)] pub fn fetch<Str>(&mut self, refspecs: &[Str], opts: Option<&mut FetchOptions>, reflog_msg: Option<&str>) -> Result<(), Error> {}
    #[blocks(net)] pub fn push<Str>(&mut self, refspecs: &[Str], opts: Option<&mut PushOptions>) -> Result<(), Error> {}
    pub fn disconnect(&mut self) -> Result<(), Error> {}
}
#[derive(Default)] pub struct FetchOptions;
impl FetchOptions { pub fn new() -> FetchOptions {} pub fn remote_callbacks(&mut self, cbs: RemoteCallbacks) -> &mut FetchOptions {} pub fn depth(&mut self, depth: i32) -> &mut FetchOptions {} }
#[derive(Default)] pub struct PushOptions;
impl PushOptions { pub fn new() -> PushOptions {} pub fn remote_callbacks(&mut self, cbs: RemoteCallbacks) -> &mut PushOptions {} }
#[derive(Default)] pub struct RemoteCallbacks;
impl RemoteCallbacks { pub fn new() -> RemoteCallbacks {} }
pub mod build {
    use crate::{Error, FetchOptions, Repository};
    use std::path::Path;
    #[derive(Default)] pub struct RepoBuilder;
    impl RepoBuilder {
        pub fn new() -> RepoBuilder {}
        pub fn bare(&mut self, bare: bool) -> &mut RepoBuilder {}
        pub fn branch(&mut self, branch: &str) -> &mut RepoBuilder {}
        pub fn fetch_options(&mut self, fetch_opts: FetchOptions) -> &mut RepoBuilder {}
        #[blocks(net)] pub fn clone(&mut self, url: &str, into: &Path) -> Result<Repository, Error> {}
    }
    #[derive(Default)] pub struct CheckoutBuilder;
    impl CheckoutBuilder { pub fn new() -> CheckoutBuilder {} pub fn force(&mut self) -> &mut CheckoutBuilder {} pub fn safe(&mut self) -> &mut CheckoutBuilder {} }
}
