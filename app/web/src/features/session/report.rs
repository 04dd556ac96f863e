//! `#/klankbord/verslag`: the report, to fill in, print, and download as a document, a table or a file.

use super::{
    GUIDE,
    bars::{self, way_name},
    session,
};
use crate::{
    components::{
        columns::Columns,
        icon::Icon,
        in_languages::InLanguages,
        inputs::{LineInput, Radio},
        print_nav::PrintNav,
    },
    i18n::{LANGUAGES, Language, bundles, choice_name, day, dutch, language, load_all, msg, plain, t, t_with, tr},
    platform::{clock, dom, files},
    store::SessionStore,
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::{
    calendar::Day,
    line::Line,
    questionnaire::Question,
    route::{Route, Step},
    session::{self, Agreement, Choice, Purpose, Report, Session, Words, points},
};
use wasm_bindgen_futures::spawn_local;

/// The page.
#[component]
pub fn ReportPage() -> impl IntoView {
    // The language on screen, until another is chosen.
    let chosen = RwSignal::new(None::<&'static Language>);
    let beside = Memo::new(move |_| chosen.get().unwrap_or_else(language));
    let article = NodeRef::<html::Article>::new();
    Effect::new(|_| dom::focus("#report-title"));
    view! {
        <main id="main" tabindex="-1" class="page page--summary">
            <div class="noprint">
                <h1 class="nl-heading nl-heading--level-1" id="report-title" tabindex="-1">{tr(msg::REPORT_TITLE)}</h1>
                <p class="why">{tr(msg::REPORT_INTRO)}</p>
                <form autocomplete="off" novalidate on:submit=|event| event.prevent_default()>
                    <Points name="keep" label=msg::REPORT_KEEP read=|report| &report.keep change=|report| &mut report.keep />
                    <Points name="change" label=msg::REPORT_CHANGE read=|report| &report.change change=|report| &mut report.change />
                    <Agreements />
                    <fieldset class="opts opts--plain">
                        <legend class="field__label">{tr(msg::REPORT_BESIDE)}</legend>
                        {LANGUAGES
                            .iter()
                            .map(|one| {
                                let text = Signal::derive(move || if one == dutch() { t(msg::REPORT_DUTCH_ONLY) } else { one.name.to_owned() });
                                view! {
                                    <Radio
                                        name="beside"
                                        value=one.code
                                        text
                                        chosen=move || beside.get() == one
                                        choose=move || chosen.set(Some(one))
                                    />
                                }
                            })
                            .collect_view()}
                    </fieldset>
                </form>
                <Downloads article=Some(article) />
            </div>
            <InLanguages bundles=bundles::OF_SESSION languages=Signal::derive(move || vec![dutch(), beside.get()]) let:languages>
                <Document own=languages[1] article />
            </InLanguages>
        </main>
        <PrintNav back=Route::Session(Step::Results) back_name=msg::STEP_RESULTS />
    }
}

/// A text field with a point a line.
#[component]
fn Points(
    name: &'static str,
    label: &'static str,
    read: fn(&Report) -> &String,
    change: fn(&mut Report) -> &mut String,
) -> impl IntoView {
    let store = session();
    view! {
        <div class="field">
            <label for=name>{tr(label)}</label>
            <p class="field__hint" id=format!("{name}-hint")>{tr(msg::REPORT_POINTS_HINT)}</p>
            <textarea
                class="utrecht-textarea"
                id=name
                name=name
                rows="3"
                dir="auto"
                autocomplete="off"
                maxlength=Report::MAX.to_string()
                aria-describedby=format!("{name}-hint")
                prop:value=move || store.session.with(|session| read(&session.report).clone())
                on:input=move |event| {
                    let text = event_target_value(&event);
                    store.change(move |session| change(&mut session.report).clone_from(&text));
                }
            ></textarea>
        </div>
    }
}

/// The agreements: who does what, by when.
#[component]
fn Agreements() -> impl IntoView {
    let store = session();
    let count = Memo::new(move |_| store.session.with(|session| session.report.agreements.len()));
    view! {
        <h2 class="nl-heading nl-heading--level-2">{tr(msg::REPORT_AGREEMENTS)}</h2>
        <For each=move || 0..count.get() key=|at| *at let:at>
            <AgreementFields at />
        </For>
        <button
            type="button"
            class="nl-button nl-button--secondary"
            data-action="agreement-add"
            on:click=move |_| store.change(|session| session.report.agreements.push(Agreement::default()))
        >
            <Icon sprite="ui" name="plus" />
            <span>{tr(msg::REPORT_ADD)}</span>
        </button>
    }
}

#[component]
fn AgreementFields(at: usize) -> impl IntoView {
    let store = session();
    let field = move |name: &'static str,
                      label: &'static str,
                      kind: &'static str,
                      max: usize,
                      read: fn(&Agreement) -> String,
                      write: fn(&mut Agreement, &str)| {
        let value =
            move || store.session.with(|session| session.report.agreements.get(at).map(read).unwrap_or_default());
        let change = move |text: String| {
            store.change(move |session| {
                if let Some(agreement) = session.report.agreements.get_mut(at) {
                    write(agreement, &text);
                }
            });
        };
        view! {
            <LineInput name form=format!("agreement-{}", at + 1) label kind max value=Signal::derive(value) change=Callback::new(change) />
        }
    };
    view! {
        <fieldset class="agreement" data-agreement=(at + 1).to_string()>
            <legend class="field__label">{move || t_with(msg::REPORT_AGREEMENT, &[("n", (at + 1).into())])}</legend>
            {field("what", msg::REPORT_WHAT, "text", Line::<300>::MAX, |one| one.what.to_string(), |one, text| one.what = Line::cut(text))}
            {field("who", msg::REPORT_WHO, "text", Line::<120>::MAX, |one| one.who.to_string(), |one, text| one.who = Line::cut(text))}
            {field(
                "by",
                msg::REPORT_BY,
                "date",
                10,
                |one| one.by.map(|day| day.to_string()).unwrap_or_default(),
                |one, text| one.by = Day::parse(text),
            )}
        </fieldset>
    }
}

/// The downloads of a session: the report as a document, the counts as a table, the session to continue later.
#[component]
pub fn Downloads(
    /// The report on this page, if it has one.
    article: Option<NodeRef<html::Article>>,
) -> impl IntoView {
    let store = session();
    let downloaded = RwSignal::new(Vec::<&'static str>::new());
    let button = move |action: &'static str, label: &'static str, download: Callback<()>| {
        view! {
            <button
                type="button"
                class="nl-button nl-button--secondary"
                data-action=action
                on:click=move |_| {
                    download.run(());
                    downloaded.update(|downloaded| downloaded.push(action));
                }
            >
                {move || {
                    let is_done = downloaded.with(|downloaded| downloaded.contains(&action));
                    let name = if is_done { "check" } else { "download-simple" };
                    view! { <Icon sprite="ui" name /> }
                }}
                <span>{tr(label)}</span>
            </button>
        }
    };
    let document = Callback::new(move |()| {
        if let Some(article) = article.and_then(|article| article.get_untracked()) {
            let html = plain(&word_document(&t(msg::REPORT_TITLE), &article.outer_html()));
            files::save(&format!("klankbordverslag-{}.doc", clock::today()), "application/msword", &html);
        }
    });
    let counts = Callback::new(move |()| {
        spawn_local(async move {
            load_all(&[dutch()], bundles::OF_SESSION).await;
            let table = store.session.with_untracked(|session| session::table(session, &words(dutch())));
            files::save(&format!("klankbord-aantallen-{}.csv", clock::today()), "text/csv", &table);
        });
    });
    let session_file = Callback::new(move |()| save_session(store));
    view! {
        <p class="ways">
            {article.map(|_| button("document", msg::REPORT_DOCUMENT, document))}
            {button("counts", msg::REPORT_COUNTS, counts)}
            {button("download", msg::REPORT_SESSION, session_file)}
        </p>
    }
}

/// Saves the entire session as a file.
fn save_session(store: SessionStore) {
    let text = store.session.with_untracked(|session| session::write(session, Purpose::Download));
    store.record_download(files::save(&files::name(GUIDE), "application/json", &text));
}

/// The words of the table, in a language.
fn words(language: &'static Language) -> Words {
    let [yes, partly, not_yet, dont_know, rather_not] = Choice::ALL.map(|choice| choice_name(language, choice));
    let say = |id| language.say(id);
    Words {
        heads: [
            say(msg::REPORT_QUESTION),
            say(msg::REPORT_WAY),
            yes,
            partly,
            not_yet,
            dont_know,
            rather_not,
            say(msg::RESULTS_NOTES),
        ],
        question: Box::new(move |question| language.question(question)),
        way: Box::new(move |way| language.say(way_name(way))),
    }
}

/// The report as self-contained HTML that word processors open as a document with pages.
fn word_document(title: &str, article: &str) -> String {
    let styles = "body{font-family:Calibri,Arial,sans-serif;font-size:11pt}.doc__title{font-size:18pt;font-weight:bold}\
        .doc__h{font-size:14pt;margin-top:18pt}h3{font-size:12pt}table{border-collapse:collapse;margin:6pt 0}\
        th,td{border:1px solid #bbb;padding:2pt 6pt;text-align:start;font-weight:normal}caption{text-align:start;font-weight:bold}\
        span[lang]{margin-inline-end:6pt}";
    format!(
        "<!DOCTYPE html>\n<html xmlns:w=\"urn:schemas-microsoft-com:office:word\" lang=\"nl\"><head><meta charset=\"utf-8\">\
         <title>{title}</title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->\
         <style>{styles}</style></head><body>{article}</body></html>\n"
    )
}

/// The report: Dutch, and beside it another language.
#[component]
fn Document(own: &'static Language, article: NodeRef<html::Article>) -> impl IntoView {
    let store = session();
    let columns = Columns::beside(own);
    let languages: Vec<_> = [Some(dutch()), columns.own].into_iter().flatten().collect();
    let body = move || {
        store.session.with(|session| {
            let plan = &session.plan;
            let about: Vec<_> = [plan.place.to_string(), plan.group.to_string()].into_iter().filter(|part| !part.is_empty()).collect();
            let date = plan.day.unwrap_or_else(clock::today).to_string();
            let people = session.results().map(|results| {
                let count = |language: &'static Language| {
                    language.say_with(msg::RESULTS_PEOPLE, None, &[("n", results.ballots().into())]).into_any()
                };
                view! { <div class="pair pair--plain">{columns.cells(count)}</div> }
            });
            let questions = plan.questions().filter_map(|question| question_part(session, columns, &languages, question)).collect_view();
            let agreements = session.report.agreed().map(agreement_row).collect_view();
            view! {
                {columns.head(|language| language.say(msg::REPORT_TITLE), Some(plan.name.to_string()).filter(|name| !name.is_empty()), &date)}
                {(!about.is_empty()).then(|| view! { <p class="doc__meta"><bdi>{about.join(" · ")}</bdi></p> })}
                {people}
                {columns.part("results", msg::REPORT_THEMES, questions)}
                {points_part(columns, "keep", msg::REPORT_KEEP, &session.report.keep)}
                {points_part(columns, "change", msg::REPORT_CHANGE, &session.report.change)}
                {session.report.agreed().next().map(|_| {
                    let head = |id: &'static str| view! { <th scope="col">{columns.spans(|language| language.say(id))}</th> };
                    let table = view! {
                        <table class="agreed">
                            <thead><tr>{head(msg::REPORT_WHAT)} {head(msg::REPORT_WHO)} {head(msg::REPORT_BY)}</tr></thead>
                            <tbody>{agreements}</tbody>
                        </table>
                    };
                    columns.part("agreements", msg::REPORT_AGREEMENTS, table)
                })}
                <footer class="doc__foot">{columns.both("pair", msg::REPORT_FOOT)}</footer>
            }
        })
    };
    view! {
        <article node_ref=article class="doc report" class:doc--single=columns.own.is_none() dir="ltr">
            {body}
        </article>
    }
}

/// A question with its votes, notes and quotes; nothing if it has none.
fn question_part(
    session: &Session,
    columns: Columns,
    languages: &[&'static Language],
    question: &'static Question,
) -> Option<AnyView> {
    let talk = session.talk(question);
    let (quotes, remarks): (Vec<_>, Vec<_>) = talk.remarks.iter().partition(|remark| remark.quote);
    let notes = session.notes(question).iter().chain(remarks.into_iter().map(|remark| &remark.text));
    let notes: Vec<_> = notes.map(ToString::to_string).collect();
    let quotes: Vec<_> = quotes.into_iter().map(|remark| remark.text.to_string()).collect();
    let votes = session.votes(question);
    if votes.is_empty() && notes.is_empty() && quotes.is_empty() {
        return None;
    }
    let heading = question.heading.map(|_| {
        let theme = columns.spans(|language| language.heading(question).unwrap_or_default());
        view! { <p class="report__theme">{theme}</p> }
    });
    let listed = |name: &'static str, id: &'static str, lines: Vec<String>| {
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|line| view! { <li><bdi>{line}</bdi></li> }).collect_view();
            view! {
                <p class="report__label">{columns.spans(|language| language.say(id))}</p>
                <ul data-lines=name>{lines}</ul>
            }
        })
    };
    Some(
        view! {
            <div class="report__asked" data-result=question.id.as_str()>
                {heading}
                <h3>{columns.spans(|language| language.question(question))}</h3>
                {bars::votes(session, question, languages)}
                {listed("notes", msg::RESULTS_NOTES, notes)}
                {listed("quotes", msg::REPORT_QUOTES, quotes)}
            </div>
        }
        .into_any(),
    )
}

/// The points of a text field; nothing if it has none.
fn points_part(columns: Columns, name: &'static str, title: &'static str, text: &str) -> Option<AnyView> {
    let points: Vec<_> = points(text).map(|point| view! { <li><bdi>{point.to_owned()}</bdi></li> }).collect();
    (!points.is_empty()).then(|| columns.part(name, title, view! { <ul>{points}</ul> }))
}

fn agreement_row(agreement: &Agreement) -> impl IntoView + use<> {
    let by = agreement.by.map(|by| day(&by.to_string()));
    view! {
        <tr>
            <td dir="auto">{agreement.what.to_string()}</td>
            <td dir="auto">{agreement.who.to_string()}</td>
            <td dir="ltr">{by}</td>
        </tr>
    }
}
