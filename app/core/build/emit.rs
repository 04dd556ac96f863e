//! Emits checked content as Rust source, so that nothing is parsed on the phone.

use super::Edition;
use super::condition::{self, Condition};
use super::raw::{Choice, Field, List, PickList, Question};
use std::fmt::Write as _;

/// The Rust source of the lists and pick lists of this version, and of earlier editions.
pub fn content(now: &Edition, history: &[Edition]) -> String {
    let mut out = format!(
        "/// All question lists: the intake, then the reflection lists in the order they are offered.\npub static LISTS: &[List] = {};\n/// All pick lists.\npub static PICK_LISTS: &[PickList] = {};\n",
        lists(&now.lists),
        picks(&now.picks)
    );
    out.push_str(
        "/// The earlier editions of the content that codes in circulation were made with.\npub static HISTORY: &[Edition] = &[\n",
    );
    for edition in history {
        let _ = writeln!(out, "Edition {{ lists: {}, picks: {} }},", lists(&edition.lists), picks(&edition.picks));
    }
    out.push_str("];\n");
    out
}

fn lists(lists: &[List]) -> String {
    let mut out = String::from("&[\n");
    for list in lists {
        let _ = writeln!(
            out,
            "List {{ id: ListId({:?}), version: {:?}, reflection: {}, sections: &[",
            list.id,
            list.version,
            reflection(list)
        );
        for section in &list.sections {
            let _ =
                writeln!(out, "Section {{ id: SectionId({:?}), icon: {:?}, questions: &[", section.id, section.icon);
            for question in &section.questions {
                let _ = writeln!(out, "{},", self::question(&section.id, question.get_ref()));
            }
            out.push_str("] },\n");
        }
        out.push_str("], points: &[\n");
        for point in &list.points {
            let point = point.get_ref();
            let when = parsed(point.when.get_ref());
            let count = point.count.as_deref().and_then(|count| count.split_once(' '));
            let count = match count {
                Some((question, level)) => format!("Some((QuestionId({question:?}), OptionId({level:?})))"),
                None => "None".into(),
            };
            let _ = writeln!(
                out,
                "PointRule {{ id: {:?}, section: SectionId({:?}), when: {when}, count: {count} }},",
                point.id, point.section
            );
        }
        out.push_str("] },\n");
    }
    out.push(']');
    out
}

fn picks(picks: &[PickList]) -> String {
    let mut out = String::from("&[\n");
    for pick in picks {
        let _ = writeln!(out, "PickList {{ id: {:?}, items: &[", pick.id);
        for item in pick.items.iter().map(toml::Spanned::get_ref) {
            let _ = writeln!(
                out,
                "PickItem {{ code: OptionId({:?}), icon: {}, common: {}, name: {} }},",
                item.code,
                option(item.icon.as_ref()),
                item.common,
                option(item.name.as_ref())
            );
        }
        out.push_str("] },\n");
    }
    out.push(']');
    out
}

fn question(section: &str, q: &Question) -> String {
    let kind = match q.kind.as_str() {
        "one" => match &q.list {
            Some(list) => format!("Kind::Pick {{ list: {list:?} }}"),
            None => format!("Kind::One {{ options: {} }}", choices(&q.options)),
        },
        "many" => format!("Kind::Many {{ options: {} }}", choices(&q.options)),
        "ladder" => format!("Kind::Ladder {{ options: {} }}", choices(&q.options)),
        "scale5" => "Kind::Scale5".into(),
        "many-cando" => format!("Kind::Items {{ levels: Levels::CanDo, items: {} }}", choices(&q.items)),
        "many-of-3" => format!("Kind::Items {{ levels: Levels::Knowing, items: {} }}", choices(&q.items)),
        "number" => format!("Kind::Number {{ min: {}, max: {} }}", q.min.unwrap_or(0), q.max.unwrap_or(0)),
        "year" => format!("Kind::Year {{ min: {} }}", q.min.unwrap_or(1940)),
        "text" => "Kind::Text".into(),
        "grid" => "Kind::Grid".into(),
        "repeat" => {
            let fields: Vec<_> = q.fields.iter().map(field).collect();
            format!("Kind::Repeat {{ max: {}, fields: &[{}] }}", q.max.unwrap_or(12), fields.join(", "))
        }
        _ => format!("Kind::SelfView {{ polarity: Polarity::{} }}", title(q.polarity.as_deref().unwrap_or_default())),
    };
    let self_view = q.kind == "selfview";
    let listed = !matches!(q.kind.as_str(), "text" | "repeat" | "grid");
    format!(
        "Question {{ id: QuestionId({:?}), icon: {}, kind: {kind}, short: {}, sensitive: {}, own: {}, rose: {}, dont_know: {}, rather_not: {}, shown_if: {}, heading: {}, mirrors: {}, vote: {}, voice: {} }}",
        format!("{section}.{}", q.id),
        option(q.icon.as_ref()),
        q.short,
        q.sensitive,
        // A self-view always takes a note, and "I don't know" is one of its steps.
        q.own || self_view,
        q.rose,
        q.dont_know && listed && !self_view,
        q.rather_not && listed,
        shown_if(q),
        option(q.heading.as_ref()),
        ids("QuestionId", q.mirrors.as_deref().unwrap_or_default()),
        q.vote,
        q.voice.unwrap_or(q.kind == "text")
    )
}

fn reflection(list: &List) -> String {
    let Some(reflection) = list.reflection.as_ref().map(toml::Spanned::get_ref) else { return "None".into() };
    let audience: Vec<_> = reflection.audience.iter().map(|role| format!("Role::{}", title(role))).collect();
    format!(
        "Some(Reflection {{ audience: &[{}], theme: {}, minutes: {} }})",
        audience.join(", "),
        option(reflection.theme.as_ref()),
        reflection.minutes
    )
}

/// A word as the name of a variant.
fn title(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// The condition of a question. `alone` is part of it: such a question is asked only of a person who fills in the list alone.
fn shown_if(q: &Question) -> String {
    let own = q.shown_if.as_ref().map(|text| parsed(text.get_ref()));
    let alone = q.alone.then(|| parsed("start.helper is alone"));
    match (own, alone) {
        (None, None) => "None".into(),
        (Some(one), None) | (None, Some(one)) => format!("Some({one})"),
        (Some(own), Some(alone)) => format!("Some(Condition::All(&[{alone}, {own}]))"),
    }
}

fn choices(choices: &[Choice]) -> String {
    let all: Vec<_> = choices
        .iter()
        .map(|c| {
            format!(
                "Choice {{ id: OptionId({:?}), icon: {}, exclusive: {}, sensitive: {}, step: {} }}",
                c.id,
                option(c.icon.as_ref()),
                c.exclusive,
                c.sensitive,
                option(c.step.as_ref())
            )
        })
        .collect();
    format!("&[{}]", all.join(", "))
}

fn field(field: &Field) -> String {
    let kind = match field.kind.as_str() {
        "pick" => {
            format!("FieldKind::Pick {{ list: {:?}, own: {} }}", field.list.as_deref().unwrap_or_default(), field.own)
        }
        "one" => format!("FieldKind::One {{ options: {} }}", options(&field.options)),
        "number" => format!("FieldKind::Number {{ min: {}, max: {} }}", field.min.unwrap_or(0), field.max.unwrap_or(0)),
        "check" => "FieldKind::Check".into(),
        "date" => "FieldKind::Date".into(),
        _ => "FieldKind::Text".into(),
    };
    format!(
        "Field {{ id: {:?}, icon: {}, icons: &{:?}, kind: {kind} }}",
        field.id,
        option(field.icon.as_ref()),
        field.icons
    )
}

fn parsed(text: &str) -> String {
    condition(&condition::parse(text).expect("checked before"))
}

fn condition(c: &Condition) -> String {
    let joined = |parts: &[Condition]| parts.iter().map(condition).collect::<Vec<_>>().join(", ");
    match c {
        Condition::Is { question, values } => {
            format!("Condition::Is {{ question: QuestionId({question:?}), values: {} }}", options(values))
        }
        Condition::Has { question, values } => {
            format!("Condition::Has {{ question: QuestionId({question:?}), values: {} }}", options(values))
        }
        Condition::Lacks { question, value } => {
            format!("Condition::Lacks {{ question: QuestionId({question:?}), value: OptionId({value:?}) }}")
        }
        Condition::Part { question, part, values } => {
            format!(
                "Condition::Part {{ question: QuestionId({question:?}), part: {}, values: {} }}",
                option(part.as_ref()),
                options(values)
            )
        }
        Condition::Answered { question } => format!("Condition::Answered {{ question: QuestionId({question:?}) }}"),
        Condition::Compare { question, op, number } => {
            format!("Condition::Compare {{ question: QuestionId({question:?}), op: Op::{op}, number: {number} }}")
        }
        Condition::Sum { question, field, unless, op, number } => {
            let unless = match unless {
                Some((field, value)) => format!("Some(({field:?}, OptionId({value:?})))"),
                None => "None".into(),
            };
            format!(
                "Condition::Sum {{ question: QuestionId({question:?}), field: {field:?}, unless: {unless}, op: Op::{op}, number: {number} }}"
            )
        }
        Condition::All(parts) => format!("Condition::All(&[{}])", joined(parts)),
        Condition::Any(parts) => format!("Condition::Any(&[{}])", joined(parts)),
    }
}

/// Ids of a type, as a slice.
fn ids(kind: &str, ids: &[String]) -> String {
    let all: Vec<_> = ids.iter().map(|id| format!("{kind}({id:?})")).collect();
    format!("&[{}]", all.join(", "))
}

fn options(ids: &[String]) -> String {
    self::ids("OptionId", ids)
}

fn option<T: std::fmt::Debug>(value: Option<&T>) -> String {
    format!("{value:?}")
}
