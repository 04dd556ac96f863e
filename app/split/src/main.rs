//! Splits the compiled program into its lazy parts (`app/web/src/parts.rs`), and writes the JavaScript that binds it to the browser.
//!
//! `split <program.wasm> <folder>` writes into the folder: `main.js` and `main_bg.wasm`, the program without its lazy parts; a wasm module for each part,
//! and for what several parts share; and `parts.json`, which says what modules each part needs. The program must have been linked with its relocations
//! (`-Clink-args=--emit-relocs`): without them nothing can be moved.

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [program, folder] = arguments.as_slice() else {
        eprintln!("usage: split <program.wasm> <folder>");
        return ExitCode::FAILURE;
    };
    match split(program, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{} cannot be split: {error}", program.display());
            ExitCode::FAILURE
        }
    }
}

fn split(program: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let wasm = fs::read(program)?;
    let main = folder.join("main.wasm");
    let mut options = Options::new(&wasm);
    options.output_dir = folder;
    options.main_out_path = &main;
    // What loads the parts is ours (`app/web/js/parts.js`): it offers a second try, and needs no particular content type.
    options.link_name = "./parts.js";
    let parts = transform(options)?.prefetch_map;
    // Sorted, so that anybody's build is the same.
    let parts: BTreeMap<_, _> = parts
        .into_iter()
        .map(|(part, mut modules)| {
            modules.sort();
            (part, modules)
        })
        .collect();
    fs::write(folder.join("parts.json"), serde_json::to_string(&parts)?)?;
    fs::remove_file(folder.join("parts.js"))?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&main).out_name("main").web(true)?.typescript(false).demangle(false).keep_lld_exports(true).omit_default_module_path(true);
    bindgen.generate(folder)?;
    fs::remove_file(&main)?;
    Ok(())
}
