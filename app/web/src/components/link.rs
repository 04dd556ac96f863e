//! Links to pages of the site.
//!
//! *Invariant*: on a borrowed device a link has no address. A browser can open an address in another tab, which is not borrowed.

use crate::{navigation::TARGET, profile};
use leptos::attr::{Attribute, custom::custom_attribute, href, role, tabindex};
use mijn_verhaal_core::route::Route;

/// The attributes of an `<a>` that leads to a page: `<a {..link(route)} class="…">`. On a borrowed device they make it a button.
pub fn link(route: Route) -> impl Attribute {
    optional_link(Some(route))
}

/// The same; without a page it leads nowhere.
pub fn optional_link(route: Option<Route>) -> impl Attribute {
    let order = (profile::is_borrowed() && route.is_some()).then_some("0");
    link_in_order(route, order)
}

/// The same for a link that the keyboard skips: there is another way to its page.
pub fn skipped_link(route: Route) -> impl Attribute {
    link_in_order(Some(route), Some("-1"))
}

fn link_in_order(route: Option<Route>, order: Option<&'static str>) -> impl Attribute {
    let is_button = profile::is_borrowed() && route.is_some();
    let fragment = route.map(|route| route.to_string());
    let (address, target) = if is_button { (None, fragment) } else { (fragment, None) };
    (href(address), role(is_button.then_some("button")), tabindex(order), custom_attribute(TARGET, target))
}

/// The attributes of a link to the main part of the page it is on.
pub fn skip_link() -> impl Attribute {
    let is_button = profile::is_borrowed();
    (href((!is_button).then_some("#main")), role(is_button.then_some("button")), tabindex(is_button.then_some("0")))
}

/// The same for a page that changes while the link is shown.
pub fn changing_link(route: impl Fn() -> Route + Copy + Send + Sync + 'static) -> impl Attribute {
    let is_button = profile::is_borrowed();
    (
        href(move || (!is_button).then(|| route().to_string())),
        role(is_button.then_some("button")),
        tabindex(is_button.then_some("0")),
        custom_attribute(TARGET, move || is_button.then(|| route().to_string())),
    )
}
