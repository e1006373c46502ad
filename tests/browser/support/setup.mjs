// Once, before any browser test: the sites of all states, and no records of an earlier run.
import { rmSync } from "node:fs";
import buildStates from "../../states/build.mjs";

export default function setUp() {
  rmSync("target/axe", { recursive: true, force: true });
  buildStates();
}
