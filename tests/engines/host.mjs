// What a host does while a visitor is on its pages.

/** Keeps a file back until `arrive()`. */
export function held(host, file) {
  let arrive;
  const after = new Promise((done) => { arrive = done; });
  host.override(file, { after });
  return { arrive };
}
