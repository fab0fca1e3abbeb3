//! Runs every fixture, every block of a rule's page and every whole workspace with all rules on, one test each. Knows no rule: what is
//! expected stands in the fixtures, and anything else that is reported fails. What rules say of their fixes is held against the fixes that they offer.

mod support;

use std::fmt::Write as _;
use std::process::ExitCode;

use asynclint::diagnostic::Applicability;
use libtest_mimic::{Arguments, Failed, Trial};

use support::fixture::{
    Expected, Finding, Fixture, PageBlock, Verdict, WorkspaceCase, annotations, fixtures,
    page_blocks, pages, read, workspace_cases,
};
use support::{Outcome, check_dir, check_fixture};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = trials()
        .unwrap_or_else(|error| vec![Trial::test("fixtures can be read", || Err(error.into()))]);
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trials() -> Result<Vec<Trial>, String> {
    let mut trials = vec![
        Trial::test("harness::annotations", annotations_name_their_lines),
        Trial::test("harness::difference", difference_names_both_sides),
        Trial::test("harness::pages", blocks_know_their_section),
    ];
    for fixture in fixtures()? {
        trials.push(Trial::test(fixture.name.clone(), move || run_fixture(&fixture)));
    }
    for (path, text) in pages()? {
        trials.extend(
            page_blocks(&path, &text)
                .into_iter()
                .map(|block| Trial::test(block.fixture.name.clone(), move || run_block(&block))),
        );
    }
    for case in workspace_cases()? {
        trials.push(Trial::test(format!("_workspaces/{}", case.name), move || run_case(&case)));
    }
    for rule in asynclint::rules_meta().iter().copied().chain(asynclint::suppress::RULES) {
        for &kind in rule.fixes {
            let name = format!("{}::{}_fix", rule.name, kind.as_str());
            trials.push(Trial::test(name, move || offers(rule.name, kind)));
        }
    }
    Ok(trials)
}

/// What a rule says of its fixes, some fixture shows.
fn offers(rule: &str, kind: Applicability) -> Result<(), Failed> {
    let own = Fixture::parse("comment", "// asynclint: allow(lock-reentry)\npub fn f() {}\n")?;
    let about = |fixture: &Fixture| fixture.expected.iter().any(|wanted| wanted.rule == rule);
    let is_own = asynclint::suppress::is_own_rule(rule);
    let known = if is_own { vec![own] } else { fixtures()? };
    for fixture in known.iter().filter(|fixture| is_own || about(fixture)) {
        if check_fixture(fixture)?.fixes.contains(&(rule.to_owned(), kind)) {
            return Ok(());
        }
    }
    let kind = kind.as_str();
    Err(format!("{rule}: `fixes` says {kind}, and in no fixture it offers such a fix").into())
}

/// Fails where a rule offers a fix of which its metadata says nothing.
fn all_declared(outcome: &Outcome) -> Result<(), Failed> {
    let own = asynclint::suppress::RULES;
    for (rule, kind) in &outcome.fixes {
        let mut metas = asynclint::rules_meta().iter().copied().chain(own);
        if !metas.any(|meta| meta.name == rule && meta.fixes.contains(kind)) {
            let kind = kind.as_str();
            return Err(format!("{rule} offers a fix that is {kind}: `fixes` must say so").into());
        }
    }
    Ok(())
}

fn run_fixture(fixture: &Fixture) -> Result<(), Failed> {
    let outcome = check_fixture(fixture)?;
    all_declared(&outcome)?;
    match difference(&fixture.expected, &outcome.findings, &|_| fixture.text.clone()) {
        diff if diff.is_empty() && outcome.problems.is_empty() => Ok(()),
        diff => Err(format!(
            "fixtures/{}.rs\n{diff}{}",
            fixture.name,
            listed("problem", &outcome.problems)
        )
        .into()),
    }
}

fn run_block(block: &PageBlock) -> Result<(), Failed> {
    let outcome = check_fixture(&block.fixture)?;
    all_declared(&outcome)?;
    let good = match (block.verdict, outcome.findings.as_slice()) {
        (Verdict::Bad, [finding]) => finding.rule == block.rule,
        (Verdict::Good, []) => true,
        _ => false,
    };
    if good && outcome.problems.is_empty() {
        return Ok(());
    }
    let wanted = if block.verdict == Verdict::Bad {
        "exactly one finding of the page's rule"
    } else {
        "no finding"
    };
    let diff = difference(&[], &outcome.findings, &|_| block.fixture.text.clone());
    Err(format!(
        "{}: expected {wanted}, got {}\n{diff}",
        block.fixture.name,
        outcome.findings.len()
    )
    .into())
}

fn run_case(case: &WorkspaceCase) -> Result<(), Failed> {
    let outcome = check_dir(&case.dir, &case.options)?;
    all_declared(&outcome)?;
    let diff = difference(&case.expected, &outcome.findings, &|path| {
        read(&case.dir.join(path)).unwrap_or_default()
    });
    if diff.is_empty() && outcome.problems == case.problems {
        return Ok(());
    }
    let problems =
        listed("expected problem", &case.problems) + &listed("problem", &outcome.problems);
    Err(format!("fixtures/_workspaces/{}\n{diff}{problems}", case.name).into())
}

/// What is expected and not found, and what is found and not expected, each with its line of source; empty if there is no difference.
fn difference(
    expected: &[Expected],
    findings: &[Finding],
    source: &dyn Fn(&str) -> String,
) -> String {
    let mut left: Vec<&Finding> = findings.iter().collect();
    let mut out = String::new();
    for wanted in expected {
        if let Some(at) = left.iter().position(|finding| is_met(wanted, finding)) {
            left.remove(at);
            continue;
        }
        let text =
            wanted.text.as_ref().map_or_else(String::new, |text| format!(" that says \"{text}\""));
        put(
            &mut out,
            "- missing",
            (&wanted.path, wanted.line),
            &format!("{}{text}", wanted.rule),
            source,
        );
    }
    for finding in left {
        put(
            &mut out,
            "+ unexpected",
            (&finding.path, finding.line),
            &format!("{}: {}", finding.rule, finding.message),
            source,
        );
    }
    out
}

fn is_met(wanted: &Expected, finding: &Finding) -> bool {
    (&wanted.path, wanted.line, &wanted.rule) == (&finding.path, finding.line, &finding.rule)
        && wanted.text.as_ref().is_none_or(|text| finding.told.contains(text.as_str()))
}

fn put(
    out: &mut String,
    what: &str,
    (path, line): (&str, u32),
    rest: &str,
    source: &dyn Fn(&str) -> String,
) {
    let text = source(path);
    let quoted = text.lines().nth((line as usize).saturating_sub(1)).unwrap_or_default().trim();
    let _infallible = writeln!(out, "  {what} {path}:{line} {rest}\n      | {quoted}");
}

fn listed(what: &str, paths: &[String]) -> String {
    paths.iter().fold(String::new(), |out, path| out + "  " + what + ": " + path + "\n")
}

fn annotations_name_their_lines() -> Result<(), Failed> {
    let text = "a(); //~ one\nb();\n//~^ two \"x y\"\n//~^^^ three\n/// `//~ none`\n";
    let found: Vec<_> = annotations(text, "p")?
        .into_iter()
        .map(|wanted| (wanted.line, wanted.rule, wanted.text))
        .collect();
    let wanted = [
        (1, "one".to_owned(), None),
        (2, "two".to_owned(), Some("x y".to_owned())),
        (1, "three".to_owned(), None),
    ];
    same(found.as_slice(), &wanted)?;
    same(&annotations("//~^ one", "p").is_err(), &true)?;
    same(&annotations("x //~ one two", "p").is_err(), &true)
}

fn difference_names_both_sides() -> Result<(), Failed> {
    let finding = |line, rule: &str| Finding {
        path: "p".to_owned(),
        line,
        rule: rule.to_owned(),
        message: "says x".to_owned(),
        told: "says x".to_owned(),
    };
    let wanted = annotations("a //~ one \"x\"\nb //~ two\n", "p")?;
    same(
        difference(&wanted, &[finding(1, "one"), finding(2, "two")], &|_| String::new()).as_str(),
        "",
    )?;
    let diff = difference(&wanted, &[finding(1, "one"), finding(1, "one")], &|_| {
        "first\nsecond".to_owned()
    });
    same(
        diff.as_str(),
        "  - missing p:2 two\n      | second\n  + unexpected p:1 one: says x\n      | first\n",
    )
}

fn blocks_know_their_section() -> Result<(), Failed> {
    let page = "# a-rule\n```rust\nno\n```\n## Bad\n```rust\nfn main() {}\n```\n```rust,ignore\nno\n```\n## Good\n```rust\nuse tokio::x;\n```\n## Other\n```rust\nno\n```\n";
    let blocks = page_blocks("rules/x/a_rule.md", page);
    let found: Vec<_> = blocks
        .iter()
        .map(|block| {
            (
                block.rule.as_str(),
                block.verdict,
                block.fixture.options.bin,
                block.fixture.options.deps.len(),
            )
        })
        .collect();
    same(
        found.as_slice(),
        &[("a-rule", Verdict::Bad, true, 0), ("a-rule", Verdict::Good, false, 1)],
    )
}

fn same<T: PartialEq + std::fmt::Debug + ?Sized>(found: &T, wanted: &T) -> Result<(), Failed> {
    if found == wanted { Ok(()) } else { Err(format!("found {found:?}, wanted {wanted:?}").into()) }
}
