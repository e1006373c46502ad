// From the starter event to the event of a state. Everything in them is made up.

/** Nothing is announced but a name and a day. */
export function empty(starter) {
  const { schema_version, revision, languages, time_zone, days } = starter;
  return {
    schema_version, revision, languages, time_zone,
    days: days.map((day) => day.date ?? day),
    id: "leeres-beispiel",
    updated: "2028-03-01",
    title: { de: "Nachbarschaftstage Musterstadt (Beispiel)", en: "Musterstadt Neighbourhood Days (example)" },
  };
}

/** The starter, last changed at another time: pages are drawn with that clock. */
export function atRest(starter, updated) {
  return { ...starter, updated };
}

/** The event while it runs: things have been cancelled, moved and delayed, pictures are there. */
export function eventful(starter, updated) {
  const changes = {
    begruessung: { state: "delayed", start: "2028-09-15T09:45", end: "2028-09-15T10:00", note: LATE },
    impuls: { state: "cancelled", note: ILL },
    "workshop-tauschregal": { state: "moved", rooms: ["saal"] },
  };
  const sessions = starter.sessions.map((session) => {
    const [first, ...others] = session.runs;
    return { ...session, runs: [{ ...first, ...changes[session.id] }, ...others] };
  });
  const [alex, ...others] = starter.people;
  const people = [{ ...alex, photo: "portraet", biography: BIOGRAPHY }, ...others];
  return { ...starter, updated, sessions, people, photos: [...PHOTOS, ...starter.photos] };
}

/** A message stands above every page. */
export function urgent(event) {
  const message = {
    id: "aufzug",
    date: "2028-09-15T09:40",
    urgent_until: "2028-09-15T18:00",
    title: { de: "Der Aufzug steht still", en: "The lift is out of order" },
    text: { de: "In den Großen Saal kommen Sie ohne Stufen durch den [Garten](page:kontakt).", en: "The great hall can be reached without steps through the [garden](page:kontakt)." },
  };
  return { ...event, news: [message, ...event.news] };
}

const LATE = { de: "Der Zug hat Verspätung.", en: "The train is late." };
const ILL = { de: "Der Vortrag entfällt wegen Krankheit.", en: "The talk is cancelled because of illness." };
const BIOGRAPHY = {
  de: "Eine erfundene Person.\n\n> Wer fragt, wohnt schon fast hier.\n\n- mag Treppenhäuser\n- mag [Beispiele](https://example.org/beispiele)",
  en: "A made-up person.\n\n> Whoever asks almost lives here already.\n\n- likes stairwells\n- likes [examples](https://example.org/examples)",
};

/** The pictures that `picture.mjs` draws. */
const PHOTOS = [
  {
    id: "portraet", file: "portraet.png", consent: true, credit: "Beispielverein Musterstadt",
    alt: { de: "Ein Farbverlauf anstelle eines Porträts", en: "A gradient in place of a portrait" },
  },
  {
    id: "treppenhaus", kind: "illustration", file: "treppenhaus.png", consent: true, session: "workshop-tauschregal",
    alt: { de: "Ein Farbverlauf anstelle eines Treppenhauses", en: "A gradient in place of a stairwell" },
    caption: { de: "Hier soll das Regal stehen.", en: "This is where the shelf will stand." },
    credit: "Beispielverein Musterstadt",
    licence: { label: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  },
];

/** Nothing takes place: every page says so, and nothing runs or comes next. */
export function cancelled(starter) {
  const note = {
    de: "Die Halle ist gesperrt. Karten werden erstattet.",
    en: "The hall is closed. Tickets will be refunded.",
  };
  return { ...starter, updated: "2028-09-15T09:00", state: { is: "cancelled", note } };
}

/** German as long as it gets, in every text. */
export function longWords(event) {
  const lengthen = ofString((text) => text
    .replace(/^(\p{L}+)/u, "$1-Donaudampfschifffahrtselektrizitätenhauptbetriebswerk")
    .replace(/(\p{L}{4,})([.!?]?)$/u, "$1srindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz$2"));
  const german = eachText(event, ({ de }) => de && { de: lengthen(de) });
  const people = german.people.map((person) => ({
    ...person,
    name: `${person.name}-Wolfeschlegelsteinhausenbergerdorff`,
    organisation: "Zentralgenossenschaftsverbandsgeschäftsstelle Musterstadt",
  }));
  const contacts = german.contacts.map((contact) => ({
    ...contact,
    name: "Veranstaltungsöffentlichkeitsarbeitskoordinationsstelle",
    email: "veranstaltungsoeffentlichkeitsarbeitskoordinationsstelle@nachbarschaftstage.example.org",
  }));
  const venue = { ...german.venue, name: "Mehrzweckveranstaltungshalle Musterstadt", city: "Musterstadt-Hinterobertupfingen" };
  return { ...german, languages: ["de"], people, contacts, venue };
}

/** Evenings and nights: a run after midnight, one past it, and an exhibition of thirty hours. */
export function overnight(starter) {
  const session = (id, kind, title, start, end, rooms) => ({ id, kind, title, runs: [{ start, end, rooms }] });
  const sessions = [
    ...starter.sessions,
    session("ausstellung", "poster", { de: "Ausstellung der Klingelschilder", en: "Exhibition of doorbell signs" },
      "2028-09-15T10:00", "2028-09-16T16:00", ["werkstatt"]),
    session("hofkonzert", "performance", { de: "Hofkonzert", en: "Courtyard concert" },
      "2028-09-15T20:00", "2028-09-15T21:30", ["saal"]),
    session("fest", "social", { de: "Fest", en: "Party" }, "2028-09-15T22:00", "2028-09-16T01:00", ["saal"]),
    session("nachtkino", "performance", { de: "Nachtkino", en: "Late film" },
      "2028-09-16T00:30", "2028-09-16T02:00", ["werkstatt"]),
    session("abschluss", "plenum", { de: "Abschluss", en: "Closing" }, "2028-09-16T12:00", "2028-09-16T13:00", ["saal"]),
  ];
  return { ...starter, updated: "2028-03-01", sessions };
}

/** More than anybody sees at once: people, pictures, and a long day. */
export function crowded(starter) {
  const roles = ["speaker", "moderator", "host"];
  const people = Array.from({ length: 60 }, (_, index) => ({
    id: `gast-${index}`,
    name: `Gast ${index} ${"ABCDEFGHKLMNOPRSTVWZ"[index % 20]}ahlmann`,
    organisation: index % 3 ? "Beispielverein Musterstadt" : "Beispielamt Musterstadt",
  }));
  const clock = (minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16);
  const sessions = people.slice(0, 48).map(({ id }, index) => ({
    id: `punkt-${index}`,
    kind: index % 2 ? "poster" : "panel",
    title: { de: `Punkt ${index} der Tagesordnung`, en: `Item ${index} of the agenda` },
    people: [{ person: id, role: roles[index % 3] }],
    language: index < 40 ? "de" : "en",
    runs: [{ day: "2028-09-15", start: clock(540 + index * 10), end: clock(550 + index * 10), rooms: [index % 2 ? "werkstatt" : "saal"] }],
  }));
  const photos = Array.from({ length: 30 }, (_, index) => ({
    ...PHOTOS[1],
    id: `bild-${index}`,
    session: `punkt-${index % 7}`,
    caption: { de: `Bild ${index}`, en: `Picture ${index}` },
  }));
  const days = starter.days.map((day) => day.date ?? day);
  return { ...starter, days, updated: "2028-09-15T10:15", people, sessions, photos };
}

/** More organisations than home shows, some with logos, in ranks and of all roles. */
export function sponsored(event) {
  const roles = ["parent", "commissioner", "funder", "partner", "media_partner", "network", "venue"];
  const others = roles.map((role) => ({ id: role.replace("_", "-"), role, name: `Beispielverein für ${role}` }));
  const sponsors = Array.from({ length: 6 }, (_, index) => ({
    id: `sponsor-${index}`,
    role: "sponsor",
    rank: index % 2 ? "silber" : "gold",
    name: `Beispielbetrieb ${index}`,
    url: "https://example.org/",
    note: { de: "Gibt es nicht.", en: "Does not exist." },
    ...(index < 4 && { logo: index ? "treppenhaus.png" : { file: "treppenhaus.png", dark: "portraet.png" } }),
  }));
  const funder = others.find(({ role }) => role === "funder");
  Object.assign(funder, { logo: "treppenhaus.png", statement: { de: "Gefördert zum Beispiel", en: "Funded for example" } });
  const ranks = ["gold", "silber"].map((id) => ({ id, name: id }));
  return { ...event, ranks, organisations: [...event.organisations, ...others, ...sponsors] };
}

const HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";
const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

/**
 * The English texts in letters that run from right to left (without any meaning), in
 * Unicode's test language for that layout. German, the other language, runs from the left;
 * so do names, which stay as they are.
 */
export function mirrored(event) {
  return inLetters(event, "en-XB", HEBREW);
}

/** The same with the words of the interface in Arabic, and letters that are joined. */
export function inArabicLetters(event) {
  return inLetters(event, "ar", ARABIC);
}

function inLetters(event, language, letters) {
  const letter = (character) => letters[character.toLowerCase().charCodeAt(0) % letters.length];
  const mirror = ofString((text) => text.replace(/(?:https?|page|session|person|photo|contact|day):[^\s)]+|[a-z]/giu, (part) => (part.length > 1 ? part : letter(part))));
  const turned = eachText(event, ({ de, en }) => de && { [language]: mirror(en), de });
  return { ...turned, languages: [language, "de"] };
}

/** Passes everything that stands by language through `change`, in every depth. */
function eachText(value, change) {
  if (Array.isArray(value)) return value.map((item) => eachText(item, change));
  if (value === null || typeof value !== "object") return value;
  if (value.de !== undefined || value.en !== undefined) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eachText(item, change)]));
}

/** A text may stand in a file of its own, and stays as it is there. */
function ofString(change) {
  return (text) => (typeof text === "string" ? change(text) : text);
}
