//! Which file of a crate imports which, by its `use` declarations and paths; re-exports are followed to the file that defines the name.

use proc_macro2::{TokenStream, TokenTree};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use syn::{Item, UseTree, visit::Visit};

/// A path of module names from the crate's root.
type Module = Vec<String>;

struct File {
    /// Where it is, from the crate's source folder.
    name: String,
    paths: Vec<Vec<String>>,
    /// What it re-exports: a name, and the path it stands for. `*` for globs.
    exports: Vec<(String, Vec<String>)>,
}

/// The imports of a crate.
pub struct Imports {
    files: BTreeMap<Module, File>,
    edges: BTreeSet<(String, String)>,
}

impl Imports {
    /// Reads a crate from its root file on.
    pub fn of_crate(root: &Path) -> Self {
        let mut imports = Self { files: BTreeMap::new(), edges: BTreeSet::new() };
        let folder = root.parent().expect("a file is in a folder");
        imports.read(folder, root, Vec::new(), folder);
        let edges = imports.files.iter().flat_map(|(module, file)| {
            let to = file.paths.iter().filter_map(|path| imports.target(module, path, 0));
            to.filter(|to| *to != file.name).map(|to| (file.name.clone(), to)).collect::<Vec<_>>()
        });
        imports.edges = edges.collect();
        imports
    }

    /// Each import: from which file, to which.
    pub fn edges(&self) -> impl Iterator<Item = (&str, &str)> {
        self.edges.iter().map(|(from, to)| (from.as_str(), to.as_str()))
    }

    /// A circle for each file that is on one: the shortest through it, each circle once.
    pub fn circles(&self) -> Vec<String> {
        let mut found = BTreeMap::new();
        for start in self.files.values().map(|file| &file.name) {
            if let Some(circle) = self.circle_through(start) {
                let members: BTreeSet<_> = circle.iter().cloned().collect();
                found.entry(members).or_insert_with(|| circle.join(" → "));
            }
        }
        found.into_values().collect()
    }

    fn circle_through(&self, start: &str) -> Option<Vec<String>> {
        let mut came_from = BTreeMap::<&str, &str>::new();
        let mut queue = std::collections::VecDeque::from([start]);
        while let Some(at) = queue.pop_front() {
            for (_, to) in self.edges().filter(|(from, _)| *from == at) {
                if to == start {
                    let mut circle = vec![start.to_owned()];
                    let mut back = at;
                    while back != start {
                        circle.push(back.to_owned());
                        back = came_from[back];
                    }
                    circle.push(start.to_owned());
                    circle.reverse();
                    return Some(circle);
                }
                if to != start && !came_from.contains_key(to) {
                    came_from.insert(to, at);
                    queue.push_back(to);
                }
            }
        }
        None
    }

    fn read(&mut self, base: &Path, path: &Path, module: Module, children: &Path) {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut reader = Reader::default();
        reader.visit_file(&parsed);
        let name = path.strip_prefix(base).unwrap_or(path).display().to_string();
        self.files.insert(module.clone(), File { name, paths: reader.paths, exports: reader.exports });
        for item in &parsed.items {
            let Item::Mod(declared) = item else { continue };
            let is_test = declared.attrs.iter().any(|attribute| attribute.path().is_ident("cfg"));
            if declared.content.is_some() || is_test {
                continue;
            }
            let name = declared.ident.to_string();
            let candidates: [PathBuf; 2] = [children.join(format!("{name}.rs")), children.join(&name).join("mod.rs")];
            let Some(file) = candidates.into_iter().find(|file| file.exists()) else { continue };
            self.read(base, &file, [module.as_slice(), std::slice::from_ref(&name)].concat(), &children.join(&name));
        }
    }

    /// The file that a path leads to, seen from a module.
    fn target(&self, from: &Module, path: &[String], depth: u8) -> Option<String> {
        let (mut at, mut rest) = match path.first()?.as_str() {
            "crate" => (Vec::new(), &path[1..]),
            "self" => (from.clone(), &path[1..]),
            "super" => {
                let ups = path.iter().take_while(|part| *part == "super").count();
                (from.get(..from.len().checked_sub(ups)?)?.to_vec(), &path[ups..])
            }
            // A child of this module, or another crate.
            child if self.files.contains_key(&[from.as_slice(), &[child.to_owned()]].concat()) => (from.clone(), path),
            _ => return None,
        };
        while let Some(next) = rest.first() {
            let child = [at.as_slice(), std::slice::from_ref(next)].concat();
            if !self.files.contains_key(&child) {
                break;
            }
            at = child;
            rest = &rest[1..];
        }
        let file = self.files.get(&at)?;
        if let Some(name) = rest.first()
            && depth < 8
        {
            let exported = file.exports.iter().find(|(exported, _)| exported == name);
            if let Some((_, path)) = exported {
                return self.target(&at, &[path.as_slice(), &rest[1..]].concat(), depth + 1);
            }
        }
        Some(file.name.clone())
    }
}

#[derive(Default)]
struct Reader {
    paths: Vec<Vec<String>>,
    exports: Vec<(String, Vec<String>)>,
}

impl Reader {
    fn flatten(tree: &UseTree, before: &[String], out: &mut Vec<(String, Vec<String>)>) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => Self::flatten(&path.tree, &with(&path.ident), out),
            UseTree::Name(name) if name.ident == "self" => {
                out.push((before.last().cloned().unwrap_or_default(), before.to_vec()));
            }
            UseTree::Name(name) => out.push((name.ident.to_string(), with(&name.ident))),
            UseTree::Rename(renamed) => out.push((renamed.rename.to_string(), with(&renamed.ident))),
            UseTree::Glob(_) => out.push(("*".to_owned(), before.to_vec())),
            UseTree::Group(group) => group.items.iter().for_each(|tree| Self::flatten(tree, before, out)),
        }
    }
}

impl<'a> Visit<'a> for Reader {
    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        let mut found = Vec::new();
        Self::flatten(&item.tree, &[], &mut found);
        if matches!(item.vis, syn::Visibility::Inherited) {
            self.paths.extend(found.into_iter().map(|(_, path)| path));
        } else {
            self.exports.extend(found);
        }
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if names.first().is_some_and(|first| ["crate", "super", "self"].contains(&first.as_str())) && names.len() > 1 {
            self.paths.push(names);
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, module: &'a syn::ItemMod) {
        // Tests may look at everything.
        if !module.attrs.iter().any(|attribute| attribute.path().is_ident("cfg")) {
            syn::visit::visit_item_mod(self, module);
        }
    }

    fn visit_macro(&mut self, called: &'a syn::Macro) {
        // What a macro takes is not parsed: its tokens are searched for paths.
        let mut text = String::new();
        write_tokens(called.tokens.clone(), &mut text);
        for start in ["crate::", "super::"] {
            for (at, _) in text.match_indices(start) {
                let path = &text[at..];
                let end = path.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(path.len());
                self.paths.push(path[..end].trim_end_matches(':').split("::").map(str::to_owned).collect());
            }
        }
    }
}

/// Tokens without white space, literals and comments.
fn write_tokens(tokens: TokenStream, out: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                out.push('(');
                write_tokens(group.stream(), out);
                out.push(')');
            }
            TokenTree::Literal(_) => out.push('"'),
            other => out.push_str(&other.to_string()),
        }
    }
}
