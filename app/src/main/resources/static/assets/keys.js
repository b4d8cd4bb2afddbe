// Keyboard shortcuts of pages with data-desk: what carries data-key is pressed, chosen or gone to with that key. They are off
// while somebody types, with Ctrl, Alt or Meta, under an open dialog, and for whoever turned them off (WCAG 2.1.4).
const OFF = "atelier.keys.off";
const remember = (off) => {
  try {
    if (off === undefined) return localStorage.getItem(OFF) !== null;
    if (off) localStorage.setItem(OFF, "yes");
    else localStorage.removeItem(OFF);
  } catch { /* Then they are on until the page is left. */ }
  return off ?? false;
};
let off = remember();

const dialog = document.getElementById("keys");
const box = dialog?.querySelector("[data-keys-on]");
document.querySelectorAll("[data-needs-script]").forEach((part) => { part.hidden = false; });
document.querySelectorAll("[data-without-script]").forEach((part) => { part.hidden = true; });
if (box) {
  box.checked = !off;
  box.addEventListener("change", () => { off = remember(!box.checked); });
}

const typing = (element) => element.isContentEditable
  || element.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])");
const open = () => document.querySelector("dialog:popover-open, dialog[open]");
const seen = (element) => element.checkVisibility?.() ?? element.offsetParent !== null;

const step = (selector, by) => {
  const all = [...document.querySelectorAll(selector)].filter(seen);
  if (!all.length) return;
  const now = all.findIndex((one) => one === document.activeElement || one.contains(document.activeElement) || one.dataset.now);
  const next = all[Math.min(all.length - 1, Math.max(0, now < 0 ? 0 : now + by))];
  all.forEach((one) => { delete one.dataset.now; });
  next.dataset.now = "yes";
  next.focus();
  next.scrollIntoView({ block: "nearest" });
};
const current = () => document.querySelector("[data-artifact][data-now], [data-artifact]:focus-within") ?? document.querySelector("[data-artifact]");

// Keys that need more than a press; each says whether it had something to do.
const acts = {
  "?": () => dialog?.showPopover(),
  j: () => step("[data-step]", 1),
  k: () => step("[data-step]", -1),
  n: () => step("[data-artifact]", 1),
  b: () => step("[data-artifact]", -1),
  c: () => current()?.querySelector("[data-comments]")?.click(),
  m: () => current()?.querySelector("[data-marks]")?.click(),
  w: () => document.getElementById("summary")?.focus(),
  l: () => {
    const form = document.querySelector("[data-claims]");
    const row = document.activeElement.closest?.("[data-step]");
    if (!form || !row) return;
    form.action = `${new URL(row.href).pathname}/claim`;
    form.requestSubmit();
  },
};

document.addEventListener("keydown", (event) => {
  if (off || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (event.key.length !== 1 || typing(event.target) || open() || event.target.closest("[data-frame]")) return;
  const key = event.key.toLowerCase();
  const way = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (way && seen(way)) {
    event.preventDefault();
    way.focus();
    way.click();
  } else if (acts[key]) {
    event.preventDefault();
    acts[key]();
  }
});
