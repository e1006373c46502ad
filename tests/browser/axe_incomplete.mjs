// What axe cannot decide by itself ("incomplete"), each looked at by a person. A finding
// that is not listed fails; so does an entry that nothing matches any more.
//
// `selector` matches the element that axe names; `reason` says why it is no barrier.
export const KNOWN = [
  {
    rule: "color-contrast",
    selector: ".portrait-initials",
    reason: "Initials over a pattern of dots, or a single one. They are decoration, the name stands beside "
      + "them, and text on this background is measured in tests/style/contrast.rs.",
  },
  {
    rule: "color-contrast",
    selector: "#notice",
    reason: "The line at the bottom of the window lies over the page while it is scrolled. It is opaque, and its "
      + "colours are measured in tests/style/contrast.rs (on-ink on text).",
  },
  {
    rule: "color-contrast",
    selector: ".filter-dialog-choice > span",
    reason: "While the dialog is scrolled, a choice can lie below its buttons, which stay in sight. They are "
      + "opaque, and the dialog scrolls a choice clear of them when it gets the focus.",
    // Whether one does goes by how many choices there are, and how high the window is.
    byChance: true,
  },
];
