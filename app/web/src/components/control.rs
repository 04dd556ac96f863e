//! Chooses the control for a question's kind. Controls that few questions need are in a lazy part of their own.

use super::{
    choices::Choices, combobox::PickOne, field::Field, items::Items, number::NumberInput, own_words::FreeText,
    own_words::OwnWords, repeat::Repeat, scale::Scale, week::Week,
};
use crate::platform::clock;
use leptos::prelude::*;
use mijn_verhaal_core::questionnaire::{Kind, Question};

/// Whether [`common`] draws the control of a question; [`rare`] draws the others.
pub fn is_common(question: &Question) -> bool {
    !matches!(
        question.kind,
        Kind::Pick { .. } | Kind::Number { .. } | Kind::Year { .. } | Kind::Repeat { .. } | Kind::Grid
    )
}

/// The control of a question that [`is_common`].
pub fn common(field: Field) -> AnyView {
    let control = match &field.question.kind {
        Kind::One { .. } | Kind::Many { .. } | Kind::Ladder { .. } | Kind::SelfView { .. } => {
            view! { <Choices field /> }.into_any()
        }
        Kind::Scale5 => view! { <Scale field /> }.into_any(),
        Kind::Items { levels, items } => view! { <Items field levels=*levels items /> }.into_any(),
        Kind::Text => view! { <FreeText field /> }.into_any(),
        Kind::Pick { .. } | Kind::Number { .. } | Kind::Year { .. } | Kind::Repeat { .. } | Kind::Grid => ().into_any(),
    };
    with_own_words(field, control)
}

/// The control of any other question.
pub fn rare(field: Field) -> AnyView {
    let control = match &field.question.kind {
        Kind::Pick { list } => view! { <PickOne field list /> }.into_any(),
        Kind::Number { min, max } => view! { <NumberInput field min=*min max=*max /> }.into_any(),
        Kind::Year { min } => view! { <NumberInput field min=*min max=clock::year() /> }.into_any(),
        Kind::Repeat { max, fields } => view! { <Repeat field max=*max fields /> }.into_any(),
        Kind::Grid => view! { <Week field /> }.into_any(),
        _ => ().into_any(),
    };
    with_own_words(field, control)
}

fn with_own_words(field: Field, control: AnyView) -> AnyView {
    let question = field.question;
    let own = question.own && !matches!(question.kind, Kind::Pick { .. });
    view! {
        {control}
        {own.then(|| view! { <OwnWords field /> })}
    }
    .into_any()
}
