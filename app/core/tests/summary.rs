//! The summary: what it shows, and above all what it does not.

mod common;

use common::{code, day, id, judge, option, pharmacist, question, record, say, share_all, sheet};
use mijn_verhaal_core::{
    answers::{
        Answer, Cell, Given, Sheet, Value,
        file::{self},
    },
    questionnaire,
    summary::{Disclosed, Row, Summary, choosable},
};

fn summary(sheet: &Sheet) -> Summary {
    Summary::of(&Disclosed::of(sheet))
}

fn rows(summary: &Summary) -> Vec<&'static str> {
    summary.sections.iter().flat_map(|part| &part.rows).map(|row| row.question.id.as_str()).collect()
}

fn points(summary: &Summary) -> Vec<&'static str> {
    summary.points.iter().map(|point| point.id).collect()
}

fn unanswered(summary: &Summary) -> Vec<&'static str> {
    summary.sections.iter().flat_map(|part| &part.unanswered).map(|question| question.id.as_str()).collect()
}

#[test]
fn a_mother_puts_childcare_first_and_it_becomes_something_to_ask() {
    let mut sheet = sheet();
    say(&mut sheet, "home.household", ["children"]);
    say(&mut sheet, "home.children", vec![record([("age", code("4-11")), ("count", Cell::Number(2))])]);
    say(&mut sheet, "home.childcare", "not-arranged");
    sheet.mark(question("home.childcare"), true);
    sheet.share(question("home.household"), true);
    let summary = summary(&sheet);
    assert_eq!(summary.marks.iter().map(|row| row.question.id).collect::<Vec<_>>(), ["home.childcare"]);
    let point = summary.points.iter().find(|point| point.id == "childcare").expect("something to ask");
    assert!(point.causes.iter().any(|cause| cause.id == "home.childcare"));
}

#[test]
fn a_sensitive_answer_and_everything_derived_from_it_is_withheld_until_chosen() {
    let mut sheet = sheet();
    say(&mut sheet, "start.version", "full");
    say(&mut sheet, "health.rose", 2);
    say(&mut sheet, "health.mind", ["sleep", "memories"]);
    say(&mut sheet, "health.help", "want-help");
    sheet.mark(question("health.mind"), true);

    let hidden = summary(&sheet);
    assert!(rows(&hidden).iter().all(|id| !id.starts_with("health.")));
    assert!(hidden.marks.is_empty());
    assert!(hidden.points.iter().all(|point| !point.id.starts_with("health")));
    let axis = hidden.rose.iter().find(|axis| axis.section.id == "health").expect("the axis is there");
    assert!(axis.face.is_none() && !axis.marked);

    for id in ["health.rose", "health.mind", "health.help"] {
        sheet.share(question(id), true);
    }
    let shown = summary(&sheet);
    assert!(rows(&shown).contains(&"health.mind"));
    assert_eq!(shown.marks.len(), 1);
    assert!(points(&shown).contains(&"health-help"));
    let axis = shown.rose.iter().find(|axis| axis.section.id == "health").expect("the axis is there");
    assert_eq!(axis.face, Some(2));
    assert!(axis.marked);
}

#[test]
fn withheld_refused_and_unanswered_sensitive_questions_look_the_same() {
    let unanswered = sheet();
    let mut withheld = sheet();
    say(&mut withheld, "money.worry", ["debts"]);
    let mut refused = sheet();
    refused.set(question("money.worry"), Some(Answer::RatherNot));
    let mut refused_and_put_in = refused.clone();
    refused_and_put_in.share(question("money.worry"), true);
    let seen = |sheet: &Sheet| format!("{:?}", Disclosed::of(sheet));
    assert_eq!(seen(&withheld), seen(&unanswered));
    assert_eq!(seen(&refused), seen(&unanswered));
    assert_eq!(seen(&refused_and_put_in), seen(&unanswered));
}

#[test]
fn a_sensitive_option_is_withheld_while_its_question_shows() {
    let mut sheet = sheet();
    say(&mut sheet, "obstacles.now", ["health", "travel"]);
    let shown = |sheet: &Sheet| Disclosed::of(sheet).answer(id("obstacles.now")).and_then(Answer::value).cloned();
    assert_eq!(shown(&sheet), Some(Value::Many(vec![option("travel")])));
    assert_eq!(choosable(&sheet).iter().map(|one| one.row.question.id).collect::<Vec<_>>(), ["obstacles.now"]);
    let offered = choosable(&sheet)[0].row.answer.as_ref().and_then(Answer::value).cloned();
    assert_eq!(offered, Some(Value::Many(vec![option("health")])), "what the choice is about");
    sheet.share(question("obstacles.now"), true);
    assert_eq!(shown(&sheet), Some(Value::Many(vec![option("health"), option("travel")])));
}

#[test]
fn work_with_support_is_not_on_the_ladder_until_chosen() {
    let mut sheet = sheet();
    say(&mut sheet, "people.activities", ["helped-regularly", "work-with-support"]);
    let on_steps = |sheet: &Sheet| -> Vec<(u8, &str)> {
        let ladder = summary(sheet).ladder.expect("there are activities");
        ladder.steps.iter().flat_map(|(step, all)| all.iter().map(|choice| (*step, choice.id.as_str()))).collect()
    };
    assert_eq!(on_steps(&sheet), [(4, "helped-regularly")]);
    sheet.share(question("people.activities"), true);
    assert_eq!(on_steps(&sheet), [(4, "helped-regularly"), (5, "work-with-support")]);
}

#[test]
fn an_unanswered_question_does_not_reveal_the_sensitive_answer_its_condition_looks_at() {
    let mut sheet = sheet();
    say(&mut sheet, "start.version", "full");
    say(&mut sheet, "home.household", ["partner"]);
    assert!(!unanswered(&summary(&sheet)).contains(&"home.partner"));
    sheet.share(question("home.household"), true);
    assert!(unanswered(&summary(&sheet)).contains(&"home.partner"));
}

/// A mother whose household tells with whom she lives, and what hangs on it in two steps.
fn household() -> Sheet {
    let mut sheet = sheet();
    say(&mut sheet, "start.version", "full");
    say(&mut sheet, "start.helper", "alone");
    say(&mut sheet, "home.household", ["partner-elsewhere", "children"]);
    say(&mut sheet, "home.partner", ["not-here-yet"]);
    say(&mut sheet, "home.partner-view", "supports");
    say(&mut sheet, "home.children", vec![record([("age", code("0-3"))])]);
    say(&mut sheet, "home.childcare", "not-arranged");
    say(&mut sheet, "home.childcare-want", ["costs"]);
    say(&mut sheet, "home.upbringing", ["school-system"]);
    say(&mut sheet, "home.housing", ["too-small"]);
    sheet.mark(question("home.childcare"), true);
    sheet
}

#[test]
fn what_would_reveal_a_withheld_answer_is_withheld_with_it() {
    let mut sheet = household();
    sheet.share(question("home.partner-view"), true);
    let hidden = summary(&sheet);
    assert_eq!(rows(&hidden).iter().filter(|id| id.starts_with("home.")).collect::<Vec<_>>(), [&"home.housing"]);
    assert!(hidden.marks.is_empty() && points(&hidden).is_empty());

    sheet.share(question("home.household"), true);
    let shown = summary(&sheet);
    let of_home = rows(&shown).into_iter().filter(|id| id.starts_with("home.")).count();
    assert_eq!((of_home, shown.marks.len()), (8, 1));
    assert!(points(&shown).contains(&"childcare"));
}

#[test]
fn the_person_sees_what_is_withheld_along_and_chooses_both_at_once() {
    let mut sheet = household();
    let chosen = |sheet: &Sheet| {
        let name = |row: &Row| format!("{}{}", row.question.id.name(), if row.marked { "!" } else { "" });
        choosable(sheet)
            .iter()
            .map(|one| (name(&one.row), one.is_shared, one.along.iter().map(name).collect::<Vec<_>>().join(" ")))
            .collect::<Vec<_>>()
    };
    let along = "children childcare! childcare-want upbringing partner partner-view";
    assert_eq!(chosen(&sheet), [("household".to_owned(), false, along.to_owned())]);
    let offered = choosable(&sheet);
    assert_eq!(offered[0].row.answer.as_ref(), sheet.answer(id("home.household")), "with the answer in sight");

    sheet.share(question("home.household"), true);
    let none = String::new;
    assert_eq!(
        chosen(&sheet),
        [("household".to_owned(), true, none()), ("partner-view".to_owned(), false, none())],
        "a sensitive answer that came along is a choice of its own"
    );
    share_all(&mut sheet, true);
    assert!(choosable(&sheet).iter().all(|one| one.is_shared));
    share_all(&mut sheet, false);
    assert_eq!(sheet.shared().count(), 0);
}

#[test]
fn what_hangs_on_either_of_two_answers_is_shown_with_one_of_them() {
    let mut sheet = sheet();
    say(&mut sheet, "start.version", "full");
    say(&mut sheet, "health.limits", ["pain"]);
    say(&mut sheet, "health.mind", ["sleep"]);
    say(&mut sheet, "health.help", "want-help");
    let along = |sheet: &Sheet| choosable(sheet).iter().map(|one| one.along.len()).collect::<Vec<_>>();
    assert_eq!(along(&sheet), [1, 1], "it is said at both");
    sheet.share(question("health.limits"), true);
    assert_eq!(along(&sheet), [0, 0, 0], "and is a choice of its own with one");
    sheet.share(question("health.help"), true);
    assert!(rows(&summary(&sheet)).contains(&"health.help") && !rows(&summary(&sheet)).contains(&"health.mind"));
}

#[test]
fn a_choice_is_about_the_answer_in_sight() {
    let mind = question("health.mind");
    let mut sheet = sheet();
    sheet.share(mind, true);
    assert!(!sheet.is_shared(mind.id), "there is nothing to choose");
    for before in [Answer::DontKnow, Answer::Skipped, Answer::RatherNot] {
        sheet.set(mind, Some(before));
        sheet.mark(mind, true);
        sheet.share(mind, true);
        say(&mut sheet, "health.mind", ["sleep"]);
        assert!(!sheet.is_shared(mind.id), "it was not about this answer");
    }
    sheet.share(mind, true);
    say(&mut sheet, "health.mind", ["sleep", "sad"]);
    assert!(sheet.is_shared(mind.id), "the answer is changed");
    sheet.set(mind, None);
    assert!(sheet.is_marked(mind.id) && sheet.is_shared(mind.id), "its mark is left");
    sheet.mark(mind, false);
    assert!(!sheet.is_shared(mind.id));
}

#[test]
fn dont_know_rather_not_and_unanswered_are_distinct() {
    let mut sheet = sheet();
    sheet.set(question("daily.letters"), Some(Answer::DontKnow));
    sheet.set(question("language.dare"), Some(Answer::RatherNot));
    sheet.set(question("me.gemeente"), Some(Answer::Skipped));
    let summary = summary(&sheet);
    let answer = |id: &str| {
        summary
            .sections
            .iter()
            .flat_map(|part| &part.rows)
            .find(|row| row.question.id == id)
            .and_then(|row| row.answer.clone())
    };
    assert_eq!(answer("daily.letters"), Some(Answer::DontKnow));
    assert_eq!(answer("language.dare"), Some(Answer::RatherNot));
    assert_eq!(answer("me.gemeente"), None);
    assert!(unanswered(&summary).contains(&"me.gemeente"));
}

#[test]
fn an_answer_hidden_by_another_never_reaches_the_summary() {
    let mut sheet = sheet();
    say(&mut sheet, "home.household", ["children"]);
    say(&mut sheet, "home.children", vec![record([("age", code("0-3"))])]);
    say(&mut sheet, "home.childcare", "not-arranged");
    say(&mut sheet, "home.household", ["alone"]);
    sheet.share(question("home.household"), true);
    let summary = summary(&sheet);
    assert!(!rows(&summary).contains(&"home.childcare"));
    assert!(points(&summary).is_empty());
}

#[test]
fn a_career_abroad_gives_a_talking_point_and_years_here_do_not_count_for_it() {
    let mut sheet = sheet();
    say(&mut sheet, "work.history", pharmacist());
    assert!(points(&summary(&sheet)).contains(&"career"));
    let here = record([("what", code("2262")), ("country", code("nl")), ("years", Cell::Number(9))]);
    say(&mut sheet, "work.history", vec![here]);
    assert!(!points(&summary(&sheet)).contains(&"career"));
}

#[test]
fn the_number_of_terms_to_explain_excludes_the_sensitive_one() {
    let mut sheet = sheet();
    judge(&mut sheet, "knowing.terms", "pip", "explain");
    judge(&mut sheet, "knowing.terms", "knm", "explain");
    judge(&mut sheet, "knowing.terms", "private-talk", "explain");
    let point = |sheet: &Sheet| summary(sheet).points.into_iter().find(|point| point.id == "terms").expect("a point");
    assert_eq!(point(&sheet).count, Some(2));
    sheet.share(question("knowing.terms"), true);
    assert_eq!(point(&sheet).count, Some(3));
}

#[test]
fn an_axis_without_an_answer_stays_open() {
    let mut sheet = sheet();
    say(&mut sheet, "work.rose", 4);
    let summary = summary(&sheet);
    let open = summary.rose.iter().filter(|axis| axis.face.is_none()).count();
    assert_eq!((summary.rose.len(), open), (9, 8));
}

#[test]
fn a_later_fill_in_is_drawn_over_the_earlier_one() {
    let mut sheet = sheet();
    say(&mut sheet, "work.rose", 2);
    say(&mut sheet, "health.rose", 1);
    sheet.finish(day("2026-11-22"));
    sheet.changed = "2026-11-22T18:00:00.000Z".into();
    assert!(summary(&sheet).earlier.is_none(), "not over itself on the same day");

    say(&mut sheet, "work.rose", 4);
    sheet.changed = "2027-03-01T09:00:00.000Z".into();
    let earlier = summary(&sheet).earlier.expect("there is an earlier one");
    assert_eq!(earlier.day, day("2026-11-22"));
    assert_eq!(earlier.rose, [(id("work.rose"), 2)].into(), "the sensitive axis of then stays out as well");
}

#[test]
fn own_questions_and_agreements_have_parts_of_their_own() {
    let mut sheet = sheet();
    say(&mut sheet, "talk.questions", vec![record([("what", Cell::Own("هل شهادتي معترف بها؟".into()))])]);
    say(&mut sheet, "after.agreements", vec![record([("what", Cell::Text("bellen".into())), ("who", code("me"))])]);
    let summary = summary(&sheet);
    assert!(summary.questions.is_some() && summary.agreements.is_some());
    assert!(!rows(&summary).iter().any(|id| ["talk.questions", "after.agreements"].contains(id)));
}

#[test]
fn own_words_beside_only_sensitive_options_show_without_the_options() {
    let mut sheet = sheet();
    let free = question("people.free");
    sheet.set(free, Given::new(Some(Value::Many(vec![option("faith")])), Some("schaken".into())).map(Answer::Given));
    let shown = Disclosed::of(&sheet);
    assert_eq!(shown.answer(id("people.free")).and_then(Answer::own), Some("schaken"));
    assert_eq!(shown.answer(id("people.free")).and_then(Answer::value), None);
}

#[test]
fn no_sensitive_id_is_in_a_shared_file_unless_chosen() {
    let list = questionnaire::list("intake").expect("the intake is there");
    let mut sheet = sheet();
    say(&mut sheet, "start.helper", "alone");
    say(&mut sheet, "start.version", "full");
    for question in list.questions().filter(|question| question.sensitive) {
        sheet.set(question, Some(Answer::DontKnow));
        if let Some(option) = question.options().first() {
            let value = match question.kind {
                questionnaire::Kind::Many { .. } => Value::Many(vec![option.id]),
                _ => Value::One(option.id),
            };
            sheet.set(question, Given::new(Some(value), None).map(Answer::Given));
        }
        sheet.mark(question, true);
    }
    let text = file::download(&sheet, "ar");
    for question in list.questions().filter(|question| question.sensitive) {
        assert!(!text.contains(question.id.as_str()), "{}", question.id);
    }
    let backup = file::backup(&sheet, "ar");
    assert!(backup.contains("health.mind"));
}
