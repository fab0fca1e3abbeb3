//! Whether what is written from the rules' metadata is what the rules say today. Writes nothing.

use crate::fixture::{read, root};
use crate::none;
use crate::reference::files;

#[test]
fn what_is_written_from_metadata_is_up_to_date() {
    let files = files().unwrap_or_else(|error| panic!("{error}"));
    let stale = files.into_iter().filter_map(|(path, wanted)| {
        let found = read(&root().join(path)).unwrap_or_default();
        let differing = wanted.lines().zip(found.lines().chain(std::iter::repeat("")));
        let first = differing.into_iter().find(|(wanted, found)| wanted != found);
        (found != wanted).then(|| {
            let (wanted, found) = first.unwrap_or(("the end of the file", "more lines"));
            format!("{path}: not up to date; `cargo xtask bless` writes it\n    wanted {wanted}\n    found  {found}")
        })
    });
    none(stale);
}
