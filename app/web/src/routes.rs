//! Which page belongs to a route, and what must be loaded before it can be drawn.
//!
//! *Boundary*: loads parts and style sheets, never texts.

use crate::{
    components::{
        control,
        field::Field,
        lazy_part::{LazyPart, LoadingPart, NotLoaded},
    },
    features::intake::{offer_voice::OfferVoice, overview::Overview, question::QuestionPage},
    i18n::TextBundle,
    navigation,
    parts::{self, DrawPage, Loaded, not_found},
    platform::{
        agent,
        dom::{self, Style, load_style},
    },
    profile,
};
use futures::future::{join, join_all, try_join};
use leptos::prelude::*;
use mijn_verhaal_core::{
    questionnaire::{self, INTAKE, List, Question, intake},
    route::Route,
};
use std::time::Duration;

/// A page whose parts are loaded: it can be drawn at once.
#[derive(Clone, Copy)]
pub enum Page {
    /// A page that needs nothing but its route.
    Ready(DrawPage),
    /// A question.
    Question {
        /// Its control.
        control: fn(Field) -> AnyView,
        /// What the other side was asked, under the answer, in a list that has another side.
        other_side: Option<fn(&'static Question) -> AnyView>,
    },
    /// A part could not be loaded.
    NotLoaded,
}

impl Page {
    /// A page with nothing on it: the start screen is in `index.html`.
    pub const EMPTY: Self = Self::Ready(|_| ().into_any());

    /// Draws it.
    pub fn draw(self, route: Route) -> AnyView {
        match self {
            Self::Ready(draw) => draw(route),
            Self::Question { control, other_side } => match route {
                Route::Question(id) => questionnaire::question(&id).map(|question| {
                    let voice: fn(_) -> _ = voice_of;
                    match other_side {
                        Some(other_side) => view! { <QuestionPage question control voice other_side /> }.into_any(),
                        None => view! { <QuestionPage question control voice /> }.into_any(),
                    }
                }),
                _ => None,
            }
            .unwrap_or_else(not_found),
            Self::NotLoaded => {
                Effect::new(|_| dom::focus("#main"));
                let retry = Callback::new(|()| navigation::enter_again());
                view! {
                    <main id="main" tabindex="-1" class="page">
                        <NotLoaded again=retry />
                    </main>
                }
                .into_any()
            }
        }
    }

    /// Whether its parts could be loaded.
    pub fn is_loaded(self) -> bool {
        !matches!(self, Self::NotLoaded)
    }
}

/// Loads what the page of a route needs besides its texts.
pub async fn load(route: &Route) -> Page {
    let styles = join_all(styles(route).iter().map(|style| load_style(*style)));
    let (_, page) = join(styles, load_parts(route)).await;
    page.unwrap_or(Page::NotLoaded)
}

async fn load_parts(route: &Route) -> Loaded<Page> {
    let draw = match route {
        Route::Start | Route::Language(_) => |_| ().into_any(),
        Route::Overview(INTAKE) => |_| view! { <Overview files=intake_files /> }.into_any(),
        Route::Question(id) => return load_question(id).await,
        Route::Summary(INTAKE) => parts::summary().await?,
        // A guest neither becomes somebody of the device nor begins anew.
        Route::NotMine | Route::People if profile::is_borrowed() => |_| not_found(),
        Route::About | Route::Help | Route::Pause | Route::NotMine | Route::People => {
            parts::texts_and_profiles().await?
        }
        Route::Overview(_) | Route::Summary(_) | Route::Comparison(_) | Route::Reflection => {
            parts::reflection().await?
        }
        Route::Session(_) => parts::session().await?,
        Route::Klantmanager | Route::Letter => parts::invitation().await?,
        Route::Invitation(_) => parts::open_invitation().await?,
        Route::Received(_) => parts::received().await?,
        Route::Record => parts::studio().await?,
        Route::Unknown => |_| not_found(),
    };
    Ok(Page::Ready(draw))
}

async fn load_question(id: &str) -> Loaded<Page> {
    let Some(question) = questionnaire::question(id) else { return Ok(Page::Ready(|_| not_found())) };
    let control = async {
        if control::is_common(question) {
            Ok(control::common as fn(Field) -> AnyView)
        } else {
            parts::rare_controls().await
        }
    };
    let other_side =
        async { if question.list().reflection.is_some() { parts::looking_back().await.map(Some) } else { Ok(None) } };
    let (control, other_side) = try_join(control, other_side).await?;
    Ok(Page::Question { control, other_side })
}

/// The style sheets of a page, besides the one that every page has.
fn styles(route: &Route) -> &'static [Style] {
    match route {
        Route::Start | Route::Language(_) | Route::Overview(INTAKE) | Route::Unknown | Route::Invitation(_) => &[],
        Route::Question(id) if questionnaire::question(id).is_none_or(|question| question.list().id == INTAKE) => &[],
        Route::Summary(INTAKE) | Route::About | Route::Help | Route::Pause | Route::NotMine | Route::People => {
            &[Style::Later]
        }
        _ => &[Style::Desk, Style::Later],
    }
}

/// Loads in the background the parts that the next pages need.
pub fn load_next(route: &Route) {
    let is_intake = match route {
        Route::Overview(list) => *list == INTAKE,
        Route::Question(id) => questionnaire::question(id).is_some_and(|question| question.list().id == INTAKE),
        _ => false,
    };
    if is_intake && !agent::saves_data() {
        set_timeout(
            || {
                wasm_bindgen_futures::spawn_local(async {
                    // A failure here is retried when the part is needed.
                    let _ = parts::rare_controls().await;
                });
            },
            Duration::from_secs(1),
        );
    }
}

/// The actions on the files of the intake: loaded once the overview is drawn.
fn intake_files() -> AnyView {
    let is_drawn = RwSignal::new(false);
    set_timeout(
        move || {
            is_drawn.try_set(true);
        },
        Duration::from_millis(100),
    );
    let load: fn() -> LoadingPart<&'static List> =
        || Box::pin(async { join(load_style(Style::Later), parts::files()).await.1 });
    view! {
        <Show when=move || is_drawn.get()>
            <LazyPart load bundles=&[TextBundle::Files] about=intake() />
        </Show>
    }
    .into_any()
}

/// Answering by voice: offered, and loaded when it is wanted or the answer was spoken.
fn voice_of(question: &'static Question) -> AnyView {
    let is_spoken = crate::state::sheets()
        .of(question.list())
        .sheet
        .with_untracked(|sheet| sheet.answer(question.id).is_some_and(|answer| answer.spoken().is_some()));
    let wanted = RwSignal::new(is_spoken);
    let load: fn() -> LoadingPart<&'static Question> =
        || Box::pin(async { join(load_style(Style::Later), parts::spoken_answer()).await.1 });
    view! {
        <Show when=move || wanted.get() fallback=move || view! { <OfferVoice want=move |_| wanted.set(true) /> }>
            <LazyPart load bundles=&[TextBundle::Voice] about=question />
        </Show>
    }
    .into_any()
}
