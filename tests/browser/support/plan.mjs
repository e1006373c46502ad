// My programme, as a visitor finds it.

/** The button that keeps a run, in the days of the programme. */
export const star = (page, run) => page.locator(`.days .star[data-action="favourite:${run}"]`);
export const bar = (page) => page.locator("#plan");
export const kept = (page) => page.locator(".plan-entries .entry");
export const showMine = (page) => page.getByRole("button", { name: "Mein Programm", exact: true }).click();
