//! The texts of a language, read from its Fluent files.

use fluent::{FluentArgs, FluentBundle, FluentResource};
use std::{fs, path::Path};

/// The texts of one language.
pub struct Texts {
    /// Its code, such as `ti`.
    pub code: String,
    /// Its own name for itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Reads every language in the folder, Dutch first.
    ///
    /// # Errors
    /// If a folder or file cannot be read, or a file is not valid.
    pub fn read_all(folder: &Path) -> Result<Vec<Self>, String> {
        let mut all = Vec::new();
        for entry in fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
            if entry.path().join("language.toml").exists() {
                all.push(Self::read(&entry.path())?);
            }
        }
        all.sort_by_key(|texts| (texts.code != "nl", texts.code.clone()));
        Ok(all)
    }

    fn read(folder: &Path) -> Result<Self, String> {
        let describe = |error: &dyn std::fmt::Display| format!("{}: {error}", folder.display());
        let about = fs::read_to_string(folder.join("language.toml")).map_err(|error| describe(&error))?;
        let about: toml::Table = about.parse().map_err(|error: toml::de::Error| describe(&error))?;
        let value = |key: &str| about.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
        let code = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut bundle = FluentBundle::new(code.parse().ok().into_iter().collect());
        // Placeables are not isolated: printed text needs no invisible marks around numbers.
        bundle.set_use_isolating(false);
        for file in fs::read_dir(folder).map_err(|error| describe(&error))?.flatten() {
            if file.path().extension().is_some_and(|ending| ending == "ftl") {
                let text = fs::read_to_string(file.path()).map_err(|error| describe(&error))?;
                let resource = FluentResource::try_new(text)
                    .map_err(|(_, errors)| format!("{}: {errors:?}", file.path().display()))?;
                bundle.add_resource_overriding(resource);
            }
        }
        Ok(Self { code, name: value("name"), direction: value("direction"), bundle })
    }

    /// A message, escaped for HTML; empty if there is none.
    pub fn message(&self, id: &str) -> String {
        self.find(id, None).unwrap_or_default()
    }

    /// An attribute of a message, escaped for HTML.
    pub fn attribute(&self, id: &str, name: &str) -> Option<String> {
        self.find(id, Some(name))
    }

    fn find(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let text = self.bundle.format_pattern(pattern, None::<&FluentArgs<'_>>, &mut Vec::new());
        Some(escape(&text))
    }
}

/// Escapes text for HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
