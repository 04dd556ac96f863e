// Scans the camera for QR codes, as long as the video is on the page. No picture is stored or sent.
import { BarcodeDetector as Decoder } from "qr/decode.js";

/** The time between two scans, in milliseconds. */
const INTERVAL = 150;

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
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
  for (const track of camera.getTracks()) track.stop();
}

/** The browser's detector where it supports QR codes; the bundled decoder elsewhere. */
async function newDetector() {
  const formats = (await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  return formats.includes("qr_code") ? new globalThis.BarcodeDetector({ formats: ["qr_code"] }) : new FrameDetector();
}

/** Decodes a frame of the video, scaled down to at most 1,000 pixels a side, since decoding time grows with the number of pixels. */
class FrameDetector {
  #canvas = document.createElement("canvas");
  #decoder = new Decoder({ formats: ["qr_code"] });

  async detect(video) {
    const scale = Math.min(1, 1000 / Math.max(video.videoWidth, video.videoHeight, 1));
    this.#canvas.width = video.videoWidth * scale;
    this.#canvas.height = video.videoHeight * scale;
    this.#canvas.getContext("2d", { willReadFrequently: true }).drawImage(video, 0, 0, this.#canvas.width, this.#canvas.height);
    return this.#decoder.detect(this.#canvas);
  }
}
