//! Every way to hand over the summary, on the page of the summary.

use super::{
    link::address,
    lock::{CurrentLock, LockDigits},
    on_screen::OnScreen,
    share::{LOCKED_NAME, Share},
    text::dutch_text,
    words::WordChoices,
};
use crate::{
    components::{copy_button::CopyButton, icon::Icon, inputs::Toggle, messages::Message, shown::shown},
    i18n::{language, msg, t, tr},
    platform::{files, share},
    settings, state,
    store::{files as sheet_files, recordings},
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::file,
    handover::{self, Code},
    questionnaire::intake,
    summary::Summary,
};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

/// The buttons that make a copy outside this site; the reminder to make one counts from the latest.
const WAYS_OUT: &str = "[data-action=show-code], [data-action=share], [data-action=copy-link], [data-action=file], [data-action=copy-text], [data-action=download]";

/// The ways to hand over.
#[component]
pub fn Handover() -> impl IntoView {
    let sheet = state::sheets().of(intake()).sheet;
    let shown = shown();
    let bytes = Memo::new(move |_| handover::write(&shown.disclosed(), language().code).ok());
    let with_lock = RwSignal::new(true);
    let lock = CurrentLock::prepare();
    let code = RwSignal::new(None::<Code>);
    Effect::new(move |_| {
        code.set(None);
        let Some(open) = bytes.get() else { return };
        if !with_lock.get() {
            code.set(Some(Code::Open(open)));
        } else if let Some(Ok(lock)) = lock.get() {
            spawn_local(async move {
                let sealed = lock.seal(&open).await;
                // The choices may have changed meanwhile.
                let is_current = bytes.try_get_untracked() == Some(Some(open)) && with_lock.get_untracked();
                if let (Ok(sealed), true) = (sealed, is_current) {
                    code.set(Some(Code::Locked(sealed)));
                }
            });
        }
    });
    let link = Memo::new(move |_| code.get().map(|code| format!("{}{}", address(), code.digits())).unwrap_or_default());
    let dutch = Memo::new(move |_| dutch_text(&Summary::of(&shown.disclosed())));
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
            <WordChoices />
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
                        let text = untrack(|| {
                            let shown = shown.disclosed();
                            sheet.with(|sheet| file::summary(&shown, language().code, &sheet.created, &sheet.changed))
                        });
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
