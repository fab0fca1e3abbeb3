//! Comments addressed to us: `// asynclint: allow(rule, reason = "..")`. Reads one comment's text; what it covers is decided by lowering.

use serde::{Deserialize, Serialize};

use crate::source::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DirectiveKind {
    Allow,
    Expect,
    AllowFile,
    Deny,
    /// `blocking`, `nonblocking`, `mixed`, `cancel-safe`: an assumption about a function, its word in [`Directive::rules`].
    Assume,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Directive {
    pub kind: DirectiveKind,
    /// Rules or groups named, as written.
    pub rules: Vec<String>,
    pub reason: Option<String>,
    /// `until = "2027-03-01"`.
    pub until: Option<String>,
    /// The comment.
    pub span: Span,
    /// The syntax node that the comment precedes, follows or stands in: what it covers. The whole file for `allow-file`.
    pub covers: Span,
    /// Why it could not be understood; it then covers nothing.
    pub error: Option<String>,
}
