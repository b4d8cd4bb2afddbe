// Words in a form with data-typed="a name" are kept on this device until Atelier has them: when the network is gone, when the
// session has ended, when another tab was quicker. What is left over when the page is opened again is offered back, for two
// weeks.
const person = document.body.dataset.person;
const EVERYTHING = "atelier.typed:";
const PREFIX = `${EVERYTHING}${person}:${location.pathname}:`;
const AGAIN = 15_000;
const DAYS = 14 * 24 * 60 * 60 * 1000;

const key = (form) => PREFIX + form.dataset.typed;
const read = (at) => {
  try {
    return JSON.parse(localStorage.getItem(at));
  } catch {
    return null;
  }
};
const write = (at, kept) => {
  try {
    localStorage.setItem(at, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};
const forget = (at) => {
  try {
    localStorage.removeItem(at);
  } catch { /* Nothing was kept then. */ }
};
// All that a person fills in, and the id of a new comment: sent again it stays one comment.
const fields = (form) => [...new FormData(form)].filter(([name, value]) =>
  !["_csrf", "seen", "token", "to", "version"].includes(name) && typeof value === "string");
const words = (all) => all.filter(([name]) => /^(?:body|summary|text|words(?:-\d+)?)$/.test(name)).map(([, value]) => value).join("\n").trim();
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const forms = () => [...document.querySelectorAll("form[data-typed]")];

// The form that a request saves: its own, or that of a part of it that is sent to the same place.
const saving = (element) => {
  const form = element.closest?.("form[data-typed]");
  return form?.getAttribute("hx-post") === element.getAttribute?.("hx-post") ? form : null;
};

const line = (form) => document.querySelector(form.getAttribute("hx-target"));
const tell = (form, said, signIn) => {
  const place = line(form);
  if (!place) return;
  const state = document.createElement("span");
  state.className = "state stuck";
  state.textContent = said;
  place.replaceChildren(...place.querySelectorAll("input[type=hidden]"), state);
  if (!signIn) return;
  const way = document.createElement("a");
  way.href = `/sign-in?to=${encodeURIComponent(location.pathname)}`;
  way.target = "_blank";
  way.textContent = "Sign in (in a new tab)";
  place.append(" ", way);
};

const failed = new Set();
const sent = new WeakMap();
const keep = (form) => write(key(form), { at: Date.now(), fields: fields(form) });
document.addEventListener("input", ({ target }) => {
  const form = target.closest?.("form[data-typed]");
  if (form && person) keep(form);
});
document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  const form = saving(detail.elt);
  if (form) sent.set(form, fields(form));
});

const mislaid = (form, said, signIn) => {
  failed.add(form);
  const kept = person && keep(form);
  tell(form, `Not saved: ${said} ${kept ? "Your words are kept on this device" : "Your words are still in this form"}, and sent again by themselves.`, signIn);
};
const fresh = async () => {
  const answer = await fetch(location.pathname, { redirect: "manual" });
  const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  // Somebody else may have signed in since: nothing is said in their name.
  const token = page?.body.dataset.person === person && page.querySelector("input[name=_csrf]")?.value;
  if (token) document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = token; });
  return token;
};
// An answer that sends the whole page to the sign-in page would take the words with it.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  const { elt, xhr } = event.detail;
  const form = saving(elt);
  if (!form) return;
  if ([401, 403].includes(xhr.status)) {
    event.preventDefault();
    mislaid(form, "you are signed out.", true);
  } else if (xhr.status >= 400) {
    mislaid(form, xhr.status === 404 ? "this round is not yours to see any more." : "Atelier did not take it.");
  } else if (!xhr.responseText.includes("data-unsaved")) {
    failed.delete(form);
    if (same(sent.get(form), fields(form))) forget(key(form));
  }
});
for (const trouble of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(trouble, ({ detail }) => {
    const form = saving(detail.elt);
    if (form) mislaid(form, "no answer from Atelier.");
  });
}
const again = async () => {
  if (!failed.size) return;
  try {
    if (!await fresh()) return;
  } catch {
    return;
  }
  for (const form of [...failed]) if (form.isConnected) window.htmx?.trigger(form, "retry");
};
addEventListener("online", again);
setInterval(again, AGAIN);
document.addEventListener("visibilitychange", () => document.hidden || again());

// What is left from before.
const put = (form, kept) => {
  for (const [name, value] of kept.fields) {
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (["radio", "checkbox"].includes(field.type)) field.checked = field.value === value;
      else field.value = value;
    }
  }
  form.closest("details")?.setAttribute("open", "");
  (form.querySelector("textarea") ?? form).focus();
  window.htmx?.trigger(form, "retry");
};
const offer = (form, kept) => {
  const note = document.createElement("div");
  note.className = "flash note";
  note.setAttribute("role", "note");
  const said = document.createElement("p");
  said.textContent = `You typed this here at ${new Date(kept.at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })}, and Atelier does not have it:`;
  const text = document.createElement("pre");
  text.textContent = words(kept.fields);
  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button";
    made.textContent = label;
    made.addEventListener("click", () => {
      act();
      note.remove();
    });
    return made;
  };
  const row = document.createElement("div");
  row.className = "actions";
  row.append(button("Put it back", () => put(form, kept)), button("Throw it away", () => forget(key(form))));
  note.append(said, text, row);
  form.before(note);
  form.closest("details")?.setAttribute("open", "");
};
// Copies end on whatever page they were made, and whoever made them.
try {
  Object.keys(localStorage)
    .filter((at) => at.startsWith(EVERYTHING) && !(Date.now() - read(at)?.at < DAYS))
    .forEach(forget);
} catch { /* Nothing is kept then. */ }
if (person) {
  for (const form of forms()) {
    const kept = read(key(form));
    if (!kept) continue;
    const id = kept.fields.find(([name]) => name === "id")?.[1];
    const there = id ? document.querySelector(`form[data-comment="${CSS.escape(id)}"]`) ?? form : form;
    const typed = words(kept.fields);
    if (!typed || typed === words(fields(there))) forget(key(form));
    else offer(form, kept);
  }
}
