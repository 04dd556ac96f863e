//! Builds the site with Trunk, and serves it.

use crate::{
    Outcome,
    command::{output, run, watch},
    log::Log,
    tools::{TARGET, Tools},
};
use std::{
    env,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
};

/// Where the split program is written: `app/web/html/index.html` copies it.
const PROGRAM: &str = "target/site-program";

/// Builds the release into `dist/`.
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

/// Compiles the program and splits it into its lazy parts. Trunk's hook calls it, before it copies them.
pub fn program(root: &Path) -> Outcome {
    run(small(compile(root).arg("--quiet")))?;
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let wasm = target.join(TARGET).join("release/mijn-verhaal.wasm");
    let mut split = Command::new("cargo");
    split.current_dir(root).args(["run", "--quiet", "--package", "split", "--"]);
    run(split.args([wasm, root.join(PROGRAM)]))
}

fn compile(root: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args(["build", "--release", "--locked", "--package", "mijn-verhaal", "--target", TARGET]);
    cargo
}

/// Fetches the sources of the standard library and what it is made of. Without them the site works, and is larger.
pub fn fetch_std(log: &Log, root: &Path) -> Outcome {
    if !has_std_sources(root) {
        let fetched = log.step("sources of the standard library", || {
            let mut rustup = Command::new("rustup");
            watch(log, "rust-src", rustup.current_dir(root).args(["component", "add", "rust-src"]))
        });
        if fetched.is_err() {
            println!(
                "The sources of the standard library could not be fetched: the site is built with the compiled one, and is a tenth larger."
            );
            return Ok(());
        }
    }
    let mut cargo = Command::new("cargo");
    let fetch = ["fetch", "--quiet", "--locked", "--target", TARGET];
    run(small(cargo.current_dir(root).args(fetch)))
}

fn has_std_sources(root: &Path) -> bool {
    let sysroot = output(Command::new("rustc").current_dir(root).args(["--print", "sysroot"]));
    sysroot.is_some_and(|sysroot| Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.toml").exists())
}

/// Compiles the site and what splits it, as the build will: it then finds them done.
pub fn compile_ahead(log: &Log, root: &Path) -> Outcome {
    log.step("the site, compiled ahead", || {
        watch(log, "the site, compiled ahead", small(&mut compile(root)))?;
        let mut splitter = Command::new("cargo");
        splitter.current_dir(root).args(["build", "--locked", "--package", "split"]);
        watch(log, "the splitter, compiled ahead", &mut splitter)
    })
}

/// How the site is compiled, so that a phone fetches little: views without their types, and, where its sources are there, a
/// standard library made for size, without words for panics nobody reads (`docs/size.md` says what each gives). And without the
/// builder's home in it, so that anybody's build of a commit is the same.
fn small(command: &mut Command) -> &mut Command {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo"))).unwrap_or_default();
    let sources = home.join("registry/src");
    // The splitter moves functions by their relocations.
    let mut flags = format!(
        "--remap-path-prefix={}=registry --cfg erase_components -Clink-args=--emit-relocs",
        sources.display()
    );
    let root = command.get_current_dir().map(Path::to_path_buf).unwrap_or_default();
    if has_std_sources(&root) {
        flags.push_str(" -Zlocation-detail=none -Zfmt-debug=none -Zunstable-options -Cpanic=immediate-abort");
        command.envs([
            // These options are stable in what they do here, not yet in their names; the compiler's version is fixed.
            ("RUSTC_BOOTSTRAP", "1"),
            ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
            ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
        ]);
    }
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)
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
