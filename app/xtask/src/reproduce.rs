//! Builds the commit twice, in folders that have nothing in common, and compares the results.

use crate::{
    command::{output, run},
    log::Log,
    outcome::Outcome,
    tools,
};
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::{self, Command},
};

/// An environment to build in.
struct Place {
    folder: PathBuf,
    /// Cargo's home and a copy of the Rust toolchain; the user's own, if none.
    homes: Option<(PathBuf, PathBuf)>,
}

/// Builds the commit in folders of different name and depth, the second time with cargo's home and Rust elsewhere too, as another user
/// would have them.
///
/// # Errors
/// If a build fails, or the two differ: names every file that does.
pub fn reproduce(log: &Log) -> Outcome {
    let root = tools::root()?;
    let output_of = |program: &str, words: &[&str]| output(Command::new(program).current_dir(&root).args(words));
    let commit = output_of("git", &["rev-parse", "HEAD"]).ok_or("`git rev-parse HEAD` failed: there is no commit.")?;
    if output_of("git", &["status", "--porcelain"]).is_none_or(|changes| !changes.is_empty()) {
        println!("Changes that are not committed are not part of it.");
    }
    let rust = output_of("rustc", &["--print", "sysroot"]).ok_or("`rustc` failed.")?;
    let base = env::temp_dir().join(format!("mijn-verhaal-{}", process::id()));
    let another = base.join("of-another");
    let places = [
        Place { folder: base.join("one"), homes: None },
        Place { folder: another.join("and/deeper"), homes: Some((another.join("cargo"), another.join("rust"))) },
    ];
    let mut sums = Vec::new();
    for place in &places {
        let name = format!("build in {}", place.folder.display());
        sums.push(log.step(&name, || place.build(&root, &commit, &rust))?);
    }
    for place in &places {
        println!("{}  {}", hash(&place.folder.join("dist"))?, place.folder.display());
    }
    let differences = differences(&sums[0], &sums[1]);
    if !differences.is_empty() {
        return Err(format!(
            "Two builds of {commit} differ in:\n  {}\nThey are kept in {}.",
            differences.join("\n  "),
            base.display()
        ));
    }
    println!("Two builds of {commit} are the same, byte for byte: {} files.", sums[0].lines().count());
    fs::remove_dir_all(&base).map_err(|error| format!("{} cannot be removed: {error}.", base.display()))
}

impl Place {
    /// Builds a fresh clone, and returns its `SHA256SUMS` after checking them.
    fn build(&self, root: &Path, commit: &str, rust: &str) -> Outcome<String> {
        let Self { folder, homes } = self;
        run(Command::new("git").args(["clone", "--quiet", "--no-checkout"]).arg(root).arg(folder))?;
        run(Command::new("git").current_dir(folder).args(["checkout", "--quiet", "--detach", commit]))?;
        let mut start = Command::new("cargo");
        start.current_dir(folder).args(["xtask", "start", "--no-serve"]).env_remove("CARGO_TARGET_DIR");
        if let Some((cargo, copy)) = homes {
            run(Command::new("cp").arg("--archive").arg(rust).arg(copy))?;
            start.env("CARGO_HOME", cargo).env("RUSTUP_TOOLCHAIN", copy);
        }
        run(&mut start)?;
        let dist = folder.join("dist");
        run(Command::new("sha256sum").current_dir(&dist).args(["--check", "--quiet", "SHA256SUMS"]))?;
        fs::read_to_string(dist.join("SHA256SUMS")).map_err(|error| format!("SHA256SUMS cannot be read: {error}."))
    }
}

/// The hash of the hashes, which identifies a build.
fn hash(dist: &Path) -> Outcome<String> {
    let hash = output(Command::new("sha256sum").current_dir(dist).arg("SHA256SUMS"));
    hash.and_then(|line| line.split(' ').next().map(str::to_owned)).ok_or_else(|| "`sha256sum` failed.".to_owned())
}

/// The files whose hashes differ between two lists, or that only one has.
fn differences(one: &str, other: &str) -> Vec<String> {
    let read = |sums: &'_ str| -> BTreeMap<String, String> {
        sums.lines()
            .filter_map(|line| line.split_once("  "))
            .map(|(hash, name)| (name.to_owned(), hash.to_owned()))
            .collect()
    };
    let (one, other) = (read(one), read(other));
    let changed = one.iter().filter(|(name, hash)| other.get(*name) != Some(*hash)).map(|(name, _)| name);
    let mut names: Vec<_> = changed.chain(other.keys().filter(|name| !one.contains_key(*name))).cloned().collect();
    names.sort();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_builds_have_no_differences() {
        assert!(differences("aa  index.html\nbb  sw.js\n", "aa  index.html\nbb  sw.js\n").is_empty());
    }

    #[test]
    fn changed_files_and_files_of_one_build_only_are_named() {
        let (one, other) =
            ("aa  index.html\nbb  phone-1.js\ncc  sw.js\n", "aa  index.html\nbb  phone-2.js\ndd  sw.js\n");
        assert_eq!(differences(one, other), ["phone-1.js", "phone-2.js", "sw.js"]);
    }
}
