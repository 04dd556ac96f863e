//! Runs other programs: with their output on the terminal, captured, or summarised while they run.

use crate::{log::Log, outcome::Outcome};
use std::{
    collections::VecDeque,
    io::{BufRead, BufReader, Read},
    process::{Command, ExitStatus, Stdio},
    sync::{Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

/// How often the progress of a watched command is logged.
const PROGRESS_INTERVAL: Duration = Duration::from_secs(15);

/// How many of its last lines are part of the error when a watched command fails.
const TAIL: usize = 40;

/// Runs a command with its output on the terminal.
///
/// # Errors
/// If it cannot be started or fails.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{}: see its output above.", failed(command, status))) }
}

/// Runs a long command and logs its latest line every [`PROGRESS_INTERVAL`]. On failure its last lines are part of the error.
///
/// # Errors
/// If it cannot be started or fails.
pub fn watch(log: &Log, name: &str, command: &mut Command) -> Outcome {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| not_started(command, &error))?;
    let pipes: Vec<Box<dyn Read + Send>> = [
        child.stdout.take().map(|pipe| Box::new(pipe) as Box<dyn Read + Send>),
        child.stderr.take().map(|pipe| Box::new(pipe) as Box<dyn Read + Send>),
    ]
    .into_iter()
    .flatten()
    .collect();
    let lines = Mutex::new(VecDeque::new());
    let status = thread::scope(|scope| {
        for pipe in pipes {
            scope.spawn(|| keep_last(pipe, &lines));
        }
        let mut logged = Instant::now();
        loop {
            if let Some(status) = child.try_wait().map_err(|error| format!("`{name}` cannot be watched: {error}."))? {
                return Ok::<_, String>(status);
            }
            if logged.elapsed() >= PROGRESS_INTERVAL {
                logged = Instant::now();
                let lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
                log.print(&format!("{name} … {}", lines.back().map_or("", |line: &String| line.trim())));
            }
            thread::sleep(Duration::from_millis(50));
        }
    })?;
    if status.success() {
        return Ok(());
    }
    let lines = lines.into_inner().unwrap_or_else(PoisonError::into_inner);
    Err(format!("{}\n{}.", Vec::from(lines).join("\n"), failed(command, status)))
}

/// Runs a command and returns its trimmed standard output; none if it cannot be started or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn keep_last(pipe: impl Read, lines: &Mutex<VecDeque<String>>) {
    for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line).into_owned();
        let mut lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() == TAIL {
            lines.pop_front();
        }
        lines.push_back(line);
    }
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` could not be started ({error}). Is {} installed?", line(command), command.get_program().display())
}

fn failed(command: &Command, status: ExitStatus) -> String {
    format!("`{}` failed ({status})", line(command))
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
