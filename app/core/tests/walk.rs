//! The walk through the intake: what is asked, what is hidden, and how far a person is.

mod common;

use common::{code, day, id, option, question, record, say, sheet};
use mijn_verhaal_core::{
    answers::{Answer, Cell, toggle},
    questionnaire, walk,
};

fn on_screen(sheet: &mijn_verhaal_core::answers::Sheet) -> Vec<&'static str> {
    walk::on_screen(sheet).map(|question| question.id.as_str()).collect()
}

#[test]
fn the_intake_has_its_sections_in_order() {
    let list = questionnaire::list("intake").expect("the intake is there");
    let sections: Vec<_> = list.sections.iter().map(|section| section.id).collect();
    assert_eq!(
        sections,
        [
            "start",
            "me",
            "home",
            "daily",
            "language",
            "learning",
            "work",
            "money",
            "health",
            "people",
            "time",
            "future",
            "obstacles",
            "knowing",
            "talk",
            "after"
        ]
    );
    let axes: Vec<_> = list.sections.iter().filter_map(|section| section.rose()).map(|q| q.section()).collect();
    assert_eq!(axes, ["home", "daily", "language", "learning", "work", "money", "health", "people", "future"]);
    assert_eq!(list.questions().count(), 103);
}

#[test]
fn the_short_version_has_twenty_nine_questions_of_which_three_are_conditional() {
    let list = questionnaire::list("intake").expect("the intake is there");
    let short: Vec<_> = list.questions().filter(|question| question.short).collect();
    assert_eq!(short.len(), 29);
    assert_eq!(short.iter().filter(|question| question.shown_if.is_some()).count(), 3);
}

#[test]
fn the_short_version_is_asked_until_the_full_one_is_chosen() {
    let mut sheet = sheet();
    assert!(walk::is_short(&sheet));
    assert!(!on_screen(&sheet).contains(&"me.age"));
    say(&mut sheet, "start.version", "full");
    assert!(on_screen(&sheet).contains(&"me.age"));
}

#[test]
fn going_back_to_the_short_version_hides_questions_and_preserves_their_answers() {
    let mut sheet = sheet();
    say(&mut sheet, "start.version", "full");
    say(&mut sheet, "me.age", "25-34");
    say(&mut sheet, "start.version", "short");
    assert!(!on_screen(&sheet).contains(&"me.age"));
    assert!(walk::relevant(&sheet).any(|question| question.id == "me.age"));
    sheet.finish(day("2026-11-22"));
    assert!(sheet.answer(id("me.age")).is_some(), "finishing drops only what other answers made irrelevant");
}

#[test]
fn childcare_is_asked_when_there_are_young_children() {
    let mut sheet = sheet();
    assert!(!on_screen(&sheet).contains(&"home.children"));
    say(&mut sheet, "home.household", ["partner", "children"]);
    assert!(on_screen(&sheet).contains(&"home.children"));
    assert!(!on_screen(&sheet).contains(&"home.childcare"));
    say(&mut sheet, "home.children", vec![record([("age", code("12-17")), ("count", Cell::Number(2))])]);
    assert!(!on_screen(&sheet).contains(&"home.childcare"));
    say(&mut sheet, "home.children", vec![record([("age", code("4-11")), ("count", Cell::Number(1))])]);
    assert!(on_screen(&sheet).contains(&"home.childcare"));
}

#[test]
fn a_question_that_depends_on_a_hidden_one_is_hidden_too_and_both_return_with_their_answers() {
    let mut sheet = sheet();
    say(&mut sheet, "start.version", "full");
    say(&mut sheet, "home.household", ["children"]);
    say(&mut sheet, "home.children", vec![record([("age", code("0-3"))])]);
    say(&mut sheet, "home.childcare", "not-arranged");
    say(&mut sheet, "home.childcare-want", ["costs"]);

    say(&mut sheet, "home.household", ["alone"]);
    for hidden in ["home.children", "home.childcare", "home.childcare-want"] {
        assert!(!on_screen(&sheet).contains(&hidden), "{hidden}");
        assert!(sheet.answer(id(hidden)).is_some(), "{hidden} still has its answer");
    }

    say(&mut sheet, "home.household", ["children"]);
    assert!(on_screen(&sheet).contains(&"home.childcare-want"));
}

#[test]
fn finishing_removes_hidden_answers_and_nothing_else() {
    let mut sheet = sheet();
    say(&mut sheet, "home.household", ["children"]);
    say(&mut sheet, "home.children", vec![record([("age", code("0-3"))])]);
    sheet.mark(question("home.children"), true);
    say(&mut sheet, "daily.letters", "some");
    say(&mut sheet, "home.household", ["alone"]);
    sheet.finish(day("2026-11-22"));
    assert!(sheet.answer(id("home.children")).is_none());
    assert!(!sheet.is_marked(id("home.children")));
    assert!(sheet.answer(id("daily.letters")).is_some());
}

#[test]
fn questions_about_a_partner_are_asked_only_of_a_person_who_is_alone() {
    let mut sheet = sheet();
    say(&mut sheet, "start.version", "full");
    say(&mut sheet, "home.household", ["partner"]);
    for (helper, asked) in [("alone", true), ("partner", false), ("interpreter", false)] {
        say(&mut sheet, "start.helper", helper);
        for id in ["home.partner-view", "talk.private"] {
            assert_eq!(on_screen(&sheet).contains(&id), asked, "{id} with {helper}");
        }
    }
}

#[test]
fn next_and_back_skip_hidden_questions_and_end_at_both_ends() {
    let sheet = sheet();
    let first = walk::on_screen(&sheet).next().expect("there are questions");
    assert!(walk::back(&sheet, first).is_none());
    let mut walked = vec![first.id];
    let mut at = first;
    while let Some(next) = walk::next(&sheet, at) {
        assert_eq!(walk::back(&sheet, next).map(|question| question.id), Some(at.id));
        walked.push(next.id);
        at = next;
    }
    assert_eq!(walked, on_screen(&sheet));
}

#[test]
fn next_works_from_a_question_that_is_hidden_now() {
    let sheet = sheet();
    assert_eq!(walk::next(&sheet, question("home.childcare-want")).map(|q| q.id), Some(id("daily.rose")));
}

#[test]
fn a_skipped_question_is_seen_and_a_refusal_is_an_answer() {
    let mut sheet = sheet();
    let start = questionnaire::list("intake").and_then(|list| list.section("daily")).expect("there is daily life");
    assert_eq!(walk::progress(&sheet, start), walk::Progress { answered: 0, seen: 0, total: 2 });
    sheet.set(question("daily.rose"), Some(Answer::Skipped));
    sheet.set(question("daily.letters"), Some(Answer::RatherNot));
    let progress = walk::progress(&sheet, start);
    assert_eq!(progress, walk::Progress { answered: 1, seen: 2, total: 2 });
    assert!(progress.is_done());
}

#[test]
fn an_exclusive_option_and_the_others_deselect_each_other() {
    let worry = question("money.worry");
    assert_eq!(toggle(worry, &[option("debts")], option("rent")), ["debts", "rent"]);
    assert_eq!(toggle(worry, &[option("rent")], option("debts")), ["debts", "rent"], "in the order of the content");
    assert_eq!(toggle(worry, &[option("debts"), option("rent")], option("none")), ["none"]);
    assert_eq!(toggle(worry, &[option("none")], option("debts")), ["debts"]);
    assert!(toggle(worry, &[option("debts")], option("debts")).is_empty());
}
