// An invitation, as a klantmanager makes it and a person opens it.
import { expect, type Page } from "@playwright/test";
import ICAL from "ical.js";
import { download } from "./files";
import { action, visit } from "./site";
import { message, type Language } from "./texts";

export const NAME = "Jan de Vries";
export const PHONE = "030 286 00 00";
export const PLACE = "Stadskantoor; Stadsplateau 1, Utrecht";
/** A Tuesday in winter: half past nine is half past eight UTC. */
export const DAY = "2027-12-14";

/** Ticks a box or a radio by its value. */
export const tick = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true });

/** Fills the form for somebody who reads this language. */
export async function fillForm(page: Page, language: Language): Promise<void> {
  await visit(page, "#/klantmanager");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await tick(page, "language", language);
  for (const [name, text] of Object.entries({ to: "Samira", name: NAME, job: "klantregisseur", phone: PHONE, email: "j.devries@utrecht.nl", day: DAY, time: "09:30", place: PLACE, way: "Naast het station." })) {
    await page.locator(`[name="${name}"]`).fill(text);
  }
  await page.locator("#gemeente").fill("Utrecht");
  await page.getByRole("option", { name: "Utrecht", exact: true }).click();
  await tick(page, "bring", "identity");
}

/** Makes the invitation and returns its link. */
export async function makeInvitation(page: Page): Promise<string> {
  await action(page, "next").click();
  await expect(page).toHaveURL(/#\/klantmanager\/uitnodiging$/);
  await expect(page.locator(".letter")).toBeVisible();
  return (await page.locator("[data-link]").innerText()).trim();
}

/** Downloads the calendar file and reads its one event with an independent parser. */
export async function calendarEvent(page: Page): Promise<ICAL.Event> {
  const { name, text } = await download(page, "calendar");
  expect(name).toMatch(/\.ics$/);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
  return new ICAL.Event(calendar.getFirstSubcomponent("vevent")!);
}

/** Saves the details of the form as a template of the klantmanager's. */
export async function saveTemplate(page: Page, name: string): Promise<void> {
  await page.getByText(message("nl", "invite-templates")).click();
  await page.getByLabel(message("nl", "invite-template-name")).pressSequentially(name);
  await action(page, "template-keep").click();
}
