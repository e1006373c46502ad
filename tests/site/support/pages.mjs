// A built site, parsed: its pages with their elements, texts and links.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { parse } from "parse5";

export const SITE = process.env.SITE ?? "site";
export const STARTER_SITE = process.env.STARTER_SITE ?? "target/starter/site";
export const EXAMPLE_SITE = process.env.EXAMPLE ?? "target/example/site";

/** Elements that name another file or page, and the attribute that does. */
const LINKING = { a: "href", area: "href", link: "href", script: "src", img: "src", source: "src", iframe: "src", video: "src", use: "href" };

/** All pages of a site, each with its path as links name it: `""`, `programm/`, `404.html`. */
export function readPages(site) {
  const files = filesOf(site).filter((name) => name.endsWith(".html"));
  return files.map((file) => readPage(site, file));
}

export function readPage(site, file) {
  const document = parse(readFileSync(join(site, file), "utf8"));
  const elements = [...elementsBelow(document)];
  const all = (...names) => elements.filter(({ tagName }) => names.includes(tagName));
  return {
    file,
    path: file.replace(/(^|\/)index\.html$/, "$1"),
    elements,
    all,
    html: all("html")[0],
    main: all("main")[0],
    title: all("title").map(textOf)[0] ?? "",
    links: elements.flatMap(linkOf),
  };
}

/** The paths of all files below a folder. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

export function attribute(element, name) {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** An element's text, with single spaces and without soft hyphens. */
export function textOf(node) {
  return rawText(node).replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
}

/** The path, from the root of the site, of what a link on a page leads to. */
export function targetOf(page, href) {
  const path = decodeURIComponent(href.split(/[?#]/)[0]);
  if (path === "") return page.path;
  return posix.join(posix.dirname(page.file), path).replace(/^\.\/?/, "");
}

/** A scheme, or another host. */
export function leavesTheSite(href) {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

/** Pages that the program alone draws: for partners, with a script of its own, of data, of places, and about registering. */
export function hasApp({ file }) {
  return !/(^|\/)(einbetten|daten|orte|anmeldung)\//.test(file);
}

/** The page for partners has a script of its own. */
export function isForPartners({ file }) {
  return /(^|\/)einbetten\//.test(file);
}

export function* elementsBelow(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elementsBelow(child);
  }
}

function linkOf(element) {
  const href = attribute(element, LINKING[element.tagName]);
  return href === undefined ? [] : [{ element, href, rel: attribute(element, "rel") ?? "" }];
}

function rawText(node) {
  if (node.nodeName === "#text") return node.value;
  return (node.childNodes ?? []).map(rawText).join("");
}
