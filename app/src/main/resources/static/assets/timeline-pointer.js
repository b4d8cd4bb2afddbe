"use strict";
// The pointer: a slot, its lower edge, or something that is not placed yet.
let drag = null;
let spent = false; // Let go of while the button was still down.
const FAR = 4; // A press that trembles is still a press.
document.addEventListener("pointerdown", (event) => {
  spent = false;
  if (event.button !== 0 || event.pointerType === "touch" || !isPicture()) return;
  const block = event.target.closest?.("#editor [data-slot]");
  const part = event.target.closest?.("#editor [data-part]");
  if (!block && !part) return;
  drag = {
    block, part, x: event.pageX, y: event.pageY, moved: false, sizes: Boolean(event.target.closest(".edge")),
    from: block && (want(block.dataset.slot) ?? placeOf(block)),
  };
});
document.addEventListener("dragstart", (event) => {
  if (event.target.closest?.("#editor .block, #editor [data-part]")) event.preventDefault();
});
document.addEventListener("pointermove", (event) => {
  if (!drag) return;
  if (!(event.buttons & 1)) return letGo(); // Let go of where this page could not hear it.
  if (!drag.moved && Math.hypot(event.pageX - drag.x, event.pageY - drag.y) < FAR) return;
  drag.moved = true;
  if (event.clientY > innerHeight - 40) scrollBy(0, 12);
  else if (event.clientY < 40) scrollBy(0, -12);
  if (drag.block) {
    drag.block.dataset.held = "";
    drag.place = drag.sizes ? sized(event) : dragged(event);
    paint(drag.block, drag.place);
  } else place(event);
});
const frame = () => {
  const picture = blocks();
  const box = picture.getBoundingClientRect();
  const [from, until] = ["from", "until"].map((side) => {
    const [hours, minutes] = picture.closest(".timeline").dataset[side].split(":").map(Number);
    return midnight() + (hours * 60 + minutes) * MINUTE;
  });
  return { box, from, until, high: box.height / ((until - from) / MINUTE) };
};
const columnAt = (x, box) => Math.min(rooms().length - 1, Math.max(0, Math.floor((x - box.left) / box.width * rooms().length)));
// A slot may go on after the picture ends, at midnight, and begin before it; it is not drawn back for that.
const within = (starts, length, { from, until }, now = from) =>
  Math.max(Math.min(from, now), Math.min(Math.max(until - length, now), starts));
const dragged = (event) => {
  const picture = frame();
  const length = drag.from.ends - drag.from.starts;
  const starts = within(snap(drag.from.starts + (event.pageY - drag.y) / picture.high * MINUTE), length, picture, drag.from.starts);
  return { ...drag.from, starts, ends: starts + length, column: columnAt(event.clientX, picture.box) };
};
const sized = (event) => {
  const picture = frame();
  const ends = snap(drag.from.ends + (event.pageY - drag.y) / picture.high * MINUTE);
  return { ...drag.from, ends: Math.max(drag.from.starts + GRID * MINUTE, Math.min(Math.max(picture.until, drag.from.ends), ends)) };
};
const ghost = (part) => {
  const made = Object.assign(document.createElement("li"), { className: "block placing" });
  made.innerHTML = '<a><strong></strong> <span class="when"></span></a>';
  made.querySelector("strong").textContent = part.querySelector("span").firstChild.textContent.trim();
  return made;
};
/** Something from the tray: where it would lie is shown once it is over the day. */
const place = (event) => {
  const picture = frame();
  const { box } = picture;
  const over = event.clientX > box.left && event.clientX < box.right && event.clientY > box.top && event.clientY < box.bottom;
  drag.ghost ??= ghost(drag.part);
  if (!over) {
    drag.ghost.remove();
    drag.place = null;
    return;
  }
  const length = Number(drag.part.dataset.minutes) * MINUTE;
  const starts = within(snap(picture.from + (event.clientY - box.top) / picture.high * MINUTE), length, picture);
  drag.place = { starts, ends: starts + length, column: columnAt(event.clientX, box) };
  Object.assign(drag.ghost.dataset, { column: drag.place.column, lane: 0, lanes: 1 });
  blocks().append(drag.ghost);
  paint(drag.ghost, drag.place);
};
document.addEventListener("pointerup", () => {
  const { block, part, place: to, from, moved, ghost } = drag ?? {};
  drag = null;
  if (!moved && !spent) return;
  // The press that ends a drag opens nothing and chooses nothing.
  const still = (click) => { click.preventDefault(); click.stopPropagation(); };
  document.addEventListener("click", still, { capture: true });
  setTimeout(() => document.removeEventListener("click", still, { capture: true }));
  ghost?.remove();
  if (block) {
    delete block.dataset.held;
    if (to && differs(to, from)) move(block, to);
    else if (!("pending" in block.dataset)) putBack(block);
  } else if (part && to) {
    const values = { part: part.dataset.part, starts: write(to.starts), room: rooms()[to.column] ?? "" };
    ask({ path: `${editor().dataset.timeline}/placements`, values: () => values, focus: "#day" });
  }
});
/** Goes on in the piece that an answer has brought; {@code down} is how far its words have pushed the day. */
const regrip = (down) => {
  const [kind, key] = drag.block ? ["slot", drag.block.dataset.slot] : ["part", drag.part.dataset.part];
  const found = editor().querySelector(`[data-${kind}="${CSS.escape(key)}"]`);
  if (!found) return letGo();
  drag.y += down;
  drag[drag.block ? "block" : "part"] = found;
  if (drag.moved && drag.block) {
    found.dataset.held = "";
    paint(found, drag.place);
  } else if (drag.place) blocks().append(drag.ghost);
};
const letGo = () => {
  if (drag.block) {
    delete drag.block.dataset.held;
    putBack(drag.block);
    say("Let go: it is where it was.");
  }
  drag.ghost?.remove();
  spent = drag.moved;
  drag = null;
};
document.addEventListener("pointercancel", () => drag && letGo());
