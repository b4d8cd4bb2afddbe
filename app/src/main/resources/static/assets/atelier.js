// Atelier's few helpers. Every page works without them; they only spare mistakes and tell what happened.
const say = (words) => {
  const line = document.getElementById("announcement");
  if (!line || !words) return;
  line.textContent = "";
  setTimeout(() => { line.textContent = words; }, 60);
};
const each = (root, selector, act) => {
  if (root.matches?.(selector)) act(root);
  root.querySelectorAll?.(selector).forEach(act);
};

// One press, one request: a pressed button is busy, and deaf, until the answer (or the page) comes back.
const hold = (button) => button.setAttribute("aria-busy", "true");
const release = (root) => each(root, "button[aria-busy]", (button) => button.removeAttribute("aria-busy"));
const deaf = (event) => {
  const busy = event.type === "click" ? event.target.closest?.("button") : event.submitter;
  if (busy?.getAttribute("aria-busy") !== "true") return;
  event.preventDefault();
  event.stopImmediatePropagation();
};
document.addEventListener("click", deaf, true);
document.addEventListener("submit", deaf, true);
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.hasAttribute("data-again") || form.method === "dialog") return;
  delete form.dataset.changed;
  if (!event.defaultPrevented && event.submitter) hold(event.submitter);
});
window.addEventListener("pageshow", () => release(document));

// A form with data-guard asks before the page is left with words not sent.
document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.hasAttribute("data-guard")) form.dataset.changed = "yes";
  count(event.target, true);
});
window.addEventListener("beforeunload", (event) => {
  if (document.querySelector("form[data-changed]")) event.preventDefault();
  // Whoever chooses to stay can press the button again; this runs once they have chosen.
  setTimeout(() => event.defaultPrevented && release(document));
});

// <span class="counter" data-counts="summary"></span> under a field with maxlength.
const count = (field, spoken) => {
  const counter = field.id && document.querySelector(`[data-counts="${CSS.escape(field.id)}"]`);
  if (!counter || !(field.maxLength > 0)) return;
  const left = field.maxLength - field.value.length;
  counter.textContent = `${left} of ${field.maxLength} characters left`;
  if (spoken && [50, 20, 10, 0].includes(left)) say(counter.textContent);
};

// <input type="file" data-most="20971520" data-too-large="…"> is refused before it travels.
document.addEventListener("change", (event) => {
  const field = event.target;
  if (!field.dataset?.most) return;
  const tooLarge = [...field.files].some((file) => file.size > Number(field.dataset.most));
  field.setCustomValidity(tooLarge ? field.dataset.tooLarge : "");
  if (tooLarge) field.reportValidity();
});

// <button hidden data-copy="address-id" data-done="Copied">Copy</button>
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copy]");
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  await navigator.clipboard.writeText((source.value ?? source.textContent).trim());
  button.dataset.before ??= button.textContent;
  button.textContent = button.dataset.done;
  say(button.dataset.done);
  setTimeout(() => { button.textContent = button.dataset.before; }, 2000);
});

// <section class="slider" data-slider hidden>: two images over each other, and a range that says where the upper one begins.
document.addEventListener("input", (event) => {
  const slider = event.target.closest?.("[data-slider]");
  slider?.style.setProperty("--seam", `${event.target.value}%`);
});

// What a page needs once it is there: also called for each piece that htmx brings.
const ready = (root) => {
  if (navigator.clipboard) each(root, "[data-copy][hidden]", (button) => { button.hidden = false; });
  each(root, "[data-slider][hidden]", (slider) => { slider.hidden = false; });
  each(root, "[maxlength]", (field) => count(field, false));
  each(root, "[data-announce]", (piece) => say(piece.dataset.announce));
};
ready(document);
document.addEventListener("htmx:load", (event) => ready(event.detail.elt));

// htmx: hold the button, tell when it takes long, and show [data-no-answer] while no answer comes, [data-not-taken] where it is
// a refusal without words of its own. Forms with data-typed tell it themselves (typed.js).
const pressed = (event) => {
  const element = event.detail.elt;
  return event.detail.requestConfig?.triggeringEvent?.submitter ?? (element.matches("button") ? element : null);
};
const changes = (event) => event.detail.requestConfig?.verb !== "get";
const silence = (silent) => each(document, "[data-no-answer]", (notice) => { notice.hidden = !silent; });
const refuse = (refused) => each(document, "[data-not-taken]", (notice) => { notice.hidden = !refused; });
// The sign-in page would take along what was typed.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  if (event.detail.xhr.status === 401 && changes(event)) event.preventDefault();
});
let slow;
document.addEventListener("htmx:beforeRequest", (event) => {
  const button = pressed(event);
  if (!button) return;
  hold(button);
  clearTimeout(slow);
  slow = setTimeout(() => say(document.querySelector(".working")?.textContent), 500);
});
document.addEventListener("htmx:afterRequest", (event) => {
  const button = pressed(event);
  if (button) {
    clearTimeout(slow);
    release(button);
  }
  const status = event.detail.xhr?.status ?? 0;
  silence(status === 0 || status >= 500);
  if (changes(event)) refuse(status >= 400 && status < 500 && ![409, 422].includes(status) && !event.detail.elt.closest("[data-typed]"));
});
