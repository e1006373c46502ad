// Reading without JavaScript: the HTML alone is the whole site.
import { expect, test } from "./support/fixtures.mjs";
import { factsOf, people } from "./support/site.mjs";

test.use({ javaScriptEnabled: false });

const PAGES = [
  { path: "", heading: "11. Bundesnetzwerktreffen der Welcome Center" },
  { path: "programm/", heading: "Programm" },
  { path: "personen/", heading: "Personen" },
  { path: "workshops/", heading: "Workshops" },
  { path: "kontakt/", heading: "Kontakt" },
];

for (const { path, heading } of PAGES) {
  test(`ok /${path} shows all that is known`, async ({ page, host }) => {
    await page.goto(host.url(path));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    for (const fact of factsOf(path)) await expectToBeRead(page, fact);
  });
}

for (const path of ["", "programm/", "workshops/"]) {
  test(`ok /${path} shows the five workshops`, async ({ page, host }) => {
    await page.goto(host.url(path));
    for (const number of [1, 2, 3, 4, 5]) {
      const [title] = factsOf(`programm/workshop-${number}/`);
      const workshop = page.locator(`main [data-session="workshop-${number}"]`);
      await expect(workshop.getByRole("heading", { name: title }).first()).toBeVisible();
    }
  });
}

for (const path of ["", "personen/"]) {
  test(`ok /${path} shows the twelve people, each with their role`, async ({ page, host }) => {
    await page.goto(host.url(path));
    expect(people()).toHaveLength(12);
    for (const { id, name, role } of people()) {
      const card = page.locator(`main [data-person="${id}"]`);
      await expect(card.getByRole("heading", { name })).toBeVisible();
      await expect(card.getByText(role, { exact: true }).first()).toBeVisible();
    }
  });
}

for (const path of ["", "kontakt/"]) {
  test(`ok /${path} shows both contacts`, async ({ page, host }) => {
    await page.goto(host.url(path));
    await expectContact(page, "heppner", "Christel Heppner", "+49 152 34099094");
    await expectContact(page, "raetz", "Lutz Rätz", "+49 391 400669-10");
  });
}

test("ok links lead on", async ({ page, host }) => {
  await page.goto(host.url());
  await page.getByRole("navigation").getByRole("link", { name: "Workshops", exact: true }).click();
  await expect(page).toHaveURL(host.url("workshops/"));
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(host.url("en/workshops/"));
});

async function expectToBeRead(page, text) {
  const found = page.locator("main").getByText(text).filter({ visible: true });
  await expect(found.first(), text).toBeVisible();
}

async function expectContact(page, id, name, phone) {
  const card = page.locator(`main [data-contact="${id}"]`);
  await expect(card.getByRole("heading", { name })).toBeVisible();
  await expect(card.getByRole("link", { name: phone })).toHaveAttribute("href", `tel:${phone.replace(/[ -]/g, "")}`);
  await expect(card.getByRole("link", { name: `${id}@fachkraft-im-fokus.de` })).toBeVisible();
}
