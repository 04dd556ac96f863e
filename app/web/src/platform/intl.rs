//! Plural rules of the browser (`Intl`).

/// The plural form of a number in a language, as CLDR names it.
pub fn plural(code: &str, number: i64) -> String {
    let rules = js_sys::Intl::PluralRules::new(&js_sys::Array::of1(&code.into()), &js_sys::Object::new());
    rules.select(number as f64).into()
}
