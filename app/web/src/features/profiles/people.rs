//! `#/wie`: choosing a profile on a shared device, and the lock on the answers of the current profile.

use crate::{
    components::{
        confirm::{Confirm, open_dialog},
        icon::Icon,
        inputs::LineInput,
        messages::Message,
        read_aloud::ReadAloud,
    },
    i18n::{msg, t, t_with, tr},
    platform::dom,
    profile::{self, Person, PersonId, Profile},
    settings, state,
    store::{self, LockError, lock, recordings},
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::lock::fold;
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
    let opening = RwSignal::new(profile::chosen().filter(|_| at_gate && lock::is_shut()));
    let failed = RwSignal::new(false);
    let choose = move |person: Person| {
        if !at_gate || !profile::decide(Profile::Own(person.id)) {
            // Loads the page again, so that nothing of another profile is left in memory.
            failed.set(!state::switch_profile(person.id));
            return;
        }
        failed.set(!profile::select(person.id));
        spawn_local(async move {
            state::open_answers().await;
            if lock::is_shut() {
                opening.try_set(Some(person));
            }
        });
    };
    let known = RwSignal::new(profile::all());
    spawn_local(async move {
        store::restore_people().await;
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
                    Some(person) => {
                        view! {
                            <Unlock person />
                            <p class="ways">
                                <button type="button" class="nl-button nl-button--secondary" data-action="back" on:click=move |_| opening.set(None)>
                                    <span data-say=msg::PEOPLE_OTHER>{tr(msg::PEOPLE_OTHER)}</span>
                                </button>
                            </p>
                        }
                            .into_any()
                    }
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
            <Vault />
        </section>
    }
}

/// Reads the entry of a profile again.
fn refresh(me: RwSignal<Person>) {
    if let Some(person) = me.with_untracked(|me| me.id).entry() {
        me.set(person);
    }
}

/// The lock on the answers of the current profile: put on, given another code, or taken off.
#[component]
fn Vault() -> impl IntoView {
    let notice = RwSignal::new(None::<(&'static str, &'static str)>);
    let busy = RwSignal::new(false);
    let locked = RwSignal::new(lock::is_locked());
    // Another window may have put it on or taken it off.
    spawn_local(async move {
        store::check_lock().await;
        locked.try_set(lock::is_locked());
    });
    let run = move |act: std::pin::Pin<Box<dyn Future<Output = (&'static str, &'static str)>>>| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let done = act.await;
            // Not where the gate was shut meanwhile: then this is not on the page any more.
            busy.try_set(false);
            notice.try_set(Some(done));
            locked.try_set(lock::is_locked());
        });
    };
    let put_on = move |(_, code): (String, String)| {
        settings::clear_place();
        run(Box::pin(async move { done(store::put_lock_on(&code).await, msg::VAULT_IS_ON) }));
    };
    let change = move |(former, code): (String, String)| {
        run(Box::pin(async move { done(store::change_code(&former, &code).await, msg::VAULT_CHANGED) }));
    };
    let take_off = move |_| {
        run(Box::pin(async move { done(store::take_lock_off().await, msg::VAULT_IS_OFF) }));
    };
    view! {
        <h3 class="nl-heading nl-heading--level-3" id="vault-title" data-say=msg::VAULT_TITLE>{tr(msg::VAULT_TITLE)}</h3>
        {[msg::VAULT_TEXT_1, msg::VAULT_TEXT_2, msg::VAULT_TEXT_3]
            .map(|id| view! { <p data-say=id>{tr(id)}</p> })
            .into_iter()
            .collect_view()}
        {move || notice.get().map(|(kind, id)| view! { <Message kind text=Signal::derive(tr(id)) /> })}
        <Show
            when=move || locked.get()
            fallback=move || {
                view! { <NewCode action="vault-on" label=msg::VAULT_ON asks_former=false busy notice submit=Callback::new(put_on) /> }
            }
        >
            <p class="ways">
                <button type="button" class="nl-button nl-button--secondary" data-action="vault-off" disabled=busy on:click=take_off>
                    <span data-say=msg::VAULT_OFF>{tr(msg::VAULT_OFF)}</span>
                </button>
            </p>
            <details class="help">
                <summary>{tr(msg::VAULT_CHANGE)}</summary>
                <NewCode action="vault-change" label=msg::VAULT_CHANGE asks_former=true busy notice submit=Callback::new(change) />
            </details>
        </Show>
    }
}

/// The message about what was done with the lock.
fn done(result: Result<(), LockError>, text: &'static str) -> (&'static str, &'static str) {
    match result {
        Ok(()) => ("info", text),
        Err(LockError::WrongCode) => ("error", msg::VAULT_WRONG),
        Err(_) => ("error", msg::VAULT_FAILED),
    }
}

/// A form for a new code, typed twice, and the former one where there is one.
#[component]
fn NewCode(
    /// The name of the action.
    action: &'static str,
    /// The message on its button.
    label: &'static str,
    /// Whether the former code is needed.
    asks_former: bool,
    /// Whether something is being done.
    busy: RwSignal<bool>,
    /// A message about what was typed.
    notice: RwSignal<Option<(&'static str, &'static str)>>,
    /// Called with the former code and the new one.
    submit: Callback<(String, String)>,
) -> impl IntoView {
    let codes @ [former, first, second] = std::array::from_fn(|_| RwSignal::new(String::new()));
    let check = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (code, again) = (first.get_untracked(), second.get_untracked());
        if fold(&code).chars().count() < SHORTEST {
            notice.set(Some(("error", msg::VAULT_SHORT)));
        } else if fold(&code) != fold(&again) {
            notice.set(Some(("error", msg::VAULT_DIFFERS)));
        } else {
            submit.run((former.get_untracked(), code));
            for code in codes {
                code.set(String::new());
            }
        }
    };
    view! {
        <form class="field" autocomplete="off" aria-labelledby="vault-title" on:submit=check>
            {asks_former.then(|| view! { <Code name="now" label=msg::VAULT_NOW code=former /> })}
            <Code name="code" label=if asks_former { msg::VAULT_NEW } else { msg::VAULT_CODE } code=first />
            <Code name="again" label=msg::VAULT_AGAIN code=second />
            <CodeIsShown />
            <button type="submit" class="nl-button nl-button--secondary" data-action=action disabled=busy>
                <Icon sprite="ui" name="lock-simple" />
                <span data-say=label>{tr(label)}</span>
            </button>
        </form>
    }
}

/// A field for a code. Its letters are masked by the style sheet: a field of type `password` would be offered to the browser's password manager, and the
/// next person at this device would find the code filled in.
#[component]
fn Code(name: &'static str, label: &'static str, code: RwSignal<String>) -> impl IntoView {
    let id = format!("vault-{name}");
    view! {
        <div class="field">
            <label for=id.clone()>{tr(label)}</label>
            <input
                class="utrecht-textbox masked"
                id=id
                name=name
                type="text"
                dir="auto"
                autocomplete="one-time-code"
                autocapitalize="off"
                spellcheck="false"
                maxlength="200"
                prop:value=code
                on:input=move |event| code.set(event_target_value(&event))
            />
        </div>
    }
}

/// A warning in browsers that cannot mask a field of text.
#[component]
fn CodeIsShown() -> impl IntoView {
    (!dom::supports_style("-webkit-text-security", "disc"))
        .then(|| view! { <p class="why">{tr(msg::VAULT_VISIBLE)}</p> })
}

/// The form that opens a lock. Without the code the answers can only be erased.
#[component]
fn Unlock(person: Person) -> impl IntoView {
    let code = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let error = RwSignal::new(None::<&'static str>);
    let id = person.id;
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let opened = store::unlock(&code.get_untracked()).await;
            busy.try_set(false);
            match opened {
                Ok(()) => drop(open_profile(id)),
                Err(LockError::WrongCode) => drop(error.try_set(Some(msg::VAULT_WRONG))),
                Err(_) => drop(error.try_set(Some(msg::PAGE_NOT_FETCHED))),
            }
        });
    };
    let dialog = NodeRef::<html::Dialog>::new();
    let erase = Callback::new(move |()| {
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
    });
    view! {
        <h1 class="nl-heading nl-heading--level-1" id="people-title" tabindex="-1" data-say=msg::VAULT_OPEN_TITLE>
            {tr(msg::VAULT_OPEN_TITLE)}
        </h1>
        <ReadAloud />
        <p class="person"><Face person /></p>
        <form class="field" autocomplete="off" on:submit=open>
            {lock::was_changed().then(|| view! { <Message kind="warning" text=Signal::derive(tr(msg::VAULT_ELSEWHERE)) /> })}
            {move || error.get().map(|id| view! { <Message kind="error" text=Signal::derive(tr(id)) /> })}
            <Code name="code" label=msg::VAULT_CODE code />
            <CodeIsShown />
            <button type="submit" class="nl-button nl-button--primary btn-wide" data-action="unlock" disabled=busy>
                <span data-say=msg::VAULT_OPEN>{tr(msg::VAULT_OPEN)}</span>
            </button>
        </form>
        <details class="help">
            <summary>{tr(msg::VAULT_FORGOT)}</summary>
            <p data-say=msg::VAULT_FORGOT_TEXT>{tr(msg::VAULT_FORGOT_TEXT)}</p>
            <button type="button" class="nl-button nl-button--subtle btn-wide btn-erase" data-action="vault-erase" on:click=move |_| open_dialog(dialog)>
                <Icon sprite="ui" name="trash" />
                <span>{tr(msg::VAULT_ERASE)}</span>
            </button>
        </details>
        <Confirm
            dialog
            id="vault-erase-title"
            title=Signal::derive(tr(msg::ERASE_TITLE))
            text=Signal::derive(tr(msg::ERASE_TEXT))
            cancel=Signal::derive(tr(msg::CANCEL))
            confirm=Signal::derive(tr(msg::ERASE_CONFIRM))
            action="erase-confirm"
            act=erase
        />
    }
}
