//! Where the site comes from: what its crates and packages may be, what is known against them, and the list of them.

use crate::{
    Outcome,
    command::run,
    dependency_rationale,
    log::Log,
    tools::{self, Tools},
};
use std::process::{Command, Output};

/// The workspace, and the fuzzer's, which is apart.
const MANIFESTS: [&str; 2] = ["Cargo.toml", "app/fuzz/Cargo.toml"];

/// What a check came to that asks others on the network.
#[derive(Debug, PartialEq)]
enum Verdict {
    Fine,
    /// Found, with what was said.
    Found(String),
    /// Not to be had here, with the reason.
    Unchecked(String),
}

/// Everything, one after the other: what fails does not hide the rest.
pub fn supply(log: &Log) -> Outcome {
    let tools = tools::set_up(log)?;
    let mut unchecked = Vec::new();
    let mut asked = |name: &str, ask: fn(&Log, &Tools) -> Outcome<Verdict>| {
        log.step(name, || match ask(log, &tools)? {
            Verdict::Fine => Ok(()),
            Verdict::Found(said) => Err(format!("{name}:\n{said}")),
            Verdict::Unchecked(reason) => {
                log.say(&format!("{name}: NOT CHECKED"));
                unchecked.push(format!("{name}: {reason}"));
                Ok(())
            }
        })
    };
    let outcomes = [
        asked("known weaknesses of the crates", advisories),
        asked("signatures of the npm packages", |_, tools| signatures(tools)),
        asked("known weaknesses of the npm packages", |_, tools| weaknesses(tools)),
        check_policy(log, &tools),
        log.step("bill of materials, target/sbom.cdx.json", || {
            run(tools.command("node").args(["app/build/sbom.mjs", "target/sbom.cdx.json"]))
        }),
    ];
    let faults: Vec<_> = outcomes.into_iter().filter_map(Result::err).collect();
    for reason in &unchecked {
        println!("\nNOT CHECKED: {reason}");
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n\n")) }
}

/// What needs nobody's word: every dependency has its reason, every crate a licence and a source that may be.
pub fn check_policy(log: &Log, tools: &Tools) -> Outcome {
    let reasons = log.step("reasons of the dependencies", || dependency_rationale::check(tools.root()));
    let deny = tools::cargo_deny(log)?;
    let crates = log.step("licences, versions and sources of the crates", || {
        // What is excepted for nothing is to go from deny.toml; the fuzzer needs few of its lines.
        MANIFESTS.iter().zip(["--deny", "--allow"]).try_for_each(|(manifest, level)| {
            let mut check = tools.command(&deny);
            check.args(["--locked", "--log-level", "error", "--config", "deny.toml", "--manifest-path", manifest]);
            check.args(["check", "licenses", "bans", "sources", "--allow", "license-exception-not-encountered"]);
            let idle = ["license-not-encountered", "unmatched-skip", "unnecessary-skip"];
            run(check.args(idle.iter().flat_map(|lint| [level, lint])))
        })
    });
    reasons.and(crates)
}

/// The advisories of RustSec, fetched anew.
fn advisories(log: &Log, tools: &Tools) -> Outcome<Verdict> {
    let deny = tools::cargo_deny(log)?;
    let fetched = said(tools.command(&deny).args(["fetch", "db"]))?;
    if !fetched.status.success() {
        return Ok(Verdict::Unchecked(format!("the advisories could not be fetched.\n{}", text(&fetched.stderr))));
    }
    for manifest in MANIFESTS {
        let mut check = tools.command(&deny);
        check.args(["--config", "deny.toml", "--manifest-path", manifest, "check", "advisories"]);
        let checked = said(check.args(["--allow", "advisory-not-detected"]))?;
        if !checked.status.success() {
            return Ok(Verdict::Found(text(&checked.stderr)));
        }
    }
    Ok(Verdict::Fine)
}

/// The registry's signatures, of the packages as they were fetched.
fn signatures(tools: &Tools) -> Outcome<Verdict> {
    let answer = said(tools.command("npm").args(["audit", "signatures", "--json", "--fetch-retries=0"]))?;
    Ok(verdict(&answer, "\"invalid\""))
}

/// The registry's advisories.
fn weaknesses(tools: &Tools) -> Outcome<Verdict> {
    let answer = said(tools.command("npm").args(["audit", "--json", "--fetch-retries=0"]))?;
    Ok(verdict(&answer, "\"auditReportVersion\""))
}

/// What npm's answer means: it fails alike where it found something, which it then reports, and where it could not ask.
fn verdict(answer: &Output, report: &str) -> Verdict {
    let printed = text(&answer.stdout);
    match (answer.status.success(), printed.contains(report)) {
        (true, true) => Verdict::Fine,
        (false, true) => Verdict::Found(printed),
        (_, false) => Verdict::Unchecked(format!("npm gives none here.\n{}", text(&answer.stderr))),
    }
}

fn said(command: &mut Command) -> Outcome<Output> {
    command.output().map_err(|error| format!("{} could not be started: {error}.", command.get_program().display()))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::ExitStatus;

    /// What a program answers that ends with this code.
    fn answer(code: u8, stdout: &str) -> Output {
        let status: ExitStatus = Command::new("sh").args(["-c", &format!("exit {code}")]).status().expect("a shell");
        Output { status, stdout: stdout.into(), stderr: Vec::new() }
    }

    #[test]
    fn all_signatures_right_is_fine() {
        assert_eq!(verdict(&answer(0, r#"{"invalid": [], "missing": []}"#), "\"invalid\""), Verdict::Fine);
    }

    #[test]
    fn a_wrong_signature_is_found() {
        let answer = answer(1, r#"{"invalid": [{"code": "EINTEGRITYSIGNATURE", "name": "qr"}], "missing": []}"#);
        assert!(matches!(verdict(&answer, "\"invalid\""), Verdict::Found(said) if said.contains("qr")));
    }

    #[test]
    fn a_weakness_is_found() {
        let answer = answer(1, r#"{"auditReportVersion": 2, "vulnerabilities": {"qr": {"severity": "low"}}}"#);
        assert!(matches!(verdict(&answer, "\"auditReportVersion\""), Verdict::Found(_)));
    }

    #[test]
    fn no_answer_is_told_as_none() {
        let answer = answer(1, r#"{"error": {"code": "ENOTFOUND"}}"#);
        assert!(matches!(verdict(&answer, "\"invalid\""), Verdict::Unchecked(_)));
        assert!(matches!(verdict(&answer, "\"auditReportVersion\""), Verdict::Unchecked(_)));
    }
}
