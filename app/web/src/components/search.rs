//! Searches a pick list by everyday names.

use crate::i18n::{Language, dutch, names};
use mijn_verhaal_core::questionnaire::{OptionId, PickItem, pick_list};

/// The maximum number of results.
const MAX_RESULTS: usize = 40;

/// The items that match a query, those that begin with it first; the common ones if it is empty.
pub fn matches(language: &Language, list: &'static str, query: &str) -> Vec<&'static PickItem> {
    let Some(list) = pick_list(list) else { return Vec::new() };
    let query = normalize(query);
    if query.is_empty() {
        let common: Vec<_> = list.items.iter().filter(|item| item.common).collect();
        return if common.is_empty() { list.items.iter().take(MAX_RESULTS).collect() } else { common };
    }
    let mut ranked: Vec<_> = list
        .items
        .iter()
        .filter_map(|item| {
            let names = names_of(language, list.id, item);
            let rank = names.iter().filter_map(|name| rank(&normalize(name), &query)).min()?;
            Some((rank, item))
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().take(MAX_RESULTS).map(|(_, item)| item).collect()
}

/// How well a name matches: at its start, at the start of a word, or anywhere.
fn rank(name: &str, query: &str) -> Option<usize> {
    let at = name.find(query)?;
    Some(match at {
        0 => 0,
        at if name[..at].ends_with(' ') => 1,
        _ => 2,
    })
}

/// The item with exactly this name.
pub fn exact_match(language: &Language, list: &'static str, text: &str) -> Option<OptionId> {
    let text = normalize(text);
    let items = pick_list(list)?.items.iter();
    items.filter(|_| !text.is_empty()).find(|item| normalize(&language.pick(list, item)) == text).map(|item| item.code)
}

/// All names of an item: in the language on screen, its other everyday names, and in Dutch where that is loaded.
fn names_of(language: &Language, list: &str, item: &PickItem) -> Vec<String> {
    let id = names::pick(list, item.code);
    let synonyms = language.find_attribute(&id, "also").unwrap_or_default();
    let mut all: Vec<_> = synonyms.split([',', '،', '፡']).map(|name| name.trim().to_owned()).collect();
    all.insert(0, language.pick(list, item));
    all.push(dutch().pick(list, item));
    all.retain(|name| !name.is_empty());
    all
}

/// Normalizes a text for comparison: lower case, without accents, vowel signs and variants of alef.
fn normalize(text: &str) -> String {
    let folded = text.trim().to_lowercase();
    folded
        .chars()
        .filter(|c| !matches!(c, '\u{64b}'..='\u{652}' | '\u{640}' | '\u{2066}'..='\u{2069}' | '’' | '\'' | '‘'))
        .map(|c| match c {
            'أ' | 'إ' | 'آ' => 'ا',
            'ة' => 'ه',
            'ى' => 'ي',
            'ë' | 'é' | 'è' | 'ê' => 'e',
            'ï' | 'í' => 'i',
            'ö' | 'ó' | 'ô' => 'o',
            'ü' | 'ú' | 'û' => 'u',
            'ä' | 'á' | 'à' | 'â' | 'å' => 'a',
            'ç' => 'c',
            other => other,
        })
        .collect()
}
