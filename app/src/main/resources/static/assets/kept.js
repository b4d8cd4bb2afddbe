// Presses that the network did not carry. A form with data-kept="what is pressed" is sent from here: with an id, so that
// it counts once however often it is sent, and with how long ago it was pressed. What gets no answer is kept on this
// phone and sent again, in order, from whatever page of Atelier is open; what waited for more than two days is not sent any
// more, and said so. Without this script the form goes out plainly.
const PREFIX = "atelier.kept:";
const person = document.body.dataset.person;
const line = document.getElementById("kept");
const LONGEST = 2 * 24 * 60 * 60 * 1000; // The server reckons no further back, and would take it for newer than it is.
const WEEK = 7 * 24 * 60 * 60 * 1000;
const here = new Set(); // The ids of what was pressed on this page.
let last = 0;
let sending = false;
let away = false;

const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).sort();
const all = () => keys().flatMap((key) => {
  try {
    return [{ key, ...JSON.parse(localStorage.getItem(key)) }];
  } catch {
    return [];
  }
}).filter((press) => press.person === person);
const waiting = () => all().filter((press) => !press.told);
const save = (press) => localStorage.setItem(press.key, JSON.stringify({ ...press, key: undefined }));
const forget = (press) => localStorage.removeItem(press.key);

// crypto.randomUUID() is there on https only, and a workshop may run on a laptop.
const uuid = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

const keep = (form, button) => {
  const made = last = Math.max(Date.now(), last + 1);
  const id = uuid();
  const fields = [...new FormData(form, button)].filter(([name, value]) => name !== "_csrf" && typeof value === "string");
  const what = button?.dataset.kept ?? button?.getAttribute("aria-label") ?? form.dataset.kept;
  const press = { key: PREFIX + made + ":" + id, id, made, person, what, fields, path: form.getAttribute("action") };
  here.add(id);
  save(press);
  return press;
};

const element = (name, words) => {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
};
// Says how many wait, and what became of those that waited; a problem stays until somebody has read it. Made anew only where
// it says something else: otherwise a screen reader would say it again, and whoever is on its button would lose the focus.
let shown = "";
const show = () => {
  if (!line) return;
  const kept = waiting().filter((press) => press.waited).length;
  const told = all().filter((press) => press.told);
  const now = JSON.stringify([kept, away, told]);
  if (now === shown) return;
  shown = now;
  line.replaceChildren();
  line.hidden = kept === 0 && told.length === 0;
  if (kept > 0) {
    const many = kept === 1 ? "What you pressed is" : `${kept} presses are`;
    const why = away === "stranger" ? "It will be sent when you have signed in again." : "It will be sent when the network is back.";
    line.append(element("p", `${many} kept on this phone. ${why}`));
    if (away === "stranger") {
      const way = element("a", "Sign in");
      way.href = `/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`;
      line.append(way);
    }
  }
  for (const press of told) {
    const words = element("p", `${press.told.late ? "Not sent" : "Sent"}: ${press.what}. ${press.told.words}`.trim());
    words.className = press.told.kind;
    line.append(words);
  }
  if (told.length > 0) {
    const read = element("button", "I have read this");
    read.type = "button";
    read.className = "button quiet";
    read.addEventListener("click", () => {
      told.forEach(forget);
      show();
    });
    line.append(read);
  }
};

const PATIENCE = 8_000;
const token = (page) => page.querySelector("input[name=_csrf]")?.value ?? "";
// After signing in again elsewhere the forms of this page need a new token; nobody is given somebody else's.
const renew = async () => {
  const answer = await fetch(location.href, { signal: AbortSignal.timeout(PATIENCE) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (page.body.dataset.person !== person) return false;
  document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = token(page); });
  return token(page);
};
const post = (press, proof) => {
  const body = new URLSearchParams(press.fields);
  body.set("_csrf", proof);
  return fetch(press.path, {
    method: "POST",
    body,
    signal: AbortSignal.timeout(PATIENCE),
    headers: { "Press": press.id, "Press-Age": String(Math.max(0, Date.now() - press.made)), "Press-For": person },
  });
};
// What became of one press: an answer in words, or why there is none yet.
const deliver = async (press) => {
  try {
    let answer = await post(press, token(document));
    if (answer.status === 403) {
      const proof = await renew();
      if (proof === false) return { why: "stranger" };
      // What is refused with a good token is refused for good, and whatever waits behind it goes on.
      answer = await post(press, proof);
    }
    if (answer.ok && answer.headers.get("Content-Type")?.includes("json")) return { said: await answer.json() };
    if (answer.ok || [401, 409].includes(answer.status)) return { why: "stranger" };
    if (answer.status >= 500 || [408, 425, 429].includes(answer.status)) return { why: "network" };
    return { said: { kind: "problem", words: "Atelier did not take it. Please look at the page and press again." } };
  } catch {
    return { why: "network" };
  }
};

const announce = (what, press, said) => document.dispatchEvent(new CustomEvent(what, { detail: { ...press, said } }));
const TOO_LATE = { kind: "problem", late: true, words: "It had waited for more than two days. What was said since holds." };
const sendAll = async () => {
  for (let press = waiting()[0]; press; press = waiting()[0]) {
    const { said, why } = Date.now() - press.made > LONGEST ? { said: TOO_LATE } : await deliver(press);
    away = why ?? false;
    if (why) {
      for (const other of waiting().filter((kept) => !kept.waited)) {
        save({ ...other, waited: true });
        announce("atelier:kept", other);
      }
      return;
    }
    // Pressed on this page and sent at once, whoever pressed shows it; later it is told here, good news until the next page.
    forget(press);
    if (press.waited || !said.to || !here.has(press.id)) save({ ...press, told: said });
    announce("atelier:sent", press, said);
    show();
  }
};
const send = async () => {
  if (sending || !person) return;
  sending = true;
  try {
    // One tab sends at a time, where the browser can tell; the id counts once in any case.
    await (navigator.locks ? navigator.locks.request("atelier.kept", sendAll) : sendAll());
  } finally {
    sending = false;
    show();
  }
  if (waiting().some((press) => !press.waited)) await send(); // Pressed while the turn was given back.
};

// The page that the answer leads to says in a message what a form sent plainly would have said.
const TOLD = "atelier.told";
const goOn = (said) => {
  if (said.words) sessionStorage.setItem(TOLD, JSON.stringify(said));
  const here = new URL(said.to, location.href);
  if (here.pathname + here.search !== location.pathname + location.search) return location.assign(said.to);
  location.hash = here.hash;
  location.reload();
};
const greet = () => {
  const left = sessionStorage.getItem(TOLD);
  sessionStorage.removeItem(TOLD);
  if (!left || !line) return;
  const said = JSON.parse(left);
  const flash = document.createElement("div");
  flash.className = `flash ${said.kind}`;
  flash.setAttribute("role", said.kind === "problem" ? "alert" : "status");
  line.before(flash);
  flash.append(element("p", said.words));
};

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form[data-kept]") || event.defaultPrevented || !person || !storage) return;
  event.preventDefault();
  const button = event.submitter;
  const press = keep(form, button);
  form.querySelectorAll("[aria-pressed]").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
  document.addEventListener("atelier:sent", function heard({ detail }) {
    if (detail.id !== press.id) return;
    document.removeEventListener("atelier:sent", heard);
    button?.removeAttribute("aria-busy");
    if (form.dataset.keptStays === undefined && !detail.waited && detail.said.to) goOn(detail.said);
  });
  await send();
  button?.removeAttribute("aria-busy");
});

let storage = true;
try {
  localStorage.setItem("atelier.probe", "1");
  localStorage.removeItem("atelier.probe");
} catch {
  storage = false;
}
if (storage && person) {
  all().filter((press) => press.told && press.told.kind !== "problem" && press.told.kind !== "note").forEach(forget);
  // A phone may be lent: a week old presses of anybody else go, and what nobody can read.
  const mine = new Set(all().map((press) => press.key));
  keys().filter((key) => Date.now() - Number(key.slice(PREFIX.length).split(":")[0]) > WEEK && !mine.has(key))
    .forEach((key) => localStorage.removeItem(key));
  greet();
  show();
  send();
  addEventListener("online", send);
  addEventListener("storage", show);
  document.addEventListener("visibilitychange", () => document.hidden || send());
  setInterval(() => waiting().length > 0 && send(), 5_000);
}
