//! Applies the comments `// asynclint: allow(..)`, `expect(..)`, `allow-file(..)` and `deny(..)` to findings, and reports comments that do
//! nothing or cannot be understood. Does not read comments (lowering does) and knows no rule but its own four.

use rustc_hash::FxHashMap;

use crate::diagnostic::{Applicability, Confidence, Diagnostic, Edit, Fix, Level};
use crate::ir::directive::{Directive, DirectiveKind};
use crate::rule::{Group, RuleMeta};
use crate::settings::Settings;
use crate::source::{FileId, Place};
use crate::suggest;

/// What [`apply`] knows besides the findings.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The directives of every file whose findings are reported.
    pub files: &'a [(FileId, &'a [Directive])],
    pub rules: &'a [&'static RuleMeta],
    /// The settings of each file.
    pub settings: &'a dyn Fn(FileId) -> &'a Settings,
    /// `2027-03-01`; an empty text lets nothing expire.
    pub today: &'a str,
}

/// What is left to report.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Sorted by [`Diagnostic::sort_key`]; those at level `allow` are gone.
    pub kept: Vec<Diagnostic>,
    /// How many findings comments have hidden that would have been reported.
    pub suppressed: usize,
}

/// The rules about suppressions themselves; they are configured like any other.
pub static RULES: [&RuleMeta; 4] = [&UNKNOWN, &MALFORMED, &WITHOUT_REASON, &UNUSED];

static UNKNOWN: RuleMeta = own_rule(
    "unknown-suppression",
    "a suppression comment that names a rule which does not exist",
    "# unknown-suppression\n\nA comment such as `// asynclint: allow(bloking-sleep)` names a rule that does not exist, so it hides nothing.\n\n\
     Correct the name: `asynclint rules` lists them all.\n",
);
static MALFORMED: RuleMeta = own_rule(
    "malformed-suppression",
    "a suppression comment that cannot be understood",
    "# malformed-suppression\n\nA comment begins with `asynclint:` but cannot be understood, so it hides nothing.\n\nWrite:\n\n```rust\n\
     // asynclint: allow(blocking-sleep, reason = \"runs before the runtime starts\")\n\
     // asynclint: expect(blocking-sleep, reason = \"..\", until = \"2027-03-01\")\n\
     // asynclint: allow-file(blocking-sleep, reason = \"..\")\n\
     // asynclint: deny(detached-task)\n```\n",
);
static WITHOUT_REASON: RuleMeta = own_rule(
    "suppression-without-reason",
    "a suppression comment without a reason, where reasons are required",
    "# suppression-without-reason\n\nThe configuration says `require-reason = true`, and this comment gives none.\n\n\
     Add it: `// asynclint: allow(blocking-sleep, reason = \"runs before the runtime starts\")`.\n",
);
static UNUSED: RuleMeta = RuleMeta {
    fixes: &[Applicability::Safe],
    ..own_rule(
        "unused-suppression",
        "a suppression comment that hides nothing, is not fulfilled or has expired",
        "# unused-suppression\n\nNothing is found where this comment allows or expects it, or its `until` date has passed. Such comments outlive the\n\
         code that made them necessary and then hide the next mistake.\n\nRemove the comment. Names of rules that are not enabled are not reported.\n",
    )
};

const fn own_rule(name: &'static str, summary: &'static str, page: &'static str) -> RuleMeta {
    RuleMeta {
        name,
        family: FAMILY,
        group: Group::Suspicious,
        level: Level::Warn,
        summary,
        since: "0.1.0",
        fixes: &[],
        subsumes: &[],
        page,
        lists: &[],
        thresholds: &[],
    }
}

const FAMILY: &str = "suppressions";

/// Whether `rule` is one of [`RULES`]; their pages are only in the tool.
pub fn is_own_rule(rule: &str) -> bool {
    RULES.iter().any(|meta| meta.name == rule)
}

/// Every word that levels and suppressions may name: rules, groups and `all`.
pub fn known_words(rules: &[&'static RuleMeta]) -> impl Iterator<Item = &'static str> + Clone {
    let names: Vec<_> = rules.iter().chain(&RULES).map(|meta| meta.name).collect();
    names.into_iter().chain(Group::ALL.map(Group::name)).chain(["all"])
}

/// Hides what comments allow, raises what they deny and adds the findings about the comments themselves.
///
/// Findings come with their levels set; give those at level `allow` too, so that `deny(..)` can wake them and that a comment which covers one
/// does not count as unused.
pub fn apply(diagnostics: Vec<Diagnostic>, request: &Request<'_>) -> Outcome {
    let mut marks = Marks::new(request);
    let mut outcome = Outcome::default();
    hide(diagnostics, &mut marks, &mut outcome);
    hide(wrong_directives(&marks), &mut marks, &mut outcome);
    hide(unused_directives(&marks), &mut marks, &mut outcome);
    outcome.kept.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    outcome
}

/// A directive that was understood, and which of its words were of use.
struct Mark<'a> {
    directive: &'a Directive,
    file: FileId,
    /// Beside each word as written: what it names, if anything.
    words: Vec<Word<'a>>,
    expired: bool,
    error: Option<String>,
}

struct Word<'a> {
    text: &'a str,
    /// With dashes, as rules are named.
    name: String,
    known: bool,
    used: bool,
}

struct Marks<'a> {
    request: Request<'a>,
    all: Vec<Mark<'a>>,
    by_file: FxHashMap<FileId, Vec<usize>>,
    metas: FxHashMap<&'static str, &'static RuleMeta>,
}

impl<'a> Marks<'a> {
    fn new(request: &Request<'a>) -> Self {
        let metas = request.rules.iter().chain(&RULES).map(|&meta| (meta.name, meta)).collect();
        let mut marks =
            Self { request: *request, all: Vec::new(), by_file: FxHashMap::default(), metas };
        let known: Vec<_> = known_words(request.rules).collect();
        for &(file, directives) in request.files {
            for directive in directives.iter().filter(|directive| {
                directive.kind != DirectiveKind::Assume || directive.error.is_some()
            }) {
                marks.by_file.entry(file).or_default().push(marks.all.len());
                marks.all.push(mark(file, directive, &known, request.today));
            }
        }
        marks
    }

    fn meta(&self, rule: &str) -> Option<&'static RuleMeta> {
        self.metas.get(rule).copied()
    }

    /// The innermost directive that covers the start of `place` and names `rule`, with the word that does; of equals the first.
    fn covering(&self, rule: &str, place: Place) -> Option<(usize, usize)> {
        let in_file = self.by_file.get(&place.file)?;
        let matching = in_file.iter().filter_map(|&idx| {
            let mark = &self.all[idx];
            let in_force = mark.error.is_none()
                && !mark.expired
                && mark.directive.covers.contains(place.span.start);
            let word =
                in_force.then(|| mark.words.iter().position(|word| self.names(word, rule)))??;
            Some((idx, word))
        });
        matching.min_by_key(|&(idx, _)| {
            let covers = self.all[idx].directive.covers;
            covers.end.saturating_sub(covers.start)
        })
    }

    /// Groups and `all` do not reach the rules about suppressions: a blanket comment must not hide its own mistakes.
    fn names(&self, word: &Word<'_>, rule: &str) -> bool {
        if word.name == rule {
            return word.known;
        }
        !is_own_rule(rule)
            && self
                .meta(rule)
                .is_some_and(|meta| word.name == "all" || word.name == meta.group.name())
    }

    fn level(&self, file: FileId, meta: &RuleMeta) -> Level {
        (self.request.settings)(file).level(meta.name, meta.group.name(), meta.level)
    }

    /// Whether a rule that `word` names reports at all, so that finding nothing means something.
    fn enabled(&self, file: FileId, word: &Word<'_>) -> bool {
        let named = self.request.rules.iter().filter(|meta| self.names(word, meta.name));
        named.into_iter().any(|meta| self.level(file, meta) > Level::Allow)
    }

    /// A finding about the comment of `mark`, at the level that the settings give its rule.
    fn finding(&self, rule: &'static RuleMeta, mark: &Mark<'_>, message: String) -> Diagnostic {
        let place = Place { file: mark.file, span: mark.directive.span };
        let mut diagnostic = Diagnostic::new(rule.name, Confidence::High, place, message);
        diagnostic.level = self.level(mark.file, rule);
        diagnostic.key = mark.directive.rules.join(",");
        diagnostic
    }
}

fn mark<'a>(file: FileId, directive: &'a Directive, known: &[&str], today: &str) -> Mark<'a> {
    let words = directive.rules.iter().map(|text| word(text, known)).collect();
    let until = directive.until.as_deref();
    let wrong_date = until.filter(|date| !is_date(date));
    let wrong_date =
        wrong_date.map(|date| format!("`until = \"{date}\"` is no date of the form `2027-03-01`"));
    Mark {
        directive,
        file,
        words,
        expired: until.is_some_and(|date| is_date(date) && date < today),
        error: directive.error.clone().or(wrong_date),
    }
}

fn word<'a>(text: &'a str, known: &[&str]) -> Word<'a> {
    // The attribute twin can only write `blocking_sleep`.
    let name = text.replace('_', "-");
    let known = known.contains(&name.as_str());
    Word { text, name, known, used: false }
}

/// Dates of this form compare as texts.
pub(crate) fn is_date(text: &str) -> bool {
    let digits = |part: &str, low: u32, high: u32| {
        part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse().is_ok_and(|number: u32| (low..=high).contains(&number))
    };
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    (year.len(), month.len(), day.len()) == (4, 2, 2)
        && digits(year, 0, 9999)
        && digits(month, 1, 12)
        && digits(day, 1, 31)
}

fn hide(diagnostics: Vec<Diagnostic>, marks: &mut Marks<'_>, outcome: &mut Outcome) {
    for mut diagnostic in diagnostics {
        if let Some((idx, word)) = marks.covering(diagnostic.rule, diagnostic.primary) {
            let mark = &mut marks.all[idx];
            mark.words[word].used = true;
            if mark.directive.kind != DirectiveKind::Deny {
                outcome.suppressed += usize::from(diagnostic.level > Level::Allow);
                continue;
            }
            diagnostic.level = (marks.request.settings)(diagnostic.primary.file)
                .level_for(Level::Deny, diagnostic.confidence);
        }
        if diagnostic.level > Level::Allow {
            outcome.kept.push(diagnostic);
        }
    }
}

/// Directives that are malformed, name unknown rules or lack a reason.
fn wrong_directives(marks: &Marks<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for mark in &marks.all {
        if let Some(error) = &mark.error {
            found.push(malformed(marks, mark, error));
            continue;
        }
        found.extend(
            mark.words.iter().filter(|word| !word.known).map(|word| unknown(marks, mark, word)),
        );
        let needs_reason = (marks.request.settings)(mark.file).require_reason
            && mark.directive.kind != DirectiveKind::Deny;
        if needs_reason
            && mark.directive.reason.as_deref().is_none_or(|reason| reason.trim().is_empty())
        {
            found.push(without_reason(marks, mark));
        }
    }
    found
}

fn malformed(marks: &Marks<'_>, mark: &Mark<'_>, error: &str) -> Diagnostic {
    marks
        .finding(
            &MALFORMED,
            mark,
            format!("this comment is not understood and has no effect: {error}"),
        )
        .help("write `// asynclint: allow(rule, reason = \"..\")`")
}

fn unknown(marks: &Marks<'_>, mark: &Mark<'_>, word: &Word<'_>) -> Diagnostic {
    let hint = suggest::hint(word.text, known_words(marks.request.rules));
    marks
        .finding(&UNKNOWN, mark, format!("no rule or group is named `{}`{hint}", word.text))
        .help("`asynclint rules` lists the rules and their groups")
}

fn without_reason(marks: &Marks<'_>, mark: &Mark<'_>) -> Diagnostic {
    marks
        .finding(&WITHOUT_REASON, mark, "this suppression gives no reason".to_owned())
        .note("the configuration says `require-reason = true`")
        .help("add `reason = \"..\"`")
}

/// Directives that had nothing to do although the rules they name are enabled, and those whose time is over.
fn unused_directives(marks: &Marks<'_>) -> Vec<Diagnostic> {
    let understood = marks
        .all
        .iter()
        .filter(|mark| mark.error.is_none() && mark.directive.kind != DirectiveKind::Deny);
    understood
        .filter_map(|mark| if mark.expired { expired(marks, mark) } else { unused(marks, mark) })
        .collect()
}

fn expired(marks: &Marks<'_>, mark: &Mark<'_>) -> Option<Diagnostic> {
    let date = mark.directive.until.as_deref()?;
    let diagnostic = marks.finding(
        &UNUSED,
        mark,
        format!("this suppression expired on {date} and hides nothing"),
    );
    Some(removed(diagnostic, mark).help("fix what it hid and remove the comment, or move the date"))
}

fn unused(marks: &Marks<'_>, mark: &Mark<'_>) -> Option<Diagnostic> {
    let idle =
        mark.words.iter().filter(|word| word.known && !word.used && marks.enabled(mark.file, word));
    let names: Vec<_> = idle.map(|word| format!("`{}`", word.name)).collect();
    if names.is_empty() {
        return None;
    }
    let is_all = names.len() == mark.words.len();
    let names = names.join(", ");
    let message = match mark.directive.kind {
        DirectiveKind::Expect => format!("{names} is expected here but not found"),
        _ => format!("nothing here needs the suppression of {names}"),
    };
    let diagnostic = marks.finding(&UNUSED, mark, message);
    let diagnostic = if is_all { removed(diagnostic, mark) } else { diagnostic };
    Some(diagnostic.help("remove it, so that it cannot hide the next mistake"))
}

/// With a fix that removes the comment.
fn removed(mut diagnostic: Diagnostic, mark: &Mark<'_>) -> Diagnostic {
    let place = Place { file: mark.file, span: mark.directive.span };
    diagnostic.fixes.push(Fix {
        title: "remove the comment".to_owned(),
        applicability: Applicability::Safe,
        edits: vec![Edit::instead(place, "")],
    });
    diagnostic
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    static SLEEP: RuleMeta = rule("blocking-sleep", Group::Correctness, Level::Deny);
    static DETACHED: RuleMeta = rule("detached-task", Group::Pedantic, Level::Allow);
    static RULES_OF_TEST: [&RuleMeta; 2] = [&SLEEP, &DETACHED];

    const fn rule(name: &'static str, group: Group, level: Level) -> RuleMeta {
        RuleMeta {
            name,
            family: "x",
            group,
            level,
            summary: "",
            since: "",
            fixes: &[],
            subsumes: &[],
            page: "",
            lists: &[],
            thresholds: &[],
        }
    }

    fn found(rule: &'static str, level: Level, start: u32) -> Diagnostic {
        let place = Place { file: FileId(0), span: Span::new(start, start + 5) };
        let mut diagnostic = Diagnostic::new(rule, Confidence::High, place, "m".to_owned());
        diagnostic.level = level;
        diagnostic
    }

    fn directive(kind: DirectiveKind, rules: &[&str], covers: Span) -> Directive {
        Directive {
            kind,
            rules: rules.iter().map(|&rule| rule.to_owned()).collect(),
            reason: None,
            until: None,
            span: Span::new(1, 2),
            covers,
            error: None,
        }
    }

    fn run(
        diagnostics: Vec<Diagnostic>,
        directives: &[Directive],
        settings: &Settings,
    ) -> (Vec<String>, usize) {
        let files = [(FileId(0), directives)];
        let request = Request {
            files: &files,
            rules: &RULES_OF_TEST,
            settings: &|_| settings,
            today: "2026-06-01",
        };
        let outcome = apply(diagnostics, &request);
        let kept = outcome
            .kept
            .iter()
            .map(|d| format!("{:?} {}: {}", d.level, d.rule, d.message).to_lowercase())
            .collect();
        (kept, outcome.suppressed)
    }

    fn sleep_at_10() -> Vec<Diagnostic> {
        vec![found("blocking-sleep", Level::Deny, 10)]
    }

    const NEAR: Span = Span { start: 5, end: 20 };
    const FILE: Span = Span { start: 0, end: 100 };

    #[test]
    fn allow_by_rule_group_all_and_underscore() {
        for word in ["blocking-sleep", "blocking_sleep", "correctness", "all"] {
            let directives = [directive(DirectiveKind::Allow, &[word], NEAR)];
            assert_eq!(
                run(sleep_at_10(), &directives, &Settings::default()),
                (vec![], 1),
                "{word}"
            );
        }
    }

    #[test]
    fn allow_elsewhere_hides_nothing_and_is_unused() {
        let directives = [directive(DirectiveKind::Allow, &["blocking-sleep"], Span::new(50, 60))];
        let (kept, suppressed) = run(sleep_at_10(), &directives, &Settings::default());
        assert_eq!(suppressed, 0);
        let unused =
            "warn unused-suppression: nothing here needs the suppression of `blocking-sleep`";
        assert_eq!(kept, [unused, "deny blocking-sleep: m"]);
    }

    #[test]
    fn unused_is_silent_when_the_rule_is_off() {
        let directives = [directive(DirectiveKind::Allow, &["detached-task", "pedantic"], NEAR)];
        assert_eq!(run(vec![], &directives, &Settings::default()), (vec![], 0));
    }

    #[test]
    fn a_hidden_finding_uses_the_comment_but_does_not_count() {
        let directives = [directive(DirectiveKind::Allow, &["blocking-sleep"], NEAR)];
        let hidden = vec![found("blocking-sleep", Level::Allow, 10)];
        assert_eq!(run(hidden, &directives, &Settings::default()), (vec![], 0));
    }

    #[test]
    fn expect_is_fulfilled_or_reported() {
        let directives = [directive(DirectiveKind::Expect, &["blocking-sleep"], NEAR)];
        assert_eq!(run(sleep_at_10(), &directives, &Settings::default()), (vec![], 1));
        let (kept, _) = run(vec![], &directives, &Settings::default());
        assert_eq!(
            kept,
            ["warn unused-suppression: `blocking-sleep` is expected here but not found"]
        );
    }

    #[test]
    fn deny_wakes_a_rule_and_respects_confidence() {
        let directives = [directive(DirectiveKind::Deny, &["detached-task"], NEAR)];
        let mut medium = found("detached-task", Level::Allow, 12);
        medium.confidence = Confidence::Medium;
        let diagnostics = vec![
            found("detached-task", Level::Allow, 10),
            medium,
            found("detached-task", Level::Allow, 70),
        ];
        let (kept, _) = run(diagnostics, &directives, &Settings::default());
        assert_eq!(kept, ["deny detached-task: m", "warn detached-task: m"]);
    }

    #[test]
    fn the_innermost_comment_decides() {
        let outer_allow = [
            directive(DirectiveKind::AllowFile, &["all"], FILE),
            directive(DirectiveKind::Deny, &["blocking-sleep"], NEAR),
        ];
        let diagnostics = vec![
            found("blocking-sleep", Level::Warn, 10),
            found("blocking-sleep", Level::Warn, 40),
        ];
        assert_eq!(
            run(diagnostics, &outer_allow, &Settings::default()),
            (vec!["deny blocking-sleep: m".to_owned()], 1)
        );
    }

    #[test]
    fn unknown_names_get_a_suggestion() {
        let directives = [directive(DirectiveKind::Allow, &["bloking-sleep"], NEAR)];
        let (kept, _) = run(vec![], &directives, &Settings::default());
        assert_eq!(
            kept,
            [
                "warn unknown-suppression: no rule or group is named `bloking-sleep`; did you mean `blocking-sleep`?"
            ]
        );
    }

    #[test]
    fn malformed_comments_and_dates_hide_nothing() {
        let mut broken = directive(DirectiveKind::Allow, &["blocking-sleep"], NEAR);
        broken.error = Some("expected `)`".to_owned());
        let mut date = directive(DirectiveKind::Allow, &["blocking-sleep"], NEAR);
        date.until = Some("soon".to_owned());
        let (kept, suppressed) = run(sleep_at_10(), &[broken, date], &Settings::default());
        assert_eq!(suppressed, 0);
        assert_eq!(
            kept,
            [
                "warn malformed-suppression: this comment is not understood and has no effect: `until = \"soon\"` is no date of the form \
                 `2027-03-01`",
                "warn malformed-suppression: this comment is not understood and has no effect: expected `)`",
                "deny blocking-sleep: m",
            ]
        );
    }

    #[test]
    fn an_expired_comment_hides_nothing_and_says_so() {
        let mut expired = directive(DirectiveKind::Allow, &["blocking-sleep"], NEAR);
        expired.until = Some("2026-05-31".to_owned());
        let (kept, _) = run(sleep_at_10(), &[expired.clone()], &Settings::default());
        let message =
            "warn unused-suppression: this suppression expired on 2026-05-31 and hides nothing";
        assert_eq!(kept, [message, "deny blocking-sleep: m"]);
        expired.until = Some("2026-06-01".to_owned());
        assert_eq!(run(sleep_at_10(), &[expired], &Settings::default()), (vec![], 1));
    }

    #[test]
    fn a_reason_is_required_only_when_asked_for() {
        let mut directives = [directive(DirectiveKind::Allow, &["blocking-sleep"], NEAR)];
        let settings = Settings { require_reason: true, ..Settings::default() };
        let (kept, suppressed) = run(sleep_at_10(), &directives, &settings);
        assert_eq!((kept.len(), suppressed), (1, 1));
        assert_eq!(kept[0], "warn suppression-without-reason: this suppression gives no reason");
        directives[0].reason = Some("start-up".to_owned());
        assert_eq!(run(sleep_at_10(), &directives, &settings), (vec![], 1));
    }

    #[test]
    fn own_rules_can_be_switched_off_and_allowed_by_name_only() {
        let off = Settings {
            levels: vec![("unknown-suppression".to_owned(), Level::Allow)],
            ..Settings::default()
        };
        let wrong = directive(DirectiveKind::Allow, &["nonsense"], NEAR);
        assert_eq!(run(vec![], std::slice::from_ref(&wrong), &off), (vec![], 0));
        let by_name = directive(DirectiveKind::AllowFile, &["unknown-suppression"], FILE);
        assert_eq!(run(vec![], &[wrong.clone(), by_name], &Settings::default()), (vec![], 1));
        let blanket = directive(DirectiveKind::AllowFile, &["suspicious"], FILE);
        assert_eq!(run(vec![], &[wrong, blanket], &Settings::default()).0.len(), 1);
    }
}
