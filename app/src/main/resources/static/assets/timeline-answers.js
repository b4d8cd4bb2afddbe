"use strict";
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

const ready = () => {
  editor()?.querySelectorAll("[data-needs-script]").forEach((part) => { part.hidden = !isPicture(); });
};
ready();
