//! Says what is being done while it is done, with elapsed time, and sums it up.

use crate::Outcome;
use std::{
    process::Command,
    time::{Duration, Instant},
};

/// The steps so far.
pub struct Log {
    started: Instant,
    steps: Vec<(String, Duration)>,
}

impl Log {
    /// A log that starts now.
    pub fn new() -> Self {
        Self { started: Instant::now(), steps: Vec::new() }
    }

    /// Says that a step begins, does it, and keeps its time.
    pub fn step<T>(&mut self, name: &str, act: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        println!("[{}] {name} …", clock(self.started.elapsed()));
        let begun = Instant::now();
        let outcome = act();
        self.steps.push((name.to_owned(), begun.elapsed()));
        if outcome.is_err() {
            println!("[{}] {name}: failed", clock(self.started.elapsed()));
        }
        outcome
    }

    /// Says something without a step.
    pub fn say(&self, text: &str) {
        println!("[{}] {text}", clock(self.started.elapsed()));
    }

    /// Prints every step with its time.
    pub fn table(&self) {
        println!();
        for (name, time) in &self.steps {
            println!("{:>8}  {name}", clock(*time));
        }
        println!("{:>8}  in all", clock(self.started.elapsed()));
    }
}

/// Runs a command with its output on the screen.
///
/// # Errors
/// If it cannot be started or fails.
pub fn run(command: &mut Command) -> Outcome {
    let line = line(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{line}` failed ({status}): see its output above.")),
        Err(error) => Err(format!("`{line}` could not be started: {error}.")),
    }
}

/// Runs a command and gives what it prints; nothing if it cannot be started or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn clock(time: Duration) -> String {
    format!("{}:{:04.1}", time.as_secs() / 60, time.as_secs_f64() % 60.0)
}
