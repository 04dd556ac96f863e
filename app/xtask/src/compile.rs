//! Compiles the program to wasm, for size, and splits it into its lazy parts.

use crate::{
    command::{output, run, watch},
    log::Log,
    outcome::Outcome,
};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// The target the site is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where the split program is written: `app/web/html/index.html` copies it.
const PROGRAM: &str = "target/site-program";

/// Compiles the program and splits it into its lazy parts. Trunk's hook calls it, before it copies them.
///
/// # Errors
/// If it does not compile, or cannot be split.
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

/// Fetches the sources of the standard library and its dependencies. Without them the site works, and is larger.
///
/// # Errors
/// If the dependencies cannot be fetched.
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

/// Whether the sources of the standard library are installed.
pub fn has_std_sources(root: &Path) -> bool {
    let sysroot = output(Command::new("rustc").current_dir(root).args(["--print", "sysroot"]));
    sysroot.is_some_and(|sysroot| Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.toml").exists())
}

/// Compiles the site and what splits it, as the build will, so that it finds the results in the cache.
///
/// # Errors
/// If one of them does not compile.
pub fn compile_ahead(log: &Log, root: &Path) -> Outcome {
    log.step("compiling the site ahead", || {
        watch(log, "compiling the site ahead", small(&mut compile(root)))?;
        let mut splitter = Command::new("cargo");
        splitter.current_dir(root).args(["build", "--locked", "--package", "split"]);
        watch(log, "compiling the splitter ahead", &mut splitter)
    })
}

/// Sets the options of a small build: views with erased types, and, where its sources are installed, a standard library optimised for
/// size and without panic messages (`docs/size.md` has the numbers). Paths of the builder's home are remapped, so that builds of a
/// commit are reproducible.
fn small(command: &mut Command) -> &mut Command {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo"))).unwrap_or_default();
    let sources = home.join("registry/src");
    // The splitter moves functions by their relocations.
    let mut flags =
        format!("--remap-path-prefix={}=registry --cfg erase_components -Clink-args=--emit-relocs", sources.display());
    let root = command.get_current_dir().map(Path::to_path_buf).unwrap_or_default();
    if has_std_sources(&root) {
        flags.push_str(" -Zlocation-detail=none -Zfmt-debug=none -Zunstable-options -Cpanic=immediate-abort");
        command.envs([
            // Unstable options, on a compiler whose version is pinned (`rust-toolchain.toml`).
            ("RUSTC_BOOTSTRAP", "1"),
            ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
            ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
        ]);
    }
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)
}
