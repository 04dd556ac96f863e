//! The rules of the content beyond its shape: ids are unique, references resolve, options fit their type.

use super::condition::{self, Condition};
use super::raw::{Choice, List, PickList, Question};
use super::{Fault, Source};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

const ROLES: [&str; 4] = ["inburgeraar", "klantmanager", "team", "partner"];

const KINDS: [&str; 11] =
    ["one", "many", "scale5", "many-cando", "many-of-3", "number", "year", "text", "repeat", "grid", "ladder"];
const SELF_VIEW: &str = "selfview";

pub fn pick_list(list: &PickList, source: &Source, faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    for spanned in &list.items {
        let code = &spanned.get_ref().code;
        if !seen.insert(code) {
            faults.push(source.fault(spanned.span().start, format!("the code `{code}` is defined twice")));
        }
    }
}

/// The rules between lists: no two lists share a section, and mirrors are symmetric.
pub fn lists(lists: &[List], sources: &[Source], faults: &mut Vec<Fault>) {
    let mut sections = BTreeMap::new();
    for (list, source) in lists.iter().zip(sources) {
        for section in &list.sections {
            if let Some(other) = sections.insert(&section.id, &list.id) {
                let reason = format!("the section `{}` is in the list `{other}` too", section.id);
                faults.push(source.fault(0, reason));
            }
        }
        if list.reflection.is_some() && list.sections.iter().any(|section| section.id != list.id) {
            faults.push(source.fault(0, "a reflection list has one section, with the list's own id"));
        }
    }
    let mut themes = BTreeMap::<_, Vec<_>>::new();
    for list in lists {
        themes.entry(theme(list)).or_default().push(&list.id);
    }
    for (list, source) in lists.iter().zip(sources) {
        let theme = self::theme(list);
        if let (Some(name), Some([_] | [_, _, _, ..])) = (theme, themes.get(&theme).map(Vec::as_slice)) {
            faults.push(source.fault(0, format!("the theme `{name}` must have two lists, one to mirror the other")));
        }
        for (section, spanned) in list.sections.iter().flat_map(|s| s.questions.iter().map(move |q| (s, q))) {
            let question = spanned.get_ref();
            let id = format!("{}.{}", section.id, question.id);
            let mut report =
                |reason: String| faults.push(source.fault(spanned.span().start, format!("{id}: {reason}")));
            if theme.is_some() != question.mirrors.is_some() {
                report("`mirrors` belongs to every question of a list with a theme, and to no other; `[]` means that it has none".into());
            }
            for mirror in question.mirrors.iter().flatten() {
                match find(lists, mirror) {
                    None => report(format!("`mirrors`: there is no question `{mirror}`")),
                    Some((other, _)) if other.id == list.id || self::theme(other) != theme => {
                        report(format!("`mirrors`: `{mirror}` is not in the other list of the theme"));
                    }
                    Some((_, back)) if !back.mirrors.iter().flatten().any(|there| *there == id) => {
                        report(format!("`mirrors`: `{mirror}` does not mirror it"));
                    }
                    Some(_) => {}
                }
            }
        }
    }
}

fn theme(list: &List) -> Option<&str> {
    list.reflection.as_ref()?.get_ref().theme.as_deref()
}

fn find<'a>(lists: &'a [List], id: &str) -> Option<(&'a List, &'a Question)> {
    let (section_id, name) = id.split_once('.')?;
    let list = lists.iter().find(|list| list.sections.iter().any(|section| section.id == section_id))?;
    let section = list.sections.iter().find(|section| section.id == section_id)?;
    Some((list, section.questions.iter().map(Spanned::get_ref).find(|question| question.id == name)?))
}

pub fn list(list: &List, picks: &[PickList], source: &Source, faults: &mut Vec<Fault>) {
    let mut earlier: BTreeMap<String, &Question> = BTreeMap::new();
    let mut sections = BTreeSet::new();
    if let Some(reflection) = &list.reflection {
        let mut audience = reflection.get_ref().audience.iter();
        if let Some(role) = audience.find(|role| !ROLES.contains(&role.as_str())) {
            faults.push(source.fault(reflection.span().start, format!("`for`: there is no role `{role}`")));
        }
    }
    for section in &list.sections {
        if !sections.insert(section.id.as_str()) {
            faults.push(source.fault(0, format!("the section `{}` is defined twice", section.id)));
        }
        for spanned in &section.questions {
            let question = spanned.get_ref();
            let id = format!("{}.{}", section.id, question.id);
            let offset = spanned.span().start;
            let mut report = |reason: String| faults.push(source.fault(offset, format!("{id}: {reason}")));
            shape(question, picks, &mut report);
            if question.alone && !earlier.contains_key("start.helper") {
                report("`alone` needs the question `start.helper` before it".into());
            }
            if let Some(shown_if) = &question.shown_if {
                match condition::parse(shown_if.get_ref()) {
                    Ok(parsed) => resolve(&parsed, &earlier, picks, &mut |reason| {
                        faults.push(source.fault(shown_if.span().start, format!("{id}: {reason}")));
                    }),
                    Err(reason) => faults.push(source.fault(shown_if.span().start, format!("{id}: {reason}"))),
                }
            }
            if earlier.insert(id.clone(), question).is_some() {
                faults.push(source.fault(offset, format!("{id}: this question is defined twice")));
            }
        }
    }
    let mut points = BTreeSet::new();
    for spanned in &list.points {
        let point = spanned.get_ref();
        let offset = point.when.span().start;
        let mut report = |reason: String| faults.push(source.fault(offset, format!("point {}: {reason}", point.id)));
        if !points.insert(&point.id) {
            report("this point is defined twice".into());
        }
        if !sections.contains(point.section.as_str()) {
            report(format!("there is no section `{}`", point.section));
        }
        match condition::parse(point.when.get_ref()) {
            Ok(parsed) => resolve(&parsed, &earlier, picks, &mut report),
            Err(reason) => report(reason),
        }
        if let Some(count) = &point.count {
            match count.split_once(' ') {
                Some((id, value)) if earlier.get(id).is_some_and(|q| levels(&q.kind).contains(&value)) => {}
                _ => report(format!("`count` takes a question with items and one of its values, not `{count}`")),
            }
        }
    }
}

fn shape(question: &Question, picks: &[PickList], report: &mut impl FnMut(String)) {
    let kind = question.kind.as_str();
    if !KINDS.contains(&kind) && kind != SELF_VIEW {
        report(format!("there is no question type `{kind}`"));
    }
    match (kind == SELF_VIEW, question.polarity.as_deref()) {
        (true, Some("good" | "bad")) | (false, None) => {}
        (true, _) => report("a self-view needs `polarity`: does yes mean `good` or `bad` of the organisation".into()),
        (false, Some(_)) => report(format!("`{kind}` takes no `polarity`")),
    }
    if question.vote && kind != "text" {
        report("`vote` belongs to a question that is answered in words".into());
    }
    let takes_options = matches!(kind, "one" | "many" | "ladder");
    if takes_options == (question.options.is_empty() && question.list.is_none()) {
        report(if takes_options { "options are missing".into() } else { format!("`{kind}` takes no options") });
    }
    if matches!(kind, "many-cando" | "many-of-3") == question.items.is_empty() {
        report("items are missing, or given for a type that takes none".into());
    }
    if (kind == "repeat") == question.fields.is_empty() {
        report("fields are missing, or given for a type that takes none".into());
    }
    if kind == "number" && (question.min.is_none() || question.max.is_none()) {
        report("a number needs `min` and `max`".into());
    }
    let (min, max) = match kind {
        "year" => (question.min, Some(9999)),
        "repeat" => (Some(1), question.max),
        _ => (question.min, question.max),
    };
    bounds(min, max, report);
    let lists = question.list.iter().chain(question.fields.iter().filter_map(|field| field.list.as_ref()));
    for list in lists {
        if !picks.iter().any(|pick| pick.id == *list) {
            report(format!("there is no pick list `{list}`"));
        }
    }
    for field in &question.fields {
        bounds(field.min, field.max, report);
        if !field.icons.is_empty() && field.icons.len() != field.options.len() {
            report(format!("field `{}` has {} options and {} icons", field.id, field.options.len(), field.icons.len()));
        }
        let fits = match field.kind.as_str() {
            "pick" => field.list.is_some(),
            "one" => !field.options.is_empty(),
            "number" => field.min.is_some() && field.max.is_some(),
            "check" | "date" | "text" => true,
            _ => false,
        };
        if !fits {
            report(format!("the field `{}` is not complete for its type `{}`", field.id, field.kind));
        }
    }
    for choices in [&question.options, &question.items] {
        unique(choices, report);
    }
    for option in &question.options {
        if matches!(kind, "many" | "ladder") && option.id == "none" && !option.exclusive {
            report("the option `none` must be exclusive".into());
        }
        if (kind == "ladder") != option.step.is_some_and(|step| (1..=6).contains(&step)) {
            report(format!("`step` (1 to 6) belongs to the options of a ladder: `{}`", option.id));
        }
    }
}

/// A code can hold at most 65,536 different numbers (`handover/model.rs`).
fn bounds(min: Option<i32>, max: Option<i32>, report: &mut impl FnMut(String)) {
    if let (Some(min), Some(max)) = (min, max)
        && !(0..=65_535).contains(&(i64::from(max) - i64::from(min)))
    {
        report(format!("between {min} and {max} there is no number, or more than a code can hold"));
    }
}

fn unique(choices: &[Choice], report: &mut impl FnMut(String)) {
    let mut seen = BTreeSet::new();
    for choice in choices {
        if !seen.insert(&choice.id) {
            report(format!("`{}` is defined twice", choice.id));
        }
    }
}

/// The levels of the items of a question of this type.
fn levels(kind: &str) -> &'static [&'static str] {
    match kind {
        "many-cando" => &["not-yet", "with-help", "yes"],
        "many-of-3" => &["know", "heard", "explain"],
        _ => &[],
    }
}

/// A check of the question a condition tests: the reason if it cannot be tested so.
type Check<'a> = dyn Fn(&Question) -> Option<String> + 'a;

fn resolve(
    condition: &Condition,
    known: &BTreeMap<String, &Question>,
    picks: &[PickList],
    report: &mut impl FnMut(String),
) {
    let (id, check): (&str, &Check<'_>) = match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                resolve(part, known, picks, report);
            }
            return;
        }
        Condition::Answered { question } => (question, &|_| None),
        Condition::Is { question, values } => (question, &|q| match q.kind.as_str() {
            "one" => unknown(values, |value| has_option(q, value, picks)),
            "scale5" => unknown(values, |value| matches!(value, "1" | "2" | "3" | "4" | "5")),
            "number" | "year" => unknown(values, |value| value.parse::<i32>().is_ok()),
            kind => Some(format!("`is` does not look at a question of type {kind}")),
        }),
        Condition::Has { question, values } => (question, &|q| many(q, values)),
        Condition::Lacks { question, value } => (question, &|q| many(q, std::slice::from_ref(value))),
        Condition::Part { question, part, values } => (question, &|q| part_fault(q, part.as_deref(), values, picks)),
        Condition::Compare { question, .. } => (question, &|q| {
            (!matches!(q.kind.as_str(), "number" | "year" | "scale5")).then(|| "it is not a number".into())
        }),
        Condition::Sum { question, field, unless, .. } => (question, &|q| {
            let number = q.fields.iter().any(|f| f.id == *field && f.kind == "number");
            let except = unless
                .as_ref()
                .is_none_or(|(name, value)| part_fault(q, Some(name), std::slice::from_ref(value), picks).is_none());
            (!number || !except)
                .then(|| "`sum` takes a number field, and `unless` a field with one of its values".into())
        }),
    };
    match known.get(id) {
        None => report(format!("`{id}` is not a question that comes before")),
        Some(question) => {
            if let Some(reason) = check(question) {
                report(format!("about `{id}`: {reason}"));
            }
        }
    }
}

fn unknown(values: &[String], known: impl Fn(&str) -> bool) -> Option<String> {
    let missing = values.iter().find(|value| !known(value))?;
    Some(format!("`{missing}` is not an option of it"))
}

fn has_option(question: &Question, value: &str, picks: &[PickList]) -> bool {
    question.options.iter().any(|option| option.id == value)
        || question.list.as_deref().is_some_and(|list| in_list(list, value, picks))
}

fn in_list(list: &str, value: &str, picks: &[PickList]) -> bool {
    picks.iter().any(|pick| pick.id == list && pick.items.iter().any(|item| item.get_ref().code == value))
}

fn many(question: &Question, values: &[String]) -> Option<String> {
    if !matches!(question.kind.as_str(), "many" | "ladder") {
        return Some("`has` and `lacks` look at a question of type many or ladder".into());
    }
    unknown(values, |value| question.options.iter().any(|option| option.id == value))
}

fn part_fault(question: &Question, part: Option<&str>, values: &[String], picks: &[PickList]) -> Option<String> {
    if question.kind == "repeat" {
        let name = part?;
        let Some(field) = question.fields.iter().find(|field| field.id == name) else {
            return Some(format!("it has no field `{name}`"));
        };
        let known = |value: &String| {
            field.options.contains(value) || field.list.as_deref().is_some_and(|list| in_list(list, value, picks))
        };
        return values
            .iter()
            .find(|value| !known(value))
            .map(|value| format!("`{value}` is not an option of `{name}`"));
    }
    if let Some(item) = part.filter(|name| !question.items.iter().any(|item| item.id == **name)) {
        return Some(format!("it has no item `{item}`"));
    }
    values
        .iter()
        .find(|value| !levels(&question.kind).contains(&value.as_str()))
        .map(|value| format!("`{value}` is not a value of its items"))
}
