// The draft of an agenda: slots are moved by pointer and by keys. Each change is one request, sent one after the other with the
// revision that is in sight; the answer is the page's piece as it stands now. Without this script the forms do all of it.
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

/** Where a slot lies. */
const placeOf = (block) => ({
  slot: block.dataset.slot,
  starts: read(block.dataset.starts),
  ends: read(block.dataset.ends),
  column: Number(block.dataset.column),
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
const putBack = (block) => {
  block.removeAttribute("style");
  delete block.dataset.pending;
  const when = block.querySelector(".when");
  if (when?.dataset.before) when.textContent = when.dataset.before;
};

// What waits to be sent; what is asked of one slot before its turn comes is one request.
const waiting = [];
let sending = null;
const ask = (change) => {
  const last = waiting.at(-1);
  if (change.place && last?.place?.slot === change.place.slot) last.place = change.place;
  else waiting.push(change);
  next();
};
const next = async () => {
  if (sending || !waiting.length) return;
  sending = waiting.shift();
  const went = await send(sending);
  sending = null;
  if (!went) forget();
  next();
};
/** After a refusal nothing that was meant for another agenda is sent. */
const forget = () => {
  waiting.length = 0;
  blocks()?.querySelectorAll("[data-pending]").forEach(putBack);
};

const proof = () => editor().querySelector('input[name="_csrf"]')?.value ?? "";
const body = (change) => {
  const values = new URLSearchParams(change.values?.() ?? []);
  if (change.place) {
    values.set("slot", change.place.slot);
    values.set("starts", write(change.place.starts));
    values.set("ends", write(change.place.ends));
    values.set("room", rooms()[change.place.column] ?? "");
  }
  if (editor().querySelector('[name="along"]')?.checked && !values.has("along")) values.set("along", "yes");
  values.set("day", values.get("day") || editor().dataset.date);
  values.set("revision", editor().dataset.revision);
  values.set("_csrf", proof());
  return values;
};
const send = async (change) => {
  const values = change.values && !change.values() ? null : body(change);
  if (!values) return true;
  try {
    const answer = await fetch(change.path, {
      method: "POST",
      body: values,
      headers: { "HX-Request": "true", "HX-Current-URL": location.href, Accept: "text/html" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if ([200, 409, 422].includes(answer.status)) {
      show(await answer.text(), change.focus);
      return answer.ok;
    }
    fail([401, 403].includes(answer.status)
      ? "Not moved: you are signed out, or may not do this any more. Sign in again in another window, then try again."
      : "Not moved: Atelier could not do it. It is where it was.");
  } catch {
    fail("Not moved: no answer from Atelier. It is where it was; check the connection and try again.");
  }
  return false;
};
const fail = (words) => {
  blocks()?.querySelectorAll("[data-pending]").forEach(putBack);
  const notice = editor().querySelector("[data-failure]");
  notice.hidden = false;
  notice.querySelector("p").textContent = words;
};

/** Puts the answer in place of what is shown; what was ticked and scrolled to stays. */
const show = (html, focus) => {
  const made = document.createElement("template");
  made.innerHTML = html;
  const fresh = made.content.getElementById("editor");
  const old = editor();
  if (!fresh || !old) return location.reload();
  if (drag) letGo();
  const along = old.querySelector('[name="along"]')?.checked;
  const across = old.querySelector(".timeline")?.scrollLeft ?? 0;
  const open = old.querySelector("details.keys")?.open;
  const held = focus ?? way(document.activeElement);
  old.replaceWith(fresh);
  ready();
  waiting.filter((change) => change.place).forEach((change) => {
    const block = fresh.querySelector(`[data-slot="${CSS.escape(change.place.slot)}"]`);
    if (block) paint(block, change.place);
  });
  const box = fresh.querySelector('[name="along"]');
  if (box) box.checked = along;
  const picture = fresh.querySelector(".timeline");
  if (picture) picture.scrollLeft = across;
  const keys = fresh.querySelector("details.keys");
  if (keys) keys.open = open;
  if (held) (fresh.querySelector(held) ?? fresh.querySelector("#undo:enabled, #day"))?.focus({ preventScroll: true });
  // What is refused is an alert and speaks for itself.
  say(fresh.querySelector("[data-said]")?.textContent.trim() ?? "");
};
/** How what has the focus is found again. */
const way = (element) => {
  if (!element || !editor()?.contains(element)) return null;
  if (element.matches('button[name="press"]')) return `button[value="${CSS.escape(element.value)}"]`;
  if (element.id) return `#${CSS.escape(element.id)}:enabled, a#${CSS.escape(element.id)}`;
  const block = element.closest("[data-slot]");
  return block ? toSlot(block.dataset.slot) : "#day";
};
const toSlot = (slot) => `[data-slot="${CSS.escape(slot)}"] > a`;
const moves = () => `${editor().dataset.timeline}/moves`;
const move = (block, place) => {
  paint(block, place);
  block.dataset.pending = "";
  ask({ path: moves(), place, focus: toSlot(place.slot) });
};

// Forms and their buttons go the same way.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("#editor form[data-edit]")) return;
  event.preventDefault();
  const press = event.submitter;
  const turn = press?.id && ["undo", "redo"].includes(press.id) ? press.id : null;
  if (turn) return turnBack(turn);
  const values = new FormData(form, press?.name ? press : undefined);
  ask({ path: form.getAttribute("action"), values: () => values });
}, true);
/** Each press undoes what is the last thing when its turn comes. */
const turnBack = (verb) => ask({
  path: `${editor().dataset.timeline}/${verb}`,
  values: () => {
    const button = document.getElementById(verb);
    return button && !button.disabled ? new FormData(button.form) : null;
  },
  focus: `#${verb}:enabled`,
});

// Keys on a slot; with Ctrl everywhere on the page but where somebody types.
const typing = (element) => element.matches?.("textarea, select, input:not([type=radio], [type=checkbox])");
/** Where a slot was last asked to be, if that has not been answered yet. */
const want = (slot) => [sending, ...waiting].findLast((change) => change?.place?.slot === slot)?.place;
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
const within = (starts, length, { from, until }) => Math.max(from, Math.min(until - length, starts));
const dragged = (event) => {
  const picture = frame();
  const length = drag.from.ends - drag.from.starts;
  const starts = within(snap(drag.from.starts + (event.pageY - drag.y) / picture.high * MINUTE), length, picture);
  return { ...drag.from, starts, ends: starts + length, column: columnAt(event.clientX, picture.box) };
};
const sized = (event) => {
  const picture = frame();
  const ends = snap(drag.from.ends + (event.pageY - drag.y) / picture.high * MINUTE);
  return { ...drag.from, ends: Math.max(drag.from.starts + GRID * MINUTE, Math.min(picture.until, ends)) };
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
    if (to && ["starts", "ends", "column"].some((side) => to[side] !== from[side])) move(block, to);
    else if (!("pending" in block.dataset)) putBack(block);
  } else if (part && to) {
    const values = { part: part.dataset.part, starts: write(to.starts), room: rooms()[to.column] ?? "" };
    ask({ path: `${editor().dataset.timeline}/placements`, values: () => values, focus: "#day" });
  }
});
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

const ready = () => {
  editor()?.querySelectorAll("[data-needs-script]").forEach((part) => { part.hidden = !isPicture(); });
};
ready();
