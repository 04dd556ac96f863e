//! Runs other programs: on the screen, for what they print, or watched from a distance.

use crate::{Outcome, log::Log};
use std::{
    collections::VecDeque,
    io::{BufRead, BufReader, Read},
    process::{Command, ExitStatus, Stdio},
    sync::{Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

/// How often a watched command says how far it is.
const SIGN_OF_LIFE: Duration = Duration::from_secs(15);

/// How many of its last lines a watched command shows when it fails.
const TAIL: usize = 40;

/// Runs a command with its output on the screen.
///
/// # Errors
/// If it cannot be started or fails.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{}: see its output above.", failed(command, status))) }
}

/// Runs a long command, and says its latest line now and then; on failure its last lines are part of the reason.
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
        let mut said = Instant::now();
        loop {
            if let Some(status) = child.try_wait().map_err(|error| format!("`{name}` got lost: {error}."))? {
                return Ok::<_, String>(status);
            }
            if said.elapsed() >= SIGN_OF_LIFE {
                said = Instant::now();
                let lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
                log.say(&format!("{name} … {}", lines.back().map_or("", |line: &String| line.trim())));
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

/// Runs a command and gives what it prints; nothing if it cannot be started or fails.
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
