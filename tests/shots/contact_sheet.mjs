// One page with all pictures, small, to be looked through.

export function contactSheet(shots) {
  const titleOf = ({ name }) => name.split("--").slice(0, 2).join(": ");
  const titles = [...new Set(shots.map(titleOf))];
  const groups = titles.map((title) => [title, shots.filter((shot) => titleOf(shot) === title)]);
  const sections = groups.map(([title, shots]) => `<section><h2>${escape(title)}</h2>${shots.map(figure).join("")}</section>`);
  return `<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Treffpunkt: pictures of every page and state</title>
<style>
  body { font: 14px/1.4 sans-serif; background: #888; }
  section { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
  h2 { flex-basis: 100%; }
  figure { margin: 0; max-inline-size: 320px; }
  img { display: block; max-inline-size: 100%; block-size: 400px; object-fit: cover; object-position: top; }
</style>
${sections.join("\n")}
</html>
`;
}

function figure({ name, size }) {
  const title = name.replace(/\.png$/, "").split("--").slice(2).join(", ");
  return `<figure><a href="${encodeURIComponent(name)}"><img src="${encodeURIComponent(name)}" width="${Math.min(size.width, 320)}" loading="lazy" alt=""></a><figcaption>${escape(title)}</figcaption></figure>`;
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
