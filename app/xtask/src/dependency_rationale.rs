//! Checks that `docs/dependencies.md` lists exactly the direct dependencies, each with its rationale.

use crate::outcome::Outcome;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

const TABLE: &str = "docs/dependencies.md";

/// Compares the manifests with the table.
///
/// # Errors
/// One line for each dependency that is not in the table or has no rationale there, and each row that is no dependency any more.
pub fn check(root: &Path) -> Outcome {
    let read =
        |path: &Path| fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}.", path.display()));
    let mut crates = BTreeSet::new();
    let mut ours = BTreeSet::new();
    for entry in fs::read_dir(root.join("app")).map_err(|error| error.to_string())?.flatten() {
        let manifest = entry.path().join("Cargo.toml");
        if manifest.exists() {
            let manifest = read(&manifest)?;
            ours.extend(manifest.lines().find_map(|line| line.strip_prefix("name = ")).map(unquoted));
            crates.extend(crates_of(&manifest));
        }
    }
    let crates = crates.difference(&ours).cloned().collect();
    let packages = packages_of(&read(&root.join("package.json"))?);
    let table = read(&root.join(TABLE))?;
    let mut faults = compare("crate", &crates, &rows(&table, "## Crates"));
    faults.extend(compare("npm package", &packages, &rows(&table, "## npm packages")));
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// The dependencies of a `Cargo.toml`, of every kind.
fn crates_of(manifest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut is_list = false;
    for line in manifest.lines() {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.trim_end_matches(']');
            is_list = table.ends_with("dependencies");
            // A dependency in a table of its own.
            names.extend(table.rsplit_once("dependencies.").map(|(_, name)| unquoted(name)));
        } else if is_list
            && let Some((name, _)) = line.split_once('=')
            && line.starts_with(|first: char| first.is_alphanumeric() || first == '"')
        {
            names.insert(unquoted(name.trim().trim_end_matches(".workspace")));
        }
    }
    names
}

/// The dependencies of a `package.json` as npm writes it: one per line.
fn packages_of(manifest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut is_list = false;
    for line in manifest.lines() {
        if let Some((key, value)) = line.trim().split_once(": ") {
            let opens = value.starts_with('{');
            if opens {
                is_list = key.to_lowercase().ends_with("dependencies\"");
            } else if is_list {
                names.insert(unquoted(key));
            }
        } else {
            is_list = false;
        }
    }
    names
}

/// The rows under a heading: the name in backticks of the first cell, and the last cell.
fn rows(table: &str, heading: &str) -> BTreeMap<String, String> {
    let part = table.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| !line.starts_with("## "));
    part.filter_map(|line| {
        let cells: Vec<_> = line.strip_prefix("| `")?.trim_end().trim_end_matches('|').split('|').collect();
        Some((cells.first()?.trim().trim_end_matches('`').to_owned(), cells.get(1..)?.last()?.trim().to_owned()))
    })
    .collect()
}

fn compare(kind: &str, used: &BTreeSet<String>, rows: &BTreeMap<String, String>) -> Vec<String> {
    let missing = used
        .iter()
        .filter(|name| rows.get(*name).is_none_or(String::is_empty))
        .map(|name| format!("{TABLE}: the {kind} `{name}` has no rationale there."));
    let gone = rows
        .keys()
        .filter(|name| !used.contains(*name))
        .map(|name| format!("{TABLE}: the {kind} `{name}` is no longer a dependency."));
    missing.chain(gone).collect()
}

fn unquoted(name: &str) -> String {
    name.trim_matches(|c| c == '"').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn crates_are_found_in_every_kind_of_table() {
        let manifest = r#"
[package]
name = "a"
[dependencies]
b = "1"
c = { version = "1", features = [
    "x = y",
] }
d.workspace = true
[dependencies.e]
version = "1"
[build-dependencies]
f = { workspace = true }
[dev-dependencies]
g = "1"
[target.'cfg(unix)'.dependencies]
h = "1"
[lints]
workspace = true
"#;
        assert_eq!(crates_of(manifest), set(&["b", "c", "d", "e", "f", "g", "h"]));
    }

    #[test]
    fn packages_are_found_in_both_kinds_of_dependencies() {
        let manifest = r#"{
  "name": "a",
  "dependencies": {
    "@b/c": "1.0.0"
  },
  "devDependencies": {
    "d": "1.0.0",
    "e": "1.0.0"
  },
  "scripts": {
    "f": "g"
  }
}"#;
        assert_eq!(packages_of(manifest), set(&["@b/c", "d", "e"]));
    }

    #[test]
    fn missing_rows_empty_rationales_and_stale_rows_are_reported() {
        let table = "## Crates\n| crate | for | reason |\n|---|---|---|\n| `a` | site | counts |\n| `b` | site | |\n| `c` | site | old |\n## npm packages\n| `d` | site | draws |\n";
        let faults = compare("crate", &set(&["a", "b", "d"]), &rows(table, "## Crates")).join("\n");
        assert_eq!(
            faults,
            "docs/dependencies.md: the crate `b` has no rationale there.\n\
             docs/dependencies.md: the crate `d` has no rationale there.\n\
             docs/dependencies.md: the crate `c` is no longer a dependency."
        );
    }
}
