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
    bindgen
        .input_path(&main)
        .out_name("main")
        .web(true)?
        .typescript(false)
        .demangle(false)
        .keep_lld_exports(true)
        .omit_default_module_path(true);
    bindgen.generate(folder)?;
    fs::remove_file(&main)?;
    shorten_names(&folder.join("main_bg.wasm"), &folder.join("main.js"))
}

/// Gives what the program and its script call each other by short names: wasm-bindgen's are long, and end in a hash that nothing compresses.
fn shorten_names(wasm: &Path, script: &Path) -> Result<(), Box<dyn Error>> {
    let mut module =
        walrus::ModuleConfig::new().generate_name_section(false).generate_producers_section(false).parse_file(wasm)?;
    let text = fs::read_to_string(script)?;
    let mut imports = BTreeMap::new();
    for import in module.imports.iter_mut().filter(|import| import.module == "./main_bg.js") {
        let short = format!("_{}", imports.len());
        import.name = imports.entry(std::mem::take(&mut import.name)).or_insert(short).clone();
    }
    let mut exports = BTreeMap::new();
    for export in module.exports.iter_mut().filter(|export| text.contains(&format!("wasm.{}(", export.name))) {
        let short = format!("_{}", exports.len());
        export.name = exports.entry(std::mem::take(&mut export.name)).or_insert(short).clone();
    }
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(start) = rest.find(is_word) {
        let (before, word) = rest.split_at(start);
        let (word, after) = word.split_at(word.find(|c| !is_word(c)).unwrap_or(word.len()));
        out.push_str(before);
        let names = if out.ends_with("wasm.") { &exports } else { &imports };
        out.push_str(names.get(word).map_or(word, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    fs::write(script, out)?;
    module.emit_wasm_file(wasm)?;
    Ok(())
}
