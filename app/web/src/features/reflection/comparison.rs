//! The comparison: professionals and inburgeraars side by side on one theme, the widest differences first.

use crate::{
    components::{
        columns::Columns, file_error::error_message, icon::Icon, in_languages::InLanguages, inputs::Toggle, link::link,
        messages::Message, print_nav::PrintNav,
    },
    i18n::{Language, Piece, answer_lines, bundles, day, dutch, language, msg, t, t_with, tr},
    platform::{clock, dom, files},
    state,
    store::files as sheet_files,
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::{
    answers::{
        Answer, Sheet,
        file::{self, FileError},
    },
    questionnaire::{Kind, List, Role},
    reflection::{Pair, compare},
    route::Route,
    summary::{Disclosed, Row},
};
use wasm_bindgen_futures::spawn_local;

/// A sheet from a file, in memory while this page is open, never stored.
#[derive(Clone)]
struct FromFile {
    sheet: Sheet,
    language: Option<&'static Language>,
}

/// One side: the answers of a file, or else those on this device.
#[derive(Clone, Copy)]
struct Side {
    list: &'static List,
    file: RwSignal<Option<FromFile>>,
}

impl Side {
    fn new(list: &'static List) -> Self {
        Self { list, file: RwSignal::new(None) }
    }

    /// The answers to show, if there are any.
    fn shown(self) -> Option<Disclosed> {
        let file = self.file.with(|file| file.as_ref().map(|file| Disclosed::of(&file.sheet)));
        file.or_else(|| {
            let sheet = state::sheets().of(self.list).sheet;
            sheet.with(|sheet| (!sheet.is_empty()).then(|| Disclosed::of(sheet)))
        })
    }
}

/// The page.
#[component]
pub fn Comparison(list: &'static List) -> impl IntoView {
    let mirror = list.mirror().expect("the route is only of lists with a mirror");
    let (ours, theirs) = if list.is_for(Role::Inburgeraar) { (mirror, list) } else { (list, mirror) };
    let sides = [Side::new(ours), Side::new(theirs)];
    // Beside Dutch: the language on screen, or else the one the inburgeraars answered in.
    let beside = Memo::new(move |_| {
        let on_screen = language();
        let answered = sides[1].file.with(|file| file.as_ref().and_then(|file| file.language));
        if on_screen == dutch() { answered.unwrap_or(on_screen) } else { on_screen }
    });
    // Own words were written for oneself: they are shown only on request.
    let with_notes = RwSignal::new(false);
    Effect::new(|_| dom::focus("#comparison-title"));
    let is_complete = move || sides.iter().all(|side| side.shown().is_some());
    view! {
        <main id="main" tabindex="-1" class="page page--summary">
            <div class="noprint">
                <h1 class="nl-heading nl-heading--level-1" id="comparison-title" tabindex="-1">{tr(msg::COMPARISON_TITLE)}</h1>
                <p class="why">{tr(msg::COMPARISON_INTRO)}</p>
                <ul class="sides">{sides.into_iter().map(|side| view! { <SideState side /> }).collect_view()}</ul>
                <OpenFiles sides />
                <Toggle action="include-notes" label=msg::COMPARISON_NOTES on=with_notes />
            </div>
            <InLanguages bundles=bundles::OF_REFLECTION languages=Signal::derive(move || vec![dutch(), beside.get()]) let:languages>
                {move || {
                    let own = languages[1];
                    if is_complete() {
                        view! { <Document sides own with_notes /> }.into_any()
                    } else {
                        view! { <p class="note">{t(msg::COMPARISON_NEED)}</p> }.into_any()
                    }
                }}
            </InLanguages>
        </main>
        <PrintNav back=Route::Overview(list.id) back_name=msg::OVERVIEW disabled=Signal::derive(move || !is_complete()) />
    }
}

/// The message id of the name of a side.
fn side_name(list: &List) -> &'static str {
    if list.is_for(Role::Inburgeraar) { msg::SIDE_INBURGERAARS } else { msg::SIDE_PROFESSIONALS }
}

/// Whether there are answers of a side, and from where.
#[component]
fn SideState(side: Side) -> impl IntoView {
    let from = move || {
        let Some(shown) = side.shown() else { return t(msg::SIDE_EMPTY) };
        let id = if side.file.with(Option::is_some) { msg::SIDE_FILE } else { msg::SIDE_DEVICE };
        t_with(id, &[("date", day(&shown.day().map(|day| day.to_string()).unwrap_or_default()).into())])
    };
    view! {
        <li class="side" data-side=side.list.id.as_str()>
            <b>{move || t(side_name(side.list))}</b>
            <span>{from}</span>
            <a {..link(Route::Overview(side.list.id))} class="quiet__link">{move || language().list(side.list)}</a>
        </li>
    }
}

/// Opens files of either side: the list of a file says which.
#[component]
fn OpenFiles(sides: [Side; 2]) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let wrong = RwSignal::new(None::<&'static str>);
    let open = move |text: Result<String, FileError>| match text.and_then(|text| file::read(&text)) {
        Ok(opened) => match sides.iter().find(|side| side.list == opened.sheet.list()) {
            Some(side) => {
                side.file.set(Some(FromFile { language: Language::find(&opened.language), sheet: opened.sheet }));
                None
            }
            None => Some(msg::FILE_OTHER_LIST),
        },
        Err(error) => Some(error_message(&error)),
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else { return };
        spawn_local(async move {
            let mut first_wrong = None;
            for text in sheet_files::chosen(&input, file::MAX_WITH_SOUNDS).await {
                first_wrong = open(text).or(first_wrong);
            }
            wrong.set(first_wrong);
        });
    };
    view! {
        {move || wrong.get().map(|id| view! { <Message kind="error" text=Signal::derive(tr(id)) /> })}
        <p class="files__what">{tr(msg::COMPARISON_OPEN_WHAT)}</p>
        <label class="nl-button nl-button--secondary btn-wide" data-action="upload">
            <Icon sprite="ui" name="folder-open" />
            <span>{tr(msg::COMPARISON_OPEN)}</span>
            <input node_ref=input class="vh" type="file" multiple accept=files::ACCEPT on:change=chosen />
        </label>
    }
}

/// The document: both sides, question by question.
#[component]
fn Document(sides: [Side; 2], own: &'static Language, with_notes: RwSignal<bool>) -> impl IntoView {
    move || {
        let (ours, theirs) = (sides[0].shown()?, sides[1].shown()?);
        let columns = Columns::beside(own);
        let pairs = compare(&ours, &theirs);
        let groups = pairs
            .chunk_by(|one, next| one.difference == next.difference)
            .map(|group| {
                let title = match group.first().and_then(|pair| pair.difference) {
                    Some(2) => msg::DIFFERENCE_WIDE,
                    Some(1) => msg::DIFFERENCE_SOME,
                    Some(_) => msg::DIFFERENCE_NONE,
                    None => msg::DIFFERENCE_OPEN,
                };
                let rows = group.iter().map(|pair| pair_row(columns, pair, with_notes.get())).collect_view();
                columns.part("difference", title, rows)
            })
            .collect_view();
        let asks = [msg::COMPARISON_ASK_1, msg::COMPARISON_ASK_2, msg::COMPARISON_ASK_3];
        let asks = asks.map(|ask| columns.both("pair pair--ask", ask)).into_iter().collect_view();
        let heads = sides.map(|side| {
            let date = side.shown().map(|shown| day(&shown.day().map(|day| day.to_string()).unwrap_or_default()));
            view! {
                <div class="against__side">
                    {columns.spans(|language| language.say(side_name(side.list)))}<small dir="ltr">{date}</small>
                </div>
            }
        });
        Some(view! {
            <article class="doc doc--against" class:doc--single=columns.own.is_none() dir="ltr">
                {columns.head(|language| language.list(sides[0].list), None, &clock::today().to_string())}
                <div class="against against--head">{heads.into_iter().collect_view()}</div>
                {groups}
                {columns.part("questions", msg::COMPARISON_ASK, asks)}
                <footer class="doc__foot">{columns.both("pair", msg::COMPARISON_FOOT)}</footer>
            </article>
        })
    }
}

fn pair_row(columns: Columns, pair: &Pair, with_notes: bool) -> AnyView {
    let polarity = |row: &Row| match row.question.kind {
        Kind::SelfView { polarity } => Some(polarity),
        _ => None,
    };
    let (ours, theirs) = (polarity(&pair.professional), polarity(&pair.inburgeraar));
    let reversed = pair.difference.is_some() && ours != theirs;
    view! {
        <div class="against" data-pair=format!("{} {}", pair.professional.question.id, pair.inburgeraar.question.id)>
            {side_of(columns, &pair.professional, with_notes)}
            {side_of(columns, &pair.inburgeraar, with_notes)}
            {reversed.then(|| view! { <div class="against__hint">{columns.both("pair pair--quiet", msg::DIFFERENCE_REVERSED)}</div> })}
        </div>
    }
    .into_any()
}

/// A question with the answer of one side, in both languages; own words are shown once.
fn side_of(columns: Columns, row: &Row, with_notes: bool) -> AnyView {
    let question = row.question;
    let answer = row.answer.clone().filter(|answer| *answer != Answer::Skipped);
    let lines = |language: &'static Language| -> (String, Vec<String>) {
        let (mut texts, mut own) = (Vec::new(), Vec::new());
        for piece in answer.iter().flat_map(|answer| answer_lines(language, question, answer)).flatten() {
            match piece {
                Piece::Text(text) => texts.push(text),
                Piece::Own(text) => own.push(text),
            }
        }
        (texts.join(" · "), own)
    };
    let own_words = if with_notes { lines(dutch()).1 } else { Vec::new() };
    let marked = row.marked.then(|| {
        let label = columns.spans(|language| language.say(msg::DISCUSS));
        view! { <p class="row__mark"><Icon sprite="ui" name="chat-circle-dots" />{label}</p> }
    });
    let unanswered = answer.is_none();
    let question_and_answer = |language: &'static Language| {
        let answer = if unanswered { language.say(msg::UNANSWERED) } else { lines(language).0 };
        view! {
            <p lang=language.code dir=language.direction>
                <span class="q">{language.question(question)}</span>" "<b class="against__answer">{answer}</b>
            </p>
        }
    };
    view! {
        <div class="against__side" class:pair--marked=row.marked data-answer=question.id.as_str()>
            {question_and_answer(dutch())}
            {columns.own.map(question_and_answer)}
            {marked}
            {own_words.into_iter().map(|words| view! { <p class="ownwords__text" dir="auto">{words}</p> }).collect_view()}
        </div>
    }
    .into_any()
}
