//! The content compiler: valid content compiles, invalid content fails the build with file, line and reason.

#![allow(missing_docs, dead_code, reason = "the compiler is part of the build script, included here to be tested")]

mod common;
#[path = "../build/compiler.rs"]
mod compiler;
#[path = "../../fuzz/invariants/content.rs"]
mod invariants;

use compiler::{Source, compile_sources};

fn compile(list: &str) -> Result<String, Vec<String>> {
    let source = |file: &str, text: &str| Source { file: file.into(), text: text.into() };
    let picks = [source("picks/colours.toml", "id = \"colours\"\n[[item]]\ncode = \"red\"\n")];
    compile_sources(&[source("list.toml", list)], &picks, &[])
        .map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

/// A list with one section of these questions.
fn list(questions: &str) -> String {
    format!("id = \"l\"\nversion = \"1\"\n[[section]]\nid = \"s\"\nicon = \"x\"\n{questions}")
}

const COLOUR: &str = r#"[[section.question]]
id = "colour"
type = "many"
options = [{ id = "red" }, { id = "none", exclusive = true }]
"#;

#[test]
fn a_valid_list_compiles() {
    let more = r#"[[section.question]]
id = "why"
type = "text"
if = "s.colour has red or (s.colour lacks red and s.colour answered)"
[[point]]
id = "p"
when = "s.colour has red"
section = "s"
"#;
    let source = compile(&list(&format!("{COLOUR}{more}"))).expect("it compiles");
    assert!(source.contains("id: QuestionId(\"s.why\")"));
    assert!(source.contains("Condition::Any"));
}

#[test]
fn invalid_content_is_refused_with_file_line_and_reason() {
    let cases = [
        ("[[section.question]]\nid = \"q\"\ntype = \"onne\"\n", "list.toml:6: s.q: there is no question type `onne`"),
        ("[[section.question]]\nid = \"q\"\ntype = \"one\"\n", "list.toml:6: s.q: options are missing"),
        ("[[section.question]]\nid = \"q\"\ntype = \"text\"\ncolour = 1\n", "list.toml:9: unknown field `colour`"),
        (
            "[[section.question]]\nid = \"q\"\ntype = \"one\"\nlist = \"tools\"\n",
            "list.toml:6: s.q: there is no pick list `tools`",
        ),
        ("[[section.question]]\nid = \"q\"\ntype = \"number\"\n", "list.toml:6: s.q: a number needs `min` and `max`"),
        (
            "[[section.question]]\nid = \"q\"\ntype = \"number\"\nmin = 5\nmax = 4\n",
            "list.toml:6: s.q: between 5 and 4 there is no number",
        ),
        (
            "[[section.question]]\nid = \"q\"\ntype = \"number\"\nmin = -2147483648\nmax = 2147483647\n",
            "list.toml:6: s.q: between -2147483648 and 2147483647 there is no number, or more than a code can hold",
        ),
        (
            "[[section.question]]\nid = \"q\"\ntype = \"year\"\nmin = 10000\n",
            "list.toml:6: s.q: between 10000 and 9999 there is no number",
        ),
        (
            "[[section.question]]\nid = \"q\"\ntype = \"many\"\noptions = [{ id = \"a\" }, { id = \"none\" }]\n",
            "list.toml:6: s.q: the option `none` must be exclusive",
        ),
        (
            "[[section.question]]\nid = \"q\"\ntype = \"many\"\noptions = [{ id = \"a\" }, { id = \"a\" }]\n",
            "list.toml:6: s.q: `a` is defined twice",
        ),
        (
            "[[section.question]]\nid = \"q\"\ntype = \"text\"\nif = \"s.later answered\"\n",
            "list.toml:9: s.q: `s.later` is not a question that comes before",
        ),
        (
            "[[section.question]]\nid = \"q\"\ntype = \"text\"\nalone = true\n",
            "list.toml:6: s.q: `alone` needs the question `start.helper` before it",
        ),
        (
            "[[section.question]]\nid = \"q\"\ntype = \"selfview\"\n",
            "list.toml:6: s.q: a self-view needs `polarity`: does yes mean `good` or `bad` of the organisation",
        ),
        (
            "[[section.question]]\nid = \"q\"\ntype = \"text\"\nmirrors = []\n",
            "list.toml:6: s.q: `mirrors` belongs to every question of a list with a theme, and to no other",
        ),
    ];
    for (questions, expected) in cases {
        let faults = compile(&list(questions)).expect_err(expected);
        assert!(faults.iter().any(|fault| fault.starts_with(expected)), "expected {expected}, got {faults:?}");
    }
}

#[test]
fn a_code_that_is_defined_twice_is_refused_at_its_second_line() {
    let text = "id = \"colours\"\n[[item]]\ncode = \"red\"\n[[item]]\ncode = \"red\"\n";
    let picks = [Source { file: "picks/colours.toml".into(), text: text.into() }];
    let faults = compile_sources(&[], &picks, &[]).expect_err("it is defined twice");
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, ["picks/colours.toml:4: the code `red` is defined twice"]);
}

#[test]
fn endlessly_nested_parentheses_are_refused() {
    let condition = format!("{}s.colour has red", "(".repeat(100_000));
    let question = format!("[[section.question]]\nid = \"q\"\ntype = \"text\"\nif = \"{condition}\"\n");
    let faults = compile(&list(&format!("{COLOUR}{question}"))).expect_err("it has no end");
    assert_eq!(faults, ["list.toml:13: s.q: parentheses are nested more than 20 deep"]);
}

#[test]
fn inputs_of_the_fuzzer_keep_the_invariants() {
    common::text_corpus("content").for_each(|text| invariants::check_content(&text));
}

#[test]
fn invalid_conditions_are_refused() {
    let cases = [
        ("s.colour has blue", "about `s.colour`: `blue` is not an option of it"),
        ("s.colour is red", "about `s.colour`: `is` does not look at a question of type many"),
        ("s.colour >= 3", "about `s.colour`: it is not a number"),
        ("s.colour has", "a value is missing"),
        ("(s.colour has red", "a `)` is missing"),
        ("s.colour has red red and", "the condition ends too early"),
        ("colour has red", "`colour` is not the id of a question, such as `home.childcare`"),
        ("s.colour wants red", "`wants` cannot follow `s.colour` here"),
    ];
    for (condition, expected) in cases {
        let question = format!("[[section.question]]\nid = \"q\"\ntype = \"text\"\nif = \"{condition}\"\n");
        let faults = compile(&list(&format!("{COLOUR}{question}"))).expect_err(condition);
        assert_eq!(faults, [format!("list.toml:13: s.q: {expected}")], "{condition}");
    }
}

/// A reflection list of a theme, with one question and its mirrors.
fn mirror_list(id: &str, mirrors: &str) -> Source {
    let text = format!(
        "id = {id:?}\nversion = \"1\"\n[reflection]\nplace = 1\nfor = [\"team\"]\ntheme = \"t\"\nminutes = 5\n\
         [[section]]\nid = {id:?}\nicon = \"x\"\n\
         [[section.question]]\nid = \"1\"\ntype = \"selfview\"\npolarity = \"good\"\nmirrors = {mirrors}\n"
    );
    Source { file: format!("{id}.toml"), text }
}

#[test]
fn a_mirror_that_is_not_symmetric_is_refused() {
    let cases: [(&[Source], &str); 4] = [
        (
            &[mirror_list("a", r#"["b.1"]"#), mirror_list("b", "[]")],
            "a.toml:11: a.1: `mirrors`: `b.1` does not mirror it",
        ),
        (
            &[mirror_list("a", r#"["b.2"]"#), mirror_list("b", "[]")],
            "a.toml:11: a.1: `mirrors`: there is no question `b.2`",
        ),
        (
            &[mirror_list("a", r#"["a.1"]"#), mirror_list("b", "[]")],
            "a.toml:11: a.1: `mirrors`: `a.1` is not in the other list",
        ),
        (&[mirror_list("a", "[]")], "a.toml:1: the theme `t` must have two lists"),
    ];
    for (lists, expected) in cases {
        let faults = compile_sources(lists, &[], &[]).expect_err(expected);
        assert!(
            faults.iter().any(|fault| fault.to_string().starts_with(expected)),
            "expected {expected}, got {faults:?}"
        );
    }
    assert!(compile_sources(&[mirror_list("a", r#"["b.1"]"#), mirror_list("b", r#"["a.1"]"#)], &[], &[]).is_ok());
}
