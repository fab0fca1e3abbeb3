//! The catalogue of rules as a table or as JSON lines, and the page of one rule. Knows rules only by their metadata.

use std::io::{self, Write};

use serde::Serialize;

use crate::diagnostic::{Applicability, Level};
use crate::rule::RuleMeta;
use crate::suppress;

use super::style::{self, styled};
use super::{human, json, neutral};

/// One line a rule: name, level, group, whether it has a fix, and summary, in the order given.
pub fn table(rules: &[&'static RuleMeta], out: &mut dyn Write) -> io::Result<()> {
    let names = width(rules, |rule| rule.name);
    let groups = width(rules, |rule| rule.group.name());
    let fixes = width(rules, |rule| fix(rule));
    for rule in rules {
        let name = styled(style::BOLD, &format!("{:names$}", rule.name));
        let level =
            styled(style::level(rule.level), &format!("{:5}", human::level_name(rule.level)));
        let (group, fix) = (rule.group.name(), fix(rule));
        writeln!(out, "{name}  {level}  {group:groups$}  {fix:fixes$}  {}", rule.summary)?;
    }
    out.flush()
}

/// What its fixes are at best; nothing where it has none.
fn fix(rule: &RuleMeta) -> &'static str {
    match rule.fixes.iter().min() {
        Some(Applicability::Safe) => "safe fix",
        Some(Applicability::Unsafe) => "unsafe fix",
        None => "",
    }
}

fn width(rules: &[&'static RuleMeta], text: impl Fn(&RuleMeta) -> &str) -> usize {
    rules.iter().map(|rule| text(rule).len()).max().unwrap_or(0)
}

#[derive(Serialize)]
struct RuleBody {
    name: &'static str,
    level: Level,
    group: &'static str,
    family: &'static str,
    summary: &'static str,
    since: &'static str,
    fixes: &'static [Applicability],
    url: Option<String>,
    lists: Vec<ListBody>,
    thresholds: Vec<ThresholdBody>,
}

#[derive(Serialize)]
struct ListBody {
    name: &'static str,
    summary: &'static str,
}

#[derive(Serialize)]
struct ThresholdBody {
    name: &'static str,
    summary: &'static str,
    default: u64,
}

/// One JSON object a rule, with what can be configured.
pub fn json_lines(rules: &[&'static RuleMeta], out: &mut dyn Write) -> io::Result<()> {
    for rule in rules {
        json::line(out, "rule", &body(rule))?;
    }
    out.flush()
}

fn body(rule: &'static RuleMeta) -> RuleBody {
    let lists = rule.lists.iter().map(|list| ListBody { name: list.name, summary: list.summary });
    let thresholds = rule.thresholds.iter();
    let thresholds = thresholds.map(|it| ThresholdBody {
        name: it.name,
        summary: it.summary,
        default: it.default,
    });
    RuleBody {
        name: rule.name,
        level: rule.level,
        group: rule.group.name(),
        family: rule.family,
        summary: rule.summary,
        since: rule.since,
        fixes: rule.fixes,
        url: (!suppress::is_own_rule(rule.name)).then(|| rule.url()),
        lists: lists.collect(),
        thresholds: thresholds.collect(),
    }
}

/// The page of a rule: Markdown, with headings and code lightly styled.
pub fn page(rule: &RuleMeta, out: &mut dyn Write) -> io::Result<()> {
    let mut in_code = false;
    for line in rule.page.lines() {
        let fence = line.trim_start().starts_with("```");
        let text = neutral::line(line);
        if fence {
            writeln!(out, "{}", styled(style::DIM, &text))?;
            in_code = !in_code;
        } else if in_code {
            writeln!(out, "{}", styled(style::CODE, &text))?;
        } else if line.starts_with('#') {
            writeln!(out, "{}", styled(style::BOLD, &text))?;
        } else {
            writeln!(out, "{}", with_code(&text))?;
        }
    }
    out.flush()
}

/// Text with its `` `code` `` styled; an unpaired backtick stays as it is.
fn with_code(text: &str) -> String {
    let mut styled_text = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('`')
        && let Some((code, after)) = after.split_once('`')
    {
        styled_text.push_str(before);
        styled_text.push_str(&styled(style::CODE, &format!("`{code}`")));
        rest = after;
    }
    styled_text + rest
}
