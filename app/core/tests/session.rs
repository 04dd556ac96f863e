//! Stories of klankbord sessions: what a group gives is counted, what one person gave cannot be found again.

use mijn_verhaal_core::{
    answers::file::FileError,
    questionnaire::{self, Question, reflection_lists},
    session::{self, Ballot, Choice, Counts, Plan, Results, Round, Shown, can_be_asked},
};
use proptest::prelude::*;

fn question(id: &str) -> &'static Question {
    questionnaire::question(id).unwrap_or_else(|| panic!("there is no question {id}"))
}

fn ballot(choices: &[(&str, Choice)], notes: &[(&str, &str)]) -> Ballot {
    let mut ballot = Ballot::default();
    for (id, choice) in choices {
        ballot.choose(question(id), Some(*choice));
    }
    for (id, note) in notes {
        ballot.write(question(id), note);
    }
    ballot
}

/// Notes always go to the front: the worst shuffle there is.
fn first(_: usize) -> usize {
    0
}

fn results(people: u32) -> Results {
    let mut round = Round::default();
    for _ in 0..people {
        round.add(ballot(&[("mirror-klanten.1", Choice::Partly)], &[]), first);
    }
    round.close()
}

#[test]
fn a_plan_keeps_its_order_and_takes_only_what_a_group_can_be_asked() {
    let mut plan = Plan::default();
    for id in ["klankbord.1", "mirror-klanten.1", "klankbord.4"] {
        plan.put(question(id), true);
    }
    plan.put(question("health.mind"), true);
    let ids = |plan: &Plan| plan.questions().map(|question| question.id).collect::<Vec<_>>();
    assert_eq!(ids(&plan), ["klankbord.1", "mirror-klanten.1", "klankbord.4"]);
    plan.shift(question("klankbord.4"), false);
    plan.shift(question("klankbord.1"), false);
    assert_eq!(ids(&plan), ["klankbord.1", "klankbord.4", "mirror-klanten.1"]);
    plan.put(question("klankbord.4"), false);
    assert_eq!(ids(&plan), ["klankbord.1", "mirror-klanten.1"]);
}

#[test]
fn dont_know_and_rather_not_are_counted_apart() {
    let mut round = Round::default();
    for choice in [Choice::Yes, Choice::Yes, Choice::DontKnow, Choice::RatherNot, Choice::NotYet] {
        round.add(ballot(&[("mirror-klanten.1", choice)], &[]), first);
    }
    let Shown::Counts(counts) = round.close().counts(question("mirror-klanten.1")) else { panic!("five see counts") };
    assert_eq!(Choice::ALL.map(|choice| counts.of(choice)), [2, 0, 1, 1, 1]);
}

#[test]
fn a_small_group_sees_no_counts_until_it_agrees_itself() {
    let mut few = results(4);
    assert!(few.must_agree());
    assert_eq!(few.counts(question("mirror-klanten.1")), Shown::Few);
    let written = session::write(&Plan::default(), Some(&few));
    let (_, again) = session::read(&written).expect("it opens");
    assert!(again.is_some_and(|again| again.must_agree()), "a file does not agree for them");
    few.agree();
    assert!(
        matches!(few.counts(question("mirror-klanten.1")), Shown::Counts(counts) if counts.of(Choice::Partly) == 4)
    );
    assert!(!results(5).must_agree());
}

#[test]
fn a_question_without_a_vote_takes_only_words() {
    let words = question("klankbord.1");
    assert!(!words.vote, "klankbord.1 is answered in words");
    let mut ballot = Ballot::default();
    ballot.choose(words, Some(Choice::Yes));
    ballot.write(words, "  de bus  ");
    assert_eq!((ballot.choice(words), ballot.note(words)), (None, "de bus"));
    ballot.write(words, "   ");
    assert_eq!(ballot.note(words), "");
}

#[test]
fn hands_counted_in_the_room_are_seen_by_all() {
    let mut counts = Counts::default();
    counts.set(Choice::Yes, 3);
    let mut results = Results::default();
    results.count_by_hand(question("klankbord.2"), counts.clone());
    results.note(question("klankbord.2"), "les begint te vroeg");
    results.note(question("klankbord.2"), "  ");
    assert_eq!(results.counts(question("klankbord.2")), Shown::Counts(counts));
    assert_eq!(results.notes(question("klankbord.2")), ["les begint te vroeg"]);
    results.strike(question("klankbord.2"), 0);
    results.strike(question("klankbord.2"), 7);
    assert!(results.notes(question("klankbord.2")).is_empty());
}

#[test]
fn a_file_opens_as_it_was_written() {
    let mut plan = Plan::default();
    plan.languages.extend(["nl".to_owned(), "ti".to_owned()]);
    plan.put(question("mirror-klanten.1"), true);
    plan.put(question("klankbord.2"), true);
    let mut round = Round::default();
    for note in ["ሓደ", "اثنان", "drie; \"vier\""] {
        round.add(ballot(&[("mirror-klanten.1", Choice::Yes)], &[("klankbord.2", note)]), first);
    }
    let results = round.close();
    assert_eq!(session::read(&session::write(&plan, Some(&results))), Ok((plan.clone(), Some(results))));
    assert_eq!(session::read(&session::write(&plan, None)), Ok((plan, None)));
}

#[test]
fn a_file_that_is_none_is_refused_with_a_reason() {
    let cases = [
        ("{", FileError::Unreadable),
        ("{}", FileError::Foreign),
        (r#"{"format":"mijn-verhaal","version":1,"list":"intake"}"#, FileError::Foreign),
        (r#"{"format":"mijn-verhaal-klankbord","version":2}"#, FileError::Newer),
        (r#"{"format":"mijn-verhaal-klankbord"}"#, FileError::Foreign),
    ];
    for (text, error) in cases {
        assert_eq!(session::read(text), Err(error), "{text}");
    }
    let odd = r#"{"format":"mijn-verhaal-klankbord","version":1,"day":"ooit","languages":[7,"toolong"],"questions":["health.mind","klanten.1","klanten.1",9],
        "results":{"participants":3,"questions":{"money.worry":{"counts":{"yes":2}},"klanten.1":{"counts":{"yes":-1,"partly":99999999,"no":2},"notes":[1,"x"]}}}}"#;
    let (plan, results) = session::read(odd).expect("what fits is taken");
    assert_eq!(plan.questions().map(|question| question.id).collect::<Vec<_>>(), ["klanten.1"]);
    assert!(plan.languages.is_empty() && plan.day.is_none());
    let mut results = results.expect("there are results");
    results.agree();
    assert_eq!(results.counts(question("klanten.1")), Shown::Counts(Counts::default()));
    assert_eq!(results.notes(question("klanten.1")), ["x"]);
}

#[test]
fn a_table_holds_no_formula_and_opens_in_a_dutch_excel() {
    let mut plan = Plan::default();
    plan.put(question("klankbord.2"), true);
    let mut round = Round::default();
    for note in ["=HYPERLINK(\"http://x\")", "+1", "gewoon; \"goed\""] {
        round.add(ballot(&[("klankbord.2", Choice::Yes)], &[("klankbord.2", note)]), |places| places - 1);
    }
    let mut results = round.close();
    let heads = ["vraag", "ja", "deels", "nog niet", "weet niet", "liever niet", "notities"].map(str::to_owned);
    let text = |_: &'static Question| "-1 @vraag".to_owned();
    let empty = session::table(&plan, &results, &heads, text);
    assert!(empty.contains("\"'-1 @vraag\";\"\";\"\";\"\";\"\";\"\";"), "few: {empty}");
    results.agree();
    let table = session::table(&plan, &results, &heads, text);
    assert!(table.starts_with("\u{feff}\"vraag\";\"ja\""));
    assert!(
        table.contains(
            ";\"3\";\"0\";\"0\";\"0\";\"0\";\"'=HYPERLINK(\"\"http://x\"\") | +1 | gewoon; \"\"goed\"\"\"\r\n"
        ),
        "{table}"
    );
}

fn any_ballots() -> impl Strategy<Value = Vec<Vec<(usize, usize, bool)>>> {
    prop::collection::vec(prop::collection::vec((0..8usize, 0..5usize, any::<bool>()), 0..8), 0..12)
}

proptest! {
    #[test]
    fn what_is_kept_depends_on_what_was_given_not_on_who_gave_it(ballots in any_ballots(), seed in any::<u64>()) {
        let questions: Vec<_> = reflection_lists().flat_map(|list| list.questions()).filter(|q| can_be_asked(q)).take(8).collect();
        let fill = |ballots: &[Vec<(usize, usize, bool)>]| {
            let mut round = Round::default();
            for given in ballots {
                let mut ballot = Ballot::default();
                for (at, choice, note) in given {
                    ballot.choose(questions[*at], Some(Choice::ALL[*choice]));
                    if *note {
                        ballot.write(questions[*at], &format!("note {choice}"));
                    }
                }
                round.add(ballot, |places| usize::try_from(seed).unwrap_or(7) % places);
            }
            round.close()
        };
        let mut turned = ballots.clone();
        turned.reverse();
        let (one, other) = (fill(&ballots), fill(&turned));
        prop_assert_eq!(one.ballots(), u32::try_from(ballots.len()).unwrap_or(0));
        for question in &questions {
            prop_assert_eq!(one.counts(question), other.counts(question));
            let sorted = |results: &Results| {
                let mut notes = results.notes(question).to_vec();
                notes.sort();
                notes
            };
            prop_assert_eq!(sorted(&one), sorted(&other));
        }
    }

    #[test]
    fn no_file_makes_it_panic(text in "\\PC{0,300}") {
        let _ = session::read(&text);
    }
}
