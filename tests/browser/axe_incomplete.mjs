// What axe cannot decide by itself ("incomplete"), each looked at by a person. A finding
// that is not listed fails; so does an entry that nothing matches any more.
//
// `selector` matches the element that axe names; `reason` says why it is no barrier.
export const KNOWN = [
];
