//! Klankbord sessions: the answers of a group are counted, those of one person cannot be recovered.

use mijn_verhaal_core::{
    answers::file::{FileError, JsonError},
    questionnaire::{self, Question, reflection_lists},
    session::{
        self, Ballot, Choice, Counts, GRACE, MIN_GROUP, Minutes, Note, Plan, Purpose, Session, Shown, Stage, Turn, Way,
        Words, can_be_asked,
    },
};
use proptest::prelude::*;
use std::time::Duration;

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

/// Inserts every note at the front: the worst shuffle possible.
fn first(_: usize) -> usize {
    0
}

/// A session with a closed round of these ballots.
fn session(ballots: &[Ballot]) -> Session {
    let mut session = Session::default();
    session.begin();
    for ballot in ballots {
        assert!(session.count(ballot, first), "the round is open");
    }
    session.close();
    session
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn people(people: u32) -> Session {
    let ballots: Vec<_> = (0..people).map(|_| ballot(&[("mirror-klanten.1", Choice::Partly)], &[])).collect();
    session(&ballots)
}

fn counts(session: &Session, id: &str) -> Option<Counts> {
    session.votes(question(id)).into_iter().find_map(|(_, shown)| match shown {
        Shown::Counts(counts) => Some(counts),
        Shown::TooFew => None,
    })
}

#[test]
fn a_plan_preserves_its_order_and_takes_only_what_a_group_can_be_asked() {
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
fn dont_know_and_rather_not_are_counted_separately() {
    let given = [Choice::Yes, Choice::Yes, Choice::DontKnow, Choice::RatherNot, Choice::NotYet];
    let session = session(&given.map(|choice| ballot(&[("mirror-klanten.1", choice)], &[])));
    let counts = counts(&session, "mirror-klanten.1").expect("five see counts");
    assert_eq!(Choice::ALL.map(|choice| counts.of(choice)), [2, 0, 1, 1, 1]);
}

#[test]
fn a_round_is_secret_until_it_is_closed_and_takes_no_ballot_after() {
    let one = ballot(&[("mirror-klanten.1", Choice::Yes)], &[("mirror-klanten.1", "te vroeg")]);
    let mut session = Session::default();
    assert!(!session.count(&one, first), "no round was begun");
    session.begin();
    session.close();
    assert_eq!(*session.stage(), Stage::Planned, "a round in which nobody answered was none");
    session.begin();
    for _ in 0..MIN_GROUP {
        assert!(session.count(&one, first));
    }
    session.begin();
    assert_eq!(session.ballots(), MIN_GROUP, "begun again, it goes on");
    assert!(session.votes(question("mirror-klanten.1")).is_empty() && session.results().is_none());
    assert!(session.notes(question("mirror-klanten.1")).is_empty() && session.note_count() == 0);
    for purpose in [Purpose::Plan, Purpose::Download] {
        assert!(!session::write(&session, purpose).contains("te vroeg"), "an open round has no file");
    }
    session.close();
    assert!(!session.count(&one, first), "the round is closed");
    assert_eq!(counts(&session, "mirror-klanten.1").map(|counts| counts.all()), Some(MIN_GROUP));
    assert_eq!(session.note_count(), 5);
}

#[test]
fn a_small_group_sees_no_counts_without_its_own_consent() {
    let few = people(4);
    assert!(few.needs_consent());
    assert_eq!(few.votes(question("mirror-klanten.1")), [(Way::Tablet, Shown::TooFew)]);
    let mut again = session::read(&session::write(&few, Purpose::Download)).expect("it opens");
    assert!(again.needs_consent(), "a file does not agree for them");
    again.agree();
    assert_eq!(counts(&again, "mirror-klanten.1").map(|counts| counts.of(Choice::Partly)), Some(4));
    assert!(!people(5).needs_consent());
}

#[test]
fn one_vote_in_a_large_group_is_as_hidden_as_in_a_small_one() {
    let few = [ballot(&[("klankbord.2", Choice::Yes), ("mirror-klanten.1", Choice::RatherNot)], &[])];
    let many: Vec<_> = (0..5).map(|_| ballot(&[("klankbord.2", Choice::Yes)], &[("klankbord.2", "de bus")])).collect();
    let mut session = session(&few.into_iter().chain(many).collect::<Vec<_>>());
    assert_eq!(counts(&session, "klankbord.2").map(|counts| counts.all()), Some(6));
    assert_eq!(session.votes(question("mirror-klanten.1")), [(Way::Tablet, Shown::TooFew)]);
    assert_eq!(counts(&session, "mirror-klanten.2").map(|counts| counts.all()), Some(0), "nobody voted");
    assert_eq!(session.notes(question("klankbord.2")).len(), 5);
    assert!(session.needs_consent());
    session.agree();
    assert_eq!(counts(&session, "mirror-klanten.1").map(|counts| counts.of(Choice::RatherNot)), Some(1));
}

#[test]
fn notes_of_a_small_group_are_hidden_until_it_agrees() {
    let asked = question("klankbord.2");
    let mut session = session(&(0..4).map(|_| ballot(&[], &[("klankbord.2", "de bus")])).collect::<Vec<_>>());
    assert!(session.notes(asked).is_empty() && session.hides_notes(asked) && session.needs_consent());
    assert!(!session.hides_notes(question("klankbord.3")));
    session.agree();
    assert_eq!(session.notes(asked).len(), 4);
    assert!(!session.hides_notes(asked));
}

#[test]
fn a_question_without_a_vote_takes_only_a_note() {
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
fn open_votes_and_remarks_are_shown_beside_the_round() {
    let asked = question("klankbord.2");
    let mut session = session(&(0..6).map(|_| ballot(&[("klankbord.2", Choice::NotYet)], &[])).collect::<Vec<_>>());
    let talk = session.talk_mut(asked);
    talk.hands.set(Choice::Yes, 3);
    talk.write("les begint te vroeg", false);
    talk.write("  ", true);
    talk.write(&"x".repeat(400), true);
    assert_eq!(session.talk(asked).remarks.len(), 2);
    assert_eq!(session.talk(asked).remarks[1].text.as_str().len(), 300);
    assert_eq!(session.votes(asked)[1], (Way::Together, Shown::TooFew), "three people who vote together are few");
    assert!(session.needs_consent());
    session.talk_mut(question("klankbord.4")).hands.set(Choice::Partly, 12);
    assert_eq!(session.votes(asked)[1], (Way::Together, Shown::TooFew), "also where twelve voted on another question");
    session.talk_mut(asked).hands.set(Choice::Partly, 2);
    assert!(!session.needs_consent(), "five voted");
    let ways: Vec<_> = session.votes(asked).into_iter().map(|(way, _)| way).collect();
    assert_eq!(ways, [Way::Tablet, Way::Together]);
}

#[test]
fn a_note_that_names_somebody_can_be_removed() {
    let mut session = session(&[ballot(&[], &[("klankbord.2", "een"), ("klankbord.3", "twee")])]);
    session.remove_note(question("klankbord.2"), 7);
    session.remove_note(question("klankbord.2"), 0);
    session.agree();
    assert!(session.notes(question("klankbord.2")).is_empty());
    assert_eq!(session.notes(question("klankbord.3")).len(), 1);
}

#[test]
fn an_idle_turn_is_hidden_and_then_discarded() {
    let idle = Minutes::new(2).expect("two minutes are within bounds");
    let mut turn = Turn::begin(Duration::ZERO);
    turn.ballot_mut().expect("they answer").choose(question("klankbord.2"), Some(Choice::Yes));
    assert!(!turn.tick(ms(119_999), idle));
    turn.resume(ms(119_999));
    assert!(!turn.tick(ms(200_000), idle), "they did something");
    assert!(turn.tick(ms(239_999), idle) && turn.ballot().is_none(), "asked, and hidden");
    assert!(!turn.tick(ms(240_000), idle));
    turn.resume(ms(250_000));
    assert_eq!(turn.ballot().and_then(|ballot| ballot.choice(question("klankbord.2"))), Some(Choice::Yes));
    assert!(turn.tick(ms(370_000), idle));
    assert!(turn.tick(ms(370_000) + GRACE, idle) && matches!(turn, Turn::Nobody), "gone");
    turn.resume(ms(999_999));
    assert!(turn.ballot().is_none(), "nobody brings it back");
}

#[test]
fn a_turn_is_discarded_at_once_after_the_tablet_slept() {
    let mut turn = Turn::begin(Duration::ZERO);
    assert!(turn.tick(ms(3_600_000), Minutes::default()));
    assert!(matches!(turn, Turn::Nobody));
    assert_eq!([Minutes::new(0), Minutes::new(16), Minutes::new(u64::MAX)], [None; 3]);
}

fn full_session() -> Session {
    let notes = ["ሓደ", "اثنان", "drie; \"vier\"", "", "vijf"];
    let mut session =
        session(&notes.map(|note| ballot(&[("mirror-klanten.1", Choice::Yes)], &[("klankbord.2", note)])));
    session.plan.languages.extend(["nl".to_owned(), "ti".to_owned()]);
    for id in ["mirror-klanten.1", "klankbord.2"] {
        session.plan.put(question(id), true);
    }
    session.plan.idle = Minutes::new(5).expect("within bounds");
    let talk = session.talk_mut(question("klankbord.2"));
    talk.hands.set(Choice::RatherNot, 2);
    talk.write("zo gezegd", true);
    session.report.keep = "de les\nhet koffie-uur".into();
    session
        .report
        .agreements
        .push(session::Agreement { what: Note::cut("kinderopvang bij de les"), ..Default::default() });
    session
}

#[test]
fn a_session_survives_its_file() {
    let full = full_session();
    assert_eq!(session::read(&session::write(&full, Purpose::Download)), Ok(full.clone()));
    assert_eq!(session::read(&session::write(&full, Purpose::Plan)), Ok(Session::of(full.plan)));
}

#[test]
fn empty_agreements_are_not_read() {
    let full = full_session();
    let text =
        session::write(&full, Purpose::Download).replace(r#""agreements":["#, r#""agreements":[{"what":" "},{},"#);
    assert_eq!(session::read(&text), Ok(full));
}

#[test]
fn the_record_on_the_device_has_the_open_round() {
    let mut session = Session::default();
    session.plan.put(question("klankbord.2"), true);
    session.at = Some(question("klankbord.2").id);
    session.begin();
    session.count(&ballot(&[("klankbord.2", Choice::Yes)], &[("klankbord.2", "goed")]), first);
    let mut again = session::read(&session::write(&session, Purpose::Device)).expect("it opens");
    assert_eq!(again, session);
    again.close();
    again.agree();
    assert_eq!(again.notes(question("klankbord.2")), [Note::cut("goed")]);
}

#[test]
fn the_screen_shows_the_current_question() {
    let mut session = Session::default();
    assert_eq!(session.current().map(|(at, _)| at), None);
    for id in ["klankbord.2", "klankbord.4"] {
        session.plan.put(question(id), true);
    }
    assert_eq!(session.current().map(|(at, question)| (at, question.id.as_str())), Some((0, "klankbord.2")));
    session.at = Some(question("klankbord.4").id);
    assert_eq!(session.current().map(|(at, _)| at), Some(1));
    session.plan.put(question("klankbord.4"), false);
    assert_eq!(session.current().map(|(at, _)| at), Some(0), "taken out of the plan meanwhile");
}

#[test]
fn an_invalid_file_is_refused_with_a_reason() {
    let cases = [
        ("{", FileError::Unreadable(JsonError { line: 1, column: 1, is_cut_off: true })),
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
    let mut odd = session::read(odd).expect("what fits is taken");
    assert_eq!(odd.plan.questions().map(|question| question.id).collect::<Vec<_>>(), ["klanten.1"]);
    assert!(odd.plan.languages.is_empty() && odd.plan.day.is_none());
    odd.agree();
    assert_eq!(counts(&odd, "klanten.1"), Some(Counts::default()));
    assert_eq!(odd.notes(question("klanten.1")), [Note::cut("x")]);
}

#[test]
fn a_table_has_no_formula_and_opens_in_a_dutch_excel() {
    let notes = ["=HYPERLINK(\"http://x\")", "+1", "gewoon; \"goed\""];
    let ballots = notes.map(|note| ballot(&[("klankbord.2", Choice::Yes)], &[("klankbord.2", note)]));
    let mut session = session(&[]);
    session.plan.put(question("klankbord.2"), true);
    session.plan.put(question("klankbord.1"), true);
    session.begin();
    for ballot in &ballots {
        session.count(ballot, |places| places - 1);
    }
    session.close();
    session.talk_mut(question("klankbord.2")).hands.set(Choice::Partly, 6);
    let heads = ["vraag", "hoe", "ja", "deels", "nog niet", "weet niet", "liever niet", "opgeschreven"];
    let words_of = |heads: [&str; 8]| Words {
        heads: heads.map(str::to_owned),
        question: Box::new(|question| format!("-{} @vraag", question.id)),
        way: Box::new(|way| format!("{way:?}")),
    };
    let words = words_of(heads);
    let empty = session::table(&session, &words);
    assert!(empty.contains("\"'-klankbord.2 @vraag\";\"Tablet\";\"\";\"\";\"\";\"\";\"\";"), "few: {empty}");
    session.agree();
    let table = session::table(&session, &words);
    assert!(table.starts_with("\u{feff}\"vraag\";\"hoe\";\"ja\""));
    assert!(
        table.contains(
            ";\"3\";\"0\";\"0\";\"0\";\"0\";\"'=HYPERLINK(\"\"http://x\"\") | +1 | gewoon; \"\"goed\"\"\"\r\n"
        ),
        "{table}"
    );
    assert!(table.contains("\"Together\";\"0\";\"6\";\"0\";\"0\";\"0\";\"\"\r\n"), "{table}");
    assert!(table.contains("\"'-klankbord.1 @vraag\";\"\";\"\";"), "{table}");
    for sign in ["=", "＝", "＋", "－", "＠"] {
        let words = Words { question: Box::new(move |_| format!(" {sign}1")), ..words_of(heads) };
        assert!(session::table(&session, &words).contains(&format!("\"' {sign}1\"")), "{sign}");
    }
}

fn any_ballots() -> impl Strategy<Value = Vec<Vec<(usize, usize, bool)>>> {
    prop::collection::vec(prop::collection::vec((0..8usize, 0..5usize, any::<bool>()), 0..8), 0..12)
}

proptest! {
    #[test]
    fn results_depend_on_the_ballots_and_not_on_their_order(ballots in any_ballots(), seed in any::<u64>()) {
        let questions: Vec<_> = reflection_lists().flat_map(|list| list.questions()).filter(|q| can_be_asked(q)).take(8).collect();
        let fill = |ballots: &[Vec<(usize, usize, bool)>]| {
            let mut session = Session::default();
            session.begin();
            for given in ballots {
                let mut ballot = Ballot::default();
                for (at, choice, note) in given {
                    ballot.choose(questions[*at], Some(Choice::ALL[*choice]));
                    if *note {
                        ballot.write(questions[*at], &format!("note {choice}"));
                    }
                }
                session.count(&ballot, |places| usize::try_from(seed).unwrap_or(7) % places);
            }
            session.close();
            session.agree();
            session
        };
        let mut turned = ballots.clone();
        turned.reverse();
        let (one, other) = (fill(&ballots), fill(&turned));
        prop_assert_eq!(one.ballots(), u32::try_from(ballots.len()).unwrap_or(0));
        for question in &questions {
            prop_assert_eq!(one.votes(question), other.votes(question));
            let sorted = |session: &Session| {
                let mut notes: Vec<_> = session.notes(question).iter().map(ToString::to_string).collect();
                notes.sort();
                notes
            };
            prop_assert_eq!(sorted(&one), sorted(&other));
        }
    }

    #[test]
    fn no_text_makes_opening_panic(text in "\\PC{0,300}") {
        let _ = session::read(&text);
    }
}
