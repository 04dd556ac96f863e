//! Routes: the stable fragments, and any other text.

use mijn_verhaal_core::{
    questionnaire::ListId,
    route::{Route, Step},
};
use proptest::prelude::*;

#[test]
fn the_stable_fragments_parse_to_their_routes() {
    let cases = [
        ("", Route::Start),
        ("#/", Route::Start),
        ("#/taal/ti", Route::Language("ti".into())),
        ("#/intake", Route::Overview(ListId::new("intake"))),
        ("#/intake/home/childcare", Route::Question("home.childcare".into())),
        ("#/samenvatting", Route::Summary(ListId::new("intake"))),
        ("#/reflectie", Route::Reflection),
        ("#/reflectie/mirror-klanten", Route::Overview(ListId::new("mirror-klanten"))),
        ("#/reflectie/klanten/14", Route::Question("klanten.14".into())),
        ("#/reflectie/klanten/overzicht", Route::Summary(ListId::new("klanten"))),
        ("#/reflectie/klanten/vergelijk", Route::Comparison(ListId::new("klanten"))),
        ("#/reflectie/intaker/vergelijk", Route::Unknown),
        ("#/reflectie/intake", Route::Unknown),
        ("#/reflectie/home/childcare", Route::Unknown),
        ("#/intake/klanten/1", Route::Unknown),
        ("#/klankbord", Route::Session(Step::Prepare)),
        ("#/klankbord/voorbereiden", Route::Session(Step::Prepare)),
        ("#/klankbord/doorgeven", Route::Session(Step::Pass)),
        ("#/klankbord/elders", Route::Unknown),
        ("#/klantmanager", Route::Klantmanager),
        ("#/klantmanager/uitnodiging", Route::Letter),
        ("#/u/v=1&n=J.+de+Vries", Route::Invitation("v=1&n=J.+de+Vries".into())),
        ("#/u/", Route::Invitation(String::new())),
        ("#/uitleg", Route::About),
        ("#/hulp", Route::Help),
        ("#/no/such/place/at/all", Route::Unknown),
        ("#%%%", Route::Unknown),
    ];
    for (fragment, route) in cases {
        assert_eq!(Route::parse(fragment), route, "{fragment}");
    }
}

proptest! {
    #[test]
    fn any_fragment_parses_and_its_route_is_written_as_a_fragment_of_the_same_route(fragment in "#?/?(reflectie/)?(klanten/)?[a-z0-9/.%-]{0,40}") {
        let route = Route::parse(&fragment);
        if route != Route::Unknown {
            prop_assert_eq!(Route::parse(&route.to_string()), route);
        }
    }
}
