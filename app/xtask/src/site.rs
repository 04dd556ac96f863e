//! Builds the site with Trunk, and serves it.

use crate::{
    Outcome,
    log::{Log, run},
    tools::Tools,
};

/// Builds the release into `dist/`.
pub fn build(log: &mut Log, tools: &Tools) -> Outcome {
    log.step("release build", || {
        run(tools.command("trunk").args(["build", "--release", "--offline"]).env_remove("NO_COLOR"))
    })
}

/// Serves `dist/` until it is stopped.
pub fn serve(tools: &Tools, port: &str) -> Outcome {
    println!("\nMijn Verhaal is at http://127.0.0.1:{port}/ (Ctrl-C stops it)");
    run(tools.command("sirv").args([
        "dist",
        "--host",
        "127.0.0.1",
        "--port",
        port,
        "--brotli",
        "--gzip",
        "--etag",
        "--quiet",
    ]))
}
