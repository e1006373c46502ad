// One page with all pictures, small, to be looked through.

/** @param {string[]} names of the pictures, sorted */
export function contactSheet(names) {
  const titleOf = (name) => name.split("--").slice(0, 2).join(": ");
  const titles = [...new Set(names.map(titleOf))];
  const sections = titles.map((title) => {
    const figures = names.filter((name) => titleOf(name) === title).map(figure);
    return `<section><h2>${title}</h2>${figures.join("")}</section>`;
  });
  return `<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Treffpunkt: pictures of every page and state</title>
<style>
  body { font: 14px/1.4 sans-serif; background: #888; }
  section { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
  h2 { flex-basis: 100%; }
  figure { margin: 0; inline-size: 240px; }
  img { display: block; inline-size: 100%; block-size: 400px; object-fit: cover; object-position: top; }
</style>
${sections.join("\n")}
</html>
`;
}

function figure(name) {
  const title = name.replace(/\.png$/, "").split("--").slice(2).join(", ");
  return `<figure><a href="${encodeURIComponent(name)}"><img src="${encodeURIComponent(name)}" loading="lazy" alt=""></a><figcaption>${title}</figcaption></figure>`;
}
