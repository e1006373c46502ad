// Times are only worth something when the machine has nothing else to do.
import { availableParallelism, loadavg } from "node:os";

/** Says so if more wants to run than the machine has processors; call it before measuring. */
export function sayIfBusy() {
  const [load] = loadavg();
  const processors = availableParallelism();
  if (load > processors) {
    console.log(`The machine is busy (load ${load.toFixed(1)}, ${processors} processors): times will be too long.`);
  }
}
