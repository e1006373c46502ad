// Days on which a visitor keeps a run every half hour.

/**
 * Puts runs of an event one after the other: as many on each day as is said for it.
 *
 * @returns the ids of these runs, by days
 */
export function fillDays(event, counts) {
  const runs = event.sessions.flatMap(({ runs }) => runs);
  event.revision += 1;
  return counts.map((count, index) => {
    const { date } = event.days[index];
    const kept = runs.filter(({ day }) => day === date).slice(0, count);
    kept.forEach((run, place) => {
      const hour = String(8 + Math.floor(place / 2)).padStart(2, "0");
      const half = place % 2 ? ["30", "55"] : ["00", "25"];
      [run.start, run.end] = half.map((minute) => `${date}T${hour}:${minute}:00+02:00`);
    });
    return kept.map(({ id }) => id);
  });
}
