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
  const now = want(block.dataset.slot) ?? placeOf(block);
  const by = (event.shiftKey ? 15 : GRID) * MINUTE;
  const to = {
    arrowup: () => ({ ...now, starts: now.starts - by, ends: now.ends - by }),
    arrowdown: () => ({ ...now, starts: now.starts + by, ends: now.ends + by }),
    arrowleft: () => ({ ...now, column: Math.max(0, now.column - 1) }),
    arrowright: () => ({ ...now, column: Math.min(rooms().length - 1, now.column + 1) }),
    "+": () => ({ ...now, ends: now.ends + GRID * MINUTE }),
    "=": () => ({ ...now, ends: now.ends + GRID * MINUTE }),
    "-": () => ({ ...now, ends: Math.max(now.starts + GRID * MINUTE, now.ends - GRID * MINUTE) }),
  }[key]?.();
  if (to) {
    event.preventDefault();
    if (["starts", "ends", "column"].some((part) => to[part] !== now[part])) move(block, to);
  } else if (key === "delete" || key === "backspace") {
    event.preventDefault();
    ask({ path: moves(), values: () => ({ press: `${block.dataset.slot} REMOVE` }), focus: "#undo:enabled" });
  } else if (key === "?") {
    event.preventDefault();
    const keys = editor().querySelector("details.keys");
    keys.open = !keys.open;
    if (keys.open) say(keys.querySelector("dl").textContent.replace(/\s+/g, " "));
  }
});
