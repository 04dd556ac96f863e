//! The language of conditions, such as `home.household has children or home.care answered`.
//!
//! ```text
//! condition := and-part ("or" and-part)*
//! and-part  := atom ("and" atom)*
//! atom      := "(" condition ")"
//!            | "sum" question "." field ["unless" field "is" value] comparison number
//!            | question "answered"
//!            | question comparison number
//!            | question ("is" | "has") value+
//!            | question "lacks" value
//!            | question "." (field | item | "*") "is" value+
//! ```

/// A parsed condition. Its names are not checked against the list yet.
#[derive(Debug, PartialEq, Eq)]
pub enum Condition {
    Is { question: String, values: Vec<String> },
    Has { question: String, values: Vec<String> },
    Lacks { question: String, value: String },
    Part { question: String, part: Option<String>, values: Vec<String> },
    Answered { question: String },
    Compare { question: String, op: &'static str, number: i32 },
    Sum { question: String, field: String, unless: Option<(String, String)>, op: &'static str, number: i32 },
    All(Vec<Condition>),
    Any(Vec<Condition>),
}

const OPERATORS: [&str; 4] = [">=", "<=", ">", "<"];
/// How deep parentheses may be nested: nobody reads more, and the parser is recursive.
const MAX_DEPTH: usize = 20;
const WORDS: [&str; 9] = ["and", "or", "is", "has", "lacks", "answered", "sum", "unless", ")"];

/// Parses a condition. The error is a sentence for its author.
pub fn parse(text: &str) -> Result<Condition, String> {
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let mut words = Words { words: spaced.split_whitespace().collect(), at: 0, depth: 0 };
    let condition = words.any()?;
    match words.peek() {
        None => Ok(condition),
        Some(word) => Err(format!("`{word}` was not expected in the condition `{text}`")),
    }
}

struct Words<'a> {
    words: Vec<&'a str>,
    at: usize,
    depth: usize,
}

impl<'a> Words<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.words.get(self.at).copied()
    }

    fn next(&mut self) -> Result<&'a str, String> {
        let word = self.peek().ok_or("the condition ends too early")?;
        self.at += 1;
        Ok(word)
    }

    fn take(&mut self, expected: &str) -> bool {
        let found = self.peek() == Some(expected);
        self.at += usize::from(found);
        found
    }

    fn any(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.all()?];
        while self.take("or") {
            parts.push(self.all()?);
        }
        Ok(one_or(parts, Condition::Any))
    }

    fn all(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.atom()?];
        while self.take("and") {
            parts.push(self.atom()?);
        }
        Ok(one_or(parts, Condition::All))
    }

    fn atom(&mut self) -> Result<Condition, String> {
        if self.take("(") {
            self.depth += 1;
            if self.depth > MAX_DEPTH {
                return Err(format!("parentheses are nested more than {MAX_DEPTH} deep"));
            }
            let inside = self.any()?;
            self.depth -= 1;
            return if self.take(")") { Ok(inside) } else { Err("a `)` is missing".into()) };
        }
        if self.take("sum") {
            return self.sum();
        }
        let (question, part) = split_name(self.next()?)?;
        let verb = self.next()?;
        match (verb, part) {
            ("answered", None) => Ok(Condition::Answered { question }),
            ("is", None) => Ok(Condition::Is { question, values: self.values()? }),
            ("has", None) => Ok(Condition::Has { question, values: self.values()? }),
            ("lacks", None) => Ok(Condition::Lacks { question, value: self.next()?.into() }),
            ("is", Some(part)) => {
                let part = (part != "*").then_some(part);
                Ok(Condition::Part { question, part, values: self.values()? })
            }
            (verb, None) if OPERATORS.contains(&verb) => {
                Ok(Condition::Compare { question, op: operator(verb), number: self.number()? })
            }
            (verb, _) => Err(format!("`{verb}` cannot follow `{question}` here")),
        }
    }

    fn sum(&mut self) -> Result<Condition, String> {
        let (question, field) = split_name(self.next()?)?;
        let field = field.ok_or("`sum` takes a field: `sum work.history.years`")?;
        let unless = if self.take("unless") {
            let except = self.next()?.to_owned();
            if !self.take("is") {
                return Err("`unless` takes a field, `is` and one value".into());
            }
            Some((except, self.next()?.to_owned()))
        } else {
            None
        };
        let word = self.next()?;
        if !OPERATORS.contains(&word) {
            return Err(format!("`{word}` is not one of >= <= > <"));
        }
        Ok(Condition::Sum { question, field, unless, op: operator(word), number: self.number()? })
    }

    fn values(&mut self) -> Result<Vec<String>, String> {
        let mut values = Vec::new();
        while let Some(word) = self.peek().filter(|word| !WORDS.contains(word)) {
            values.push(word.to_owned());
            self.at += 1;
        }
        if values.is_empty() { Err("a value is missing".into()) } else { Ok(values) }
    }

    fn number(&mut self) -> Result<i32, String> {
        let word = self.next()?;
        word.parse().map_err(|_| format!("`{word}` is not a whole number"))
    }
}

fn one_or(mut parts: Vec<Condition>, join: fn(Vec<Condition>) -> Condition) -> Condition {
    if parts.len() == 1 { parts.remove(0) } else { join(parts) }
}

fn operator(word: &str) -> &'static str {
    match word {
        ">=" => "AtLeast",
        "<=" => "AtMost",
        ">" => "Above",
        _ => "Below",
    }
}

/// `home.children.age` is the question `home.children` and its part `age`.
fn split_name(word: &str) -> Result<(String, Option<String>), String> {
    let mut parts = word.splitn(3, '.');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(section), Some(question), part) => Ok((format!("{section}.{question}"), part.map(str::to_owned))),
        _ => Err(format!("`{word}` is not the id of a question, such as `home.childcare`")),
    }
}
