//! The README's commands and the chores behind them: `start`, `test`, `prove`.

mod log;
mod site;
mod system;
mod tests;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask <command>

  start [--port N]   builds the site and serves it on 127.0.0.1 (port 8080 unless told)
  test               proves it: formatting, lints, core tests, browser tests against the release build
  prove              the long proofs: many more random cases, and the browser killed again and again";

/// What went wrong, as a sentence with what to do about it.
pub type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let mut log = log::Log::new();
    let outcome = match arguments.as_slice() {
        ["start"] => start(&mut log, "8080"),
        ["start", "--port", port] => start(&mut log, port),
        ["test"] => tests::test(&mut log),
        ["prove"] => tests::prove(&mut log),
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

fn start(log: &mut log::Log, port: &str) -> Outcome {
    let tools = tools::set_up(log)?;
    site::build(log, &tools)?;
    log.table();
    site::serve(&tools, port)
}
