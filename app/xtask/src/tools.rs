//! Finds or installs what the build needs: the wasm target, Trunk, and the npm packages.
//!
//! Tools that are not on the path in the required version are installed in the user's cache, which all clones share.

use crate::{
    command::{output, watch},
    compile::{self, TARGET},
    log::Log,
    npm,
    outcome::Outcome,
};
use std::{
    env,
    ffi::{OsStr, OsString},
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
};

const TRUNK: &str = "0.21.14";
const CARGO_FUZZ: &str = "0.13.2";
const CARGO_DENY: &str = "0.20.2";

/// The tools, found or installed.
pub struct Tools {
    /// The `PATH` with their folders first.
    path: OsString,
    root: PathBuf,
}

impl Tools {
    /// A command that runs in the project with the tools on its path.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", &self.path);
        command
    }

    /// The project's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path in the project.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }
}

/// Installs whatever is missing, the npm packages in parallel with the programs that are compiled.
///
/// # Errors
/// If something cannot be installed.
pub fn set_up(log: &Log) -> Outcome<Tools> {
    let root = root()?;
    let (npm, folders) = thread::scope(|scope| {
        let npm = scope.spawn(|| npm::set_up(log, &root));
        let folders = cargo_tools(log, &root);
        (npm.join().unwrap_or_else(|_| Err("Installing the npm packages was aborted.".to_owned())), folders)
    });
    npm?;
    let mut path = vec![root.join("node_modules/.bin")];
    path.extend(folders?);
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let path = env::join_paths(path).map_err(|error| error.to_string())?;
    Ok(Tools { path, root })
}

/// The project's folder, whatever the working directory.
///
/// # Errors
/// If it does not exist any more.
pub fn root() -> Outcome<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .map(Path::to_path_buf)
        .ok_or_else(|| "The project's folder does not exist any more.".to_owned())
}

/// The folders of the tools that cargo installs, and the wasm target.
fn cargo_tools(log: &Log, root: &Path) -> Outcome<Vec<PathBuf>> {
    wasm_target(log, root)?;
    compile::fetch_std(log, root)?;
    let cache = cache()?;
    let tools = [CargoTool { package: "trunk", program: "trunk", version: TRUNK }];
    let found = || tools.iter().map(|tool| tool.find(&cache)).collect::<Option<Vec<_>>>();
    if let Some(folders) = found() {
        return Ok(folders);
    }
    thread::scope(|scope| {
        // One compilation uses the processor while the other waits for its last crate. If it fails, the build reports why.
        scope.spawn(|| compile::compile_ahead(log, root));
        tools.iter().filter(|tool| tool.find(&cache).is_none()).try_for_each(|tool| tool.install(log, &cache))
    })?;
    let _ = fs::remove_dir_all(build_folder(&cache));
    found().ok_or_else(|| format!("A tool was installed but does not start: delete {} and try again.", cache.display()))
}

/// The path of cargo-fuzz, which is installed on first use.
///
/// # Errors
/// If it cannot be installed.
pub fn cargo_fuzz(log: &Log) -> Outcome<PathBuf> {
    on_first_use(log, CargoTool { package: "cargo-fuzz", program: "cargo-fuzz", version: CARGO_FUZZ })
}

/// The path of cargo-deny, which checks the crates against `deny.toml` and is installed on first use.
///
/// # Errors
/// If it cannot be installed.
pub fn cargo_deny(log: &Log) -> Outcome<PathBuf> {
    on_first_use(log, CargoTool { package: "cargo-deny", program: "cargo-deny", version: CARGO_DENY })
}

fn on_first_use(log: &Log, tool: CargoTool) -> Outcome<PathBuf> {
    let cache = cache()?;
    if tool.find(&cache).is_none() {
        tool.install(log, &cache)?;
        let _ = fs::remove_dir_all(build_folder(&cache));
    }
    let folder = tool.find(&cache).ok_or_else(|| format!("{} was installed but does not start.", tool.package))?;
    Ok(folder.join(tool.program))
}

fn wasm_target(log: &Log, root: &Path) -> Outcome {
    let there = output(Command::new("rustc").current_dir(root).args(["--print", "target-libdir", "--target", TARGET]));
    if there.is_some_and(|folder| Path::new(&folder).exists()) {
        return Ok(());
    }
    log.step("wasm target", || {
        watch(log, "wasm target", Command::new("rustup").current_dir(root).args(["target", "add", TARGET]))
    })
}

/// A program that cargo installs.
struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: &'static str,
}

impl CargoTool {
    /// The folder with the required version of it, on the path or in the cache; none if it is not installed.
    fn find(&self, cache: &Path) -> Option<PathBuf> {
        let is_right = |folder: &PathBuf| {
            output(Command::new(folder.join(self.program)).arg("--version"))
                .is_some_and(|output| output.split_whitespace().any(|word| word == self.version))
        };
        let path = env::var_os("PATH").unwrap_or_default();
        env::split_paths(&path).chain([self.home(cache).join("bin")]).find(is_right)
    }

    fn install(&self, log: &Log, cache: &Path) -> Outcome {
        let name = format!("{} {}", self.package, self.version);
        let mut install = Command::new("cargo");
        install.args(["install", self.package, "--version", self.version, "--bin", self.program, "--root"]);
        install.arg(self.home(cache));
        // They run for seconds but compile for minutes: compile them fast, and without features for downloading.
        install
            .args(["--locked", "--no-default-features"])
            .env("CARGO_TARGET_DIR", build_folder(cache))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "false")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
        log.step(&name, || watch(log, &name, &mut install))
    }

    fn home(&self, cache: &Path) -> PathBuf {
        cache.join(format!("{}-{}", self.package, self.version))
    }
}

/// The folder in the user's cache for the tools of this project.
fn cache() -> Outcome<PathBuf> {
    let base = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cache")));
    base.map(|base| base.join("mijn-verhaal/tools"))
        .ok_or_else(|| "Set HOME or XDG_CACHE_HOME: the tools are installed there.".into())
}

/// The target folder of the tools, which share dependencies.
fn build_folder(cache: &Path) -> PathBuf {
    cache.join("build")
}
