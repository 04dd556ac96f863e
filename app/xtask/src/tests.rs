//! The proofs: what every change must pass, and the long ones.

use crate::{
    Outcome,
    command::run,
    log::Log,
    site, supply, system,
    tools::{self, Tools},
};
use std::{
    fs,
    path::{Path, PathBuf},
    thread,
};

const WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// What is fuzzed, and how many inputs prove that it holds.
const TARGETS: [(&str, u32); 4] =
    [("code", 10_000_000), ("content", 1_000_000), ("file", 1_000_000), ("preset", 1_000_000)];

/// Formatting, lints, core tests, what the crates may be, types and lint of the browser tests, and those against the release build.
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
    cargo(log, &tools, "core tests", &["test", "--quiet", "-p", "mijn-verhaal-core", "-p", "papers", "-p", "xtask"])?;
    supply::stands(log, &tools)?;
    log.step("types and lint of the browser tests", || {
        run(tools.command("tsc").args(["--project", "app/e2e"]))?;
        run(tools.command("eslint").args(["--max-warnings", "0", "app/e2e"]))
    })?;
    site::build(log, &tools)?;
    log.step("browser tests", || run(&mut playwright(&tools)))
}

/// The same properties with many more cases, hostile input by the million, and the browser tests that take long.
pub fn prove(log: &Log) -> Outcome {
    let tools = prepare(log)?;
    log.step("core tests, 10,000 cases a property", || {
        let mut cargo = tools.command("cargo");
        let test =
            ["test", "--release", "--quiet", "-p", "mijn-verhaal-core", "-p", "papers", "--", "--include-ignored"];
        run(cargo.args(test).env("PROPTEST_CASES", "10000"))
    })?;
    // What is found that is new does not stay: a proof leaves the project as it is.
    let found = tools.path("target/hostile");
    for (target, inputs) in TARGETS {
        let found = found.join(target);
        fs::create_dir_all(&found).map_err(|error| format!("{} cannot be made: {error}.", found.display()))?;
        hostile_input(log, &tools, target, &[&found, &kept(&tools, target)], &format!("-runs={inputs}"))?;
    }
    site::build(log, &tools)?;
    log.step("long browser tests", || run(playwright(&tools).env("PROVE", "1")))
}

/// Hostile input for so many seconds a target. What it finds that is new stays in the corpus; what breaks a law is in `artifacts/`.
pub fn fuzz(log: &Log, seconds: &str) -> Outcome {
    let tools = tools::set_up(log)?;
    TARGETS.into_iter().try_for_each(|(target, _)| {
        hostile_input(log, &tools, target, &[&kept(&tools, target)], &format!("-max_total_time={seconds}"))
    })
}

/// The inputs that are kept for a target.
fn kept(tools: &Tools, target: &str) -> PathBuf {
    tools.path("app/fuzz/corpus").join(target)
}

/// Hostile input for a target, made of the inputs in these folders; what is new goes to the first.
fn hostile_input(log: &Log, tools: &Tools, target: &str, inputs: &[&Path], until: &str) -> Outcome {
    let mut command = tools.command(tools::cargo_fuzz(log)?);
    // The sanitizers need a nightly compiler; there is no unsafe code for them to watch.
    command.args(["run", "--fuzz-dir", "app/fuzz", "--sanitizer", "none", target]).args(inputs);
    command.args(["--", "-max_len=4096", until]);
    log.step(&format!("hostile input: {target}"), || run(&mut command))
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
