//! Reflection lists: the mirror, the comparison of two views, and the page for the person alone.

use mijn_verhaal_core::{
    answers::{
        Answer, Given, Sheet, Value,
        file::{self},
    },
    calendar::Day,
    questionnaire::{self, Kind, List, OptionId, Question, Role, reflection_lists},
    reflection::{OwnPage, View, compare, difference, looking_back},
    summary::Disclosed,
};
use proptest::prelude::*;

const PROFESSIONALS: [(&str, usize); 6] =
    [("doelen", 15), ("klanten", 14), ("uitvoerders", 10), ("trajecten", 9), ("samenwerking", 6), ("algemeen", 10)];
const MIRRORS: [(&str, usize); 6] = [
    ("mirror-doelen", 6),
    ("mirror-klanten", 9),
    ("mirror-uitvoerders", 5),
    ("mirror-trajecten", 8),
    ("mirror-samenwerking", 4),
    ("mirror-algemeen", 5),
];

fn list(id: &str) -> &'static List {
    questionnaire::list(id).unwrap_or_else(|| panic!("there is no list {id}"))
}

fn question(id: &str) -> &'static Question {
    questionnaire::question(id).unwrap_or_else(|| panic!("there is no question {id}"))
}

fn step(value: impl Into<&'static str>, note: Option<&str>) -> Option<Answer> {
    Given::new(Some(Value::One(OptionId::new(value.into()))), note.map(str::to_owned)).map(Answer::Given)
}

/// A sheet with these steps.
fn sheet(id: &str, steps: &[(&str, &'static str)]) -> Sheet {
    let mut sheet = Sheet::new(list(id), "2026-11-22T10:00:00.000Z");
    for (id, value) in steps {
        sheet.set(question(id), step(*value, None));
    }
    sheet
}

#[test]
fn every_list_has_all_its_questions_numbered() {
    let others = [("goede-intake", 45), ("intaker", 30), ("klankbord", 30)];
    for (id, count) in PROFESSIONALS.into_iter().chain(MIRRORS).chain(others) {
        let numbers: Vec<_> = list(id).questions().map(|question| question.name().to_owned()).collect();
        assert_eq!(numbers, (1..=count).map(|n| n.to_string()).collect::<Vec<_>>(), "{id}");
    }
    assert_eq!(PROFESSIONALS.iter().map(|(_, count)| count).sum::<usize>(), 64);
    assert_eq!(MIRRORS.iter().map(|(_, count)| count).sum::<usize>(), 37);
    assert_eq!(reflection_lists().count(), 15);
}

#[test]
fn each_theme_has_two_lists_that_mirror_each_other() {
    for ((ours, _), (theirs, _)) in PROFESSIONALS.into_iter().zip(MIRRORS) {
        assert_eq!(list(ours).mirror().map(|list| list.id.as_str()), Some(theirs));
        assert_eq!(list(theirs).mirror().map(|list| list.id.as_str()), Some(ours));
        assert!(list(theirs).is_for(Role::Inburgeraar) && !list(ours).is_for(Role::Inburgeraar), "{ours}");
    }
    for id in ["goede-intake", "intaker", "klankbord", "intake"] {
        assert!(list(id).mirror().is_none(), "{id}");
    }
}

#[test]
fn every_mirrored_question_exists_and_mirrors_back() {
    let mut references = 0;
    for list in reflection_lists() {
        for question in list.questions() {
            assert_eq!(
                looking_back(question).count(),
                question.mirrors.len(),
                "{} refers to a question that does not exist",
                question.id
            );
            for back in looking_back(question) {
                assert_eq!(Some(back.list().id), list.mirror().map(|mirror| mirror.id), "{}", question.id);
                assert!(back.mirrors.contains(&question.id), "{} does not mirror {}", back.id, question.id);
                references += 1;
            }
        }
    }
    assert_eq!(references, 2 * 36, "pairs of questions, each counted from both sides");
}

#[test]
fn every_list_has_an_audience_and_every_role_has_a_list() {
    for list in reflection_lists() {
        assert!(Role::ALL.into_iter().any(|role| list.is_for(role)), "{}", list.id);
        assert!(list.reflection.as_ref().is_some_and(|reflection| reflection.minutes > 0), "{}", list.id);
    }
    for role in Role::ALL {
        assert!(reflection_lists().any(|list| list.is_for(role)), "{role:?}");
    }
    assert!(!list("intake").is_for(Role::Inburgeraar), "the intake is no reflection list");
}

#[test]
fn the_same_view_in_opposite_words_has_no_difference() {
    // "Do I also meet clients when there is no problem" and "do you only hear from them when there is a problem".
    let (ours, theirs) = (question("klanten.5"), question("mirror-klanten.5"));
    let apart = |a, b| difference((ours, step(a, None).as_ref()), (theirs, step(b, None).as_ref()));
    assert_eq!(apart("yes", "not-yet"), Some(0));
    assert_eq!(apart("not-yet", "yes"), Some(0));
    assert_eq!(apart("partly", "partly"), Some(0));
    assert_eq!(apart("yes", "yes"), Some(2));
    assert_eq!(apart("partly", "yes"), Some(1));
    assert_eq!(apart("dont-know", "yes"), None);
    assert_eq!(difference((ours, Some(&Answer::RatherNot)), (theirs, step("yes", None).as_ref())), None);
}

#[test]
fn the_largest_differences_come_first_and_no_pair_is_missing() {
    let ours =
        sheet("klanten", &[("klanten.1", "yes"), ("klanten.3", "partly"), ("klanten.4", "yes"), ("klanten.5", "yes")]);
    let theirs = sheet(
        "mirror-klanten",
        &[
            ("mirror-klanten.1", "yes"),
            ("mirror-klanten.3", "not-yet"),
            ("mirror-klanten.4", "dont-know"),
            ("mirror-klanten.5", "yes"),
        ],
    );
    let pairs = compare(&Disclosed::of(&ours), &Disclosed::of(&theirs));
    let order: Vec<_> = pairs.iter().map(|pair| (pair.professional.question.id.as_str(), pair.difference)).collect();
    assert_eq!(order[..3], [("klanten.5", Some(2)), ("klanten.3", Some(1)), ("klanten.1", Some(0))]);
    assert!(order[3..].iter().all(|(_, difference)| difference.is_none()));
    assert_eq!(order.len(), list("klanten").questions().map(|question| question.mirrors.len()).sum::<usize>());
}

#[test]
fn the_own_page_holds_what_was_marked_noted_and_not_known() {
    let mut sheet = sheet("klanten", &[("klanten.1", "yes"), ("klanten.4", "dont-know")]);
    sheet.set(question("klanten.2"), Given::new(Some(Value::Text("een bakker".into())), None).map(Answer::Given));
    sheet.set(question("klanten.3"), step("partly", Some("soms")));
    sheet.set(question("klanten.6"), step("not-yet", Some("geen tijd")));
    sheet.set(question("klanten.8"), Some(Answer::Skipped));
    sheet.mark(question("klanten.6"), true);
    let page = OwnPage::of(&Disclosed::of(&sheet));
    let ids = |rows: &[mijn_verhaal_core::summary::Row]| rows.iter().map(|row| row.question.id).collect::<Vec<_>>();
    assert_eq!(ids(&page.marks), ["klanten.6"]);
    assert_eq!(ids(&page.notes), ["klanten.2", "klanten.3"]);
    assert_eq!(page.unknown.iter().map(|question| question.id).collect::<Vec<_>>(), ["klanten.4"]);
    assert_eq!(page.views.len(), 13, "every self-view has a place, answered or not");
    assert_eq!(page.before, None);
}

/// The step before and the step now.
fn steps(view: &View) -> (Option<&'static str>, Option<&'static str>) {
    (view.before.map(OptionId::as_str), view.now.map(OptionId::as_str))
}

#[test]
fn a_second_fill_in_is_compared_with_the_first() {
    let first = sheet("intaker", &[("intaker.1", "not-yet"), ("intaker.2", "yes")]);
    let mut second = first.start_over("2027-05-01T09:00:00.000Z");
    assert!(second.is_empty(), "the second starts empty");
    second.set(question("intaker.1"), step("partly", None));
    let reopened = file::read(&file::download(&second, "nl")).expect("it opens").sheet;
    for sheet in [second, reopened] {
        let page = OwnPage::of(&Disclosed::of(&sheet));
        assert_eq!(page.before, Day::parse("2026-11-22"));
        let view = |id: &str| page.views.iter().find(|view| view.question == id).map(steps);
        assert_eq!(view("intaker.1"), Some((Some("not-yet"), Some("partly"))));
        assert_eq!(view("intaker.2"), Some((Some("yes"), None)));
    }
}

#[test]
fn a_second_fill_in_on_the_same_day_is_compared_too() {
    let mut second = sheet("intaker", &[("intaker.1", "not-yet")]).start_over("2026-11-22T11:00:00.000Z");
    second.set(question("intaker.1"), step("yes", None));
    second.finish(Day::parse("2026-11-22").expect("it is a day"));
    let page = OwnPage::of(&Disclosed::of(&second));
    assert_eq!(steps(&page.views[0]), (Some("not-yet"), Some("yes")));
}

#[test]
fn a_fill_in_of_an_unknown_day_is_compared_too() {
    let mut first = sheet("intaker", &[("intaker.1", "not-yet")]);
    first.changed = "1970-01-01T00:00:00.000Z".into();
    let second = first.start_over("1970-01-02T00:00:00.000Z");
    let page = OwnPage::of(&Disclosed::of(&second));
    assert_eq!((page.before, steps(&page.views[0]).0), (Some(Day::FIRST), Some("not-yet")));
}

#[test]
fn an_empty_fill_in_leaves_nothing_to_compare_with() {
    let again = sheet("intaker", &[]).start_over("2027-05-01T09:00:00.000Z");
    assert!(again.earlier.is_empty());
}

fn self_views() -> Vec<&'static Question> {
    reflection_lists()
        .flat_map(List::questions)
        .filter(|question| matches!(question.kind, Kind::SelfView { .. }))
        .collect()
}

/// The step that is the same view where the question has the opposite polarity.
fn opposite(value: OptionId) -> OptionId {
    OptionId::new(match value.as_str() {
        "yes" => "not-yet",
        "not-yet" => "yes",
        "partly" => "partly",
        _ => "dont-know",
    })
}

proptest! {
    #[test]
    fn a_difference_is_symmetric_and_respects_polarity(
        one in prop::sample::select(self_views()),
        other in prop::sample::select(self_views()),
        a in prop::sample::select(Question::SELF_VIEW),
        b in prop::sample::select(Question::SELF_VIEW),
    ) {
        let (first, second) = (step(a, None), step(b, None));
        let apart = difference((one, first.as_ref()), (other, second.as_ref()));
        prop_assert_eq!(apart, difference((other, second.as_ref()), (one, first.as_ref())));
        prop_assert_eq!(apart.is_none(), a == "dont-know" || b == "dont-know");
        let polarity = |question: &Question| match question.kind {
            Kind::SelfView { polarity } => polarity,
            _ => unreachable!("only self-views are chosen"),
        };
        // In terms of a question of the same polarity, only equal steps are the same view.
        let same_way = if polarity(one) == polarity(other) { b } else { opposite(b) };
        if apart.is_some() {
            prop_assert_eq!(apart == Some(0), a == same_way);
            prop_assert_eq!(apart == Some(2), a != same_way && a != "partly" && b != "partly");
        }
    }
}
