"use strict";
// What is asked of the agenda. It waits until what was asked before is answered, and goes with the revision that is then in
// sight; what is asked of one slot before its turn comes is one request.
const waiting = [];
let sending = null;
const asked = () => [sending, ...waiting].filter(Boolean);
const ask = (change) => {
  change.at = way(document.activeElement);
  const last = waiting.at(-1);
  if (change.place && last?.place?.slot === change.place.slot) last.place = change.place;
  else if (change.steps && last?.slot === change.slot) last.steps.push(...change.steps);
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
addEventListener("beforeunload", (event) => {
  if (waiting.length) event.preventDefault();
});

const proof = () => editor().querySelector('input[name="_csrf"]')?.value ?? "";
/** After signing in again elsewhere a page needs a new token; nobody is given somebody else's. */
const renew = async () => {
  const answer = await fetch(location.href, { signal: AbortSignal.timeout(PATIENCE) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = page.body.dataset.person === document.body.dataset.person && page.querySelector("input[name=_csrf]")?.value;
  if (token) document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = token; });
  return Boolean(token);
};
const isAlong = () => Boolean(editor().querySelector('[name="along"]')?.checked);
const body = (change) => {
  const values = new URLSearchParams(change.values?.() ?? []);
  if (change.place) {
    values.set("slot", change.place.slot);
    values.set("starts", write(change.place.starts));
    values.set("ends", write(change.place.ends));
    values.set("room", change.place.room);
  }
  if (isAlong() && !values.has("along")) values.set("along", "yes");
  values.set("day", values.get("day") || editor().dataset.date);
  values.set("revision", editor().dataset.revision);
  values.set("_csrf", proof());
  return values;
};
const send = async (change) => {
  if (change.steps && !(change.place = stepped(change))) return true;
  const values = change.values && !change.values() ? null : body(change);
  if (!values) return true;
  try {
    const answer = await fetch(change.path, {
      method: "POST",
      body: values,
      keepalive: true, // What is on its way arrives, also when the page is left.
      headers: { "HX-Request": "true", "HX-Current-URL": location.href, Accept: "text/html" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 403 && !change.renewed && await renew()) {
      change.renewed = true;
      return send(change);
    }
    if ([200, 409, 422].includes(answer.status)) {
      show(await answer.text(), change, answer.ok);
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
  foresee(block, place);
  ask({ path: moves(), place: roomed(block, place), focus: toSlot(place.slot) });
};
/** Where a slot was last asked to be, if that has not been answered yet. */
const want = (slot) => asked().findLast((change) => change.place?.slot === slot)?.place;
/** Whether an answer may put a slot where nobody here can tell: something is turned back, or takes along what follows. */
const isUncertain = (slot) => asked().some((change) =>
  change.turn || (change.slot === slot && change !== sending) || (isAlong() && change.place?.slot !== slot));
/** One step from where a slot was last asked to be, or from where the answers that are awaited put it. */
const stepOf = (block, step) => {
  const slot = block.dataset.slot;
  if (isUncertain(slot)) return ask({ path: moves(), slot, steps: [step], focus: toSlot(slot) });
  const now = want(slot) ?? placeOf(block);
  const to = step(now);
  if (differs(to, now)) move(block, to);
};
const stepped = ({ slot, steps }) => {
  const block = blockOf(slot);
  if (!block) return null;
  const now = placeOf(block);
  const to = steps.reduce((place, step) => step(place), now);
  if (!differs(to, now)) return null;
  foresee(block, to);
  return roomed(block, to);
};
const isGoing = (slot) => asked().some((change) => change.removes === slot);
const remove = (slot) => {
  if (isGoing(slot)) return;
  ask({ path: moves(), removes: slot, values: () => ({ press: `${slot} REMOVE` }), focus: "#undo:enabled" });
};
/** Each press undoes what is the last thing when its turn comes. */
const turnBack = (verb) => ask({
  path: `${editor().dataset.timeline}/${verb}`,
  turn: verb,
  values: () => {
    const button = document.getElementById(verb);
    return button && !button.disabled ? new FormData(button.form) : null;
  },
  focus: `#${verb}:enabled`,
});

// Forms and their buttons go the same way.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("#editor form[data-edit]")) return;
  event.preventDefault();
  const press = event.submitter;
  if (["undo", "redo"].includes(press?.id)) return turnBack(press.id);
  const gone = press?.name === "press" && /^(\S+) REMOVE$/.exec(press.value)?.[1];
  if (gone) return remove(gone);
  // A step may be pressed again at once; what is placed, or done all the same, is meant once.
  if (!form.matches(".day") && asked().some((change) => change.form === form)) return;
  const values = new FormData(form, press?.name ? press : undefined);
  ask({ path: form.getAttribute("action"), form, values: () => values });
}, true);
