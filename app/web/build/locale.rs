//! Reads a language's texts, every message of `locales/<code>/*.ftl` and `language.toml`, and compares them.

use super::expected::Expected;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The texts of one language.
pub struct Locale {
    pub code: String,
    pub about: About,
    pub messages: BTreeMap<String, Message>,
}

/// `language.toml`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    pub name: String,
    pub short: String,
    pub direction: String,
    /// For the first screen, which `app/build/finish.mjs` writes into `index.html`.
    #[serde(rename = "lead")]
    _lead: String,
    #[serde(rename = "promise")]
    _promise: String,
    #[serde(rename = "paper")]
    _paper: String,
    #[serde(rename = "description")]
    _description: String,
    #[serde(rename = "failed")]
    _failed: String,
    #[serde(rename = "again")]
    _again: String,
    #[serde(rename = "trouble_kept")]
    _trouble_kept: String,
    #[serde(rename = "trouble_lost")]
    _trouble_lost: String,
    #[serde(rename = "trouble_borrowed")]
    _trouble_borrowed: String,
    #[serde(rename = "again_load")]
    _again_load: String,
    #[serde(rename = "framed")]
    _framed: String,
}

/// A message: its location, and the variables of each of its parts; its own text is the part with the empty name.
pub struct Message {
    location: String,
    parts: BTreeMap<String, BTreeSet<String>>,
}

/// The attribute of alternative names to search by: each language has its own, or none.
const SEARCH_WORDS: &str = "also";

/// Reads every language in the folder.
pub fn read_all(folder: &Path) -> (Vec<Locale>, Vec<String>) {
    let mut faults = Vec::new();
    let mut locales = Vec::new();
    for path in sorted(folder) {
        if !path.is_dir() {
            continue;
        }
        let code = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let about = path.join("language.toml");
        let about = fs::read_to_string(&about)
            .map_err(|e| e.to_string())
            .and_then(|text| toml::from_str(&text).map_err(|e| e.to_string()));
        match about {
            Ok(about) => {
                let mut locale = Locale { code, about, messages: BTreeMap::new() };
                for file in sorted(&path).iter().filter(|file| file.extension().is_some_and(|e| e == "ftl")) {
                    locale.read(file, &mut faults);
                }
                locales.push(locale);
            }
            Err(error) => faults.push(format!("{}/language.toml: {error}", path.display())),
        }
    }
    (locales, faults)
}

fn sorted(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

impl Locale {
    fn read(&mut self, file: &Path, faults: &mut Vec<String>) {
        let name = file.display();
        let Ok(text) = fs::read_to_string(file) else {
            faults.push(format!("{name}: cannot be read"));
            return;
        };
        let line = |at: usize| 1 + text.as_bytes()[..at.min(text.len())].iter().filter(|byte| **byte == b'\n').count();
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.iter().map(|error| format!("{name}:{}: {}", line(error.pos.start), error.kind)));
                resource
            }
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let at = message.id.name.as_ptr() as usize - text.as_ptr() as usize;
            let mut parts = BTreeMap::new();
            if let Some(value) = &message.value {
                parts.insert(String::new(), variables(value));
            }
            for attribute in &message.attributes {
                parts.insert(attribute.id.name.to_owned(), variables(&attribute.value));
            }
            let location = format!("{name}:{}", line(at));
            if self.messages.insert(message.id.name.to_owned(), Message { location: location.clone(), parts }).is_some()
            {
                faults.push(format!("{location}: the message `{}` is defined twice", message.id.name));
            }
        }
    }

    /// Every message of the reference, with the same parts and variables, and none besides.
    pub fn compare(&self, reference: &Self, faults: &mut Vec<String>) {
        for (id, message) in &reference.messages {
            match self.messages.get(id) {
                None => faults.push(format!("{}: `{id}` is missing in {}", message.location, self.code)),
                Some(own) => {
                    for (part, variables) in message.parts.iter().filter(|(part, _)| *part != SEARCH_WORDS) {
                        match own.parts.get(part) {
                            None => faults.push(format!("{}: `{id}` lacks `.{part}`", own.location)),
                            Some(own_variables) if !own_variables.is_subset(variables) => {
                                faults
                                    .push(format!("{}: `{id}` has other variables than the Dutch text", own.location));
                            }
                            Some(_) => {}
                        }
                    }
                    let is_extra = |part: &&String| *part != SEARCH_WORDS && !message.parts.contains_key(*part);
                    for part in own.parts.keys().filter(is_extra) {
                        faults.push(format!("{}: `{id}` has `.{part}`, which the Dutch text lacks", own.location));
                    }
                }
            }
        }
        for (id, own) in self.messages.iter().filter(|(id, _)| !reference.messages.contains_key(*id)) {
            faults.push(format!("{}: `{id}` is not among the Dutch texts", own.location));
        }
    }

    /// Every part the content needs, and none that no content uses.
    pub fn compare_with_content(&self, content: &BTreeMap<String, Expected>, faults: &mut Vec<String>) {
        for (id, expected) in content {
            let Some(message) = self.messages.get(id) else {
                faults.push(format!("locales/{}: the content needs the message `{id}`", self.code));
                continue;
            };
            for part in expected.required.iter().filter(|part| !message.parts.contains_key(*part)) {
                faults.push(format!("{}: the content needs `.{part}` of `{id}`", message.location));
            }
            for part in message.parts.keys().filter(|part| !expected.allows(part)) {
                faults.push(format!("{}: nothing in the content uses `.{part}` of `{id}`", message.location));
            }
        }
    }
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    collect(pattern, &mut names);
    names
}

fn collect(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| collect(&variant.value, names));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.to_owned());
        }
    }
}
