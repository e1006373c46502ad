// The page for partners: what they choose, they see at once, and the lines to paste follow it.
const { dataset } = document.documentElement;
const site = dataset.site ?? new URL(dataset.root, location).href;
const root = new URL(dataset.root, location).href;
const form = document.querySelector(".embedding-form");
const [frameLines, elementLines, linkLines, calendarLines] = document.querySelectorAll(".embedding-code code");
const preview = document.querySelector(".embedding-preview");
let frame = preview.querySelector(".embedding-window").appendChild(document.createElement("iframe"));

// Frames are loaded when a choice is made, not with each letter or shade.
const SOON = 250;
let soon;

// The event's own colour, until another one is chosen.
const { accent, "own-accent": isOwnAccent } = form.elements;
accent.value = getComputedStyle(document.documentElement).getPropertyValue("--accent-paper-text").trim();
accent.addEventListener("input", () => { isOwnAccent.checked = true; });

addEventListener("input", () => {
  clearTimeout(soon);
  soon = setTimeout(show, SOON);
});
for (const button of document.querySelectorAll(".embedding-code button")) {
  button.addEventListener("click", () => copy(button));
}
show();
dataset.alive = "";

function show() {
  const { page, title, height, options } = chosen();
  const query = `?${new URLSearchParams([["frame", ""], ...options])}`.replace("frame=", "frame");
  rewrite(frameLines, ([line]) => Object.assign(line, { src: site + page + query, title, height }));
  rewrite(elementLines, ([script, fitted]) => {
    script.setAttribute("src", `${site}embed.js`);
    for (const { name } of [...fitted.attributes]) fitted.removeAttribute(name);
    for (const [name, value] of [["src", site], ["view", page], ...options]) fitted.setAttribute(name, value);
    Object.assign(fitted.firstChild, { href: site + page, textContent: title });
  });
  rewrite(linkLines, ([link]) => {
    link.href = site + page;
    if (link.firstElementChild) link.firstElementChild.alt = title;
    else link.textContent = title;
  });
  const folder = form.elements.lang?.value ? `${form.elements.lang.value}/` : "";
  rewrite(calendarLines, ([link]) => { link.href = `${site}${folder}event.ics`.replace(/^https?:/, "webcal:"); });
  preview.dataset.width = preview.querySelector("[name=width]").checked ? "phone" : "desktop";
  showFrame(root + page + query, title);
  for (const said of document.querySelectorAll(".embedding-code [role=status]")) said.textContent = "";
}

// A new frame: an address that changes would stand in the way back.
function showFrame(src, title) {
  if (frame.src === src) return;
  const next = Object.assign(document.createElement("iframe"), { src, title });
  frame.replaceWith(next);
  frame = next;
}

// The page, and the options that differ from what a frame shows by itself.
function chosen() {
  const { elements } = form;
  const value = (name) => elements[name]?.value ?? "";
  const other = value("address").trim();
  const isOther = other.startsWith(site);
  elements.address.setCustomValidity(other && !isOther ? elements.address.dataset.wrong : "");
  elements.address.reportValidity();
  const [option] = elements.page.selectedOptions;
  const folder = !isOther && value("lang") ? `${value("lang")}/` : "";
  const path = isOther ? other.slice(site.length).replace(/[?#].*/, "") : option.value;
  const { title, height } = isOther ? elements.address.dataset : option.dataset;
  const isProgramme = !isOther && elements.page.selectedIndex === 0;
  for (const name of ["layout", "day"]) if (elements[name]) elements[name].disabled = !isProgramme;
  const options = [...["layout", "day"].filter(() => isProgramme), "theme", "background", "links"]
    .filter((name) => elements[name]?.selectedIndex > 0)
    .map((name) => [name, value(name)]);
  if (Number(value("limit")) > 0) options.push(["limit", value("limit")]);
  if (elements["own-accent"].checked) options.push(["accent", value("accent").slice(1)]);
  for (const name of ["heading", "search"]) if (!elements[name].checked) options.push([name, "off"]);
  return { page: folder + path, title, height, options };
}

// The lines are markup that the program has written: they are read, changed and written again.
function rewrite(code, change) {
  const template = document.createElement("template");
  // Even in a template, the policy of this page forbids the attribute.
  template.innerHTML = code.textContent.replaceAll(" style=", " data-style=");
  change([...template.content.children]);
  const text = template.innerHTML.replaceAll('=""', "").replaceAll(" data-style=", " style=");
  if (code.textContent !== text) code.textContent = text;
}

async function copy(button) {
  const section = button.closest("section");
  const code = section.querySelector("code");
  const said = section.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = button.dataset.copied;
  } catch {
    getSelection().selectAllChildren(code);
    said.textContent = button.dataset.notCopied;
  }
}
