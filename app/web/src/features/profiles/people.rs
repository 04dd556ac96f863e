//! `#/wie`: choosing a profile on a shared device, and the lock on the answers of the current profile.

use crate::{
    components::{icon::Icon, inputs::LineInput, messages::Message, read_aloud::ReadAloud},
    i18n::{msg, t, t_with, tr},
    platform::{dom, storage},
    profile::{self, Person, PersonId, Profile},
    settings, state,
    store::{self, lock, recordings},
};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The pictures to choose from (`app/web/icons.txt`).
const PICTURES: [&str; 8] = ["flower-tulip", "tree", "sun", "bird", "butterfly", "fish", "bicycle", "coffee"];
/// The minimal length of a code, in characters. The text beside the field advises a longer one.
const SHORTEST: usize = 4;

/// The page. While no profile is open (`data-gate`) it replaces every other page.
#[component]
pub fn People() -> impl IntoView {
    Effect::new(|_| dom::focus("#people-title"));
    let at_gate = state::navigation().gate.get_untracked();
    // The profile that is chosen and still locked.
    let opening = RwSignal::new(profile::chosen().filter(|person| at_gate && person.is_locked()));
    let failed = RwSignal::new(false);
    let choose = move |person: Person| {
        if !at_gate {
            failed.set(!state::switch_profile(person.id));
        } else if person.is_locked() {
            opening.set(Some(person));
        } else {
            failed.set(!open_profile(person.id));
        }
    };
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
        let current = profile::person().filter(|_| !at_gate);
        known.get().into_iter().filter(|person| Some(person.id) != current).collect::<Vec<_>>()
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
                            {profile::person()
                                .filter(|_| !at_gate)
                                .and_then(PersonId::entry)
                                .map(|person| view! { <CurrentProfile person /> })}
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

/// Opens the answers of a person whose lock, if there is one, is open. Returns whether the browser stored who was chosen.
fn open_profile(person: PersonId) -> bool {
    if !profile::decide(Profile::Own(person)) {
        return state::switch_profile(person);
    }
    spawn_local(state::open_answers());
    profile::select(person)
}

/// The picture and the name of a profile, and whether it is locked.
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
    if person.name.is_empty() {
        t_with(msg::PEOPLE_UNNAMED, &[("n", person.id.to_string().into())])
    } else {
        person.name.clone()
    }
}

/// The name, the picture and the lock of the current profile.
#[component]
fn CurrentProfile(person: Person) -> impl IntoView {
    let id = person.id;
    let me = RwSignal::new(person);
    let failed = RwSignal::new(false);
    let save = move |change: &dyn Fn(&mut Person)| {
        // The only profile of a device is not in the stored list until something of it is set.
        failed.set(!profile::save_all(&profile::all()) || !id.change(change));
        refresh(me);
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
                change=Callback::new(move |name: String| save(&move |person| person.name.clone_from(&name)))
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
                                on:click=move |_| save(&move |person| person.picture = picture.to_owned())
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

/// Reads the entry of a profile again.
fn refresh(me: RwSignal<Person>) {
    if let Some(person) = me.with_untracked(|me| me.id).entry() {
        me.set(person);
    }
}

/// The lock on the answers of the current profile: set or removed.
#[component]
fn Vault(me: RwSignal<Person>) -> impl IntoView {
    let (code, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let notice = RwSignal::new(None::<(&'static str, &'static str)>);
    let busy = RwSignal::new(false);
    let id = me.with_untracked(|me| me.id);
    let locked = move || me.with(Person::is_locked);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (first, second) = (code.get_untracked(), again.get_untracked());
        if busy.get_untracked() {
        } else if first.trim().chars().count() < SHORTEST {
            notice.set(Some(("error", msg::VAULT_SHORT)));
        } else if first != second {
            notice.set(Some(("error", msg::VAULT_DIFFERS)));
        } else {
            busy.set(true);
            spawn_local(async move {
                let done = add_lock(id, &first).await;
                code.set(String::new());
                again.set(String::new());
                refresh(me);
                busy.set(false);
                notice.set(Some(if done { ("info", msg::VAULT_IS_ON) } else { ("error", msg::VAULT_FAILED) }));
            });
        }
    };
    let remove = move |_| {
        if !busy.get_untracked() {
            busy.set(true);
            spawn_local(async move {
                let done = remove_lock(id).await;
                refresh(me);
                busy.set(false);
                notice.set(Some(if done { ("info", msg::VAULT_IS_OFF) } else { ("error", msg::VAULT_FAILED) }));
            });
        }
    };
    view! {
        <h3 class="nl-heading nl-heading--level-3" id="vault-title" data-say=msg::VAULT_TITLE>{tr(msg::VAULT_TITLE)}</h3>
        {[msg::VAULT_TEXT_1, msg::VAULT_TEXT_2, msg::VAULT_TEXT_3]
            .map(|id| view! { <p data-say=id>{tr(id)}</p> })
            .into_iter()
            .collect_view()}
        {move || notice.get().map(|(kind, id)| view! { <Message kind text=Signal::derive(tr(id)) /> })}
        <Show
            when=locked
            fallback=move || {
                view! {
                    <form class="field" autocomplete="off" aria-labelledby="vault-title" on:submit=submit>
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
                <button type="button" class="nl-button nl-button--secondary" data-action="vault-off" disabled=busy on:click=remove>
                    <span data-say=msg::VAULT_OFF>{tr(msg::VAULT_OFF)}</span>
                </button>
            </p>
        </Show>
    }
}

/// A field for a code, masked.
#[component]
fn Code(name: &'static str, label: &'static str, code: RwSignal<String>) -> impl IntoView {
    view! {
        <LineInput name form="vault" label kind="password" max=200 value=code.into() change=Callback::new(move |typed| code.set(typed)) />
    }
}

/// Encrypts every record of the current profile with a lock. If that fails, it is undone.
async fn add_lock(person: PersonId, code: &str) -> bool {
    let Ok(lock) = lock::make(code).await else { return false };
    let done = profile::save_all(&profile::all()) && person.change(|person| person.lock = Some(lock)) && relock().await;
    if !done {
        remove_lock(person).await;
    }
    done
}

/// Decrypts every record of the current profile. The lock is removed after the last record: until then it is needed to read the rest.
async fn remove_lock(person: PersonId) -> bool {
    let lifting = person.change(|person| {
        if let Some(lock) = &mut person.lock {
            lock.lifting = true;
        }
    });
    lifting && relock().await && person.change(|person| person.lock = None)
}

/// Writes every record anew: encrypted if the profile has a lock, else not.
async fn relock() -> bool {
    settings::clear_place();
    store::relock().await.is_ok() && recordings::relock().await
}

/// The form that opens a lock. Without the code the answers can only be erased.
#[component]
fn Unlock(person: Person) -> impl IntoView {
    let code = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let error = RwSignal::new(None::<&'static str>);
    let lock = StoredValue::new(person.lock.clone());
    let id = person.id;
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(lock) = lock.get_value().filter(|_| !busy.get_untracked()) else { return };
        busy.set(true);
        spawn_local(async move {
            let opened = lock::unlock(&lock, &code.get_untracked()).await;
            busy.try_set(false);
            if opened.is_ok() {
                open_profile(id);
            } else {
                error.try_set(Some(msg::VAULT_WRONG));
            }
        });
    };
    let erase = move |_| {
        spawn_local(async move {
            if !profile::decide(Profile::Own(id)) {
                // Somebody else's answers are open in this page.
                state::switch_profile(id);
                return;
            }
            let erased = recordings::erase(None).await && store::erase().await.is_ok();
            settings::erase();
            if erased && id.change(|person| person.lock = None) {
                open_profile(id);
            } else {
                error.try_set(Some(msg::ERASE_FAILED));
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
            {move || error.get().map(|id| view! { <Message kind="error" text=Signal::derive(tr(id)) /> })}
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
