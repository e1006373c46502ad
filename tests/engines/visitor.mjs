// A visitor in one engine: what a person does with a page, and sees of it. Journeys know nothing
// else of browsers.
import { hasFocus, isChecked, named, readyState, scrolled, selected, textsOf } from "./in_page.mjs";
import { until } from "./until.mjs";

/** In CSS pixels. `phone` is the narrowest window that every engine has. */
export const SIZES = { narrow: [320, 800], phone: [450, 800], desktop: [1280, 800] };

export class Visitor {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  size(name) {
    return this.#driver.size(...SIZES[name]);
  }

  /** Opens an address; `ready` is what becomes of the app there, `null` where it does not run. */
  async open(url, ready = "hydrated") {
    await this.#driver.open(url);
    await this.becomes(ready);
  }

  async reload() {
    await this.#driver.reload();
    await this.becomes("hydrated");
  }

  back() {
    return this.#driver.back();
  }

  forward() {
    return this.#driver.forward();
  }

  /** From here on, everything is done inside the frame of the page. */
  enterFrame() {
    return this.#driver.enterFrame();
  }

  leaveFrame() {
    return this.#driver.leaveFrame();
  }

  /** Presses what has this role and name, as soon as it can be seen. */
  press(role, name, within = "body") {
    return until(() => this.#driver.press(named, [role, name, within]));
  }

  /** Presses what a selector finds, where there is neither role nor name. */
  pressOn(selector) {
    return until(() => this.#driver.press(selected, [selector]));
  }

  /** Checks a box, as often as it takes: the first press may come while the page settles. */
  check(name, within) {
    return until(async () => {
      await this.press("checkbox", name, within);
      return this.read(isChecked, name, within);
    }, true);
  }

  pressAt(x, y) {
    return this.#driver.pressAt(x, y);
  }

  async type(text, field) {
    if (field) await this.press("searchbox", field);
    await this.#driver.type(text);
  }

  key(name) {
    return this.#driver.key(name);
  }

  /** What a function finds in the page. */
  async read(look, ...args) {
    return (await this.#driver.read(look, args)) ?? null;
  }

  /** Waits until a function finds in the page what is expected. */
  sees(look, args, expected) {
    return until(() => this.read(look, ...args), expected);
  }

  becomes(ready) {
    return this.sees(readyState, [], ready);
  }

  /** Waits for the texts in sight that a selector finds. */
  seesTexts(selector, expected) {
    return this.sees(textsOf, [selector], expected);
  }

  seesFocusOn(selector) {
    return this.sees(hasFocus, [selector], true);
  }

  seesPath(expected) {
    return this.sees(() => location.pathname + location.search + location.hash, [], expected);
  }

  scrolled() {
    return this.read(scrolled);
  }

  newTab() {
    return until(() => this.#driver.takeNewTab(), (url) => Boolean(url));
  }

  print() {
    return this.#driver.print();
  }

  picture() {
    return this.#driver.picture();
  }

  heard() {
    return this.#driver.heard();
  }

  close() {
    return this.#driver.close();
  }
}
