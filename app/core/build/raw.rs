//! The shapes of the content files, as people write them.

use serde::Deserialize;
use toml::Spanned;

/// A question list: `content/<id>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct List {
    pub id: String,
    pub version: String,
    pub reflection: Option<Spanned<Reflection>>,
    #[serde(rename = "section")]
    pub sections: Vec<Section>,
    #[serde(rename = "point", default)]
    pub points: Vec<Spanned<Point>>,
}

/// The properties of a reflection list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Reflection {
    /// The position among the reflection lists, in which they are offered.
    pub place: u8,
    #[serde(rename = "for")]
    pub audience: Vec<String>,
    pub theme: Option<String>,
    pub minutes: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Section {
    pub id: String,
    pub icon: String,
    #[serde(rename = "question")]
    pub questions: Vec<Spanned<Question>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub icon: Option<String>,
    #[serde(default)]
    pub short: bool,
    #[serde(default)]
    pub sensitive: bool,
    #[serde(default)]
    pub alone: bool,
    #[serde(default)]
    pub own: bool,
    #[serde(default)]
    pub rose: bool,
    #[serde(default = "yes")]
    pub dont_know: bool,
    #[serde(default = "yes")]
    pub rather_not: bool,
    #[serde(rename = "if")]
    pub shown_if: Option<Spanned<String>>,
    #[serde(default)]
    pub options: Vec<Choice>,
    #[serde(default)]
    pub items: Vec<Choice>,
    pub list: Option<String>,
    pub min: Option<i32>,
    pub max: Option<i32>,
    #[serde(default)]
    pub fields: Vec<Field>,
    /// The id of a heading that starts at this question.
    pub heading: Option<String>,
    /// Whether "yes" says something `good` or `bad` about the organisation.
    pub polarity: Option<String>,
    /// The questions of the other list of the theme that mirror this one; empty means that there are none.
    pub mirrors: Option<Vec<String>>,
    #[serde(default)]
    pub vote: bool,
    /// Whether it can be answered with a recording; by default, free text can.
    pub voice: Option<bool>,
    /// The source of the question: for readers of the content, not for the program.
    #[serde(rename = "source")]
    pub _source: Option<String>,
}

/// An option or an item.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Choice {
    pub id: String,
    pub icon: Option<String>,
    #[serde(default)]
    pub exclusive: bool,
    #[serde(default)]
    pub sensitive: bool,
    pub step: Option<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Field {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub icon: Option<String>,
    pub list: Option<String>,
    #[serde(default)]
    pub options: Vec<String>,
    /// The pictograms of the options, in their order; or none.
    #[serde(default)]
    pub icons: Vec<String>,
    #[serde(default)]
    pub own: bool,
    pub min: Option<i32>,
    pub max: Option<i32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Point {
    pub id: String,
    pub when: Spanned<String>,
    pub section: String,
    pub count: Option<String>,
}

/// A pick list: `content/picks/<id>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PickList {
    pub id: String,
    #[serde(rename = "item")]
    pub items: Vec<Spanned<PickItem>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PickItem {
    pub code: String,
    pub icon: Option<String>,
    #[serde(default)]
    pub common: bool,
    /// A name that is not translated, such as a gemeente's; all others are messages in `locales/`.
    pub name: Option<String>,
}

fn yes() -> bool {
    true
}
