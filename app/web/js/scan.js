// Looks for QR codes in what the camera sees, as long as the picture is on the page. What it sees stays here.
import { BarcodeDetector as Decoder } from "qr/decode.js";

/** How long between two looks, in milliseconds. */
const PAUSE = 150;

export async function scan({ video, found, failed }) {
  let camera;
  try {
    camera = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: "environment", width: { ideal: 1280 } } });
    video.srcObject = camera;
    await video.play();
  } catch {
    for (const track of camera?.getTracks() ?? []) track.stop();
    if (video.isConnected) failed();
    return;
  }
  const detector = await newDetector();
  while (video.isConnected) {
    const codes = await detector.detect(video).catch(() => []);
    for (const { rawValue } of codes) if (video.isConnected) found(rawValue);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  for (const track of camera.getTracks()) track.stop();
}

/** The browser's own where it reads QR codes; the decoder in this file elsewhere. */
async function newDetector() {
  const formats = (await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  return formats.includes("qr_code") ? new globalThis.BarcodeDetector({ formats: ["qr_code"] }) : new Picture();
}

/** A picture of the video for the decoder: at most 1,000 pixels a side, since it looks at each of them. */
class Picture {
  #canvas = document.createElement("canvas");
  #decoder = new Decoder({ formats: ["qr_code"] });

  async detect(video) {
    const smaller = Math.min(1, 1000 / Math.max(video.videoWidth, video.videoHeight, 1));
    this.#canvas.width = video.videoWidth * smaller;
    this.#canvas.height = video.videoHeight * smaller;
    this.#canvas.getContext("2d", { willReadFrequently: true }).drawImage(video, 0, 0, this.#canvas.width, this.#canvas.height);
    return this.#decoder.detect(this.#canvas);
  }
}
