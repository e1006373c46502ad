// Draws the film of the example event: `node tools/test-film.mjs OUT.webm`. Hills that pass
// by under a sun that sinks; recorded by the browser that also runs the tests (CHROMIUM).
import { writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const SECONDS = 10;

const [out] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
const page = await browser.newPage();
const bytes = await page.evaluate(record, SECONDS);
await browser.close();
writeFileSync(out, Buffer.from(bytes, "base64"));

/** In the page: draws and records, and returns the film. */
async function record(seconds) {
  const [width, height] = [640, 360];
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const pen = canvas.getContext("2d");
  const recorder = new MediaRecorder(canvas.captureStream(15), { mimeType: "video/webm;codecs=vp9", videoBitsPerSecond: 90_000 });
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const begin = performance.now();
  recorder.start();
  for (;;) {
    const time = (performance.now() - begin) / 1000;
    if (time > seconds) break;
    draw(time);
    await new Promise(requestAnimationFrame);
  }
  await new Promise((done) => { recorder.onstop = done; recorder.stop(); });
  const film = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(film.reduce((text, byte) => text + String.fromCharCode(byte), ""));

  function draw(time) {
    pen.fillStyle = "#e4cfb2";
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = "#fad682";
    pen.beginPath();
    pen.arc(450, 70 + time * 9, 34, 0, 7);
    pen.fill();
    ["#8fa59a", "#6f8a7c", "#4d6a5c", "#2f473c"].forEach((colour, hill) => {
      pen.fillStyle = colour;
      pen.beginPath();
      pen.moveTo(0, height);
      for (let x = 0; x <= width; x += 8) {
        pen.lineTo(x, 150 + hill * 46 + 24 * Math.sin(x / (70 + 20 * hill) + time * (0.2 + hill * 0.35) + hill * 2.1));
      }
      pen.lineTo(width, height);
      pen.fill();
    });
  }
}
