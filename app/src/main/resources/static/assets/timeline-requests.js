"use strict";
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

/** Where a slot was last asked to be, if that has not been answered yet. */
const want = (slot) => [sending, ...waiting].findLast((change) => change?.place?.slot === slot)?.place;
