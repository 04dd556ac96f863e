//! Handing over: the code on the screen, a link or file with a lock, and a text; with what goes along chosen once more.

mod text;
use crate::{
    components::{
        confirm::{close_dialog, open_dialog},
        copy_button::CopyButton,
        icon::Icon,
        inputs::{Toggle, flip},
        messages::Message,
        qr_code::QrCode,
    },
    i18n::{language, msg, t, t_with, tr},
    navigation,
    platform::{
        crypto::{Lock, NoCryptography},
        files,
        share::{self, WakeLock},
    },
    settings, state,
    store::{files as sheet_files, recordings},
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::{
    answers::{Sheet, file},
    handover::{self, Code},
    qr,
    questionnaire::{Question, QuestionId, intake},
    summary::{Disclosed, Summary, choosable},
};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

/// From this many bytes on, words are chosen by themselves: some thirty letters of Arabic or Tigrinya, sixty of Dutch.
const LONG: usize = 60;
/// The longest link that is shared as such; beyond it goes a file, because apps cut long messages.
const LONGEST_LINK: usize = 4_000;

/// What goes along.
#[derive(Clone, Copy)]
struct Chosen {
    /// The sensitive questions that go along, of those put into the summary.
    again: RwSignal<Vec<QuestionId>>,
    /// The questions whose words stay behind.
    without: RwSignal<Vec<QuestionId>>,
}

impl Chosen {
    fn with_all_words(self, sheet: &Sheet) -> Disclosed {
        let again = self.again.get();
        Disclosed::choosing(sheet, |question| sheet.is_shared(question.id) && again.contains(&question.id))
    }

    fn of(self, sheet: &Sheet) -> Disclosed {
        let mut shown = self.with_all_words(sheet);
        for question in self.without.get().iter().filter_map(|id| sheet.list().question(id)) {
            shown.leave_out_words(question);
        }
        shown
    }
}

/// The ways out.
#[component]
pub fn Handover() -> impl IntoView {
    let sheet = state::sheets().of(intake()).sheet;
    let chosen = Chosen { again: RwSignal::default(), without: RwSignal::default() };
    let bytes = Memo::new(move |_| sheet.with(|sheet| handover::write(&chosen.of(sheet), language().code).ok()));
    let with_lock = RwSignal::new(true);
    // The key takes a while: it is made before somebody presses, since browsers copy and share only right after that.
    let lock = RwSignal::new_local(None::<Result<Lock, NoCryptography>>);
    spawn_local(async move {
        let made = Lock::new().await;
        lock.try_set(Some(made));
    });
    let code = RwSignal::new(None::<Code>);
    Effect::new(move |_| {
        code.set(None);
        let Some(open) = bytes.get() else { return };
        if !with_lock.get() {
            code.set(Some(Code::Open(open)));
        } else if let Some(Ok(lock)) = lock.get() {
            spawn_local(async move {
                let sealed = lock.seal(&open).await;
                // Meanwhile something else may have been chosen.
                let still = bytes.try_get_untracked() == Some(Some(open)) && with_lock.get_untracked();
                if let (Ok(sealed), true) = (sealed, still) {
                    code.set(Some(Code::Locked(sealed)));
                }
            });
        }
    });
    let link = Memo::new(move |_| code.get().map(|code| format!("{}{}", address(), code.digits())).unwrap_or_default());
    let dutch = Memo::new(move |_| sheet.with(|sheet| text::dutch_text(&Summary::of(&chosen.of(sheet)))));
    let (not_copied, without_sounds) = (RwSignal::new(false), RwSignal::new(false));
    view! {
        <section class="handover" aria-labelledby="handover-title" on:click=move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
            if target.and_then(|target| target.closest(WAYS_OUT).ok().flatten()).is_some() {
                sheet.with_untracked(settings::record_copy);
            }
        }>
            <h2 class="nl-heading nl-heading--level-2" id="handover-title" data-say=msg::HANDOVER_TITLE>{tr(msg::HANDOVER_TITLE)}</h2>
            <p data-say=msg::HANDOVER_INTRO>{tr(msg::HANDOVER_INTRO)}</p>
            <Again chosen />
            <Words chosen />
            <OnScreen bytes />
            <h3 class="nl-heading nl-heading--level-3">{tr(msg::HANDOVER_AWAY)}</h3>
            <Toggle action="lock" label=msg::LOCK on=with_lock />
            <LockDigits with_lock lock />
            <p class="ways">
                {share::can_share().then(|| view! { <Share link code /> })}
                <CopyButton action="copy-link" label=msg::COPY_LINK text=link.into() failed=not_copied />
            </p>
            <Show when=move || not_copied.get()>
                <label class="field__label" for="link-by-hand">{tr(msg::LINK_BY_HAND)}</label>
                <textarea class="utrecht-textarea" id="link-by-hand" readonly dir="ltr" prop:value=link></textarea>
            </Show>
            <p class="handover__who">{move || t(if with_lock.get() { msg::LINK_WHO_LOCKED } else { msg::LINK_WHO_OPEN })}</p>
            <Show when=move || with_lock.get()>
                <p class="ways">
                    <button
                        type="button"
                        class="nl-button nl-button--secondary"
                        data-action="file"
                        disabled=move || code.with(Option::is_none)
                        on:click=move |_| {
                            if let Some(code) = code.get_untracked() {
                                files::save(&files::name(LOCKED_NAME), "application/json", &handover::file::write(&code));
                            }
                        }
                    >
                        <Icon sprite="ui" name="lock-simple" />
                        <span>{tr(msg::HANDOVER_FILE)}</span>
                    </button>
                </p>
                <p class="handover__who">{tr(msg::FILE_WHO_LOCKED)}</p>
            </Show>
            <p class="ways">
                <CopyButton action="copy-text" label=msg::COPY_DUTCH text=dutch.into() />
            </p>
            <p class="handover__who">{tr(msg::COPY_DUTCH_WHO)}</p>
            <p class="ways">
                <button
                    type="button"
                    class="nl-button nl-button--secondary"
                    data-action="download"
                    on:click=move |_| {
                        let text = sheet.with_untracked(|sheet| file::download(sheet, language().code));
                        sheet_files::save_sheet(files::name("samenvatting"), recordings::prefix(intake()), text, move || without_sounds.set(true));
                    }
                >
                    <Icon sprite="ui" name="download-simple" />
                    <span>{tr(msg::DOWNLOAD)}</span>
                </button>
            </p>
            <p class="handover__who">{tr(msg::FILE_WHO_OPEN)}</p>
            <Show when=move || sheet.with(recordings::any)>
                <p class="handover__who">{tr(msg::HANDOVER_SPOKEN)}</p>
            </Show>
            <Show when=move || without_sounds.get()>
                <Message kind="warning" text=Signal::derive(tr(msg::FILE_WITHOUT_SOUNDS)) />
            </Show>
            <p class="handover__who">{tr(msg::PRINT_WHO)}</p>
        </section>
    }
}

/// What takes a copy elsewhere.
const WAYS_OUT: &str = "[data-action=show-code], [data-action=share], [data-action=copy-link], [data-action=file], [data-action=copy-text], [data-action=download]";

/// The name of a file under a lock.
const LOCKED_NAME: &str = "slot";

/// The address codes stand behind.
fn address() -> String {
    format!("{}#/o/", navigation::site())
}

/// The sensitive answers that stand in the summary: they go along when they are chosen here again, one by one.
#[component]
fn Again(chosen: Chosen) -> impl IntoView {
    let sheet = state::sheets().of(intake()).sheet;
    let put_in = Memo::new(move |_| {
        sheet.with(|sheet| {
            let put_in = choosable(sheet).into_iter().filter(|question| sheet.is_shared(question.id));
            put_in.map(|question| question.id).collect::<Vec<_>>()
        })
    });
    view! { <Choices title=msg::HANDOVER_AGAIN_TITLE text=msg::HANDOVER_AGAIN_TEXT action="share-sensitive" ids=put_in chosen=chosen.again on_when=true /> }
}

/// The longer words a person typed: they go along unless they are tapped away.
#[component]
fn Words(chosen: Chosen) -> impl IntoView {
    let sheet = state::sheets().of(intake()).sheet;
    let long = Memo::new(move |_| {
        sheet.with(|sheet| {
            let long = chosen.with_all_words(sheet).words().into_iter().filter(|(_, bytes)| *bytes > LONG);
            long.map(|(question, _)| question.id).collect::<Vec<_>>()
        })
    });
    view! { <Choices title=msg::HANDOVER_WORDS_TITLE text=msg::HANDOVER_WORDS_TEXT action="share-words" ids=long chosen=chosen.without on_when=false /> }
}

/// Questions to choose among, each on or off.
#[component]
fn Choices(
    title: &'static str,
    text: &'static str,
    action: &'static str,
    ids: Memo<Vec<QuestionId>>,
    chosen: RwSignal<Vec<QuestionId>>,
    /// Whether those chosen are on, or those not chosen.
    on_when: bool,
) -> impl IntoView {
    let on = move |question: &Question| chosen.with(|chosen| chosen.contains(&question.id)) == on_when;
    view! {
        <Show when=move || ids.with(|ids| !ids.is_empty())>
            <div class="handover__choose" role="group" aria-label=tr(title)>
                <h3 class="nl-heading nl-heading--level-3">{tr(title)}</h3>
                <p>{tr(text)}</p>
                <For each=move || ids.get() key=|id| *id let:id>
                    {intake()
                        .question(id)
                        .map(|question| {
                            view! {
                                <button
                                    type="button"
                                    class="include"
                                    data-action=action
                                    value=question.id.as_str()
                                    aria-pressed=move || on(question).to_string()
                                    on:click=move |_| chosen.update(|chosen| flip(chosen, question.id))
                                >
                                    <span class="tick" aria-hidden="true"></span>
                                    <span>{move || language().label(question)}</span>
                                </button>
                            }
                        })}
                </For>
            </div>
        </Show>
    }
}

/// The digits of the lock, or what is known of it.
#[component]
fn LockDigits(
    with_lock: RwSignal<bool>,
    lock: RwSignal<Option<Result<Lock, NoCryptography>>, LocalStorage>,
) -> impl IntoView {
    move || {
        if !with_lock.get() {
            return view! { <Message kind="warning" text=Signal::derive(tr(msg::LOCK_OFF)) /> }.into_any();
        }
        match lock.get() {
            None => ().into_any(),
            Some(Err(NoCryptography)) => {
                view! { <Message kind="error" text=Signal::derive(tr(msg::LOCK_FAILED)) /> }.into_any()
            }
            Some(Ok(lock)) => {
                let digits = lock.digits.to_string();
                view! {
                    <div class="lock">
                        <p class="lock__name" id="lock-digits">{tr(msg::LOCK_DIGITS)}</p>
                        <p class="lock__digits" dir="ltr" aria-labelledby="lock-digits" data-lock="">{digits}</p>
                        <p>{tr(msg::LOCK_TEXT)}</p>
                    </div>
                }
                .into_any()
            }
        }
    }
}

/// Hands the link, or the file where the link is long, to another app.
#[component]
fn Share(link: Memo<String>, code: RwSignal<Option<Code>>) -> impl IntoView {
    let failed = RwSignal::new(false);
    let share = move |_| {
        let Some(code) = code.get_untracked() else { return };
        let link = link.get_untracked();
        spawn_local(async move {
            let data = web_sys::ShareData::new();
            if link.len() <= LONGEST_LINK {
                data.set_text(&link);
            } else if !files::share_with(&data, &files::name(LOCKED_NAME), &handover::file::write(&code)) {
                failed.set(true);
                return;
            }
            failed.set(!share::share(&data).await);
        });
    };
    view! {
        <button
            type="button"
            class="nl-button nl-button--secondary"
            data-action="share"
            disabled=move || code.with(Option::is_none)
            on:click=share
        >
            <Icon sprite="ui" name="share-network" />
            <span>{tr(msg::SHARE)}</span>
        </button>
        <Show when=move || failed.get()>
            <Message kind="error" text=Signal::derive(tr(msg::SHARE_FAILED)) />
        </Show>
    }
}

/// The code on the person's own screen: open, as large as the screen, kept awake.
#[component]
fn OnScreen(bytes: Memo<Option<Vec<u8>>>) -> impl IntoView {
    let pictures = Memo::new(move |_| {
        let address = address();
        Code::Open(bytes.get()?).qr_digits(|digits| qr::Code::fits(&address, digits))
    });
    let count = move || pictures.with(|pictures| pictures.as_ref().map_or(0, Vec::len));
    let at = RwSignal::new(0_usize);
    let open = RwSignal::new(false);
    let awake = StoredValue::new_local(None::<WakeLock>);
    let dialog = NodeRef::<html::Dialog>::new();
    let show = move |_| {
        at.set(0);
        open.set(true);
        open_dialog(dialog);
        spawn_local(async move {
            let lock = share::keep_awake().await;
            if open.try_get_untracked() == Some(true) {
                awake.try_set_value(lock);
            }
        });
    };
    let closed = move |_| {
        open.set(false);
        awake.set_value(None);
    };
    let picture = move || {
        let digits = pictures.with(|pictures| pictures.as_ref()?.get(at.get()).cloned()).filter(|_| open.get())?;
        qr::Code::of_digits(&address(), &digits).map(|code| view! { <QrCode code label=msg::SHOW_CODE /> })
    };
    let several = move || count() > 1;
    view! {
        <p class="ways">
            <button
                type="button"
                class="nl-button nl-button--primary"
                data-action="show-code"
                disabled=move || count() == 0
                on:click=show
            >
                <Icon sprite="ui" name="qr-code" />
                <span data-say=msg::SHOW_CODE>{tr(msg::SHOW_CODE)}</span>
            </button>
        </p>
        <p class="handover__who">
            {move || match count() {
                0 => t(msg::CODE_NONE),
                count => format!("{} {}", t_with(msg::CODE_PARTS, &[("n", count.into())]), t(msg::SHOW_CODE_WHO)),
            }}
        </p>
        <dialog node_ref=dialog class="dialog code" aria-labelledby="code-title" on:close=closed>
            <h2 class="nl-heading nl-heading--level-2" id="code-title">{tr(msg::CODE_TITLE)}</h2>
            {picture}
            <Show when=several>
                <p class="code__at" role="status">
                    {move || t_with(msg::CODE_AT, &[("at", (at.get() + 1).into()), ("of", count().into())])}
                </p>
                <div class="code__move">
                    <button
                        type="button"
                        class="nl-button nl-button--secondary"
                        data-action="code-before"
                        disabled=move || at.get() == 0
                        on:click=move |_| at.update(|at| *at -= 1)
                    >
                        {tr(msg::CODE_BEFORE)}
                    </button>
                    <button
                        type="button"
                        class="nl-button nl-button--primary"
                        data-action="code-next"
                        disabled=move || at.get() + 1 == count()
                        on:click=move |_| at.update(|at| *at += 1)
                    >
                        {tr(msg::CODE_NEXT)}
                    </button>
                </div>
            </Show>
            <p>{tr(msg::CODE_HINT)}</p>
            <button autofocus type="button" class="nl-button nl-button--secondary btn-wide" data-action="code-close" on:click=move |_| close_dialog(dialog)>
                {tr(msg::CODE_CLOSE)}
            </button>
        </dialog>
    }
}
