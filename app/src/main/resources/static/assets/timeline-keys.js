"use strict";
// Keys on a slot; with Ctrl everywhere on the page but where somebody types.
const typing = (element) => element.matches?.("textarea, select, input:not([type=radio], [type=checkbox])");
document.addEventListener("keydown", (event) => {
  if (!editor() || event.defaultPrevented || event.altKey) return;
  if (drag) {
    if (event.key === "Escape") letGo();
    return;
  }
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && ["z", "y"].includes(key) && !typing(event.target)) {
    event.preventDefault();
    turnBack(key === "y" || event.shiftKey ? "redo" : "undo");
    return;
  }
  const block = event.target.closest?.("[data-slot]");
  if (!block || event.ctrlKey || event.metaKey || event.target !== block.querySelector("a")) return;
  if (isGoing(block.dataset.slot)) return;
  const by = (event.shiftKey ? 15 : GRID) * MINUTE;
  const longer = (now) => ({ ...now, ends: now.ends + GRID * MINUTE });
  const step = {
    arrowup: (now) => ({ ...now, starts: now.starts - by, ends: now.ends - by }),
    arrowdown: (now) => ({ ...now, starts: now.starts + by, ends: now.ends + by }),
    arrowleft: (now) => ({ ...now, column: Math.max(0, now.column - 1) }),
    arrowright: (now) => ({ ...now, column: Math.min(rooms().length - 1, now.column + 1) }),
    "+": longer,
    "=": longer,
    "-": (now) => ({ ...now, ends: Math.max(now.starts + GRID * MINUTE, now.ends - GRID * MINUTE) }),
  }[key];
  if (step) {
    event.preventDefault();
    stepOf(block, step);
  } else if (key === "delete" || key === "backspace") {
    event.preventDefault();
    remove(block.dataset.slot);
  } else if (key === "?") {
    event.preventDefault();
    const keys = editor().querySelector("details.keys");
    keys.open = !keys.open;
    if (keys.open) say(keys.querySelector("dl").textContent.replace(/\s+/g, " "));
  }
});
