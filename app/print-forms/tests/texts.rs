//! Differential tests of the texts. The build compiles the locales to lines (`app/build/texts.mjs`), which the site reads
//! (`app/web/src/i18n/lines.rs`); here the result of both is compared with Fluent itself, which the forms to print use.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

#[path = "../../web/src/i18n/lines.rs"]
#[allow(dead_code, reason = "the site uses more of it than this test")]
mod lines;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use lines::{Texts, Value, balanced, plain};
use proptest::{
    prelude::*,
    test_runner::{Config, TestCaseError, TestRunner},
};
use serde_json::{Value as Json, json};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    fs,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};
use unicode_bidi::{BidiInfo, Level};

/// The compiler of the build, in Node.
struct Compiler {
    node: Child,
    requests: ChildStdin,
    answers: Receiver<String>,
}

impl Compiler {
    fn start() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compile.mjs");
        let mut node = Command::new("node");
        let mut node = node.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("node starts");
        let (requests, lines) = (node.stdin.take().unwrap(), BufReader::new(node.stdout.take().unwrap()).lines());
        let (send, answers) = channel();
        thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| send.send(line)));
        Self { node, requests, answers }
    }

    /// The compiled lines of a text, or the fault in it; and the plural form of a number.
    fn compile(&mut self, text: &str, code: &str, number: i64) -> (Result<String, String>, String) {
        let request = json!({ "name": NAME, "text": text, "code": code, "number": number });
        writeln!(self.requests, "{request}").unwrap();
        // Longer than any text takes: it hangs.
        let answer = self.answers.recv_timeout(Duration::from_secs(120)).unwrap_or_else(|_| panic!("no end: {text:?}"));
        let answer: Json = serde_json::from_str(&answer).unwrap();
        let value = |key: &str| answer[key].as_str().map(str::to_owned);
        (value("lines").ok_or_else(|| value("fault").unwrap()), value("form").unwrap())
    }
}

impl Drop for Compiler {
    fn drop(&mut self) {
        let _ = self.node.kill();
    }
}

const NAME: &str = "locales/xx/some.ftl";
const LANGUAGES: [&str; 3] = ["nl", "ar", "ti"];
/// Numbers of every plural form these languages have.
const NUMBERS: [i64; 8] = [-1, 0, 1, 2, 3, 11, 100, 1000];

/// Checks a text, and returns whether it compiles. If it does, every message of it must be formatted as Fluent does, after
/// `normalise`; if not, the fault must have file and line.
fn matches_fluent(
    compiler: &mut Compiler,
    (text, code, number): (&str, &str, i64),
    arguments: &[(&'static str, Value)],
    normalise: fn(&str) -> String,
) -> bool {
    let (compiled, form) = compiler.compile(text, code, number);
    let compiled = match compiled {
        Ok(compiled) => compiled,
        Err(fault) => {
            let (line, reason) = fault.strip_prefix(NAME).and_then(|rest| rest[1..].split_once(": ")).expect(&fault);
            let lines = 1 + text.matches('\n').count();
            assert!((1..=lines).contains(&line.parse().expect(&fault)), "{fault}: there are {lines} lines");
            assert!(!reason.is_empty(), "refused without a reason");
            return false;
        }
    };
    // A text that only one of the two parsers accepts is refused by the build's check of the locales.
    let Ok(resource) = FluentResource::try_new(text.to_owned()) else { return false };
    let mut bundle = FluentBundle::new(vec![code.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("no message is defined twice");
    let mut given = FluentArgs::new();
    for (name, value) in arguments {
        match value {
            Value::Text(text) => given.set(*name, text.as_str()),
            Value::Number(number) => given.set(*name, *number),
        }
    }
    let keys: Vec<_> =
        compiled.split('\n').filter_map(|line| line.split_once('\t')).map(|line| line.0.to_owned()).collect();
    let texts = Texts::parse(compiled);
    for key in keys {
        let formatted = texts.format(&key, &|_| form.clone(), arguments).expect("every compiled message is found");
        let (id, attribute) = key.split_once('.').map_or((key.as_str(), None), |(id, part)| (id, Some(part)));
        let message = bundle.get_message(id).expect(&key);
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).expect(&key).value(),
            None => message.value().expect(&key),
        };
        let mut errors = Vec::new();
        let expected = bundle.format_pattern(pattern, Some(&given), &mut errors);
        // Where an argument is missing, the two differ.
        if errors.is_empty() {
            assert_eq!(normalise(&formatted), normalise(&expected), "{key} for {number} in {code}");
        }
    }
    true
}

/// A text without its spaces: the parsers of Fluent disagree about the indentation of uneven lines.
fn without_spaces(text: &str) -> String {
    plain(text).replace(' ', "")
}

/// The names of the variables in a text.
fn variables(text: &str) -> BTreeSet<&str> {
    let end =
        |rest: &str| rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
    text.split('$').skip(1).map(|rest| &rest[..end(rest)]).collect()
}

#[test]
fn the_locales_are_formatted_as_fluent_does() {
    let mut compiler = Compiler::start();
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    for code in LANGUAGES {
        for file in fs::read_dir(locales.join(code)).unwrap().map(|entry| entry.unwrap().path()) {
            if file.extension().is_none_or(|ending| ending != "ftl") {
                continue;
            }
            let text = fs::read_to_string(&file).unwrap();
            let text: &'static str = text.leak();
            for number in NUMBERS {
                let given: Vec<_> = variables(text).into_iter().map(|name| (name, Value::Number(number))).collect();
                assert!(
                    matches_fluent(&mut compiler, (text, code, number), &given, plain),
                    "{} does not compile",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn unsupported_syntax_is_reported_with_file_and_line() {
    let choice = |variants: &str| format!("a = x\nb = {{ $n ->\n{variants}\n    }}\n");
    let cases = [
        ("a = x\nb = {\n".to_owned(), "3: Expected an inline expression"),
        ("a = x\na = y\n".to_owned(), "2: `a` is defined twice"),
        ("a = x\n    .b = y\n    .b = z\n".to_owned(), "3: `a.b` is defined twice"),
        ("a = x\n\n-brand = y\n".to_owned(), "3: terms are not supported"),
        ("a = { NUMBER($n) }\n".to_owned(), "1: FunctionReference is not supported"),
        ("a = x\u{b}y\n".to_owned(), "1: a tab or control character"),
        (choice("    [1.0] x\n   *[other] y"), "3: `1.0` is not a whole number"),
        (choice("    [one] x\n    [one] y\n   *[other] z"), "4: `one` is a variant twice"),
        (choice("    [one] x\n    [1] y\n   *[other] z"), "4: the number `1` comes after a plural form"),
        (choice("   *[other] { $n ->\n   *[other] z\n    }"), "3: a selector is nested in a selector"),
        (format!("a = {}", "{".repeat(100_000)), "1: cannot be parsed"),
    ];
    let mut compiler = Compiler::start();
    for (text, expected) in cases {
        let fault = compiler.compile(&text, "nl", 1).0.expect_err(expected);
        assert!(fault.starts_with(&format!("{NAME}:{expected}")), "expected {expected}, got {fault}");
    }
}

/// Fluent files as people might write them.
fn fluent() -> impl Strategy<Value = String> {
    let words = "[a-zé سلሰላ][a-zé سلሰላ,.:\\[*\\-]{0,7}|[.\\[*]";
    let literal = "[a-z \\[{}]{0,4}|\\\\u00e9|\\\\\"|\\\\\\\\";
    let piece = prop_oneof![
        24 => words.boxed(),
        8 => Just("{ $name }".to_owned()),
        8 => Just("{$n}".to_owned()),
        4 => literal.prop_map(|text| format!("{{ \"{text}\" }}")),
        4 => (0..8_usize).prop_map(|indent| format!("\n    {}", " ".repeat(indent))),
        1 => prop::sample::select(vec!["\n\n    ", "\r\n    ", "{ -brand }", "{ NUMBER($n) }", "{ other }", "{ { $n } }", "{ $n ->\n   *[one] a\n    }"]).prop_map(str::to_owned),
    ];
    let simple = prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat());
    let keys = prop::sample::select(vec!["-1", "0", "1", "2", "11", "zero", "one", "two", "few", "many", "other"]);
    let selector = prop::sample::select(vec!["$n", "$n", "$n", "$n", "$n", "$n", "$name", "NUMBER($n)"]);
    let choice = (selector, prop::collection::vec((keys, simple.clone()), 1..5), any::<prop::sample::Index>(), 0..8_u8)
        .prop_map(|(selector, mut variants, default, order)| {
            if order > 0 {
                // In the order the compiler accepts.
                variants.sort_by_key(|(key, _)| (key.starts_with(|c: char| c.is_ascii_alphabetic()), *key));
                variants.dedup_by_key(|(key, _)| *key);
            }
            let default = default.index(variants.len());
            let variants = variants.iter().enumerate().map(|(at, (key, text))| {
                let mark = if at == default { "*" } else { " " };
                format!("       {mark}[{key}] {text}\n")
            });
            format!("{{ {selector} ->\n{}    }}", variants.collect::<String>())
        });
    let pattern = prop_oneof![
        3 => simple.clone(),
        3 => (simple.clone(), choice.clone(), simple.clone()).prop_map(|(before, choice, after)| format!("{before}{choice}{after}")),
        1 => choice,
    ];
    let attribute = ("[a-c]", pattern.clone()).prop_map(|(name, pattern)| format!("    .{name} = {pattern}\n"));
    let message = ("[a-z]{1,3}(-[a-z0-9]{1,2})?", pattern, prop::collection::vec(attribute, 0..3))
        .prop_map(|(id, pattern, attributes)| format!("{id} = {pattern}\n{}", attributes.concat()));
    let entry = prop_oneof![24 => message, 4 => "#{1,3} [a-z ]{0,9}\n", 1 => Just("-brand = x\n".to_owned())];
    prop::collection::vec(entry, 1..5).prop_map(|entries| entries.join("\n"))
}

/// Compares texts with Fluent, and returns how many of how many compile.
fn compare(texts: impl Strategy<Value = String>) -> (u32, u32) {
    let compiler = RefCell::new(Compiler::start());
    let (all, compiled) = (Cell::new(0), Cell::new(0));
    let given = (texts, prop::sample::select(LANGUAGES.to_vec()), prop::sample::select(NUMBERS.to_vec()));
    let outcome = TestRunner::new(Config { failure_persistence: None, ..Config::default() }).run(
        &given,
        |(text, code, number)| {
            let arguments = [("n", Value::Number(number)), ("name", Value::Text("سمر Kidane".into()))];
            let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                matches_fluent(&mut compiler.borrow_mut(), (&text, code, number), &arguments, without_spaces)
            }));
            let compiles = result.map_err(|reason| {
                let reason = reason.downcast_ref::<String>().cloned();
                TestCaseError::fail(reason.unwrap_or_else(|| "it panicked".to_owned()))
            })?;
            all.set(all.get() + 1);
            compiled.set(compiled.get() + u32::from(compiles));
            Ok(())
        },
    );
    outcome.unwrap_or_else(|error| panic!("{error}"));
    println!("{} of {} compile", compiled.get(), all.get());
    (compiled.get(), all.get())
}

#[test]
fn plausible_files_are_formatted_as_fluent_does_or_refused() {
    let (compiled, all) = compare(fluent());
    assert!(compiled > all / 10, "only {compiled} of {all} compile: the test shows nothing");
}

#[test]
fn any_text_is_compiled_or_refused() {
    let strange = "([a-z0-9 ={}\\[\\]*.\"\\\\$#<>\\-|\n\r\t\u{0}\u{b}\u{1f}سሰ]|-> |\n    |a = |\\{ \\$n ->){0,60}";
    compare(strange.boxed());
    compare("\\PC{0,80}".boxed());
}

/// Names with characters of every class that affects the direction of a text (UAX #9).
fn name() -> impl Strategy<Value = String> {
    let c = prop_oneof![
        3 => prop::sample::select(vec!['a', 'س', '٣', '7', ' ', '.', '(', '+', 'ሰ', '\u{300}', '\t', '\u{b}']),
        3 => prop::char::range('\u{2066}', '\u{2069}'),
        2 => prop::char::range('\u{202a}', '\u{202e}'),
        1 => prop::sample::select(vec!['\n', '\r', '\u{1c}', '\u{1d}', '\u{1e}', '\u{1f}', '\u{85}', '\u{2028}', '\u{2029}', '\u{200f}', '\u{61c}']),
        1 => any::<char>(),
    ];
    prop::collection::vec(c, 0..40).prop_map(|all| all.into_iter().collect())
}

/// The embedding level of every byte of a message before and after a name in it.
fn around(before: &str, name: &str, after: &str, base: Level) -> (Vec<Level>, Vec<Level>) {
    let texts = Texts::parse(format!("a\t{before}\u{1f}name\u{1f}{after}"));
    let formatted = texts.format("a", &|_| String::new(), &[("name", name.into())]).unwrap();
    let info = BidiInfo::new(&formatted, Some(base));
    assert_eq!(info.paragraphs.len(), 1, "{formatted:?} is one paragraph");
    (info.levels[..before.len()].to_vec(), info.levels[formatted.len() - after.len()..].to_vec())
}

proptest! {
    #[test]
    fn no_name_changes_the_direction_of_the_message_around_it(name in name(), before in "[a-z س٣7.(]{0,9}", after in "[a-z س٣7.)]{0,9}") {
        for base in [Level::ltr(), Level::rtl()] {
            prop_assert_eq!(around(&before, &name, &after, base), around(&before, "x", &after, base));
        }
    }

    #[test]
    fn a_name_loses_nothing_but_bidirectional_controls(name in name()) {
        let texts = Texts::parse("a\t\u{1f}name\u{1f}".to_owned());
        let formatted = texts.format("a", &|_| String::new(), &[("name", name.as_str().into())]).unwrap();
        let line: String = plain(&name).chars().map(|c| if "\n\r\u{1c}\u{1d}\u{1e}\u{85}\u{2029}".contains(c) { ' ' } else { c }).collect();
        prop_assert_eq!(plain(&formatted), line);
    }
}

#[test]
fn typed_isolates_are_closed_in_every_paragraph() {
    let cases = [
        ("a", "a"),
        ("\u{2069}a\u{2069}", "a"),
        ("\u{2067}a\nb\u{2069}", "\u{2067}a\u{2069}\nb"),
        ("\u{2066}\u{2068}a\u{2069}", "\u{2066}\u{2068}a\u{2069}\u{2069}"),
        ("a\r\n\u{2068}\n", "a\r\n\u{2068}\u{2069}\n"),
    ];
    for (typed, shown) in cases {
        assert_eq!(balanced(typed), shown, "{typed:?}");
    }
}

/// An argument that consists of several isolated names, such as the sender of an invitation.
#[test]
fn isolated_names_in_an_argument_stay_isolated() {
    let texts = Texts::parse("a\tvan \u{1f}who\u{1f}!".to_owned());
    let who = "\u{2068}Jan\u{2069}, \u{2068}سمر\u{2069}";
    let formatted = texts.format("a", &|_| String::new(), &[("who", who.into())]);
    assert_eq!(formatted.as_deref(), Some(format!("van \u{2068}{who}\u{2069}!").as_str()));
}
