//! The person's own page, on screen and on paper: marks, notes, unknown answers, and the self-view.

use crate::{
    components::{
        columns::Columns,
        icon::Icon,
        in_languages::InLanguages,
        link::link,
        messages::Message,
        print_nav::PrintNav,
        rows::{answer_row, pair},
    },
    i18n::{Language, bundles, day, dutch, language, msg, self_view_name, t, tr},
    navigation,
    platform::{clock, dom, files},
    settings, state,
    store::{files as sheet_files, recordings},
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::file,
    questionnaire::{List, Question},
    reflection::{self, View},
    route::Route,
    summary::{Disclosed, Row},
};
use wasm_bindgen_futures::spawn_local;

/// The page.
#[component]
pub fn OwnPage(list: &'static List) -> impl IntoView {
    let answers = state::sheets().of(list);
    Effect::new(|_| dom::focus("#own-page-title"));
    let without_sounds = RwSignal::new(false);
    let download = move |_| {
        let language = settings::language().unwrap_or_default();
        let text = answers.sheet.with_untracked(|sheet| file::download(sheet, &language));
        sheet_files::save_sheet(files::name(&list.id), recordings::prefix(list), text, move || {
            without_sounds.set(true)
        });
    };
    let not_saved = RwSignal::new(false);
    let again = move |_| {
        spawn_local(async move {
            let new = answers.sheet.with_untracked(|sheet| sheet.start_over(&clock::now()));
            let language = settings::language().unwrap_or_default();
            if state::replace_answers(list, &new, &language).await {
                navigation::go(&Route::Overview(list.id).to_string());
            } else {
                not_saved.set(true);
            }
        });
    };
    let begun = move || answers.sheet.with(|sheet| !sheet.is_empty());
    view! {
        <main id="main" tabindex="-1" class="page page--summary">
            <div class="noprint">
                <h1 class="nl-heading nl-heading--level-1" id="own-page-title" tabindex="-1">{tr(msg::OWN_PAGE_TITLE)}</h1>
                <p class="why">{tr(msg::OWN_PAGE_INTRO)}</p>
                <Show when=move || not_saved.get()>
                    <Message kind="error" text=Signal::derive(tr(msg::AGAIN_NOT_KEPT)) />
                </Show>
                <Show when=move || without_sounds.get()>
                    <Message kind="warning" text=Signal::derive(tr(msg::FILE_WITHOUT_SOUNDS)) />
                </Show>
                <p class="ways">
                    <button type="button" class="nl-button nl-button--secondary" data-action="download" on:click=download>
                        <Icon sprite="ui" name="download-simple" />
                        <span>{tr(msg::LIST_DOWNLOAD)}</span>
                    </button>
                    {list
                        .mirror()
                        .map(|_| {
                            view! {
                                <a {..link(Route::Comparison(list.id))} class="nl-button nl-button--secondary" data-action="compare">
                                    <Icon sprite="ui" name="columns" />
                                    <span>{tr(msg::COMPARISON_TITLE)}</span>
                                </a>
                            }
                        })}
                </p>
            </div>
            <InLanguages bundles=bundles::OF_REFLECTION languages=Signal::derive(|| vec![dutch(), language()]) let:_languages>
                <Document list />
            </InLanguages>
            <Show when=begun>
                <div class="noprint again">
                    <p class="files__what">{tr(msg::AGAIN_WHAT)}</p>
                    <button type="button" class="nl-button nl-button--secondary btn-wide" data-action="again" on:click=again>
                        {tr(msg::AGAIN)}
                    </button>
                </div>
            </Show>
        </main>
        <PrintNav back=Route::Overview(list.id) back_name=msg::OVERVIEW />
    }
}

#[component]
fn Document(list: &'static List) -> impl IntoView {
    let sheet = state::sheets().of(list).sheet;
    move || {
        let shown = sheet.with(Disclosed::of);
        let page = reflection::OwnPage::of(&shown);
        let columns = Columns::on_screen();
        let marks = page.marks.iter().map(|row| pair(columns, row, "pair pair--marked", false)).collect_view();
        let none = page.marks.is_empty().then(|| columns.both("pair pair--quiet", msg::NO_MARKS));
        view! {
            <article class="doc" class:doc--single=columns.own.is_none() dir="ltr">
                {columns.head(|language| language.list(list), None, &shown.day().map(|day| day.to_string()).unwrap_or_default())}
                {columns.part("marks", msg::DISCUSS, (marks, none))}
                {notes(columns, page.notes)}
                {unknown(columns, &page.unknown)}
                {(!page.views.is_empty()).then(|| views(columns, &page.views, page.before.map(|day| day.to_string()).as_deref()))}
                <footer class="doc__foot">{columns.both("pair", msg::OWN_PAGE_FOOT)}</footer>
            </article>
        }
    }
}

fn notes(columns: Columns, notes: Vec<Row>) -> Option<AnyView> {
    (!notes.is_empty()).then(|| {
        let rows = notes.into_iter().map(|row| answer_row(columns, row)).collect_view();
        columns.part("notes", msg::PART_NOTES, rows)
    })
}

fn unknown(columns: Columns, questions: &[&'static Question]) -> Option<AnyView> {
    (!questions.is_empty()).then(|| {
        let rows = questions
            .iter()
            .map(|question| {
                let text = |language: &'static Language| language.question(question).into_any();
                view! {
                    <a {..link(Route::question(question))} class="pair" data-unknown=question.id.as_str()>{columns.cells(text)}</a>
                }
            })
            .collect_view();
        columns.part("unknown", msg::PART_UNKNOWN, rows)
    })
}

/// The self-view: a dot at the current step, an open ring at the earlier one. No step looks better than another.
fn views(columns: Columns, views: &[View], before: Option<&str>) -> AnyView {
    let heads = Question::SELF_VIEW.iter().map(|step| {
        let name = columns.spans(|language| self_view_name(language, step));
        view! { <th scope="col">{name}</th> }
    });
    let rows = views
        .iter()
        .filter_map(|view| {
            let question = mijn_verhaal_core::questionnaire::question(view.question)?;
            let cells = Question::SELF_VIEW.iter().map(|step| {
                let (now, then) = (view.now == Some(*step), view.before == Some(*step));
                view! {
                    <td>
                        {now.then(|| view! { <span class="dot"></span><span class="vh">{t(msg::VIEW_NOW)}</span> })}
                        {then.then(|| view! { <span class="dot dot--before"></span><span class="vh">{t(msg::VIEW_BEFORE)}</span> })}
                    </td>
                }
            });
            Some(view! {
                <tr data-view=view.question.as_str()>
                    <th scope="row">
                        <a {..link(Route::question(question))}>{columns.spans(|language| language.label(question))}</a>
                    </th>
                    {cells.collect_view()}
                </tr>
            })
        })
        .collect_view();
    let key = before.map(|before| {
        let date = day(before);
        let text = move |language: &'static Language| {
            language.say_with(msg::VIEWS_BEFORE, None, &[("date", date.clone().into())]).into_any()
        };
        view! { <div class="pair pair--quiet">{columns.cells(text)}</div> }
    });
    let table = view! {
        <table class="views">
            <thead>
                <tr>
                    <td></td>
                    {heads.collect_view()}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {key}
    };
    columns.part("views", msg::PART_VIEWS, table)
}
