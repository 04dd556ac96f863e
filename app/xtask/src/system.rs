//! What the browser tests need of the system: Chromium, fonts for three scripts, and a reader of PDF files.

use crate::{
    Outcome,
    log::{output, run},
};
use std::process::Command;

/// A Debian package, and how to tell that what it brings is there.
const NEEDED: [(&str, &str, &[&str], &str); 3] = [
    ("chromium", "chromium", &["--version"], "Chromium"),
    ("fonts-noto-core", "fc-list", &[":lang=ti"], "Noto"),
    ("poppler-utils", "sh", &["-c", "pdftotext -v 2>&1"], "pdftotext"),
];

/// Installs what is missing where that is allowed; otherwise says what to install.
pub fn set_up() -> Outcome {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    let ask = format!("Install these packages and try again: {}.", missing.join(" "));
    let elevate: &[&str] = match output(Command::new("id").arg("-u")).as_deref() {
        Some("0") => &[],
        _ if output(Command::new("sudo").args(["-n", "true"])).is_some() => &["sudo", "-n"],
        _ => return Err(ask),
    };
    let apt = |words: &[&str]| {
        let words: Vec<_> = elevate.iter().chain(["apt-get"].iter()).chain(words).copied().collect();
        run(Command::new(words[0]).args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends", "fontconfig"];
    install.extend(&missing);
    apt(&["update", "-qq"]).and_then(|()| apt(&install)).map_err(|error| format!("{error}\n{ask}"))?;
    if self::missing().is_empty() { Ok(()) } else { Err(ask) }
}

fn missing() -> Vec<&'static str> {
    let there = |program: &str, arguments: &[&str], sign: &str| {
        output(Command::new(program).args(arguments)).is_some_and(|said| said.contains(sign))
    };
    NEEDED
        .iter()
        .filter(|(_, program, arguments, sign)| !there(program, arguments, sign))
        .map(|(name, ..)| *name)
        .collect()
}
