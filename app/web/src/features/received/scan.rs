//! Scanning a code with the camera. Its images stay on the device; the decoder is `app/web/js/scan.js`, loaded when somebody scans.

use super::desk::Desk;
use crate::{
    components::{icon::Icon, messages::Message},
    i18n::{msg, tr},
    platform::dom,
    platform::js::{self, Script},
};
use leptos::{html, prelude::*};
use wasm_bindgen::{JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;

/// The button that switches the camera on, and the camera.
#[component]
pub fn Scan(desk: Desk) -> impl IntoView {
    let on = RwSignal::new(false);
    let no_camera = RwSignal::new(false);
    let start = move |_| {
        no_camera.set(false);
        on.set(true);
    };
    view! {
        <Show
            when=move || on.get()
            fallback=move || {
                view! {
                    <p class="ways">
                        <button type="button" class="nl-button nl-button--primary" data-action="scan" on:click=start>
                            <Icon sprite="ui" name="camera" />
                            <span>{tr(msg::RECEIVED_SCAN)}</span>
                        </button>
                    </p>
                }
            }
        >
            <Camera desk on no_camera />
        </Show>
        <Show when=move || no_camera.get()>
            <Message kind="warning" text=Signal::derive(tr(msg::RECEIVED_NO_CAMERA)) />
        </Show>
    }
}

#[component]
fn Camera(desk: Desk, on: RwSignal<bool>, no_camera: RwSignal<bool>) -> impl IntoView {
    let video = NodeRef::<html::Video>::new();
    let found = Closure::<dyn Fn(String)>::new(move |text: String| {
        if desk.receive(&text) {
            on.set(false);
        }
    });
    let failed = Closure::<dyn Fn(JsValue)>::new(move |_: JsValue| {
        on.set(false);
        no_camera.set(true);
    });
    let calls = StoredValue::new_local((found, failed));
    video.on_load(move |video| {
        let (found, failed) = calls.with_value(|(found, failed)| (found.as_ref().clone(), failed.as_ref().clone()));
        let entries = [("video", video.into()), ("found", found), ("failed", failed)];
        let argument = dom::object(&entries);
        spawn_local(async move {
            if js::call(Script::Scan, "scan", &argument).await.is_err() {
                on.try_set(false);
                no_camera.try_set(true);
            }
        });
    });
    view! {
        <div class="camera">
            // The script stops the camera when this element is removed from the page.
            <video node_ref=video playsinline muted aria-hidden="true"></video>
            <p role="status">{tr(msg::RECEIVED_LOOKING)}</p>
            <button type="button" class="nl-button nl-button--secondary" data-action="scan-stop" on:click=move |_| on.set(false)>
                {tr(msg::RECEIVED_STOP)}
            </button>
        </div>
    }
}
