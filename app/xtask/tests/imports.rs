//! The house rules of imports: no circle of files in any crate; in the web client each layer imports only those above it, and no feature another.

mod support;

use std::path::{Path, PathBuf};
use support::imports::Imports;

/// The layers of the web client, from the bottom up; a line may import the lines above it (`ARCHITECTURE.md`).
const LAYERS: [&[&str]; 11] = [
    &["platform"],
    &["profile"],
    &["navigation"],
    &["settings"],
    &["config"],
    &["i18n"],
    &["store"],
    &["state"],
    &["components"],
    &["features"],
    &["parts", "routes", "shell", "main"],
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("xtask is two folders down").to_path_buf()
}

#[test]
fn no_crate_has_a_circle_of_imports() {
    for source in [
        "app/core/src/lib.rs",
        "app/web/src/main.rs",
        "app/print-forms/src/main.rs",
        "app/split/src/main.rs",
        "app/xtask/src/main.rs",
    ] {
        let circles = Imports::of_crate(&root().join(source)).circles();
        assert!(circles.is_empty(), "{source}: files import each other in a circle:\n{}", circles.join("\n"));
    }
}

#[test]
fn a_planted_circle_is_found() {
    let folder = std::env::temp_dir().join(format!("imports-{}", std::process::id()));
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("the folder is writable");
    std::fs::create_dir_all(folder.join("far")).expect("the folder is writable");
    write("lib.rs", "mod far;\nmod near;\npub use far::deep::Deep;\n");
    write("near.rs", "use crate::Deep;\npub struct Near(pub Deep);\n");
    write("far/mod.rs", "pub mod deep;\n");
    write("far/deep.rs", "pub struct Deep;\nfn back() -> Option<Box<crate::near::Near>> { None }\n");
    let circles = Imports::of_crate(&folder.join("lib.rs")).circles();
    std::fs::remove_dir_all(&folder).expect("the folder is ours");
    assert_eq!(circles, ["far/deep.rs → near.rs → far/deep.rs"]);
}

#[test]
fn each_layer_of_the_web_client_imports_only_those_above_it() {
    let imports = Imports::of_crate(&root().join("app/web/src/main.rs"));
    let top = |file: &str| file.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
    let layer = |file: &str| {
        let top = top(file);
        LAYERS.iter().position(|layer| layer.contains(&top.as_str())).unwrap_or_else(|| panic!("{file} is in no layer"))
    };
    let wrong: Vec<_> = imports
        .edges()
        .filter(|(from, to)| layer(from) < layer(to))
        .map(|(from, to)| format!("{from} imports {to}"))
        .collect();
    assert!(wrong.is_empty(), "a lower layer imports a higher one:\n{}", wrong.join("\n"));
}

#[test]
fn no_feature_imports_another() {
    let imports = Imports::of_crate(&root().join("app/web/src/main.rs"));
    let feature =
        |file: &str| file.strip_prefix("features/").and_then(|rest| rest.split(['/', '.']).next()).map(str::to_owned);
    let wrong: Vec<_> = imports
        .edges()
        .filter(|(from, to)| match (feature(from), feature(to)) {
            (Some(from), Some(to)) => from != to && from != "mod" && to != "mod",
            _ => false,
        })
        .map(|(from, to)| format!("{from} imports {to}"))
        .collect();
    assert!(wrong.is_empty(), "what two features need is in components, store or core:\n{}", wrong.join("\n"));
}

#[test]
fn core_knows_no_browser() {
    let manifest = std::fs::read_to_string(root().join("app/core/Cargo.toml")).expect("core has a manifest");
    for forbidden in ["web-sys", "js-sys", "wasm-bindgen", "leptos"] {
        assert!(!manifest.contains(forbidden), "app/core depends on {forbidden}");
    }
}
