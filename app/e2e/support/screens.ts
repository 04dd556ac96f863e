// Every kind of screen the site has.
import { address } from "./site";

/** A question of each kind. */
export const questionOfEachKind = {
  one: "start.helper",
  "one with own words": "me.origin",
  text: "me.name",
  year: "me.arrival",
  pick: "me.gemeente",
  scale: "language.rose",
  many: "daily.travel",
  "many-cando": "daily.can",
  records: "language.known",
  "records with choices": "work.history",
  number: "time.hours",
  ladder: "people.activities",
  week: "time.week",
  "many-of-3": "knowing.terms",
  agreements: "after.agreements",
  sensitive: "health.mind",
} as const;

/** Every page that is not a question. */
export const PAGES = {
  "the overview": "#/intake",
  "the summary": "#/samenvatting",
  "how it works": "#/uitleg",
  help: "#/hulp",
  "the reflection lists": "#/reflectie",
  "a reflection list": "#/reflectie/klanten",
  "a reflection question": "#/reflectie/klanten/1",
  "a page of one's own": "#/reflectie/klanten/overzicht",
  "a comparison of two sides": "#/reflectie/klanten/vergelijk",
  "preparing a session": "#/klankbord",
  "a question for a group": "#/klankbord/samen",
  "passing on the tablet": "#/klankbord/doorgeven",
  "the results of a group": "#/klankbord/uitkomst",
  "the report of a group": "#/klankbord/verslag",
  "the end of a session": "#/klankbord/einde",
  "making an invitation": "#/klantmanager",
  "receiving a summary": "#/o/",
  "the pause page": "#/pauze",
  "the page to record readings": "#/inspreken",
  "an invitation": "#/u/s=work&r=mirror-doelen&n=Jan+de+Vries&j=klantregisseur&g=GM0344&t=030+286+00+00&d=2027-12-14&h=09%3A30&p=Stadskantoor&i=1&b=identity&v=1",
  "an unknown address": "#/bestaat/niet",
  "an unknown question": "#/intake/me/shoe-size",
} as const;

/** All of them, by what they are. */
export const SCREENS: Record<string, string> = {
  ...PAGES,
  ...Object.fromEntries(Object.entries(questionOfEachKind).map(([kind, question]) => [kind, address(question)])),
};
