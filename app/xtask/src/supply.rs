//! The supply chain: the policy for crates and packages, known vulnerabilities, signatures, and the bill of materials.

use crate::{
    command::run,
    dependency_rationale,
    log::Log,
    outcome::Outcome,
    tools::{self, Tools},
};
use std::process::{Command, Output};

/// The manifests of the workspace, and of the fuzzer, which has its own.
const MANIFESTS: [&str; 2] = ["Cargo.toml", "app/fuzz/Cargo.toml"];

/// The result of a check against a service on the network.
#[derive(Debug, PartialEq)]
enum Verdict {
    Fine,
    /// Findings, as reported.
    Found(String),
    /// The service could not be reached, for this reason.
    Unchecked(String),
}

/// Runs every check, also after one has failed.
///
/// # Errors
/// The findings of all checks. A check that could not be made is not an error; it is printed.
pub fn supply(log: &Log) -> Outcome {
    let tools = tools::set_up(log)?;
    let mut unchecked = Vec::new();
    let mut check = |name: &str, query: fn(&Log, &Tools) -> Outcome<Verdict>| {
        log.step(name, || match query(log, &tools)? {
            Verdict::Fine => Ok(()),
            Verdict::Found(findings) => Err(format!("{name}:\n{findings}")),
            Verdict::Unchecked(reason) => {
                log.print(&format!("{name}: NOT CHECKED"));
                unchecked.push(format!("{name}: {reason}"));
                Ok(())
            }
        })
    };
    let outcomes = [
        check("vulnerabilities of the crates", advisories),
        check("signatures of the npm packages", |_, tools| signatures(tools)),
        check("vulnerabilities of the npm packages", |_, tools| vulnerabilities(tools)),
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

/// Checks the policy, which needs no network: every dependency has its rationale, and every crate an allowed licence and source.
///
/// # Errors
/// The violations.
pub fn check_policy(log: &Log, tools: &Tools) -> Outcome {
    let rationale = log.step("rationale of the dependencies", || dependency_rationale::check(tools.root()));
    let deny = tools::cargo_deny(log)?;
    let crates = log.step("licences, versions and sources of the crates", || {
        // Unused exceptions must be removed from deny.toml; the fuzzer uses few of them.
        MANIFESTS.iter().zip(["--deny", "--allow"]).try_for_each(|(manifest, level)| {
            let mut check = tools.command(&deny);
            check.args(["--locked", "--log-level", "error", "--config", "deny.toml", "--manifest-path", manifest]);
            check.args(["check", "licenses", "bans", "sources", "--allow", "license-exception-not-encountered"]);
            let unused = ["license-not-encountered", "unmatched-skip", "unnecessary-skip"];
            run(check.args(unused.iter().flat_map(|lint| [level, lint])))
        })
    });
    rationale.and(crates)
}

/// Checks the crates against the advisories of RustSec.
fn advisories(log: &Log, tools: &Tools) -> Outcome<Verdict> {
    let deny = tools::cargo_deny(log)?;
    let fetched = run_captured(tools.command(&deny).args(["fetch", "db"]))?;
    if !fetched.status.success() {
        return Ok(Verdict::Unchecked(format!("the advisories could not be fetched.\n{}", text(&fetched.stderr))));
    }
    for manifest in MANIFESTS {
        let mut check = tools.command(&deny);
        check.args(["--config", "deny.toml", "--manifest-path", manifest, "check", "advisories"]);
        let checked = run_captured(check.args(["--allow", "advisory-not-detected"]))?;
        if !checked.status.success() {
            return Ok(Verdict::Found(text(&checked.stderr)));
        }
    }
    Ok(Verdict::Fine)
}

/// Checks the registry's signatures of the installed packages.
fn signatures(tools: &Tools) -> Outcome<Verdict> {
    let answer = run_captured(tools.command("npm").args(["audit", "signatures", "--json", "--fetch-retries=0"]))?;
    Ok(verdict(&answer, "\"invalid\""))
}

/// Checks the packages against the registry's advisories.
fn vulnerabilities(tools: &Tools) -> Outcome<Verdict> {
    let answer = run_captured(tools.command("npm").args(["audit", "--json", "--fetch-retries=0"]))?;
    Ok(verdict(&answer, "\"auditReportVersion\""))
}

/// Interprets npm's output: it fails both where it has findings, which it reports, and where the registry cannot be reached.
fn verdict(answer: &Output, report: &str) -> Verdict {
    let printed = text(&answer.stdout);
    match (answer.status.success(), printed.contains(report)) {
        (true, true) => Verdict::Fine,
        (false, true) => Verdict::Found(printed),
        (_, false) => Verdict::Unchecked(format!("npm did not reach the registry.\n{}", text(&answer.stderr))),
    }
}

fn run_captured(command: &mut Command) -> Outcome<Output> {
    command.output().map_err(|error| format!("{} could not be started: {error}.", command.get_program().display()))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::ExitStatus;

    /// The output of a program with this exit code.
    fn answer(code: u8, stdout: &str) -> Output {
        let status: ExitStatus = Command::new("sh").args(["-c", &format!("exit {code}")]).status().expect("a shell");
        Output { status, stdout: stdout.into(), stderr: Vec::new() }
    }

    #[test]
    fn valid_signatures_are_fine() {
        assert_eq!(verdict(&answer(0, r#"{"invalid": [], "missing": []}"#), "\"invalid\""), Verdict::Fine);
    }

    #[test]
    fn a_wrong_signature_is_found() {
        let answer = answer(1, r#"{"invalid": [{"code": "EINTEGRITYSIGNATURE", "name": "qr"}], "missing": []}"#);
        assert!(matches!(verdict(&answer, "\"invalid\""), Verdict::Found(findings) if findings.contains("qr")));
    }

    #[test]
    fn a_vulnerability_is_found() {
        let answer = answer(1, r#"{"auditReportVersion": 2, "vulnerabilities": {"qr": {"severity": "low"}}}"#);
        assert!(matches!(verdict(&answer, "\"auditReportVersion\""), Verdict::Found(_)));
    }

    #[test]
    fn an_unreachable_registry_is_reported_as_unchecked() {
        let answer = answer(1, r#"{"error": {"code": "ENOTFOUND"}}"#);
        assert!(matches!(verdict(&answer, "\"invalid\""), Verdict::Unchecked(_)));
        assert!(matches!(verdict(&answer, "\"auditReportVersion\""), Verdict::Unchecked(_)));
    }
}
