//! Sets up what the build needs and finds what is there: the wasm target, Trunk, wasm-bindgen, and the npm packages.
//!
//! Tools that are not on the path in the right version are installed in the user's cache, shared by all clones.

use crate::{
    Outcome,
    log::{Log, output, run},
};
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

const TRUNK: &str = "0.21.14";
const TARGET: &str = "wasm32-unknown-unknown";

/// The tools that were found or installed.
pub struct Tools {
    /// Where they are, to be searched first.
    path: OsString,
    /// The project.
    pub root: PathBuf,
}

impl Tools {
    /// A command in the project with the tools on its path.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", &self.path);
        command
    }
}

/// Sets up whatever is missing. npm's downloads run beside the compilation of the tools.
pub fn set_up(log: &mut Log) -> Outcome<Tools> {
    let root = root()?;
    let npm = start_npm(log, &root)?;
    log.step("wasm target", || wasm_target(&root))?;
    let cache = cache()?;
    let mut path = vec![root.join("node_modules/.bin")];
    let bindgen = locked_version(&root, "wasm-bindgen")?;
    // 0.2.130 does not install with its own lock file.
    path.push(log.step(&format!("wasm-bindgen {bindgen}"), || {
        installed(&cache, "wasm-bindgen-cli", "wasm-bindgen", &bindgen, &[])
    })?);
    path.push(log.step(&format!("Trunk {TRUNK}"), || {
        installed(&cache, "trunk", "trunk", TRUNK, &["--locked", "--no-default-features", "--features", "rustls"])
    })?);
    let _ = fs::remove_dir_all(build_folder(&cache));
    if let Some(npm) = npm {
        log.step("npm packages", || wait_for(npm))?;
        let _ = fs::write(npm_stamp(&root), lock_file(&root)?);
    }
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let path = env::join_paths(path).map_err(|error| error.to_string())?;
    Ok(Tools { path, root })
}

/// The project's folder, wherever in it the command was given.
pub fn root() -> Outcome<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map(Path::to_path_buf).ok_or_else(|| "The project's folder is gone.".to_owned())
}

fn cache() -> Outcome<PathBuf> {
    let base = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cache")));
    base.map(|base| base.join("mijn-verhaal/tools"))
        .ok_or_else(|| "Set HOME or XDG_CACHE_HOME: the tools need a place.".into())
}

fn wasm_target(root: &Path) -> Outcome {
    let there = output(Command::new("rustc").current_dir(root).args(["--print", "target-libdir", "--target", TARGET]));
    if there.is_some_and(|folder| Path::new(&folder).exists()) {
        return Ok(());
    }
    run(Command::new("rustup").current_dir(root).args(["target", "add", TARGET]))
}

/// The version a package has in `Cargo.lock`.
fn locked_version(root: &Path, package: &str) -> Outcome<String> {
    let lock =
        fs::read_to_string(root.join("Cargo.lock")).map_err(|error| format!("Cargo.lock cannot be read: {error}."))?;
    let at = lock.split(&format!("name = \"{package}\"\nversion = \"")).nth(1).and_then(|rest| rest.split('"').next());
    at.map(str::to_owned).ok_or_else(|| format!("Cargo.lock does not name {package}."))
}

/// The folder of a tool in the right version: on the path, in the cache, or installed now.
fn installed(cache: &Path, package: &str, program: &str, version: &str, options: &[&str]) -> Outcome<PathBuf> {
    let is_right = |program: &Path| {
        output(Command::new(program).arg("--version"))
            .is_some_and(|said| said.split_whitespace().any(|word| word == version))
    };
    for folder in env::split_paths(&env::var_os("PATH").unwrap_or_default()) {
        if is_right(&folder.join(program)) {
            return Ok(folder);
        }
    }
    let home = cache.join(format!("{package}-{version}"));
    let bin = home.join("bin");
    if !is_right(&bin.join(program)) {
        // The tools run for seconds and compile for minutes: compile them fast.
        run(Command::new("cargo")
            .args(["install", "--quiet", package, "--version", version, "--root"])
            .arg(&home)
            .args(options)
            .env("CARGO_TARGET_DIR", build_folder(cache))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "false")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0"))?;
    }
    Ok(bin)
}

/// Where the tools are compiled, together: they share most of what they need.
fn build_folder(cache: &Path) -> PathBuf {
    cache.join("build")
}

/// Starts fetching the npm packages, unless the ones of the lock file are there.
fn start_npm(log: &Log, root: &Path) -> Outcome<Option<Child>> {
    let fetched = fs::read_to_string(npm_stamp(root)).ok();
    if fetched.is_some_and(|fetched| lock_file(root).is_ok_and(|lock| lock == fetched)) {
        return Ok(None);
    }
    log.say("npm packages: fetching them meanwhile");
    let npm = Command::new("npm")
        .current_dir(root)
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .stdin(Stdio::null())
        .spawn()
        .map_err(|error| format!("npm could not be started ({error}). Install Node.js 20 or newer."))?;
    Ok(Some(npm))
}

fn wait_for(mut npm: Child) -> Outcome {
    match npm.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`npm ci` failed ({status}): see its output above.")),
        Err(error) => Err(format!("`npm ci` got lost: {error}.")),
    }
}

/// The lock file the packages were fetched by, kept among them.
fn npm_stamp(root: &Path) -> PathBuf {
    root.join("node_modules/.mijn-verhaal-lock.json")
}

fn lock_file(root: &Path) -> Outcome<String> {
    fs::read_to_string(root.join("package-lock.json"))
        .map_err(|error| format!("package-lock.json cannot be read: {error}."))
}
