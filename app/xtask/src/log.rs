//! Says what is being done while it is done, with elapsed time, and sums it up.

use crate::Outcome;
use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Steps that take less are not worth a line of their own when they end.
const BRIEF: Duration = Duration::from_secs(1);

/// The steps so far. Steps may run side by side.
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
    /// A log that starts now.
    pub fn new() -> Self {
        Self { started: Instant::now(), steps: Mutex::default() }
    }

    /// Says that a step begins, does it, says how it ended, and keeps its time.
    pub fn step<T>(&self, name: &str, act: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        self.say(&format!("{name} …"));
        let begun = Instant::now();
        let outcome = act();
        let (time, failed) = (begun.elapsed(), outcome.is_err());
        if failed {
            self.say(&format!("{name}: failed"));
        } else if time >= BRIEF {
            self.say(&format!("{name}: done in {}", clock(time)));
        }
        let mut steps = self.steps.lock().unwrap_or_else(PoisonError::into_inner);
        steps.push(Step { name: name.to_owned(), time, failed });
        outcome
    }

    /// Says something, with the time since the start.
    pub fn say(&self, text: &str) {
        println!("[{}] {text}", clock(self.started.elapsed()));
    }

    /// Prints every step with its time. Steps that ran side by side add up to more than the whole.
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
