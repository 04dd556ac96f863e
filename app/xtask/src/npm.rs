//! The npm packages the site is built and tested with.

use crate::{command::watch, log::Log, outcome::Outcome};
use std::{fs, path::Path, process::Command};

/// Installs the packages, unless those of the lock file are installed.
///
/// # Errors
/// If the lock file cannot be read or npm fails.
pub fn set_up(log: &Log, root: &Path) -> Outcome {
    let lock = fs::read_to_string(root.join("package-lock.json"))
        .map_err(|error| format!("package-lock.json cannot be read: {error}."))?;
    // A copy of the lock file they were installed from.
    let stamp = root.join("node_modules/.mijn-verhaal-lock.json");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    log.step("npm packages", || {
        let mut npm = Command::new("npm");
        npm.current_dir(root).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
        watch(log, "npm packages", &mut npm).map_err(|error| format!("{error}\nNode.js 20.19 or newer brings npm."))?;
        fs::write(&stamp, lock).map_err(|error| format!("{} cannot be written: {error}.", stamp.display()))
    })
}
