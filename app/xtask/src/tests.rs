//! The proofs: what every change must pass, and the long ones.

use crate::{
    Outcome,
    log::{Log, run},
    site, system,
    tools::{self, Tools},
};

const WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// Formatting, lints, core tests, and the browser tests against the release build.
pub fn test(log: &mut Log) -> Outcome {
    let tools = prepare(log)?;
    cargo(log, &tools, "formatting", &["fmt", "--all", "--check"])?;
    cargo(
        log,
        &tools,
        "lints",
        &[&["clippy", "--quiet", "-p", "mijn-verhaal-core", "-p", "xtask", "--all-targets"][..], &WARNINGS].concat(),
    )?;
    let web = ["clippy", "--quiet", "-p", "mijn-verhaal", "--target", "wasm32-unknown-unknown"];
    cargo(log, &tools, "lints of the site", &[&web[..], &WARNINGS].concat())?;
    cargo(log, &tools, "core tests", &["test", "--quiet", "-p", "mijn-verhaal-core"])?;
    site::build(log, &tools)?;
    log.step("browser tests", || run(&mut playwright(&tools)))?;
    log.table();
    Ok(())
}

/// The same properties with many more cases, and the browser tests that take long.
pub fn prove(log: &mut Log) -> Outcome {
    let tools = prepare(log)?;
    log.step("core tests, 10,000 cases a property", || {
        let mut cargo = tools.command("cargo");
        run(cargo.args(["test", "--release", "--quiet", "-p", "mijn-verhaal-core"]).env("PROPTEST_CASES", "10000"))
    })?;
    site::build(log, &tools)?;
    log.step("long browser tests", || run(playwright(&tools).env("PROVE", "1")))?;
    log.table();
    Ok(())
}

fn prepare(log: &mut Log) -> Outcome<Tools> {
    log.step("browser, fonts and PDF reader", system::set_up)?;
    tools::set_up(log)
}

fn cargo(log: &mut Log, tools: &Tools, name: &str, arguments: &[&str]) -> Outcome {
    log.step(name, || run(tools.command("cargo").args(arguments)))
}

fn playwright(tools: &Tools) -> std::process::Command {
    let mut command = tools.command("playwright");
    command.args(["test", "--config", "app/e2e/playwright.config.ts"]);
    command
}
