// Pieces of a page that follow their room: <div id="board" data-live="/address/of/the/piece" data-seen="its version">.
// By server-sent events; where these don't come through, by asking. Without this script the page shows what was when it
// was opened, and a reload shows what is.
const PATIENCE = 12_000; // A stream says something at once; a proxy that keeps it back is not worth waiting for.
const UNSEEN = 20_000; // A tab that nobody looks at gives its connection back.
const AGAIN = 2_000;
const pause = (length) => new Promise((done) => setTimeout(done, length));

// Brings what is shown to what is new and touches nothing else, so that the focus, typed words and open details stay, and
// a screen reader tells what has changed and no more.
const same = (a, b) => a.nodeName === b.nodeName && (a.id ?? "") === (b.id ?? "");
const isOurs = (node) => node.name === "_csrf"; // The form's proof; new pieces come without.
const isTyped = (field) =>
  field === document.activeElement ||
  (field.matches("select")
    ? [...field.options].some((option) => option.selected !== option.defaultSelected) && field.dataset.touched
    : field.matches("input, textarea") && (field.value !== field.defaultValue || field.checked !== field.defaultChecked));
const STAYS = new Set(["open", "aria-busy", "data-changed", "data-touched"]);
const mendAttributes = (old, fresh) => {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !STAYS.has(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value && !STAYS.has(name)) old.setAttribute(name, value);
  }
};
const mend = (old, fresh) => {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  // A choice that is offered anew is no longer the one that was made, unless it still can be.
  if (old.matches("input, textarea, select") && isTyped(old) && !old.matches("select")) return;
  const chosen = old.matches("select") && isTyped(old) ? old.value : null;
  mendAttributes(old, fresh);
  const kept = new Set();
  let place = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    // What has a name is found wherever it stands, anything else in its turn.
    const known = child.id ? [...old.children].find((other) => same(other, child)) : nextLike(place, child);
    if (!known) old.insertBefore(child, place);
    else if (child.id && known !== place) old.insertBefore(known, place);
    else place = known.nextSibling;
    kept.add(known ?? child);
    if (known) mend(known, child);
  }
  for (const node of [...old.childNodes]) if (!kept.has(node) && !isOurs(node)) node.remove();
  if (chosen !== null && [...old.options].some((option) => option.value === chosen)) old.value = chosen;
};
const nextLike = (place, child) => {
  let other = place;
  while (other && (!same(other, child) || isOurs(other))) other = other.nextSibling;
  return other;
};

const prove = (piece) => {
  const token = document.querySelector('input[name="_csrf"]')?.value;
  if (!token) return;
  for (const form of piece.querySelectorAll('form[method="post"]')) {
    if (form.elements.namedItem("_csrf")) continue;
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "_csrf", value: token });
    form.append(field);
  }
};

/** Where the focus goes when what had it is no longer there: to what has its name now, or the nearest thing around it. */
const refocus = (ways) => {
  if (document.activeElement && document.activeElement !== document.body) return;
  const near = (ways[0].id && document.getElementById(ways[0].id)) || ways.find((way) => way.isConnected);
  if (!near || near === document.body) return;
  if (!near.matches("a[href], button, input, select, textarea, summary, [tabindex]")) near.tabIndex = -1;
  near.focus({ preventScroll: true });
};

const show = (piece, html) => {
  const made = document.createElement("template");
  made.innerHTML = html;
  const fresh = made.content.firstElementChild;
  if (!fresh || fresh.id !== piece.id) return;
  const ways = [];
  for (let way = document.activeElement; way && piece.contains(way); way = way.parentElement) ways.push(way);
  mend(piece, fresh);
  prove(piece);
  window.htmx?.process(piece);
  if (ways.length) refocus(ways);
  piece.dispatchEvent(new CustomEvent("live:shown", { bubbles: true }));
};
document.addEventListener("change", (event) => {
  if (event.target.matches?.("[data-live] select")) event.target.dataset.touched = "yes";
});

const silent = (yes) => document.querySelectorAll("[data-no-answer]").forEach((notice) => { notice.hidden = !yes; });

class Follower {
  constructor(id) {
    this.id = id;
    this.streams = "EventSource" in window;
    this.turn = 0;
  }

  /** Looked up each time, as it may be replaced with what a form brings back. */
  get piece() {
    return document.getElementById(this.id);
  }

  address(hold) {
    const address = new URL(this.piece.dataset.live, location.href);
    address.searchParams.set("seen", this.piece.dataset.seen);
    if (hold) address.searchParams.set("hold", "true");
    return address;
  }

  start() {
    this.stop();
    if (this.streams) this.listen();
    else this.ask(this.turn);
  }

  stop() {
    this.turn++;
    clearTimeout(this.patience);
    this.source?.close();
    this.source = null;
  }

  listen() {
    const turn = this.turn;
    const source = new EventSource(this.address(false));
    this.source = source;
    this.patience = setTimeout(() => {
      if (turn !== this.turn || source.readyState !== EventSource.CONNECTING) return;
      this.streams = false;
      this.start();
    }, PATIENCE);
    let failed = 0;
    source.addEventListener("open", () => {
      clearTimeout(this.patience);
      failed = 0;
      silent(false);
    });
    source.addEventListener("message", (event) => {
      silent(false);
      show(this.piece, event.data);
    });
    source.addEventListener("error", async () => {
      // While it is connecting the browser tries by itself; when it has given up, somebody has to ask why.
      if (++failed > 1) silent(true);
      if (source.readyState !== EventSource.CLOSED) return;
      const answered = await this.once(false);
      await pause(AGAIN);
      if (turn === this.turn) (answered ? this.start() : this.ask(turn));
    });
  }

  /** Asks until an answer comes, and where streams do come through, goes back to them then. */
  async ask(turn) {
    while (turn === this.turn) {
      const answered = await this.once(!this.streams);
      if (answered && this.streams && turn === this.turn) return this.start();
      await pause(answered ? 500 : AGAIN);
    }
  }

  async once(hold) {
    try {
      const answer = await fetch(this.address(hold), {
        headers: { "HX-Request": "true", "HX-Current-URL": location.href, Accept: "text/html" },
      });
      if (answer.status === 401 && answer.headers.get("HX-Redirect")) location.assign(answer.headers.get("HX-Redirect"));
      // Not for this person any more: the page itself says why.
      else if ([403, 404].includes(answer.status)) location.reload();
      else if (answer.status === 200) show(this.piece, await answer.text());
      silent(answer.status >= 500);
      return answer.status < 300;
    } catch {
      silent(true);
      return false;
    }
  }
}

const followers = [...document.querySelectorAll("[data-live]")].map((piece) => new Follower(piece.id));
let unseen;
let since = Infinity;
const look = () => {
  clearTimeout(unseen);
  if (document.hidden) {
    since = Date.now();
    unseen = setTimeout(() => followers.forEach((follower) => follower.stop()), UNSEEN);
    return;
  }
  // A phone that sleeps runs no timers, and its connection may be dead without having said so.
  const slept = Date.now() - since > UNSEEN;
  since = Infinity;
  followers.forEach((follower) => (!slept && follower.source?.readyState === 1) || follower.start());
};
document.addEventListener("visibilitychange", look);
window.addEventListener("online", () => document.hidden || followers.forEach((follower) => follower.start()));
// Otherwise the browser could not keep the page for when one comes back to it.
window.addEventListener("pagehide", () => followers.forEach((follower) => follower.stop()));
window.addEventListener("pageshow", look);
