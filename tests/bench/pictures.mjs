// How long the pictures of an event take: `node tests/bench/pictures.mjs PROGRAM [COUNT]`.
//
// Draws 200 pictures of 6 million pixels, builds a site with them twice, and prints seconds
// and peak memory of the first build and of the second, which finds everything made. Ends
// with status 1 when the second takes 2 seconds or more.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { watched } from "./watched.mjs";

const FOLDER = "target/bench/pictures";
const MOST_SECONDS = 2;

const [program, count = "200"] = process.argv.slice(2);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(`${FOLDER}/event`, { recursive: true });
run("cargo", ["run", "--quiet", "--locked", "--profile", "program", "--features", "publish",
  "--example", "test_pictures", "--", `${FOLDER}/event/photos`, count]);
writeFileSync(`${FOLDER}/event/event.json`, JSON.stringify(event()));

for (const which of ["first", "second"]) {
  const { status, seconds, memory } = await build();
  if (status !== 0) process.exit(status);
  console.log(`${count} pictures, ${which} build: ${seconds.toFixed(1)} s, peak memory ${memory}`);
  if (which === "second" && seconds >= MOST_SECONDS) {
    console.error(`bench: the second build takes ${seconds.toFixed(1)} s, the limit is ${MOST_SECONDS}`);
    process.exitCode = 1;
  }
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function event() {
  const photos = readdirSync(`${FOLDER}/event/photos`).map((name) => ({
    id: name.replace(/\.jpg$/, ""), file: `photos/${name}`, alt: "Hügel", credit: "gerechnet", consent: true,
  }));
  return {
    schema_version: 1, revision: 1, updated: "2031-08-01T12:00", id: "viele-bilder", languages: ["de"],
    title: "Viele Bilder (Beispiel)", time_zone: "Europe/Berlin", days: ["2031-08-01"], photos,
  };
}

function build() {
  return watched(program, ["build", `${FOLDER}/event`, "--out", `${FOLDER}/site`], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, TREFFPUNKT_CACHE: resolve(FOLDER, "cache") },
  });
}
