//! The proofs: what every change must pass, and the long ones.

use crate::{
    Outcome,
    command::run,
    log::Log,
    site, system,
    tools::{self, Tools},
};
use std::thread;

const WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// Formatting, lints, core tests, and the browser tests against the release build.
pub fn test(log: &Log) -> Outcome {
    let tools = prepare(log)?;
    cargo(log, &tools, "formatting", &["fmt", "--all", "--check"])?;
    cargo(
        log,
        &tools,
        "lints",
        &[
            &["clippy", "--quiet", "-p", "mijn-verhaal-core", "-p", "papers", "-p", "xtask", "--all-targets"][..],
            &WARNINGS,
        ]
        .concat(),
    )?;
    let web = ["clippy", "--quiet", "-p", "mijn-verhaal", "--target", "wasm32-unknown-unknown"];
    cargo(log, &tools, "lints of the site", &[&web[..], &WARNINGS].concat())?;
    cargo(log, &tools, "core tests", &["test", "--quiet", "-p", "mijn-verhaal-core", "-p", "papers"])?;
    site::build(log, &tools)?;
    log.step("browser tests", || run(&mut playwright(&tools)))
}

/// The same properties with many more cases, and the browser tests that take long.
pub fn prove(log: &Log) -> Outcome {
    let tools = prepare(log)?;
    log.step("core tests, 10,000 cases a property", || {
        let mut cargo = tools.command("cargo");
        let test = ["test", "--release", "--quiet", "-p", "mijn-verhaal-core", "-p", "papers", "--", "--include-ignored"];
        run(cargo.args(test).env("PROPTEST_CASES", "10000"))
    })?;
    site::build(log, &tools)?;
    log.step("long browser tests", || run(playwright(&tools).env("PROVE", "1")))
}

/// Hostile input for so many seconds. What it finds that is new stays in the corpus; what breaks a law is in `artifacts/`.
pub fn fuzz(log: &Log, seconds: &str) -> Outcome {
    let tools = tools::set_up(log)?;
    let fuzzer = tools::cargo_fuzz(log)?;
    let time = format!("-max_total_time={seconds}");
    // The sanitizers need a nightly compiler; the decoder has no unsafe code for them to watch.
    let mut command = tools.command(fuzzer);
    command.args(["run", "--fuzz-dir", "app/fuzz", "--sanitizer", "none", "code", "--", "-max_len=4096", &time]);
    log.step("hostile input", || run(&mut command))
}

/// What the site costs a phone, as a table. Times are reported, never asserted.
pub fn bench(log: &Log) -> Outcome {
    let tools = prepare(log)?;
    site::build(log, &tools)?;
    run(tools.command("node").arg("app/bench/bench.mjs"))?;
    run(tools.command("cargo").args(["run", "--release", "--quiet", "-p", "mijn-verhaal-core", "--example", "growth"]))
}

/// Sets up the tools, and beside them what the system must bring. Where that is not allowed it says so at once.
fn prepare(log: &Log) -> Outcome<Tools> {
    let packages = system::plan()?;
    thread::scope(|scope| {
        let system = scope.spawn(|| packages.map_or(Ok(()), |packages| packages.install(log)));
        let tools = tools::set_up(log);
        let system = system.join().unwrap_or_else(|_| Err("Installing the system's packages broke off.".to_owned()));
        system.and(tools)
    })
}

fn cargo(log: &Log, tools: &Tools, name: &str, arguments: &[&str]) -> Outcome {
    log.step(name, || run(tools.command("cargo").args(arguments)))
}

fn playwright(tools: &Tools) -> std::process::Command {
    let mut command = tools.command("playwright");
    command.args(["test", "--config", "app/e2e/playwright.config.ts"]);
    command
}
