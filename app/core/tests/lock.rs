//! The lock on a device: whatever interrupts putting it on, taking it off or changing its code, no record is lost or left behind.

use mijn_verhaal_core::{
    lock::{self, Form, Header, Phase, fold, form, former_spellings, write_sealed},
    questionnaire::LISTS,
};
use proptest::prelude::*;

#[test]
fn the_same_code_in_the_digits_of_any_keyboard_is_one_code() {
    for typed in ["4578", "٤٥٧٨", "۴۵۷۸", "４５７８", " 4578 ", "\u{200f}٤٥\u{200e}٧٨", "٤5۷8"] {
        assert_eq!(fold(typed), "4578", "{typed:?}");
        let spellings = former_spellings(typed);
        for made_with in ["4578", "٤٥٧٨", "۴۵۷۸", typed.trim()] {
            assert!(spellings.iter().any(|one| one == made_with), "{typed:?} opens what was made with {made_with:?}");
        }
    }
    assert_eq!(former_spellings("vier rode fietsen"), ["vier rode fietsen"], "no more to derive than is needed");
}

#[test]
fn the_record_of_a_header_is_no_sheet() {
    assert!(LISTS.iter().all(|list| list.id != Header::KEY));
}

#[test]
fn a_text_sealed_in_an_unknown_format_is_never_taken_for_plain() {
    for stored in ["slot2:a", "slot2:a:", "slot2:a:b c", "slot1:a:b", "slot3:a:b:c", "slot", "slot2:a:b:c"] {
        assert_eq!(form(stored), Form::Unknown, "{stored}");
    }
    for stored in ["", "{}", "{\"slot2\":1}", "1\n{}"] {
        assert_eq!(form(stored), Form::Plain, "{stored}");
    }
}

#[test]
fn a_header_that_makes_the_code_cheap_to_guess_is_refused() {
    let header = |rounds| Header { phase: Phase::On, key: "a".into(), rounds, salt: "b".into(), wrapped: "c".into() };
    assert_eq!(Header::read(&header(600_000).write()), Some(header(600_000)));
    for rounds in [0, 1, 99_999, 10_000_001, u32::MAX] {
        assert_eq!(Header::read(&header(rounds).write()), None, "{rounds}");
    }
}

fn base64() -> impl Strategy<Value = String> {
    "[A-Za-z0-9+/]{1,40}={0,2}"
}

proptest! {
    #[test]
    fn a_header_and_a_sealed_text_are_read_back(key in base64(), salt in base64(), wrapped in base64(), sealed in base64(), at in 0_usize..3) {
        let phase = [Phase::PuttingOn, Phase::On, Phase::TakingOff][at];
        let header = Header { phase, key: key.clone(), rounds: 600_000, salt, wrapped };
        prop_assert_eq!(Header::read(&header.write()), Some(header));
        let stored = write_sealed(&key, &sealed);
        prop_assert_eq!(form(&stored), Form::Sealed { key: &key, sealed: &sealed });
    }

    #[test]
    fn reading_never_panics(text in ".{0,80}", end in "(slot1|slot2|lock2)?:?[a-z:=\n]{0,40}") {
        let _ = (form(&text), form(&end), Header::read(&text), Header::read(&end));
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded.clone());
        prop_assert!(former_spellings(&text).contains(&folded));
    }

    #[test]
    fn what_is_sealed_is_bound_to_one_place(a in "[a-z/0-9-]{1,9}", b in "[a-z/0-9-]{1,9}", c in "[a-z/0-9-]{1,9}", d in "[a-z/0-9-]{1,9}") {
        prop_assume!(a != b || c != d);
        prop_assert_ne!(lock::place("k", "mv", &a, &c), lock::place("k", "mv", &b, &d));
    }
}

/// What a device stores: the header, and records that are each as they are stored. Every operation on it is one transaction.
#[derive(Debug, Clone, Default)]
struct Device {
    header: Option<Header>,
    records: Vec<String>,
    /// The record at this position can be read, but not be opened once it is sealed, as one whose bytes were damaged.
    damaged: Option<usize>,
}

/// What a window does; the device fails it after some transactions.
struct Window<'a> {
    device: &'a mut Device,
    /// The transactions that are left before the power fails.
    power: usize,
}

#[derive(Debug, PartialEq)]
enum Stop {
    PowerFailed,
    CannotOpen,
}

const PLAIN: &str = "{}";
/// A key that no code opens any more.
const LOST: &str = "bG9zdA==";

impl Window<'_> {
    fn transaction(&mut self) -> Result<&mut Device, Stop> {
        self.power = self.power.checked_sub(1).ok_or(Stop::PowerFailed)?;
        Ok(self.device)
    }

    fn convert(&mut self, at: usize, header: &Header) -> Result<(), Stop> {
        let stored = self.device.records[at].clone();
        let converted = match form(&stored) {
            Form::Plain => write_sealed(&header.key, "eA=="),
            // The keys of a lock of before data keys are there: it was just unlocked.
            Form::Former(_) if header.phase.seals() => write_sealed(&header.key, "eA=="),
            Form::Sealed { key, .. } if key == header.key && self.device.damaged != Some(at) => PLAIN.to_owned(),
            Form::Former(_) => PLAIN.to_owned(),
            _ => return Err(Stop::CannotOpen),
        };
        self.transaction()?.records[at] = converted;
        Ok(())
    }

    /// Finishes the phase that is stored, as every unlocking does.
    fn finish(&mut self) -> Result<(), Stop> {
        let Some(header) = self.device.header.clone() else { return Ok(()) };
        let left: Vec<_> =
            (0..self.device.records.len()).filter(|at| header.phase.leaves(form(&self.device.records[*at]))).collect();
        for at in left {
            self.convert(at, &header)?;
        }
        let finished = header.phase.finished().map(|phase| Header { phase, ..header });
        self.transaction()?.header = finished;
        Ok(())
    }

    fn enter(&mut self, phase: Phase) -> Result<(), Stop> {
        if let Some(header) = &mut self.transaction()?.header {
            header.phase = phase;
        }
        Ok(())
    }

    /// Enters a phase and finishes it, or goes back whole.
    fn run(&mut self, phase: Phase) -> Result<(), Stop> {
        self.enter(phase)?;
        match self.finish() {
            Err(Stop::CannotOpen) => {
                self.enter(phase.reversed())?;
                self.finish()?;
                Err(Stop::CannotOpen)
            }
            done => done,
        }
    }

    fn act(&mut self, act: &Act) -> Result<(), Stop> {
        match act {
            Act::PutOn(key) if self.device.header.is_none() => {
                self.transaction()?.header = Some(header(key, "1"));
                self.run(Phase::PuttingOn)
            }
            Act::TakeOff if self.device.header.is_some() => self.run(Phase::TakingOff),
            Act::Change(code) => {
                if let Some(header) = &mut self.transaction()?.header {
                    header.wrapped = code.clone();
                }
                Ok(())
            }
            Act::Answer(at) => {
                if self.device.records.is_empty() {
                    return Ok(());
                }
                let at = at % self.device.records.len();
                let key = self.device.header.clone().filter(|header| header.phase.seals()).map(|header| header.key);
                let written = key.map_or(PLAIN.to_owned(), |key| write_sealed(&key, "bmV3"));
                self.transaction()?.records[at] = written;
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

fn header(key: &str, wrapped: &str) -> Header {
    Header {
        phase: Phase::PuttingOn,
        key: key.to_owned(),
        rounds: 600_000,
        salt: "c2FsdA==".into(),
        wrapped: wrapped.to_owned(),
    }
}

#[derive(Debug, Clone)]
enum Act {
    PutOn(String),
    TakeOff,
    Change(String),
    Answer(usize),
}

fn acts() -> impl Strategy<Value = Act> {
    prop_oneof![
        "[a-c]{4}".prop_map(Act::PutOn),
        Just(Act::TakeOff),
        "[2-9]{1,2}".prop_map(Act::Change),
        (0_usize..8).prop_map(Act::Answer),
    ]
}

fn records() -> impl Strategy<Value = Vec<String>> {
    let stored = prop_oneof![3 => Just(PLAIN.to_owned()), 1 => Just("slot1:c2FsdA==:Y2hlY2s=:eA==".to_owned())];
    prop::collection::vec(stored, 0..8)
}

/// Every record can be opened: it is plain, of an older lock whose code was typed, or sealed by the key in the header.
fn all_open(device: &Device) -> bool {
    device.records.iter().all(|stored| match form(stored) {
        Form::Plain | Form::Former(_) => true,
        Form::Sealed { key, .. } => {
            device.header.as_ref().is_some_and(|header| header.key == key && header.wrapped != LOST)
        }
        Form::Unknown => false,
    })
}

/// None is plain under a lock, none sealed without one.
fn is_settled(device: &Device) -> bool {
    device.records.iter().all(|stored| match form(stored) {
        Form::Plain => device.header.is_none(),
        Form::Sealed { .. } => device.header.is_some(),
        Form::Former(_) | Form::Unknown => false,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_power_failure_between_any_two_steps_loses_and_leaves_no_record(
        records in records(),
        acts in prop::collection::vec((acts(), 0_usize..12), 1..12),
    ) {
        // An older lock is migrated at the first unlocking: as putting on.
        let mut device = Device { records, ..Device::default() };
        let first = Act::PutOn("bmV3".into());
        for (act, power) in std::iter::once((first, 20)).chain(acts) {
            let was = device.header.clone();
            let stop = Window { device: &mut device, power }.act(&act);
            prop_assert!(all_open(&device), "{act:?} after {power} steps: {device:?}");
            if let (Some(was), Some(now), Act::Change(code)) = (was, &device.header, &act) {
                prop_assert!(now.wrapped == was.wrapped || now.wrapped == *code, "the former code or the new one");
            }
            if stop == Err(Stop::PowerFailed) {
                // The next unlocking may be interrupted, too.
                let _ = Window { device: &mut device, power: power / 2 }.finish();
                prop_assert!(all_open(&device));
            }
            prop_assert_eq!(Window { device: &mut device, power: 100 }.finish(), Ok(()));
            prop_assert!(all_open(&device) && is_settled(&device), "{act:?} after {power} steps: {device:?}");
        }
    }

    #[test]
    fn where_a_record_cannot_be_opened_taking_off_goes_back_whole(count in 1_usize..8, at in 0_usize..8, powers in prop::collection::vec(0_usize..20, 0..4)) {
        let mut device = Device { records: vec![PLAIN.to_owned(); count], ..Device::default() };
        Window { device: &mut device, power: 100 }.act(&Act::PutOn("a2V5".into())).expect("nothing fails");
        device.damaged = Some(at % count);
        for power in powers {
            let _ = Window { device: &mut device, power }.act(&Act::TakeOff);
            // At the next unlocking, a phase that cannot be finished is reversed.
            let finished = Window { device: &mut device, power: 100 }.finish();
            if finished == Err(Stop::CannotOpen) {
                let phase = device.header.as_ref().expect("there is a lock").phase;
                Window { device: &mut device, power: 100 }.run(phase.reversed()).expect("sealing needs nothing opened");
            }
        }
        prop_assert_eq!(Window { device: &mut device, power: 100 }.act(&Act::TakeOff), Err(Stop::CannotOpen));
        prop_assert_eq!(device.header.as_ref().map(|header| header.phase), Some(Phase::On));
        prop_assert!(is_settled(&device));
    }
}
