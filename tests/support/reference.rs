//! What is written from the rules' metadata: the README's tables, `docs/rules.md` and the configuration's schema, each as the text that its file
//! should have. Writes nothing; shared by the tests, which compare, and by `cargo xtask bless`, which writes.

use asynclint::diagnostic::Level;
use asynclint::rule::{Group, ListMeta, RuleMeta, ThresholdMeta};
use asynclint::{config, rules_meta, suppress};

use crate::fixture::{read, root};

/// What stands around the tables in the README.
const MARKERS: (&str, &str) = ("<!-- rules -->\n", "<!-- /rules -->");

const INTRODUCTION: &str = "\
# Rules

Every rule with its default level, by family. `cargo xtask bless` writes this page from what the rules say of themselves. A rule's page has what it
catches and misses, with examples; `asynclint explain RULE` prints it, and `asynclint rules --format json` prints what stands here.

* **level**: `deny` fails the run, `warn` is shown, `allow` is off. `[levels]` in `asynclint.toml` and `-A`, `-W`, `-D` on the command line change it, for
  a rule, a group or all.
* **fix**: `safe` keeps the meaning of the code, `--fix` applies it; `unsafe` needs a look, `--unsafe-fixes` takes it along. Not every finding of such a
  rule has one.
* **since**: the version that first had the rule.
";

/// Files that are written, below the package, each with the text that it should have.
pub(crate) fn files() -> Result<Vec<(&'static str, String)>, String> {
    let schema = serde_json::to_string_pretty(&config::schema(rules_meta()))
        .map_err(|error| error.to_string())?;
    Ok(vec![
        ("README.md", readme(&read(&root().join("README.md"))?)?),
        ("docs/rules.md", page()?),
        ("schema/config.schema.json", schema + "\n"),
    ])
}

/// The README with new tables between its markers.
fn readme(text: &str) -> Result<String, String> {
    let missing = |marker: &str| format!("README.md: `{}` is missing", marker.trim());
    let (before, rest) = text.split_once(MARKERS.0).ok_or_else(|| missing(MARKERS.0))?;
    let (_, after) = rest.split_once(MARKERS.1).ok_or_else(|| missing(MARKERS.1))?;
    let mut out = before.to_owned() + MARKERS.0;
    for family in families() {
        let (about, table) = (about(family)?, table(family, "rules"));
        out = out + "\n**" + family + "**: " + &about + "\n\n" + &table;
    }
    Ok(out + "\n" + MARKERS.1 + after)
}

fn page() -> Result<String, String> {
    let mut out = INTRODUCTION.to_owned() + "\n" + &groups();
    for family in families() {
        let about = about(family)?;
        out = out + "\n## " + family + "\n\n" + &capitalized(&about) + ".\n\n";
        out = out + &table(family, "../rules") + &settable(family);
    }
    out += "\n## suppressions\n\nComments that hide findings, themselves. Groups and `all` do not reach these rules in a comment.\n\n";
    Ok(out + HEAD + &suppress::RULES.map(|rule| row(rule, None)).concat())
}

/// How many rules each group has, and how many of them are on.
fn groups() -> String {
    "| group | rules | on by default | |\n|---|---|---|---|\n".to_owned()
        + &Group::ALL.map(group).concat()
}

fn group(group: Group) -> String {
    let rules = || rules_meta().iter().filter(|rule| rule.group == group);
    let (n_all, n_on) = (rules().count(), rules().filter(|rule| rule.level > Level::Allow).count());
    let about = match group {
        Group::Correctness => "wrong beyond doubt",
        Group::Suspicious => "very likely wrong",
        Group::Pedantic => "a matter of judgement or policy",
        Group::Nursery => "not yet supported by a reading of real workspaces",
    };
    format!("| `{}` | {n_all} | {n_on} | {about} |\n", group.name())
}

/// In the order of the catalogue.
fn families() -> Vec<&'static str> {
    let mut families: Vec<_> = rules_meta().iter().map(|rule| rule.family).collect();
    families.dedup();
    families
}

fn of_family(family: &str) -> impl Iterator<Item = &'static RuleMeta> {
    rules_meta().iter().copied().filter(move |rule| rule.family == family)
}

/// The first sentence of the family's module, which says what its rules are about.
fn about(family: &str) -> Result<String, String> {
    let path = format!("rules/{family}/mod.rs");
    let text = read(&root().join(&path))?;
    let header = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    let header = header.collect::<Vec<_>>().join(" ");
    let said = header.split_once(": ").and_then(|(_, rest)| rest.split_once('.'));
    match said {
        Some((about, _)) if header.starts_with("Family ") => Ok(about.to_owned()),
        _ => Err(format!("{path}: begins with `//! Family X: ` and what its rules are about")),
    }
}

const HEAD: &str =
    "| rule | level | group | fix | since | what it reports |\n|---|---|---|---|---|---|\n";

/// `rules` is the way to the directory of the rules.
fn table(family: &str, rules: &str) -> String {
    of_family(family).fold(HEAD.to_owned(), |out, rule| out + &row(rule, Some(rules)))
}

fn row(rule: &RuleMeta, rules: Option<&str>) -> String {
    let (name, family) = (rule.name, rule.family);
    let linked = rules.map_or_else(
        || format!("`{name}`"),
        |rules| format!("[`{name}`]({rules}/{family}/{}.md)", name.replace('-', "_")),
    );
    let level = format!("{:?}", rule.level).to_lowercase();
    let kinds: Vec<_> = rule.fixes.iter().map(|kind| kind.as_str()).collect();
    let fixes = if kinds.is_empty() { "none".to_owned() } else { kinds.join(", ") };
    let (group, since, summary) = (rule.group.name(), rule.since, rule.summary.replace('|', "\\|"));
    format!("| {linked} | {level} | {group} | {fixes} | {since} | {summary} |\n")
}

/// The lists and thresholds of a family's rules, if they have any.
fn settable(family: &str) -> String {
    let rows: String = of_family(family).map(settable_of).collect();
    if rows.is_empty() {
        return rows;
    }
    "\n| key | rule | what it says | default |\n|---|---|---|---|\n".to_owned() + &rows
}

fn settable_of(rule: &RuleMeta) -> String {
    let name = rule.name;
    let list =
        |list: &ListMeta| format!("| `lists.{}` | `{name}` | {} | |\n", list.name, list.summary);
    let threshold = |it: &ThresholdMeta| {
        format!("| `thresholds.{}` | `{name}` | {} | {} |\n", it.name, it.summary, it.default)
    };
    rule.lists.iter().map(list).chain(rule.thresholds.iter().map(threshold)).collect()
}

fn capitalized(text: &str) -> String {
    let (first, rest) = text.split_at(text.len().min(1));
    first.to_uppercase() + rest
}
