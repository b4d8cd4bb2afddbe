"use strict";
// The answer is put in place of what is shown. What was ticked, typed and scrolled to stays, whoever has gone on to something
// else is left there, and a drag goes on.
const show = (html, change, taken) => {
  const made = document.createElement("template");
  made.innerHTML = html;
  const fresh = made.content.getElementById("editor");
  const old = editor();
  if (!fresh || !old) return location.reload();
  const along = old.querySelector('[name="along"]')?.checked;
  const across = old.querySelector(".timeline")?.scrollLeft ?? 0;
  const open = old.querySelector("details.keys")?.open;
  const held = focusAfter(change);
  const top = topOfDay();
  keepTyped(old, fresh, taken && change.form ? change.path : null);
  old.replaceWith(fresh);
  ready();
  for (const { place } of waiting) {
    const block = place && blockOf(place.slot);
    if (block) foresee(block, place);
  }
  const box = fresh.querySelector('[name="along"]');
  if (box) box.checked = along;
  const picture = fresh.querySelector(".timeline");
  if (picture) picture.scrollLeft = across;
  const keys = fresh.querySelector("details.keys");
  if (keys) keys.open = open;
  if (drag) regrip(topOfDay() - top);
  if (held) (fresh.querySelector(held) ?? fresh.querySelector("#undo:enabled, #day"))?.focus({ preventScroll: true });
  // What is refused is an alert and speaks for itself.
  say(fresh.querySelector("[data-said]")?.textContent.trim() ?? "");
};
const topOfDay = () => blocks().getBoundingClientRect().top + scrollY;

/** What is chosen or typed beside the day stays, unless it is what was sent and taken. */
const keepTyped = (old, fresh, sent) => {
  for (const field of old.querySelectorAll("aside [name]:not([type=hidden], button)")) {
    if (field.form?.getAttribute("action") === sent) continue;
    const same = [...fresh.querySelectorAll(`aside [name="${CSS.escape(field.name)}"]`)];
    const [first] = same;
    if (["radio", "checkbox"].includes(field.type)) {
      const one = same.find((other) => other.value === field.value);
      if (one && field.checked !== field.defaultChecked) one.checked = field.checked;
    } else if (field.matches("select")) {
      if ([...(first?.options ?? [])].some((option) => option.value === field.value)) first.value = field.value;
    } else if (first && field.value !== field.defaultValue && !field.validity.badInput) first.value = field.value;
  }
};

/** Where the focus goes: to what was changed, unless whoever asked has gone on meanwhile, or has asked for more. */
const focusAfter = (change) => {
  const now = way(document.activeElement);
  const stayed = document.activeElement === document.body || now === change.at;
  return (stayed && !waiting.length ? change.focus : null) ?? now;
};
/** How what has the focus is found again. */
const way = (element) => {
  if (!element || !editor()?.contains(element)) return null;
  if (element.id) return `#${CSS.escape(element.id)}:enabled, a#${CSS.escape(element.id)}`;
  const value = element.matches("button, [type=radio], [type=checkbox]") ? `[value="${CSS.escape(element.value)}"]` : "";
  if (element.name) return `[name="${CSS.escape(element.name)}"]${value}`;
  if (element.matches("details.keys > summary")) return "details.keys > summary";
  const block = element.closest("[data-slot]");
  return block ? toSlot(block.dataset.slot) : "#day";
};
const toSlot = (slot) => `[data-slot="${CSS.escape(slot)}"] > a`;

const ready = () => {
  editor()?.querySelectorAll("[data-needs-script]").forEach((part) => { part.hidden = !isPicture(); });
};
ready();
