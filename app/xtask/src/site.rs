//! Builds the site with Trunk, and serves it.

use crate::{command::run, compile::has_std_sources, log::Log, outcome::Outcome, tools::Tools};
use std::net::TcpListener;

/// Builds the release into `dist/`.
///
/// # Errors
/// If Trunk fails.
pub fn build(log: &Log, tools: &Tools) -> Outcome {
    log.step("release build", || {
        let mut trunk = tools.command("trunk");
        trunk.args(["build", "--release", "--offline"]).env_remove("NO_COLOR");
        if has_std_sources(tools.root()) {
            // The build compares the size with the best one there was.
            trunk.env("MV_SMALL", "1");
        }
        run(&mut trunk)
    })
}

/// Checks that the port is free, before a build that takes minutes.
///
/// # Errors
/// If something else uses it.
pub fn check_port(port: u16) -> Outcome {
    TcpListener::bind(("127.0.0.1", port)).map(drop).map_err(|error| {
        format!("Port {port} of 127.0.0.1 cannot be used ({error}). Choose another: cargo xtask start --port N")
    })
}

/// Serves `dist/` until it is stopped.
///
/// # Errors
/// If the server cannot be started.
pub fn serve(tools: &Tools, port: u16) -> Outcome {
    println!("\nMijn Verhaal is at http://127.0.0.1:{port}/ (Ctrl-C stops it)");
    let port = port.to_string();
    // For sirv, HOST and PORT of the environment take precedence over its options.
    run(tools
        .command("sirv")
        .args(["dist", "--brotli", "--gzip", "--etag", "--maxage", "0", "--quiet"])
        .envs([("HOST", "127.0.0.1"), ("PORT", &port)]))
}
