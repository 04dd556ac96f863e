// The stories at length: in every language in each engine, by voice, on paper, and with batteries that run out.
import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { ENGINES } from "./engines/driver";
import { phoneOf, start, use } from "./engines/start";
import { answersByVoice, borrowsAPhone, comesBack, goesOffline, preparesTheConversation, prints, reflectsAndInvites, sharesAPhone, survivesKills } from "./engines/story";
import { DIST, host } from "./support/host";
import { end, run } from "./support/processes";
import { LANGUAGES } from "./support/texts";

const KILLS = 20;

for (const engine of ENGINES) {
  for (const language of LANGUAGES) {
    test(`${engine}: the stories in ${language}`, async ({ baseURL }, info) => {
      await use(engine, info, baseURL!, (driver, phone) => preparesTheConversation(driver, phone, language, () => start(engine, phoneOf(info, "desk"), "about:blank")));
      await use(engine, info, baseURL!, (driver, phone) => reflectsAndInvites(driver, phone, language, () => start(engine, phoneOf(info, "other"), "about:blank")), { name: "tablet" });
      await use(engine, info, baseURL!, (driver) => sharesAPhone(driver, language), { name: "shared" });
      await use(engine, info, baseURL!, (driver) => borrowsAPhone(driver, language), { name: "borrowed" });
      const lasting = phoneOf(info, "lasting");
      await comesBack(() => start(engine, lasting, baseURL!), language);
      const site = await host(DIST);
      const away = phoneOf(info, "away");
      await goesOffline(() => start(engine, away, site.url), () => end(site.process), language);
    });

    test(`${engine}: the summary on paper in ${language}`, async ({ baseURL }, info) => {
      test.skip(engine === "WebKit", "its driver cannot print");
      await use(engine, info, baseURL!, (driver) => prints(driver, language));
    });
  }

  test(`${engine}: an answer by voice`, async ({ baseURL }, info) => {
    const socket = info.outputPath("sound");
    const sound = run("pulseaudio", ["-n", "--daemonize=no", "--exit-idle-time=-1", "--load=module-null-sink", `--load=module-native-protocol-unix auth-anonymous=1 socket=${socket}`]);
    await expect.poll(() => existsSync(socket)).toBe(true);
    await use(engine, info, baseURL!, (driver) => answersByVoice(driver, "ti"), { sound: `unix:${socket}` });
    await end(sound);
  });

  test(`${engine}: ${KILLS} batteries that run out`, async ({ baseURL }, info) => {
    const phone = phoneOf(info);
    await survivesKills(() => start(engine, phone, baseURL!), "ar", KILLS);
  });
}
