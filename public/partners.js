// The page for partners: what they choose, they see at once, and the lines to paste follow it.
const { dataset } = document.documentElement;
const site = dataset.site ?? new URL(dataset.root, location).href;
const root = new URL(dataset.root, location).href;
const form = document.querySelector(".embedding-form");
const [frameLines, elementLines, linkLines, calendarLines] = document.querySelectorAll(".embedding-code code");
const preview = document.querySelector(".embedding-preview");
const frame = preview.querySelector(".embedding-window").appendChild(document.createElement("iframe"));

dataset.alive = "";
addEventListener("input", show);
for (const button of document.querySelectorAll(".embedding-code button")) {
  button.addEventListener("click", () => copy(button));
}
show();

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
  if (frame.title !== title) frame.title = title;
  if (frame.src !== root + page + query) frame.src = root + page + query;
}

// The page, and the options that differ from what a frame shows by itself.
function chosen() {
  const { page, address, lang, accent, ...others } = form.elements;
  const [option] = page.selectedOptions;
  const isOther = address.value.startsWith(site);
  const path = isOther ? address.value.slice(site.length).replace(/[?#].*/, "") : page.value;
  const folder = !isOther && lang?.value ? `${lang.value}/` : "";
  const { title, height } = isOther ? page.options[page.length - 1].dataset : option.dataset;
  const isProgramme = !isOther && page.value === page.options[0].value;
  const options = ["layout", "day"].filter((name) => isProgramme && others[name]?.selectedIndex > 0)
    .concat(["theme", "background", "links"].filter((name) => others[name].selectedIndex > 0))
    .map((name) => [name, others[name].value]);
  if (Number(others.limit.value) > 0) options.push(["limit", others.limit.value]);
  if (others["own-accent"].checked) options.push(["accent", accent.value.slice(1)]);
  for (const name of ["heading", "search"]) if (!others[name].checked) options.push([name, "off"]);
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
