// Sounds for tests: stand-ins for the recordings that people must still make.

/** A silence of so many seconds, as a WAV file. */
export function sound(seconds: number): Buffer {
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

/** A microphone that plays a beep, and that the site may use. */
export const MICROPHONE = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"];
