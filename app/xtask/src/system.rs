//! What the browser tests need from the system: Chromium, fonts for three scripts, and readers of PDF files and QR codes.

use crate::{
    command::{output, watch},
    log::Log,
    outcome::Outcome,
};
use std::{env, process::Command};

/// A Debian package, a command that tests whether it is installed, and a word of the command's output if it is.
const NEEDED: [(&str, &str, &[&str], &str); 4] = [
    ("chromium", "chromium", &["--version"], "Chromium"),
    ("fonts-noto-core", "fc-list", &[":lang=ti"], "Noto"),
    ("poppler-utils", "sh", &["-c", "pdftotext -v 2>&1"], "pdftotext"),
    ("zbar-tools", "zbarimg", &["--version"], ""),
];

/// Packages that are missing and may be installed.
pub struct Packages {
    names: Vec<&'static str>,
    elevate: &'static [&'static str],
}

/// The packages to be installed; none if all are.
///
/// # Errors
/// If packages are missing that cannot be installed without a password: names them.
pub fn plan() -> Outcome<Option<Packages>> {
    let names = missing();
    if names.is_empty() {
        return Ok(None);
    }
    let has = |program: &str, arguments: &[&str]| output(Command::new(program).args(arguments));
    let is_root = has("id", &["-u"]).as_deref() == Some("0");
    match has("apt-get", &["--version"]) {
        Some(_) if is_root => Ok(Some(Packages { names, elevate: &[] })),
        Some(_) if has("sudo", &["-n", "true"]).is_some() => Ok(Some(Packages { names, elevate: &["sudo", "-n"] })),
        _ => Err(ask(&names)),
    }
}

impl Packages {
    /// Installs them.
    ///
    /// # Errors
    /// If apt fails, or a package is still missing afterwards.
    pub fn install(&self, log: &Log) -> Outcome {
        let name = self.names.join(", ");
        log.step(&name, || {
            self.apt(log, &name, &["update", "-qq"])?;
            let install = ["install", "-y", "-qq", "--no-install-recommends", "fontconfig"];
            self.apt(log, &name, &[&install, &self.names[..]].concat())?;
            let missing = missing();
            if missing.is_empty() { Ok(()) } else { Err(ask(&missing)) }
        })
    }

    fn apt(&self, log: &Log, name: &str, words: &[&str]) -> Outcome {
        let words = [self.elevate, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], words].concat();
        watch(log, name, Command::new(words[0]).args(&words[1..]))
            .map_err(|error| format!("{error}\n{}", ask(&self.names)))
    }
}

fn missing() -> Vec<&'static str> {
    let browser_named = env::var_os("CHROMIUM").is_some();
    let is_installed = |program: &str, arguments: &[&str], sign: &str| {
        output(Command::new(program).args(arguments)).is_some_and(|output| output.contains(sign))
    };
    NEEDED
        .iter()
        .filter(|(name, ..)| !(browser_named && *name == "chromium"))
        .filter(|(_, program, arguments, sign)| !is_installed(program, arguments, sign))
        .map(|(name, ..)| *name)
        .collect()
}

fn ask(names: &[&str]) -> String {
    format!(
        "The browser tests need what these Debian packages bring: {names}. Install them and try again:\n\n  \
         sudo apt-get install {names}\n\nA Chromium or Chrome elsewhere is used if CHROMIUM holds its path.",
        names = names.join(" ")
    )
}
