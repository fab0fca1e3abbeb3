//! The JSON Schema of the configuration, made from the same lists that its reader goes by, so that editors complete what the tool knows.

use serde_json::{Map, Value, json};

use super::{CONFIDENCES, FAIL_ONS, KEYS, LEVELS, PRESETS, SELECTORS, TOOLS, VIRTUAL_CALLS, WORDS};
use crate::rule::RuleMeta;
use crate::suppress;

/// What `schema/config.schema.json` holds.
pub fn schema(rules: &[&'static RuleMeta]) -> Value {
    let properties: Map<String, Value> =
        KEYS.iter().map(|&key| (key.to_owned(), property(key, rules))).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("{}/blob/main/schema/config.schema.json", env!("CARGO_PKG_REPOSITORY")),
        "title": "asynclint.toml",
        "type": "object",
        "properties": properties,
        "additionalProperties": false
    })
}

fn property(key: &str, rules: &[&'static RuleMeta]) -> Value {
    let strings = json!({ "type": "array", "items": { "type": "string" } });
    let (about, mut value) = match key {
        "all-targets" => {
            ("Report tests, examples, benches and build scripts as strictly as other code.", flag())
        }
        "baseline" => (
            "File with findings that are known, relative to the root.",
            json!({ "type": "string" }),
        ),
        "baseline-strict" => {
            ("Entries of the baseline that are not found any more fail the run.", flag())
        }
        "confidence" => ("Findings below it are not reported.", one_of(&CONFIDENCES)),
        "defer-to" => ("What these tools report by default is left to them.", several_of(&TOOLS)),
        "exclude" => ("Globs of files that are not reported; they are still known.", strings),
        "fail-on" => ("The level that makes exit code 1.", one_of(&FAIL_ONS)),
        "levels" => ("Levels of rules, groups and `all`.", levels(rules)),
        "lists" => ("Words for the lists that rules have.", lists(rules)),
        "max-file-size" => ("In bytes; larger files are not read.", count()),
        "min-version" => (
            "An older asynclint refuses the file.",
            json!({ "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)*" }),
        ),
        "models" => ("Files that say what crates of yours do.", strings),
        "order" => ("Locks in the order in which they are taken.", strings),
        "overrides" => ("Levels for some of the files; a later one wins.", overrides(rules)),
        "owners" => (
            "Who looks after which files, by glob; a later one wins.",
            json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        ),
        "paths" => ("What functions and types do, by their paths.", words()),
        "preset" => ("Where settings start from.", one_of(&PRESETS)),
        "require-reason" => ("A suppression must say why.", flag()),
        "strict-parse" => ("A file that cannot be analysed makes exit code 2.", flag()),
        "thresholds" => ("Numbers that rules go by.", thresholds(rules)),
        "virtual-calls" => ("Which calls through traits are followed.", one_of(&VIRTUAL_CALLS)),
        // The test of the schema knows every key.
        _ => ("", json!({})),
    };
    value["description"] = about.into();
    value
}

fn flag() -> Value {
    json!({ "type": "boolean" })
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn names<T>(choices: &[(&'static str, T)]) -> Vec<&'static str> {
    choices.iter().map(|(name, _)| *name).collect()
}

fn one_of<T>(choices: &[(&'static str, T)]) -> Value {
    json!({ "enum": names(choices) })
}

fn several_of<T>(choices: &[(&'static str, T)]) -> Value {
    json!({ "type": "array", "items": one_of(choices) })
}

fn levels(rules: &[&'static RuleMeta]) -> Value {
    let words: Map<String, Value> =
        suppress::known_words(rules).map(|word| (word.to_owned(), one_of(&LEVELS))).collect();
    closed(words)
}

fn lists(rules: &[&'static RuleMeta]) -> Value {
    let lists = rules.iter().flat_map(|rule| rule.lists);
    closed(lists.map(|list| {
        (
            list.name.to_owned(),
            described(list.summary, json!({ "type": "array", "items": { "type": "string" } })),
        )
    }))
}

fn thresholds(rules: &[&'static RuleMeta]) -> Value {
    let thresholds = rules.iter().flat_map(|rule| rule.thresholds);
    closed(thresholds.map(|it| {
        (
            it.name.to_owned(),
            described(
                it.summary,
                json!({ "type": "integer", "minimum": 0, "default": it.default }),
            ),
        )
    }))
}

fn words() -> Value {
    let paths = || json!({ "type": "array", "items": { "type": "string", "pattern": "::" } });
    closed(WORDS.iter().map(|(word, _)| ((*word).to_owned(), paths())))
}

fn overrides(rules: &[&'static RuleMeta]) -> Value {
    let mut one = closed([
        ("paths".to_owned(), json!({ "type": "array", "items": { "type": "string" } })),
        ("targets".to_owned(), several_of(&SELECTORS)),
        ("levels".to_owned(), levels(rules)),
    ]);
    one["anyOf"] = json!([{ "required": ["paths"] }, { "required": ["targets"] }]);
    json!({ "type": "array", "items": one })
}

fn described(about: &str, mut value: Value) -> Value {
    value["description"] = about.into();
    value
}

/// An object with these properties and no others.
fn closed(properties: impl IntoIterator<Item = (String, Value)>) -> Value {
    let properties: Map<String, Value> = properties.into_iter().collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}
