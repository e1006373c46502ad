// Reads a calendar with an independent parser (ical.js), and prints its entries as JSON:
// `node read_calendar.mjs FILE`. The time zone of the process must not matter.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
const entries = calendar.getAllSubcomponents("vevent").map((entry) => {
  const event = new ICAL.Event(entry);
  return {
    uid: event.uid,
    start: event.startDate.toJSDate().getTime(),
    end: event.endDate.toJSDate().getTime(),
    whole_day: event.startDate.isDate,
    title: event.summary,
    status: entry.getFirstPropertyValue("status"),
    sequence: event.sequence,
    description: event.description,
    location: event.location,
    reminders: entry.getAllSubcomponents("valarm").map((alarm) => ({
      action: alarm.getFirstPropertyValue("action"),
      minutes: alarm.getFirstPropertyValue("trigger").toSeconds() / 60,
      text: alarm.getFirstPropertyValue("description"),
    })),
    transparent: entry.getFirstPropertyValue("transp") === "TRANSPARENT",
  };
});
console.log(JSON.stringify(entries));
