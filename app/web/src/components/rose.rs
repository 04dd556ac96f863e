//! The rose: nine axes as a web, after Arnhem's *Roos inburgering, integratie en participatie*. No axis is better than another.

use crate::i18n::{Language, day as in_figures, dutch, msg};
use leptos::prelude::*;
use mijn_verhaal_core::{answers::Earlier, summary::Axis};
use std::f64::consts::TAU;

/// The radius of the outer ring, in units of the drawing.
const RADIUS: f64 = 100.0;
/// The number of faces on an axis.
const FACES: i32 = 5;

/// The rose, with the names of the axes in both languages.
#[component]
pub fn RoseView(
    /// The axes, clockwise from the top.
    axes: Vec<Axis>,
    /// An earlier fill-in, drawn under it.
    earlier: Option<Earlier>,
    /// The person's language, if not Dutch.
    own: Option<&'static Language>,
    /// The date of this one.
    day: String,
) -> impl IntoView {
    let count = axes.len();
    let rings = (1..=FACES).map(|face| {
        let ring = polygon((0..count).map(|at| point(at, count, face)));
        view! { <polygon class="rose__ring" points=ring></polygon> }
    });
    let spokes = axes.iter().enumerate().map(|(at, axis)| {
        let (x, y) = point(at, count, FACES);
        let open = if axis.face.is_none() { "rose__spoke rose__spoke--open" } else { "rose__spoke" };
        view! { <line class=open x1="0" y1="0" x2=coordinate(x) y2=coordinate(y)></line> }
    });
    let faces: Vec<_> = axes.iter().map(|axis| axis.face).collect();
    let old_faces: Option<Vec<_>> = earlier
        .as_ref()
        .map(|earlier| axes.iter().map(|axis| earlier.rose.get(&axis.section.rose()?.id).copied()).collect());
    let dots = axes.iter().enumerate().filter_map(|(at, axis)| {
        let (x, y) = point(at, count, axis.face?);
        let class = if axis.marked { "rose__mark" } else { "rose__dot" };
        let radius = if axis.marked { "6" } else { "4" };
        Some(view! { <circle class=class cx=coordinate(x) cy=coordinate(y) r=radius></circle> })
    });
    let names = axes.iter().enumerate().map(|(at, axis)| {
        let (x, y) = polar(at, count, RADIUS + 12.0);
        let anchor = match x {
            x if x.abs() < 20.0 => "",
            x if x > 0.0 => "is-start",
            _ => "is-end",
        };
        // Two lines of a name above the web extend upwards, others downwards.
        let first = if y < -60.0 && own.is_some() { y - 12.0 } else { y + 4.0 };
        let mark = if axis.marked { "● " } else { "" };
        view! {
            <text class=anchor direction="ltr" lang=dutch().code x=coordinate(x) y=coordinate(first)>
                {format!("{mark}{}", dutch().axis(axis.section))}
            </text>
            {own
                .map(|own| {
                    view! {
                        <text class=format!("rose__own {anchor}") direction="ltr" lang=own.code x=coordinate(x) y=coordinate(first + 14.0)>
                            {format!("\u{2068}{}\u{2069}", own.axis(axis.section))}
                        </text>
                    }
                })}
        }
    });
    let dates = earlier.as_ref().map(|earlier| {
        let line = |language: &'static Language| {
            language.say_with(
                msg::ROSE_DATES,
                None,
                &[("now", in_figures(&day).into()), ("before", in_figures(&earlier.day.to_string()).into())],
            )
        };
        view! {
            <p class="q rose__dates">
                <span lang=dutch().code dir="ltr">{line(dutch())}</span>
                {own.map(|own| view! { <span lang=own.code dir=own.direction>{line(own)}</span> })}
            </p>
        }
    });
    let description = description(&axes, own.unwrap_or(dutch()));
    view! {
        <div class="rose-part">
            <svg class="rose" viewBox="-190 -150 380 296" role="img" aria-label=description>
                {rings.collect_view()}
                {spokes.collect_view()}
                {old_faces.map(|faces| web("rose__shape rose__shape--earlier", &faces))}
                {web("rose__shape", &faces)}
                {dots.collect_view()}
                {names.collect_view()}
            </svg>
            {dates}
        </div>
    }
}

/// The web between axes that have a face; it has a gap at an axis without one.
fn web(class: &'static str, faces: &[Option<i32>]) -> impl IntoView + use<> {
    let count = faces.len();
    if faces.iter().all(Option::is_some) {
        let points = polygon(faces.iter().enumerate().filter_map(|(at, face)| Some(point(at, count, (*face)?))));
        return view! { <polygon class=class points=points></polygon> }.into_any();
    }
    let lines = (0..count).filter_map(|at| {
        let next = (at + 1) % count;
        let ((x1, y1), (x2, y2)) = (point(at, count, faces[at]?), point(next, count, faces[next]?));
        Some(
            view! { <line class=class x1=coordinate(x1) y1=coordinate(y1) x2=coordinate(x2) y2=coordinate(y2)></line> },
        )
    });
    view! { <g>{lines.collect_view()}</g> }.into_any()
}

/// The axes and their faces as a text, for screen readers.
fn description(axes: &[Axis], language: &'static Language) -> String {
    let parts: Vec<_> = axes
        .iter()
        .map(|axis| {
            let face =
                axis.face.map_or_else(|| language.say(msg::UNANSWERED), |face| crate::i18n::face_name(language, face));
            format!("{}: {face}", language.axis(axis.section))
        })
        .collect();
    parts.join(&format!("{} ", language.say(msg::COMMA)))
}

fn point(at: usize, count: usize, face: i32) -> (f64, f64) {
    polar(at, count, RADIUS * f64::from(face) / f64::from(FACES))
}

fn polar(at: usize, count: usize, radius: f64) -> (f64, f64) {
    let angle = TAU * at as f64 / count as f64;
    (radius * angle.sin(), -radius * angle.cos())
}

fn polygon(points: impl Iterator<Item = (f64, f64)>) -> String {
    points.map(|(x, y)| format!("{},{}", coordinate(x), coordinate(y))).collect::<Vec<_>>().join(" ")
}

fn coordinate(number: f64) -> String {
    format!("{number:.1}")
}
