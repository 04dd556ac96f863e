//! Logs steps with the elapsed time while they run, and prints a table of them at the end.

use crate::outcome::Outcome;
use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// The end of steps that take less is not logged.
const BRIEF: Duration = Duration::from_secs(1);

/// The log of the steps so far. Steps may run in parallel.
pub struct Log {
    started: Instant,
    steps: Mutex<Vec<Step>>,
}

struct Step {
    name: String,
    time: Duration,
    failed: bool,
}

impl Log {
    /// An empty log; elapsed time counts from here.
    pub fn new() -> Self {
        Self { started: Instant::now(), steps: Mutex::default() }
    }

    /// Runs a step, logs its start and end, and records its time.
    ///
    /// # Errors
    /// The error of the step.
    pub fn step<T>(&self, name: &str, act: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        self.print(&format!("{name} …"));
        let begun = Instant::now();
        let outcome = act();
        let (time, failed) = (begun.elapsed(), outcome.is_err());
        if failed {
            self.print(&format!("{name}: failed"));
        } else if time >= BRIEF {
            self.print(&format!("{name}: done in {}", clock(time)));
        }
        let mut steps = self.steps.lock().unwrap_or_else(PoisonError::into_inner);
        steps.push(Step { name: name.to_owned(), time, failed });
        outcome
    }

    /// Prints a line with the time since the start.
    pub fn print(&self, text: &str) {
        println!("[{}] {text}", clock(self.started.elapsed()));
    }

    /// Prints every step with its time. Steps that ran in parallel add up to more than the whole.
    pub fn table(&self) {
        let steps = self.steps.lock().unwrap_or_else(PoisonError::into_inner);
        if steps.is_empty() {
            return;
        }
        println!();
        for step in steps.iter() {
            println!("{:>8}  {}{}", clock(step.time), step.name, if step.failed { ": failed" } else { "" });
        }
        println!("{:>8}  in all", clock(self.started.elapsed()));
    }
}

fn clock(time: Duration) -> String {
    format!("{}:{:04.1}", time.as_secs() / 60, time.as_secs_f64() % 60.0)
}
