//! A confirmation dialog before an action that cannot be undone.

use leptos::{html, prelude::*};

/// A confirmation dialog, with cancelling as the first button.
#[component]
pub fn Confirm(
    /// The dialog, to open it.
    dialog: NodeRef<html::Dialog>,
    /// The id of its title, unique on the page.
    id: &'static str,
    /// The question.
    title: Signal<String>,
    /// What the action would do.
    text: Signal<String>,
    /// The label of the button that cancels.
    cancel: Signal<String>,
    /// The label of the button that confirms.
    confirm: Signal<String>,
    /// The name of the action.
    action: &'static str,
    /// The action.
    act: Callback<()>,
    /// Other buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <dialog node_ref=dialog class="dialog" aria-labelledby=id>
            <h2 class="nl-heading nl-heading--level-2" id=id>{title}</h2>
            <p>{text}</p>
            <div class="dialog__actions">
                <button autofocus type="button" class="nl-button nl-button--primary" on:click=move |_| close_dialog(dialog)>
                    {cancel}
                </button>
                <button
                    type="button"
                    class="nl-button nl-button--secondary"
                    data-action=action
                    on:click=move |_| {
                        close_dialog(dialog);
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
pub fn open_dialog(dialog: NodeRef<html::Dialog>) {
    if let Some(dialog) = dialog.get_untracked() {
        let _ = dialog.show_modal();
    }
}

/// Closes a dialog.
pub fn close_dialog(dialog: NodeRef<html::Dialog>) {
    if let Some(dialog) = dialog.get_untracked() {
        dialog.close();
    }
}
