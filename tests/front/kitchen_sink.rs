#![cfg_attr(not(test), feature(x))]
//! Ein Überblick: jede Form, die das Lesen kennt. # Cancel safety

extern crate alloc as mem;
use std::{
    collections::{self, hash_map::Entry as E, *},
    io::{Read as _, Write},
};
use crate::a;
pub use self::ünder::Ä;
use super::r#type as r#match;

mod out_of_line;
#[path = "else/where.rs"]
mod elsewhere;
/* ä */ pub(crate) mod ünder { pub struct Ä; }

/// Docs. 世界
///
/// # Cancel safety
/// Yes.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Pair<'a, T: Clone + ?Sized = u8, const N: usize = 3>(pub &'a T, [u8; N]) where T: Send + for<'b> Fn(&'b u8) -> u8;
struct Unit;
#[derive(Copy, Clone, Default)]
enum Shape { #[default] Round, Flat(u8, String), Named { größe: f32, r#in: u8 } = 3 }
union Both { a: u8, b: f32 }
type Alias<T> = Result<T, Box<dyn std::error::Error + Send + Sync + 'static>>;
const GRÖSSE: usize = { const fn x() -> usize { 1 } x() };
pub static mut COUNT: (u8, fn(u8, ...) -> !, *const [u8], impl Iterator<Item = u8>) = (b'a', x, p, i);
extern "C" { fn c_call(x: u8, ...) -> u8; static ERRNO: u8; type Opaque; }
macro_rules! twice { ($x:expr) => { $x + $x }; }
trait Alias2 = Clone + Send;

pub unsafe trait Service<Request>: Clone + Send {
    type Response: Into<String> + Send;
    type Future<'a>: Future<Output = Result<Self::Response, ()>> = Ready<()> where Self: 'a;
    const LIMIT: usize = 3;
    async fn call(self: &mut Pin<Box<Self>>, request: Request) -> Result<(), Self::Error>;
    fn twice(&self) -> impl Future<Output = ()> + use<'_, Self> { async move { self.call().await } }
    cfg_rt! { fn inside(&self); }
}

unsafe impl<T> !Send for Pair<'_, T> {}
impl<T: Clone, S> Service<S> for Pair<'static, T> where Vec<T>: Into<S>, <T as Iterator>::Item: Send {
    type Response = String;
    const LIMIT: usize = 4;
    #[instrument(skip(self), fields(id = %self.0))]
    async fn call(mut self, (a, Shape::Named { größe, r#in: ref b, .. }): (u8, Shape)) -> Result<(), ()> { Ok(()) }
    cfg_time! { pub async fn later(&'static mut self) { sleep(d).await } }
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
pub(in crate::a) async unsafe extern "C" fn main() -> Result<(), Error> {
    use tokio::{select, time::sleep};
    struct Local { a: u8 }
    impl Local { fn new() -> Self { Self { a: 1, ..Default::default() } } }
    let ünit @ (Some(x) | Ok(x)) = f::<u8>(&mut a, &raw const b)? else { return Err(Error::new("böse")) };
    let Some([first, .., last @ (1..=9 | -3)]) = list && let Ok(()) = y else { panic!() };
    if let Some(x) = m.lock().await.get(&0) && x > 3 || !y { drop(x) } else if z { } else { 'label: { break 'label 1; } };
    while let Some(ref mut x) = it.next() { continue 'outer; }
    'outer: for (i, x) in list.iter().enumerate().filter(|&(_, x)| *x == 1) { t.0.1 += i as u64 * 2 << 1; }
    match x.y.0[1..].z() { Foo { a, .. } if a > 1 => {} | A::B | C => (), box x => x, &(ref y, _) => { y } _ if let Some(q) = r => 1, const { 3 } => 2, "ä" => 3, }
    let f = async move |x: u8, Wrapper(y)| -> u8 { x + y };
    let g = for<'a> move |a: &'a str| a.len();
    _ = spawn(async { loop { break; } });
    (a, _) = (b, [0; 3], [1, 2], (1,), 0xffu8, 1e3, 2.0f32, c"x", b"y", 'z', true, 99999999999999999999);
    unsafe { COUNT.0 = 1 }; const { 1 }; let t = try { a?.b()? };
    select! {
        biased;
        Some(m) = rx.recv(), if open && !done => { handle(m).await }
        _ = sleep(d) => break 'outer,
        res = &mut fut => match res { Ok(x) => x, Err(_) => return },
        () = async { 1 }, if let Some(q) = r => {}.x(),
        else => { done = true }
    }
    futures::select! { x = a.fuse() => {}, complete => break, default => {} }
    println!("{x} ä {größe:?} {0:width$.prec$} {{not}} \u{e4} {named}", 1, named = 2);
    tracing::info!(target: "a", parent: &span, user.id = %id, ?err, "msg" = 3, type = 1, "text {x}");
    info!(a = 1; "old {b}"); slog!(log, "x"; "k" => %v);
    assert!(matches!(x, Some(_) | None if y)); assert_matches!(x, Ok(ref y) if y > 1, "why {}", z);
    let v = vec![Vec::<u8>::new(); n + 1]; let j = json!({ "a": f().await, "b": [1, { "c": x }] });
    stream! { let a = 1; for i in 0..3 { yield i; } }
    defer! { cleanup(); }
    thread_local! { static IN_FN: Cell<u8> = Cell::new(1) }
    let x = cfg_if! { if #[cfg(unix)] { a() } else { b() } };
    odd!(struct { +++ } => 3 4); html! { <div a="b">{ x }</div> }; m!(); join!(a.b(), c(), );
    ;
    yield x; <Self as Service<u8>>::call(self)(1)(2); ::std::mem::drop::<Vec<_>>(x);
    return f(); // asynclint: allow(a, b, reason = "c")
}

// asynclint: nonblocking(reason = "ä \"quoted\"")
/// More docs.
#[cfg(all(test, not(miri)))]
fn covered() {
    // asynclint: expect(x, until = "2027-03-01")
    a
        .b() // asynclint: deny(y)
        .c();
    #[cfg_attr(any(), asynclint::allow(rule, reason = "..."))]
    let x = 1; /* asynclint: allow */
}

thread_local! { static A: RefCell<u8> = const { RefCell::new(1) }; pub static B: u8 = 2 }
lazy_static! { /// Docs.
    static ref C: Mutex<u8> = Mutex::new(1); pub static ref D: u8 = 1; }
task_local! { pub static E: u8; static F: u8 }
#[cfg(feature = "ä")] cfg_rt! { pub mod inner { pub async fn deep() {} } cfg_b! { use q; } }
cfg_if! { if #[cfg(unix)] { fn u() {} } else if #[cfg(test)] { mod w; } else { cfg_c! { fn v() {} } } }
global!(x, y);
macro odd($x:ident) {}
