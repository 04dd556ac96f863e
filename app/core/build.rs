//! Compiles `content/*.toml` into static Rust data, and fails the build where the content is inconsistent.

#[path = "build/compiler.rs"]
mod compiler;

use std::{env, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=build");
    match compiler::compile(Path::new("content")) {
        Ok(source) => {
            let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
            fs::write(Path::new(&out).join("content.rs"), source).expect("OUT_DIR is writable");
            ExitCode::SUCCESS
        }
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            ExitCode::FAILURE
        }
    }
}
