//! Builds the site with Trunk, and serves it.

use crate::{
    Outcome,
    command::{run, watch},
    log::Log,
    tools::{TARGET, Tools},
};
use std::{
    env,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
};

/// Builds the release into `dist/`.
pub fn build(log: &Log, tools: &Tools) -> Outcome {
    log.step("release build", || {
        let mut trunk = tools.command("trunk");
        run(nameless(trunk.args(["build", "--release", "--offline"])).env_remove("NO_COLOR"))
    })
}

/// Compiles the site as Trunk will, without Trunk: the build then finds it done.
pub fn compile_ahead(log: &Log, root: &Path) -> Outcome {
    log.step("the site, compiled ahead", || {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(root).args(["build", "--release", "--package", "mijn-verhaal", "--target", TARGET]);
        watch(log, "the site, compiled ahead", nameless(&mut cargo))
    })
}

/// Keeps the builder's home out of what is built, so that anybody's build of a commit is the same.
fn nameless(command: &mut Command) -> &mut Command {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo"))).unwrap_or_default();
    let sources = home.join("registry/src");
    let flag = format!("--remap-path-prefix={}=registry", sources.display());
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flag)
}

/// Whether the port can be served on: asked before the build, so that nobody waits minutes for a no.
///
/// # Errors
/// If something else uses it.
pub fn check_port(port: u16) -> Outcome {
    TcpListener::bind(("127.0.0.1", port)).map(drop).map_err(|error| {
        format!("Port {port} of 127.0.0.1 cannot be used ({error}). Choose another: cargo xtask start --port N")
    })
}

/// Serves `dist/` until it is stopped.
pub fn serve(tools: &Tools, port: u16) -> Outcome {
    println!("\nMijn Verhaal is at http://127.0.0.1:{port}/ (Ctrl-C stops it)");
    let port = port.to_string();
    // sirv lets HOST and PORT of the environment win from its options.
    run(tools
        .command("sirv")
        .args(["dist", "--brotli", "--gzip", "--etag", "--maxage", "0", "--quiet"])
        .envs([("HOST", "127.0.0.1"), ("PORT", &port)]))
}
