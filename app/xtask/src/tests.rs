//! The tests: those that every change must pass, and the long ones.

use crate::{
    command::run,
    log::Log,
    outcome::Outcome,
    site, supply, system,
    tools::{self, Tools},
};
use std::{
    fs,
    path::{Path, PathBuf},
    thread,
};

const WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// The fuzz targets, with the number of inputs that `prove` runs on each.
const TARGETS: [(&str, u32); 4] =
    [("code", 10_000_000), ("content", 1_000_000), ("file", 1_000_000), ("preset", 1_000_000)];

/// Formatting, lints, documentation, unit tests, the dependency policy, types and lint of the browser tests, and those against the release build.
///
/// # Errors
/// The first step that fails.
pub fn test(log: &Log) -> Outcome {
    let tools = prepare(log, &[system::TESTS])?;
    cargo(log, &tools, "formatting", &["fmt", "--all", "--check"])?;
    cargo(
        log,
        &tools,
        "lints",
        &[
            &[
                "clippy",
                "--quiet",
                "-p",
                "mijn-verhaal-core",
                "-p",
                "print-forms",
                "-p",
                "split",
                "-p",
                "xtask",
                "--all-targets",
            ][..],
            &WARNINGS,
        ]
        .concat(),
    )?;
    let web = ["clippy", "--quiet", "-p", "mijn-verhaal", "--target", "wasm32-unknown-unknown"];
    cargo(log, &tools, "lints of the site", &[&web[..], &WARNINGS].concat())?;
    cargo(
        log,
        &tools,
        "core tests",
        &["test", "--quiet", "-p", "mijn-verhaal-core", "-p", "print-forms", "-p", "xtask"],
    )?;
    let mut docs = tools.command("cargo");
    docs.args(["doc", "--quiet", "--no-deps", "-p", "mijn-verhaal-core"]).env("RUSTDOCFLAGS", "-D warnings");
    log.step("docs", || run(&mut docs))?;
    supply::check_policy(log, &tools)?;
    log.step("types and lint of the browser tests", || {
        run(tools.command("tsc").args(["--project", "app/e2e"]))?;
        run(tools.command("eslint").args(["--max-warnings", "0", "app/e2e"]))
    })?;
    site::build(log, &tools)?;
    log.step("browser tests", || run(&mut playwright(&tools)))
}

/// The property tests with many more cases, millions of fuzzer inputs, and the browser tests that take long.
///
/// # Errors
/// The first step that fails.
pub fn prove(log: &Log) -> Outcome {
    let tools = prepare(log, &[system::TESTS, system::PROOFS])?;
    log.step("core tests, 10,000 cases a property", || {
        let mut cargo = tools.command("cargo");
        let test =
            ["test", "--release", "--quiet", "-p", "mijn-verhaal-core", "-p", "print-forms", "--", "--include-ignored"];
        run(cargo.args(test).env("PROPTEST_CASES", "10000"))
    })?;
    // New inputs go to target/, so that the corpus is left as it is.
    let found = tools.path("target/fuzz-inputs");
    for (target, inputs) in TARGETS {
        let found = found.join(target);
        fs::create_dir_all(&found).map_err(|error| format!("{} cannot be made: {error}.", found.display()))?;
        run_fuzzer(log, &tools, target, &[&found, &corpus(&tools, target)], &format!("-runs={inputs}"))?;
    }
    site::build(log, &tools)?;
    log.step("long browser tests", || run(playwright(&tools).env("PROVE", "1")))
}

/// Fuzzes every target for so many seconds. Inputs with new coverage are added to the corpus, those that break an invariant to
/// `app/fuzz/artifacts/`.
///
/// # Errors
/// If an invariant breaks.
pub fn fuzz(log: &Log, seconds: &str) -> Outcome {
    let tools = tools::set_up(log)?;
    TARGETS.into_iter().try_for_each(|(target, _)| {
        run_fuzzer(log, &tools, target, &[&corpus(&tools, target)], &format!("-max_total_time={seconds}"))
    })
}

/// The folder with the corpus of a target.
fn corpus(tools: &Tools, target: &str) -> PathBuf {
    tools.path("app/fuzz/corpus").join(target)
}

/// Runs a fuzz target on the inputs of these folders; new inputs are added to the first.
fn run_fuzzer(log: &Log, tools: &Tools, target: &str, inputs: &[&Path], until: &str) -> Outcome {
    let mut command = tools.command(tools::cargo_fuzz(log)?);
    // The sanitizers need a nightly compiler, and there is no unsafe code for them to check.
    command.args(["run", "--fuzz-dir", "app/fuzz", "--sanitizer", "none", target]).args(inputs);
    command.args(["--", "-max_len=4096", until]);
    log.step(&format!("fuzzing {target}"), || run(&mut command))
}

/// Prints what the site costs a phone, as a table. Times are reported, never asserted.
///
/// # Errors
/// If the site cannot be built or measured.
pub fn bench(log: &Log) -> Outcome {
    let tools = prepare(log, &[system::TESTS])?;
    site::build(log, &tools)?;
    run(tools.command("node").arg("app/bench/bench.mjs"))?;
    run(tools.command("cargo").args(["run", "--release", "--quiet", "-p", "mijn-verhaal-core", "--example", "growth"]))
}

/// Sets up the tools, and in parallel the packages of the system. If those cannot be installed, it fails at once.
fn prepare(log: &Log, needed: &[&[system::Package]]) -> Outcome<Tools> {
    let packages = system::plan(needed)?;
    thread::scope(|scope| {
        let system = scope.spawn(|| packages.map_or(Ok(()), |packages| packages.install(log)));
        let tools = tools::set_up(log);
        let system =
            system.join().unwrap_or_else(|_| Err("Installing the packages of the system was aborted.".to_owned()));
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
