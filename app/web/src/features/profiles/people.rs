//! `#/wie`: who is here, on a device that people share, and the lock on their answers.

use crate::{
    components::{icon::Icon, inputs::LineInput, messages::Message, read_aloud::ReadAloud},
    i18n::{msg, t, t_with, tr},
    navigation,
    platform::{dom, storage},
    profile::{self, Person},
    settings, state,
    store::{self, lock, recordings},
};
use leptos::prelude::*;
use mijn_verhaal_core::{questionnaire::INTAKE, route::Route};
use wasm_bindgen_futures::spawn_local;

/// Pictures to choose from (`app/web/icons.txt`).
const PICTURES: [&str; 8] = ["flower-tulip", "tree", "sun", "bird", "butterfly", "fish", "bicycle", "coffee"];
/// The shortest code that is taken. How long it should be is said beside it.
const SHORTEST: usize = 4;

/// The page. While nobody is here (`data-gate`) it is in the place of every other.
#[component]
pub fn People() -> impl IntoView {
    Effect::new(|_| dom::focus("#people-title"));
    let at_gate = state::navigation().gate.get_untracked();
    // Who is about to begin, and must open a lock first.
    let opening = RwSignal::new(profile::chosen().filter(|person| at_gate && person.is_locked()));
    let choose = move |person: Person| {
        if !profile::select(person.id) {
            return;
        }
        if !at_gate {
            // With nothing of the other in memory.
            navigation::replace(&Route::Overview(INTAKE).to_string());
            navigation::reload();
        } else if person.is_locked() {
            opening.set(Some(person));
        } else {
            spawn_local(state::open_answers());
        }
    };
    let failed = RwSignal::new(false);
    let known = RwSignal::new(profile::all());
    spawn_local(async move {
        profile::restore(&storage::databases().await);
        known.try_set(profile::all());
    });
    let add = move |_| {
        let mut all = profile::all();
        let new = profile::new_person(&all);
        all.push(new.clone());
        if profile::save_all(&all) { choose(new) } else { failed.set(true) }
    };
    let others = move || {
        let here = profile::current().id;
        known.get().into_iter().filter(|person| at_gate || person.id != here).collect::<Vec<_>>()
    };
    view! {
        <main id="main" tabindex="-1" class="page page--text">
            <div class="text people">
                {move || match opening.get() {
                    Some(person) => view! { <Unlock person /> }.into_any(),
                    None => {
                        view! {
                            <h1 class="nl-heading nl-heading--level-1" id="people-title" tabindex="-1" data-say=msg::PEOPLE_TITLE>
                                {tr(msg::PEOPLE_TITLE)}
                            </h1>
                            <ReadAloud />
                            <p class="why" data-say=msg::PEOPLE_INTRO>{tr(msg::PEOPLE_INTRO)}</p>
                            <Show when=move || failed.get()>
                                <Message kind="error" text=Signal::derive(tr(msg::PEOPLE_NOT_KEPT)) />
                            </Show>
                            {(!at_gate).then(|| view! { <Me /> })}
                            <ul class="people__all">
                                {move || others()
                                    .into_iter()
                                    .map(|person| {
                                        let face = person.clone();
                                        view! {
                                            <li>
                                                <button type="button" class="person" data-person=person.id.to_string() on:click=move |_| choose(person.clone())>
                                                    <Face person=face />
                                                </button>
                                            </li>
                                        }
                                    })
                                    .collect_view()}
                                <li>
                                    <button type="button" class="person person--new" data-action="add-person" on:click=add>
                                        <span class="pic"><Icon sprite="ui" name="plus" /></span>
                                        <span data-say=msg::PEOPLE_ADD>{tr(msg::PEOPLE_ADD)}</span>
                                    </button>
                                </li>
                            </ul>
                        }
                            .into_any()
                    }
                }}
            </div>
        </main>
    }
}

/// A picture and a name.
#[component]
fn Face(person: Person) -> impl IntoView {
    let picture = PICTURES.into_iter().find(|picture| *picture == person.picture);
    let locked = person.is_locked();
    view! {
        <span class="pic">
            {match picture {
                Some(name) => view! { <Icon sprite="people" name /> },
                None => view! { <Icon sprite="people" name="user" /> },
            }}
        </span>
        <bdi data-say="">{move || name(&person)}</bdi>
        {locked
            .then(|| {
                view! {
                    <span class="person__lock">
                        <Icon sprite="ui" name="lock-simple" />
                        <span class="vh">{tr(msg::PEOPLE_LOCKED)}</span>
                    </span>
                }
            })}
    }
}

fn name(person: &Person) -> String {
    if person.name.is_empty() { t_with(msg::PEOPLE_UNNAMED, &[("n", person.id.into())]) } else { person.name.clone() }
}

/// The name, the picture and the lock of who is here.
#[component]
fn Me() -> impl IntoView {
    let me = RwSignal::new(profile::current());
    let failed = RwSignal::new(false);
    let keep = move |change: &dyn Fn(&mut Person)| {
        // Somebody alone on a device stands on no list until something is chosen.
        failed.set(!profile::save_all(&profile::all()) || !profile::change_current(change));
        me.set(profile::current());
    };
    view! {
        <section class="people__me" aria-labelledby="me-title">
            <h2 class="nl-heading nl-heading--level-2" id="me-title" data-say=msg::PEOPLE_ME>{tr(msg::PEOPLE_ME)}</h2>
            <Show when=move || failed.get()>
                <Message kind="error" text=Signal::derive(tr(msg::PEOPLE_NOT_KEPT)) />
            </Show>
            <LineInput
                name="name"
                form="me"
                label=msg::PEOPLE_NAME
                kind="text"
                max=40
                value=Signal::derive(move || me.get().name)
                change=Callback::new(move |name: String| keep(&move |person| person.name.clone_from(&name)))
            />
            <div class="people__pictures" role="group" aria-label=tr(msg::PEOPLE_PICTURE)>
                {PICTURES
                    .into_iter()
                    .enumerate()
                    .map(|(at, picture)| {
                        let chosen = move || me.with(|me| me.picture == picture);
                        view! {
                            <button
                                type="button"
                                class="chip"
                                data-picture=picture
                                aria-label=move || format!("{} {}", t(msg::PEOPLE_PICTURE), at + 1)
                                aria-pressed=move || chosen().to_string()
                                on:click=move |_| keep(&move |person| person.picture = picture.to_owned())
                            >
                                <Icon sprite="people" name=picture />
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
            <Vault me />
        </section>
    }
}

/// The lock on these answers: put on, taken off.
#[component]
fn Vault(me: RwSignal<Person>) -> impl IntoView {
    let (code, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let said = RwSignal::new(None::<(&'static str, &'static str)>);
    let busy = RwSignal::new(false);
    let locked = move || me.with(Person::is_locked);
    let put_on = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (first, second) = (code.get_untracked(), again.get_untracked());
        if busy.get_untracked() {
        } else if first.trim().chars().count() < SHORTEST {
            said.set(Some(("error", msg::VAULT_SHORT)));
        } else if first != second {
            said.set(Some(("error", msg::VAULT_DIFFERS)));
        } else {
            busy.set(true);
            spawn_local(async move {
                let done = lock(&first).await;
                code.set(String::new());
                again.set(String::new());
                me.set(profile::current());
                busy.set(false);
                said.set(Some(if done { ("info", msg::VAULT_IS_ON) } else { ("error", msg::VAULT_FAILED) }));
            });
        }
    };
    let take_off = move |_| {
        if !busy.get_untracked() {
            busy.set(true);
            spawn_local(async move {
                let done = lift().await;
                me.set(profile::current());
                busy.set(false);
                said.set(Some(if done { ("info", msg::VAULT_IS_OFF) } else { ("error", msg::VAULT_FAILED) }));
            });
        }
    };
    view! {
        <h3 class="nl-heading nl-heading--level-3" id="vault-title" data-say=msg::VAULT_TITLE>{tr(msg::VAULT_TITLE)}</h3>
        {[msg::VAULT_TEXT_1, msg::VAULT_TEXT_2, msg::VAULT_TEXT_3]
            .map(|id| view! { <p data-say=id>{tr(id)}</p> })
            .into_iter()
            .collect_view()}
        {move || said.get().map(|(kind, id)| view! { <Message kind text=Signal::derive(tr(id)) /> })}
        <Show
            when=locked
            fallback=move || {
                view! {
                    <form class="field" autocomplete="off" aria-labelledby="vault-title" on:submit=put_on>
                        <Code name="code" label=msg::VAULT_CODE code />
                        <Code name="again" label=msg::VAULT_AGAIN code=again />
                        <button type="submit" class="nl-button nl-button--secondary" data-action="vault-on" disabled=busy>
                            <Icon sprite="ui" name="lock-simple" />
                            <span data-say=msg::VAULT_ON>{tr(msg::VAULT_ON)}</span>
                        </button>
                    </form>
                }
            }
        >
            <p class="ways">
                <button type="button" class="nl-button nl-button--secondary" data-action="vault-off" disabled=busy on:click=take_off>
                    <span data-say=msg::VAULT_OFF>{tr(msg::VAULT_OFF)}</span>
                </button>
            </p>
        </Show>
    }
}

/// A code that is typed: what stands there is not shown.
#[component]
fn Code(name: &'static str, label: &'static str, code: RwSignal<String>) -> impl IntoView {
    view! {
        <LineInput name form="vault" label kind="password" max=200 value=code.into() change=Callback::new(move |typed| code.set(typed)) />
    }
}

/// Puts everything of who is here under a lock. Where that does not end, it is taken out again.
async fn lock(code: &str) -> bool {
    let Ok(lock) = lock::make(code).await else { return false };
    let done = profile::save_all(&profile::all())
        && profile::change_current(|person| person.lock = Some(lock))
        && relock().await;
    if !done {
        lift().await;
    }
    done
}

/// Takes everything of who is here out of the lock; until the last of it is out, the lock stays known.
async fn lift() -> bool {
    let lifting = profile::change_current(|person| {
        if let Some(lock) = &mut person.lock {
            lock.lifting = true;
        }
    });
    lifting && relock().await && profile::change_current(|person| person.lock = None)
}

async fn relock() -> bool {
    settings::clear_place();
    store::relock().await.is_ok() && recordings::relock().await
}

/// A code opens the lock; whoever forgot it can only begin anew.
#[component]
fn Unlock(person: Person) -> impl IntoView {
    let code = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let said = RwSignal::new(None::<&'static str>);
    let lock = StoredValue::new(person.lock.clone());
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(lock) = lock.get_value().filter(|_| !busy.get_untracked()) else { return };
        busy.set(true);
        spawn_local(async move {
            let opened = lock::unlock(&lock, &code.get_untracked()).await;
            busy.try_set(false);
            if opened.is_ok() {
                state::open_answers().await;
            } else {
                said.try_set(Some(msg::VAULT_WRONG));
            }
        });
    };
    let erase = move |_| {
        spawn_local(async move {
            let erased = recordings::erase(None).await && store::erase(None).await.is_ok();
            settings::erase();
            if erased && profile::change_current(|person| person.lock = None) {
                state::open_answers().await;
            } else {
                said.try_set(Some(msg::ERASE_FAILED));
            }
        });
    };
    view! {
        <h1 class="nl-heading nl-heading--level-1" id="people-title" tabindex="-1" data-say=msg::VAULT_OPEN_TITLE>
            {tr(msg::VAULT_OPEN_TITLE)}
        </h1>
        <ReadAloud />
        <p class="person"><Face person /></p>
        <form class="field" autocomplete="off" on:submit=open>
            {move || said.get().map(|id| view! { <Message kind="error" text=Signal::derive(tr(id)) /> })}
            <Code name="code" label=msg::VAULT_CODE code />
            <button type="submit" class="nl-button nl-button--primary btn-wide" data-action="unlock" disabled=busy>
                <span data-say=msg::VAULT_OPEN>{tr(msg::VAULT_OPEN)}</span>
            </button>
        </form>
        <details class="help">
            <summary>{tr(msg::VAULT_FORGOT)}</summary>
            <p data-say=msg::VAULT_FORGOT_TEXT>{tr(msg::VAULT_FORGOT_TEXT)}</p>
            <button type="button" class="nl-button nl-button--subtle btn-wide btn-erase" data-action="vault-erase" on:click=erase>
                <Icon sprite="ui" name="trash" />
                <span>{tr(msg::VAULT_ERASE)}</span>
            </button>
        </details>
    }
}
