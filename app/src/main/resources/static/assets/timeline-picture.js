"use strict";
// The draft of an agenda: slots are moved by pointer and by keys. Each change is one request, sent one after the other with the
// revision that is in sight; the answer is the page's piece as it stands now. Without these scripts the forms do all of it.
// Five scripts share their names and come in this order: here, where things lie and how they are shown; what waits and is sent;
// the answer that is put in place; the keys; the pointer. They are no modules: what a module imports has no address of its own
// that changes with its content.
const GRID = 5;
const MINUTE = 60_000;
const PATIENCE = 15_000;
const editor = () => document.getElementById("editor");
const blocks = () => editor()?.querySelector(".blocks");
const isPicture = () => matchMedia("(min-width: 60rem) and (not (pointer: coarse))").matches;
const say = (words) => {
  const line = document.getElementById("announcement");
  if (line) line.textContent = words;
};

// Local times are counted as if they were UTC, so that no clock of this device changes them.
const read = (time) => Date.parse(`${time}Z`);
const write = (moment) => new Date(moment).toISOString().slice(0, 16);
const clock = (moment) => write(moment).slice(11).replace(/^0/, "");
const snap = (moment) => Math.round(moment / (GRID * MINUTE)) * GRID * MINUTE;
const midnight = () => read(`${editor().dataset.date}T00:00`);
const rooms = () => [...editor().querySelectorAll(".rooms > li")].map((room) => room.dataset.room);

const blockOf = (slot) => editor().querySelector(`[data-slot="${CSS.escape(slot)}"]`);
/** Where a slot lies. */
const placeOf = (block) => ({
  slot: block.dataset.slot,
  starts: read(block.dataset.starts),
  ends: read(block.dataset.ends),
  column: Number(block.dataset.column),
});
const differs = (one, other) => ["starts", "ends", "column"].some((side) => one[side] !== other[side]);
/** Rooms beyond the twelfth share a column, so whatever stays in its column stays in its room. */
const roomed = (block, place) => ({
  ...place,
  room: place.column === Number(block.dataset.column) ? block.querySelector(".at")?.textContent ?? "" : rooms()[place.column] ?? "",
});
/** Shows a slot elsewhere before anybody has agreed to it. */
const paint = (block, place) => {
  block.style.setProperty("--begin", Math.max(0, (place.starts - midnight()) / MINUTE));
  block.style.setProperty("--end", Math.min(24 * 60, (place.ends - midnight()) / MINUTE));
  if (place.column !== Number(block.dataset.column)) {
    block.style.setProperty("--column", place.column);
    block.style.setProperty("--lane", 0);
    block.style.setProperty("--lanes", 1);
  }
  const when = block.querySelector(".when");
  when.dataset.before ??= when.textContent;
  when.textContent = `${clock(place.starts)}–${clock(place.ends)}`;
};
/** Shows where a slot was asked to be until that is answered. */
const foresee = (block, place) => {
  paint(block, place);
  block.dataset.pending = "";
};
const putBack = (block) => {
  block.removeAttribute("style");
  delete block.dataset.pending;
  const when = block.querySelector(".when");
  if (when?.dataset.before) when.textContent = when.dataset.before;
};
