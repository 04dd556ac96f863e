//! What the browser tests need from the system: browsers of three engines, fonts for three scripts, and readers of PDF files and QR codes.

use crate::{
    command::{output, watch},
    log::Log,
    outcome::Outcome,
};
use std::{env, process::Command};

/// A Debian package, a command that tests whether it is installed, and a word of the command's output if it is.
pub type Package = (&'static str, &'static str, &'static [&'static str], &'static str);

/// What every test needs.
pub const TESTS: &[Package] = &[
    ("chromium", "chromium", &["--version"], "Chromium"),
    ("firefox-esr", "firefox-esr", &["--version"], "Firefox"),
    ("webkit2gtk-driver", "sh", &["-c", "command -v WebKitWebDriver"], ""),
    // The window of app/e2e/engines/webkit-window.py.
    ("gir1.2-webkit2-4.1", "/usr/bin/python3", &["-c", "import gi; gi.require_version('WebKit2', '4.1')"], ""),
    ("python3-gi", "/usr/bin/python3", &["-c", "import gi"], ""),
    ("xvfb", "sh", &["-c", "command -v Xvfb"], ""),
    ("fonts-noto-core", "fc-list", &[":lang=ti"], "Noto"),
    ("poppler-utils", "sh", &["-c", "pdftotext -v 2>&1"], "pdftotext"),
    ("zbar-tools", "zbarimg", &["--version"], ""),
];

/// What the long tests need besides: a device for sound, and codecs for WebKit.
pub const PROOFS: &[Package] = &[
    ("pulseaudio", "pulseaudio", &["--version"], "pulseaudio"),
    ("gstreamer1.0-pulseaudio", "dpkg", &["-s", "gstreamer1.0-pulseaudio"], "install ok installed"),
    ("gstreamer1.0-plugins-good", "dpkg", &["-s", "gstreamer1.0-plugins-good"], "install ok installed"),
    ("gstreamer1.0-plugins-bad", "dpkg", &["-s", "gstreamer1.0-plugins-bad"], "install ok installed"),
    ("gstreamer1.0-libav", "dpkg", &["-s", "gstreamer1.0-libav"], "install ok installed"),
];

/// Packages that are missing and may be installed.
pub struct Packages {
    needed: Vec<Package>,
    names: Vec<&'static str>,
    elevate: &'static [&'static str],
}

/// Which of these packages are to be installed; none if all are.
///
/// # Errors
/// If packages are missing that cannot be installed without a password: names them.
pub fn plan(needed: &[&[Package]]) -> Outcome<Option<Packages>> {
    let needed = needed.concat();
    let names = missing(&needed);
    if names.is_empty() {
        return Ok(None);
    }
    let has = |program: &str, arguments: &[&str]| output(Command::new(program).args(arguments));
    let is_root = has("id", &["-u"]).as_deref() == Some("0");
    match has("apt-get", &["--version"]) {
        Some(_) if is_root => Ok(Some(Packages { needed, names, elevate: &[] })),
        Some(_) if has("sudo", &["-n", "true"]).is_some() => {
            Ok(Some(Packages { needed, names, elevate: &["sudo", "-n"] }))
        }
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
            let missing = missing(&self.needed);
            if missing.is_empty() { Ok(()) } else { Err(ask(&missing)) }
        })
    }

    fn apt(&self, log: &Log, name: &str, words: &[&str]) -> Outcome {
        let words = [self.elevate, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], words].concat();
        watch(log, name, Command::new(words[0]).args(&words[1..]))
            .map_err(|error| format!("{error}\n{}", ask(&self.names)))
    }
}

fn missing(needed: &[Package]) -> Vec<&'static str> {
    // Browsers elsewhere, by the variable that holds their path.
    let is_named = |name: &str| match name {
        "chromium" => env::var_os("CHROMIUM").is_some(),
        "firefox-esr" => env::var_os("FIREFOX").is_some(),
        _ => false,
    };
    let is_installed = |program: &str, arguments: &[&str], sign: &str| {
        output(Command::new(program).args(arguments)).is_some_and(|output| output.contains(sign))
    };
    needed
        .iter()
        .filter(|(name, ..)| !is_named(name))
        .filter(|(_, program, arguments, sign)| !is_installed(program, arguments, sign))
        .map(|(name, ..)| *name)
        .collect()
}

fn ask(names: &[&str]) -> String {
    format!(
        "The browser tests need what these Debian packages bring: {names}. Install them and try again:\n\n  \
         sudo apt-get install {names}\n\nA Chromium or Chrome elsewhere is used if CHROMIUM holds its path, a Firefox elsewhere if FIREFOX does.",
        names = names.join(" ")
    )
}
