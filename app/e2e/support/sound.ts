// Sounds for tests: stand-ins for the recordings that people must still make, and a microphone.
import { expect, type Page } from "@playwright/test";

/** A silence of so many seconds, as a WAV file. */
export function silence(seconds: number): Buffer {
  const samples = Math.round(8_000 * seconds);
  const wav = Buffer.alloc(44 + samples, 128);
  wav.write("RIFF", 0);
  wav.writeUInt32LE(36 + samples, 4);
  wav.write("WAVEfmt ", 8);
  for (const [at, value] of [[16, 16], [24, 8_000], [28, 8_000], [40, samples]] as const) wav.writeUInt32LE(value, at);
  for (const [at, value] of [[20, 1], [22, 1], [32, 1], [34, 8]] as const) wav.writeUInt16LE(value, at);
  wav.write("data", 36);
  return wav;
}

/** How long an answer by voice can be, in seconds. */
const LONGEST = 120;

/** Goes on speaking for this many seconds: the page counts down how many are left. */
export async function keepSpeaking(page: Page, seconds: number): Promise<void> {
  const left = async () => Number(/\d+/.exec(await page.locator("[data-voice] meter + p").innerText())?.[0] ?? Number.NaN);
  await expect.poll(left).toBeLessThanOrEqual(LONGEST - seconds);
}

/** The keys and bytes of the recordings on this device. */
export const recordings = (page: Page): Promise<[string, number][]> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => ((request.onsuccess = () => resolve(request.result)), (request.onerror = () => reject(request.error))));
    if (!(await indexedDB.databases()).some(({ name }) => name === "mv-sounds")) return [];
    const database = await done(indexedDB.open("mv-sounds"));
    const store = database.transaction("sounds").objectStore("sounds");
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll() as IDBRequest<{ sound: Blob }[]>)]);
    database.close();
    return keys.map((key, at) => [String(key), values[at]!.sound.size] as [string, number]);
  });

/** A microphone that plays a beep, and that the site may use. */
export const MICROPHONE = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"];
