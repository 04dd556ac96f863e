//! One question before something that cannot be undone.

use leptos::{html, prelude::*};

/// A dialog with a way out first.
#[component]
pub fn Confirm(
    /// The dialog, to open it.
    dialog: NodeRef<html::Dialog>,
    /// Its id, unlike others on the page.
    id: &'static str,
    /// What is asked.
    title: Signal<String>,
    /// What would happen.
    text: Signal<String>,
    /// The way out.
    cancel: Signal<String>,
    /// What does it.
    confirm: Signal<String>,
    /// The name of the action.
    action: &'static str,
    /// Does it.
    act: Callback<()>,
    /// Other things one can do.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <dialog node_ref=dialog class="dialog" aria-labelledby=id>
            <h2 class="nl-heading nl-heading--level-2" id=id>{title}</h2>
            <p>{text}</p>
            <div class="dialog__actions">
                <button autofocus type="button" class="nl-button nl-button--primary" on:click=move |_| close(dialog)>
                    {cancel}
                </button>
                <button
                    type="button"
                    class="nl-button nl-button--secondary"
                    data-action=action
                    on:click=move |_| {
                        close(dialog);
                        act.run(());
                    }
                >
                    {confirm}
                </button>
                {children.map(|children| children())}
            </div>
        </dialog>
    }
}

/// Opens a dialog.
pub fn ask(dialog: NodeRef<html::Dialog>) {
    if let Some(dialog) = dialog.get_untracked() {
        let _ = dialog.show_modal();
    }
}

/// Closes a dialog.
pub fn close(dialog: NodeRef<html::Dialog>) {
    if let Some(dialog) = dialog.get_untracked() {
        dialog.close();
    }
}
