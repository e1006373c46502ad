// The findings about the event, over the page that `treffpunkt serve` shows. They stand beside the
// page in a tree of their own, so neither changes the other.

const HIDDEN = "treffpunkt-findings-hidden";
let host;

/** An element with a text, never with markup: messages quote the event file. */
function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Shows the messages of a build; those that were closed stay away until there are others. */
export function show({ number, language, words, failed, calm, messages }) {
  host?.remove();
  if ((messages.length === 0 && !failed) || remembered() === number) return;
  host = element("div", "");
  host.lang = language;
  const root = host.attachShadow({ mode: "open" });
  const style = element("link", "");
  style.rel = "stylesheet";
  style.href = "/__treffpunkt/findings.css";
  const panel = element("aside", "panel");
  panel.setAttribute("aria-label", words.title);
  const close = element("button", "close", words.close);
  close.type = "button";
  close.addEventListener("click", () => {
    remember(number);
    host.remove();
  });
  const head = element("div", "head");
  head.append(element("strong", "", words.count), close);
  const list = element("ol", "list");
  list.append(...messages.map((message) => item(message, words)));
  panel.append(head, ...(failed ? [element("p", "failed", failed)] : []), calm ? closed(list, words) : list);
  root.append(style, panel);
  document.body.append(host);
}

/** The list behind its title: there is nothing to be done at once. */
function closed(list, words) {
  const made = element("details", "calm");
  made.append(element("summary", "", words.title), list);
  return made;
}

function item({ severity, error, place, about, problem, ways_out, fresh }, words) {
  const made = element("li", error ? "error" : "warning");
  const head = element("p", "where");
  if (fresh) head.append(element("b", "new", words.fresh), " ");
  head.append(element("b", "severity", severity), " ", element("code", "", place), " ", about);
  made.append(head, element("p", "problem", problem), ...ways_out.map((way) => element("p", "way", `→ ${way}`)));
  return made;
}

// Storage throws in a sandboxed frame.
function remembered() {
  try {
    return sessionStorage.getItem(HIDDEN);
  } catch {
    return null;
  }
}

function remember(number) {
  try {
    sessionStorage.setItem(HIDDEN, number);
  } catch {
    // They come back with the next page.
  }
}
