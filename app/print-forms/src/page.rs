//! The page of a language: every question with room to answer it by pen.

use super::{
    names,
    texts::{Texts, escape},
};
use mijn_verhaal_core::questionnaire::{Choice, Field, FieldKind, Kind, Levels, OptionId, Question, intake};
use std::fmt::Write as _;

/// The message of the question that offers the short and the full version, whose options name the two forms.
const VERSION: &str = "start-version";

/// The file name of the form in a language.
pub fn name(code: &str, short: bool) -> String {
    format!("vragen-{code}{}.html", if short { "-kort" } else { "" })
}

/// The form in a language as HTML, with all questions or those of the short version. `all` are the languages it links to.
pub fn of(texts: &Texts, all: &[Texts], short: bool) -> String {
    let mut out = String::new();
    let title = texts.message("paper-title");
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{code}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title} · Mijn Verhaal</title>\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"icon.svg\">\n<link rel=\"stylesheet\" href=\"vragen.css\">\n</head>\n<body>\n",
        code = texts.code,
        direction = texts.direction,
    );
    let links: Vec<_> = all
        .iter()
        .map(|one| {
            format!(
                "<a href=\"{page}\" lang=\"{code}\" dir=\"{direction}\">{name}</a>",
                page = name(&one.code, short),
                code = one.code,
                direction = one.direction,
                name = escape(&one.name)
            )
        })
        .collect();
    let _ = write!(
        out,
        "<header>\n<nav>{} · <a href=\"./\">Mijn Verhaal</a></nav>\n<h1>{title}</h1>\n<p>{}</p>\n<p>{}</p>\n<nav>{}</nav>\n</header>\n<main>\n",
        links.join(" · "),
        texts.message("paper-intro"),
        texts.message("paper-promise"),
        other_version(texts, short),
    );
    for section in intake().sections {
        // The version was chosen with the form.
        let asked = |question: &&Question| (question.short || !short) && names::question(question) != VERSION;
        let questions: Vec<_> = section.questions.iter().filter(asked).collect();
        if questions.is_empty() {
            continue;
        }
        let _ = writeln!(out, "<section>\n<h2>{}</h2>", texts.message(&names::section(section.id)));
        for question in questions {
            write_question(&mut out, texts, question);
        }
        out.push_str("</section>\n");
    }
    let _ = write!(out, "</main>\n<footer><p>{}</p></footer>\n</body>\n</html>\n", texts.message("summary-foot"));
    out
}

/// A link to the form of the other version.
fn other_version(texts: &Texts, short: bool) -> String {
    let option = names::option(OptionId::new(if short { "full" } else { "short" }));
    let name = texts.attribute(VERSION, &option).unwrap_or_default();
    format!("<a href=\"{}\">{name}</a>", self::name(&texts.code, !short))
}

fn write_question(out: &mut String, texts: &Texts, question: &'static Question) {
    let id = names::question(question);
    let _ = writeln!(out, "<article>\n<h3>{}</h3>", texts.message(&id));
    if question.shown_if.is_some() {
        let _ = writeln!(out, "<p class=\"hint\">{}</p>", texts.message("paper-if"));
    }
    if let Some(help) = texts.attribute(&id, "help") {
        let _ = writeln!(out, "<p class=\"hint\">{help}</p>");
    }
    match &question.kind {
        Kind::One { options } | Kind::Many { options } | Kind::Ladder { options } => boxes(out, texts, &id, options),
        Kind::Scale5 => {
            let faces: Vec<_> = (1..=5)
                .map(|face| {
                    texts.attribute(&id, &names::face(face)).unwrap_or_else(|| texts.message(&names::face(face)))
                })
                .collect();
            list(out, &faces);
        }
        Kind::SelfView { .. } => {
            list(
                out,
                &Question::SELF_VIEW.iter().map(|step| texts.message(&format!("selfview-{step}"))).collect::<Vec<_>>(),
            );
        }
        Kind::Items { levels, items } => table(
            out,
            &levels.values().iter().map(|level| texts.message(&level_name(*levels, level))).collect::<Vec<_>>(),
            &items
                .iter()
                .map(|item| texts.attribute(&id, &names::item(item.id)).unwrap_or_default())
                .collect::<Vec<_>>(),
            true,
        ),
        Kind::Grid => table(
            out,
            &Question::PARTS.iter().map(|part| texts.message(&format!("part-{part}"))).collect::<Vec<_>>(),
            &Question::DAYS.iter().map(|day| texts.message(&format!("day-{day}"))).collect::<Vec<_>>(),
            true,
        ),
        Kind::Repeat { fields, .. } => records(out, texts, &id, fields),
        Kind::Pick { .. } | Kind::Number { .. } | Kind::Year { .. } => lines(out, 1),
        Kind::Text => lines(out, 3),
    }
    if question.own && !matches!(question.kind, Kind::Pick { .. }) {
        let _ = writeln!(out, "<p class=\"hint\">{}</p>", texts.message("own-words"));
        lines(out, 1);
    }
    out.push_str("</article>\n");
}

fn level_name(levels: Levels, level: &str) -> String {
    match levels {
        Levels::CanDo => format!("cando-{level}"),
        Levels::Knowing => format!("knowing-{level}"),
    }
}

fn boxes(out: &mut String, texts: &Texts, id: &str, options: &[Choice]) {
    list(
        out,
        &options
            .iter()
            .map(|option| texts.attribute(id, &names::option(option.id)).unwrap_or_default())
            .collect::<Vec<_>>(),
    );
}

fn list(out: &mut String, names: &[String]) {
    out.push_str("<ul>");
    for name in names {
        let _ = write!(out, "<li><span class=\"box\" aria-hidden=\"true\"></span>{name}</li>");
    }
    out.push_str("</ul>\n");
}

/// A table with a box, or space to write, in every cell.
fn table(out: &mut String, heads: &[String], rows: &[String], boxed: bool) {
    out.push_str("<table><thead><tr><td></td>");
    for head in heads {
        let _ = write!(out, "<th scope=\"col\">{head}</th>");
    }
    out.push_str("</tr></thead><tbody>");
    let cell = if boxed { "<td><span class=\"box\" aria-hidden=\"true\"></span></td>" } else { "<td></td>" };
    for row in rows {
        let _ = write!(out, "<tr><th scope=\"row\">{row}</th>{}</tr>", cell.repeat(heads.len()));
    }
    out.push_str("</tbody></table>\n");
}

/// Four empty records.
fn records(out: &mut String, texts: &Texts, id: &str, fields: &[Field]) {
    let heads: Vec<_> = fields
        .iter()
        .map(|field| {
            let name = texts.attribute(id, &names::field(field.id)).unwrap_or_default();
            match field.kind {
                FieldKind::One { options } => {
                    let options: Vec<_> = options
                        .iter()
                        .filter_map(|option| texts.attribute(id, &names::field_option(field.id, *option)))
                        .collect();
                    format!("{name}<br><small>{}</small>", options.join(" / "))
                }
                _ => name,
            }
        })
        .collect();
    table(out, &heads, &["1", "2", "3", "4"].map(str::to_owned), false);
}

fn lines(out: &mut String, count: usize) {
    let _ = writeln!(out, "{}", "<div class=\"line\"></div>".repeat(count));
}
