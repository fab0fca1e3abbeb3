//! The SARIF 2.1.0 form: one run, one result a finding, as code scanning services read it. Keeps to the limits of GitHub, which refuses a file that
//! breaks them. Paths are those of the repository.

use std::io::{self, Write};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::diagnostic::{Confidence, Heat, Role};
use crate::rule::RuleMeta;
use crate::workspace::Problem;

use super::texts::Texts;
use super::view::{self, Edit, Finding, Fix, Label, Location};
use super::{Report, json};

/// More results in a file are refused.
const MAX_RESULTS: usize = 25_000;
/// More locations of a result are refused.
const MAX_LOCATIONS: usize = 1_000;
/// What is encoded in a path that is a URI.
pub(super) const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'.')
    .remove(b'-')
    .remove(b'_')
    .remove(b'~')
    .remove(b'@')
    .remove(b'+');

pub(super) fn write(report: &Report, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let maker = Maker { prefix: view::prefix_in_repository(&report.workspace.root) };
    let rules = shown_rules(report);
    // What fails the run must not be what is left out.
    let mut order: Vec<_> = report.diagnostics.iter().collect();
    order.sort_by_key(|diagnostic| std::cmp::Reverse(diagnostic.level));
    let left_out = order.len().saturating_sub(MAX_RESULTS);
    order.truncate(MAX_RESULTS);
    let results = order.into_iter().map(|diagnostic| {
        let finding = view::finding(report, texts, diagnostic);
        let rule_index = rules.iter().position(|rule| rule.name == finding.rule);
        maker.result(&finding, rule_index)
    });
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool { driver: driver(&rules) },
            automation_details: Automation { id: "asynclint/" },
            column_kind: "unicodeCodePoints",
            results: results.collect(),
            invocations: [maker.invocation(report, texts, left_out)],
        }],
    };
    json::write_line(out, &log)
}

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    automation_details: Automation,
    invocations: [Invocation; 1],
    column_kind: &'static str,
    results: Vec<Outcome>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Automation {
    id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    information_uri: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    /// Not the identifier over again.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    short_description: Message,
    full_description: Message,
    help: Help,
    #[serde(skip_serializing_if = "Option::is_none")]
    help_uri: Option<String>,
    default_configuration: Configuration,
    properties: RuleProperties,
}

#[derive(Serialize)]
struct Help {
    text: &'static str,
    markdown: &'static str,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
    enabled: bool,
}

#[derive(Serialize)]
struct RuleProperties {
    tags: [&'static str; 3],
}

#[derive(Serialize)]
struct Message {
    text: String,
}

/// A `result`; the name is taken.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    rule_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: [Spot; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Spot>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    code_flows: Vec<CodeFlow>,
    partial_fingerprints: Fingerprints,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Change>,
    properties: ResultProperties,
}

/// Under a key of our own: what GitHub computes itself it warns about.
#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "asynclint/v1")]
    ours: String,
}

#[derive(Serialize)]
struct ResultProperties {
    confidence: Confidence,
    #[serde(skip_serializing_if = "Option::is_none")]
    heat: Option<Heat>,
}

/// A `location`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Spot {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: Physical,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<Logical>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical {
    fully_qualified_name: String,
    kind: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    uri_base_id: &'static str,
}

/// The end column is that of the character after the last.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_column: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<u32>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CodeFlow {
    thread_flows: Vec<ThreadFlow>,
}

#[derive(Serialize)]
struct ThreadFlow {
    locations: Vec<FlowLocation>,
}

#[derive(Serialize)]
struct FlowLocation {
    location: Spot,
}

/// A `fix`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    description: Message,
    artifact_changes: Vec<ArtifactChange>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange {
    artifact_location: Artifact,
    replacements: Vec<Replacement>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Message,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: &'static str,
    message: Message,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Spot>,
}

fn shown_rules(report: &Report) -> Vec<&'static RuleMeta> {
    let known = report.rules.iter().copied();
    let own = crate::suppress::RULES.into_iter();
    let mut rules: Vec<_> = known.chain(own).collect();
    rules.sort_by_key(|rule| rule.name);
    rules.dedup_by_key(|rule| rule.name);
    rules
}

fn driver(rules: &[&'static RuleMeta]) -> Driver {
    Driver {
        name: "asynclint",
        semantic_version: env!("CARGO_PKG_VERSION"),
        information_uri: env!("CARGO_PKG_REPOSITORY"),
        rules: rules.iter().map(|rule| describe(rule)).collect(),
    }
}

fn describe(rule: &'static RuleMeta) -> Rule {
    Rule {
        id: rule.name,
        name: rule.name.contains('-').then(|| camel_case(rule.name)),
        short_description: sentence(rule.summary),
        full_description: sentence(rule.summary),
        help: Help { text: rule.summary, markdown: rule.page },
        help_uri: (!crate::suppress::is_own_rule(rule.name)).then(|| rule.url()),
        default_configuration: Configuration {
            level: view::severity(rule.level),
            enabled: rule.level > crate::diagnostic::Level::Allow,
        },
        properties: RuleProperties { tags: ["async", rule.family, rule.group.name()] },
    }
}

fn camel_case(name: &str) -> String {
    let words = name.split('-').filter_map(|word| Some((word.get(..1)?, word.get(1..)?)));
    words.map(|(first, rest)| first.to_uppercase() + rest).collect()
}

fn sentence(text: &str) -> Message {
    Message { text: format!("{text}.") }
}

fn message(text: &str) -> Message {
    Message { text: text.to_owned() }
}

struct Maker {
    prefix: String,
}

impl Maker {
    fn result(&self, finding: &Finding<'_>, rule_index: Option<usize>) -> Outcome {
        let named = finding.labels.iter().take(MAX_LOCATIONS).zip(1..);
        Outcome {
            rule_id: finding.rule.to_owned(),
            rule_index,
            level: finding.severity(),
            message: Message { text: finding.text() },
            locations: [self.primary(finding)],
            related_locations: named.map(|(label, id)| self.spot(label, Some(id))).collect(),
            code_flows: self.code_flows(finding),
            partial_fingerprints: Fingerprints { ours: finding.fingerprint.to_owned() },
            fixes: finding.fixes.iter().map(|fix| self.change(fix)).collect(),
            properties: ResultProperties { confidence: finding.confidence, heat: finding.heat },
        }
    }

    fn primary(&self, finding: &Finding<'_>) -> Spot {
        let function = Some(finding.item).filter(|item| !item.is_empty());
        let logical = function
            .map(|item| Logical { fully_qualified_name: item.to_owned(), kind: "function" });
        Spot {
            id: None,
            physical_location: self.physical(&finding.location),
            logical_locations: logical.into_iter().collect(),
            message: None,
        }
    }

    fn spot(&self, label: &Label<'_>, id: Option<usize>) -> Spot {
        Spot {
            id,
            physical_location: self.physical(&label.location),
            logical_locations: Vec::new(),
            message: Some(message(label.message)).filter(|message| !message.text.is_empty()),
        }
    }

    fn physical(&self, location: &Location<'_>) -> Physical {
        Physical { artifact_location: self.artifact(location.path), region: Some(region(location)) }
    }

    fn artifact(&self, path: &str) -> Artifact {
        let path = format!("{}{path}", self.prefix);
        Artifact { uri: utf8_percent_encode(&path, PATH).to_string(), uri_base_id: "%SRCROOT%" }
    }

    /// A chain of calls is one flow; of locks in different orders each order is a thread of its own.
    fn code_flows(&self, finding: &Finding<'_>) -> Vec<CodeFlow> {
        let is_chain = |label: &Label<'_>| {
            matches!(label.role, Role::Step | Role::Sink | Role::Held | Role::Acquired)
        };
        if finding.labels.iter().filter(|label| is_chain(label)).count() < 2 {
            return Vec::new();
        }
        let mut thread_flows: Vec<ThreadFlow> = Vec::new();
        let mut before = Role::Cause;
        for label in finding.labels.iter().take(MAX_LOCATIONS) {
            if thread_flows.is_empty() || (label.role == Role::Held && before == Role::Acquired) {
                thread_flows.push(ThreadFlow { locations: Vec::new() });
            }
            before = label.role;
            let location = FlowLocation { location: self.spot(label, None) };
            if let Some(flow) = thread_flows.last_mut() {
                flow.locations.push(location);
            }
        }
        vec![CodeFlow { thread_flows }]
    }

    fn change(&self, fix: &Fix<'_>) -> Change {
        let mut changes: Vec<ArtifactChange> = Vec::new();
        let mut path = None;
        for edit in &fix.edits {
            if path != Some(edit.location.path) {
                let artifact_location = self.artifact(edit.location.path);
                changes.push(ArtifactChange { artifact_location, replacements: Vec::new() });
                path = Some(edit.location.path);
            }
            if let Some(change) = changes.last_mut() {
                change.replacements.push(replacement(edit));
            }
        }
        Change { description: message(fix.title), artifact_changes: changes }
    }

    fn invocation(&self, report: &Report, texts: &Texts, left_out: usize) -> Invocation {
        let problems = report.problems(texts).map(|problem| self.notification(problem));
        let cut = (left_out > 0).then(|| Notification {
            level: "warning",
            message: Message {
                text: format!("{left_out} more findings are left out: a file holds {MAX_RESULTS}"),
            },
            locations: Vec::new(),
        });
        Invocation {
            execution_successful: super::exit_code(report) != 2,
            tool_execution_notifications: cut.into_iter().chain(problems).collect(),
        }
    }

    fn notification(&self, problem: &Problem) -> Notification {
        let region = (problem.line > 0).then_some(Region {
            start_line: problem.line,
            start_column: None,
            end_line: None,
            end_column: None,
        });
        let spot = (!problem.path.is_empty()).then(|| Spot {
            id: None,
            physical_location: Physical { artifact_location: self.artifact(&problem.path), region },
            logical_locations: Vec::new(),
            message: None,
        });
        Notification {
            level: if problem.in_target { "warning" } else { "note" },
            message: message(&problem.message),
            locations: spot.into_iter().collect(),
        }
    }
}

fn region(location: &Location<'_>) -> Region {
    Region {
        start_line: location.line,
        start_column: Some(location.column),
        end_line: Some(location.end_line),
        end_column: Some(location.end_column),
    }
}

fn replacement(edit: &Edit<'_>) -> Replacement {
    Replacement {
        deleted_region: region(&edit.location),
        inserted_content: message(edit.replacement),
    }
}
