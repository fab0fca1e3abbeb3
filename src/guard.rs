//! Runs code whose panic must cost no more than its own result: the panic becomes a sentence, and nothing is printed. Decides nothing about
//! what happens then.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::path::Path;
use std::sync::Once;

thread_local! {
    /// What the panic said that is on its way to this thread's [`quietly`]; `None` outside of it.
    static SAID: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The value of `run`, or what its panic said and where. `run` must not wait for work of other threads: a panic of theirs is not its own.
pub(crate) fn quietly<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    install_hook();
    let outer = SAID.replace(Some(String::new()));
    let result = panic::catch_unwind(AssertUnwindSafe(run));
    let said = SAID.replace(outer);
    result.map_err(|_| said.unwrap_or_default())
}

/// Panics elsewhere still go to whatever hook was there.
fn install_hook() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let is_ours = SAID.with_borrow_mut(|said| {
                if let Some(said) = said {
                    *said = sentence(info);
                }
                said.is_some()
            });
            if !is_ours {
                previous(info);
            }
        }));
    });
}

fn sentence(info: &PanicHookInfo<'_>) -> String {
    let payload = info.payload();
    let message = payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("panicked");
    match info.location() {
        // Absolute paths are those of dependencies, and tell where a user's home is.
        Some(place) if Path::new(place.file()).is_relative() => {
            format!("{message} ({}:{})", place.file().replace('\\', "/"), place.line())
        }
        _ => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_sentence() {
        assert_eq!(quietly(|| 1), Ok(1));
        let line = line!() + 1;
        let said = quietly(|| -> () { panic!("{} is there", 0) }).expect_err("it panics");
        assert_eq!(said, format!("0 is there (src/guard.rs:{line})"));
    }

    #[test]
    fn guards_nest() {
        let outer = quietly(|| {
            let inner: Result<(), String> = quietly(|| panic!("inner"));
            assert!(inner.is_err_and(|said| said.starts_with("inner")));
            panic!("outer");
        });
        assert!(outer.is_err_and(|said: String| said.starts_with("outer")));
    }
}
