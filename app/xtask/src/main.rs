//! The commands of the README and those behind them: `start`, `test`, `prove`, `fuzz`, `bench`, `supply`, `reproduce`.

mod command;
mod compile;
mod dependency_rationale;
mod log;
mod npm;
mod outcome;
mod reproduce;
mod site;
mod supply;
mod system;
mod tests;
mod tools;

use log::Log;
use outcome::Outcome;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask <command>

  start [--port N] [--no-serve]
         installs what is missing, builds the site and serves it on 127.0.0.1 (port 8080 by default)
  test   formatting, lints, documentation, unit tests, dependency policy, and browser tests against the release build
  prove  the long tests: many more random cases, millions of fuzzer inputs, and the browser killed again and again
  fuzz [seconds]
         fuzzes codes, files, invitations and content (60 seconds each by default)
  bench  what the site costs a phone, as a table: bytes, start-up, taps, saves, growth
  supply the supply chain: licences, sources, vulnerabilities, signatures, rationale, the bill of materials
  program
         compiles the program and splits it into its lazy parts; Trunk's hook calls it
  reproduce
         builds the commit twice, in different places, and compares every file";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let log = Log::new();
    let outcome = match arguments.split_first().map(|(name, options)| (name.as_str(), options)) {
        Some(("start", options)) => start(&log, options),
        Some(("test", [])) => with_table(&log, tests::test),
        Some(("prove", [])) => with_table(&log, tests::prove),
        Some(("fuzz", options)) => {
            with_table(&log, |log| tests::fuzz(log, options.first().map_or("60", String::as_str)))
        }
        Some(("bench", [])) => tests::bench(&log),
        Some(("program", [])) => tools::root().and_then(|root| compile::program(&root)),
        Some(("supply", [])) => with_table(&log, supply::supply),
        Some(("reproduce", [])) => with_table(&log, reproduce::reproduce),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\n{reason}");
            ExitCode::FAILURE
        }
    }
}

fn start(log: &Log, options: &[String]) -> Outcome {
    let (mut port, mut serve) = (8080, true);
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match option.as_str() {
            "--no-serve" => serve = false,
            "--port" => port = options.next().and_then(|port| port.parse().ok()).ok_or(USAGE)?,
            _ => return Err(USAGE.to_owned()),
        }
    }
    if serve {
        site::check_port(port)?;
    }
    let tools = with_table(log, |log| {
        let tools = tools::set_up(log)?;
        site::build(log, &tools)?;
        Ok(tools)
    })?;
    if serve { site::serve(&tools, port) } else { Ok(()) }
}

/// Runs a command and prints the times of its steps, also on failure.
fn with_table<T>(log: &Log, act: impl FnOnce(&Log) -> Outcome<T>) -> Outcome<T> {
    let outcome = act(log);
    log.table();
    outcome
}
