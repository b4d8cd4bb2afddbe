// The staff's lists of who is here, made quick: names are found while one types, a row is marked with one key, passes are
// read with the camera. Each of these also works without this script, by forms and links.
const words = { PRESENT: "here", LATE: "came late", EXCUSED: "excused", ABSENT: "not here" };
const tones = { PRESENT: "ok", LATE: "busy", EXCUSED: "note", ABSENT: "ended" };

// What was marked is shown at once; what the server says about it comes from the queue (kept.js).
const roll = document.getElementById("roll");
const rows = () => [...(roll?.tBodies[0].rows ?? [])];
// Others mark, and learners check in, meanwhile: a moment after each mark the list is read again, unless more are on their way.
let underway = 0;
let soon;
const refresh = async () => {
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (underway > 0) return;
  document.getElementById("list-title").textContent = page.getElementById("list-title").textContent;
  const rest = document.getElementById("rest");
  const still = page.querySelector("[data-rest]");
  if (rest) {
    rest.hidden = !still;
    if (still) rest.querySelector("[data-rest]").textContent = still.textContent;
  }
  for (const fresh of page.querySelectorAll("#roll tbody tr")) {
    const row = document.getElementById(fresh.id);
    if (!row) continue;
    row.querySelector("[data-word]").replaceWith(fresh.querySelector("[data-word]"));
    for (const button of fresh.querySelectorAll("[aria-pressed]")) {
      row.querySelector(`[aria-pressed][value=${button.value}]`)
        .setAttribute("aria-pressed", button.getAttribute("aria-pressed"));
    }
  }
};
// A refusal stays beside the word that holds, until a mark is taken.
const refuse = (row, said) => {
  const line = row.querySelector("[data-refusal]") ?? document.createElement("p");
  line.className = "small state problem";
  line.dataset.refusal = "";
  line.textContent = said;
  row.cells[1].append(line);
};
const shown = () => rows().filter((row) => !row.hidden);
const value = (press, name) => press.fields.find(([field]) => field === name)?.[1];

if (roll) {
  document.getElementById("keys").hidden = !matchMedia("(hover: hover)").matches;
  const search = document.querySelector("[data-finds=roll]");
  const find = () => {
    const part = search.value.trim().toLocaleLowerCase();
    rows().forEach((row) => {
      row.hidden = !row.cells[0].textContent.toLocaleLowerCase().includes(part);
    });
  };
  search.addEventListener("input", find);
  // Enter goes to the first that is left, and does not load the page anew.
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    shown()[0]?.querySelector("button")?.focus();
  });
  document.getElementById("slot")?.addEventListener("change", (event) => event.target.form.submit());
  roll.addEventListener("keydown", (event) => {
    const row = event.target.closest("tr");
    if (!row || event.target.closest("details") || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const all = shown();
      all[all.indexOf(row) + step]?.querySelector("button")?.focus();
      event.preventDefault();
      return;
    }
    const button = row.querySelector(`button[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
    button.focus();
  });
  roll.addEventListener("submit", () => { underway += 1; });
  document.addEventListener("atelier:kept", ({ detail }) => {
    const word = document.querySelector(`#learner-${value(detail, "learner")} [data-word]`);
    if (word && words[value(detail, "status")]) word.textContent = `${words[value(detail, "status")]}, kept on this phone`;
  });
  document.addEventListener("atelier:sent", ({ detail }) => {
    const row = document.getElementById(`learner-${value(detail, "learner")}`);
    const status = value(detail, "status");
    const word = row?.querySelector("[data-word]");
    if (!word || !words[status]) return;
    const taken = detail.said.kind === "done";
    if (taken) {
      word.textContent = words[status];
      word.className = `state ${tones[status]}`;
      row.querySelector("[data-refusal]")?.remove();
    } else refuse(row, detail.said.words);
    underway = Math.max(0, underway - 1);
    clearTimeout(soon);
    soon = setTimeout(refresh, 500);
    document.getElementById("announcement").textContent = `${row.cells[0].textContent}: ${taken ? words[status] : detail.said.words}`;
  });
}

// The door: each pass that the camera sees is sent once, and the next may follow at once.
const arrival = document.getElementById("arrival");
const AGAIN = 5_000;
if (arrival) {
  const field = document.getElementById("pass");
  const line = document.getElementById("scanned");
  const last = document.getElementById("last");
  const tell = (kind, said) => {
    line.hidden = false;
    line.className = "lede scanned flash " + kind;
    line.textContent = said;
    const item = document.createElement("li");
    item.textContent = said;
    last.prepend(item);
    while (last.children.length > 10) last.lastElementChild.remove();
    document.getElementById("last-part").hidden = false;
    navigator.vibrate?.(kind === "done" ? 60 : [60, 60, 60]);
  };
  // The next one may be typed already.
  const empty = (press) => { if (field.value === value(press, "pass")) field.value = ""; };
  document.addEventListener("atelier:sent", ({ detail }) => {
    if (detail.path !== arrival.getAttribute("action") || detail.waited) return;
    const choose = new URL(detail.said.to, location.href).search;
    if (choose) return location.assign(detail.said.to);
    tell(detail.said.kind, detail.said.words);
    empty(detail);
  });
  document.addEventListener("atelier:kept", ({ detail }) => {
    if (detail.path === arrival.getAttribute("action")) {
      tell("note", "Kept on this phone, will be sent.");
      empty(detail);
    }
  });

  const start = document.getElementById("start-camera");
  const video = document.getElementById("camera");
  const can = "BarcodeDetector" in window && navigator.mediaDevices?.getUserMedia;
  document.getElementById("scanner").hidden = !can;
  const seen = new Map();
  const look = async (detector) => {
    const found = video.readyState >= 2 ? await detector.detect(video).catch(() => []) : [];
    for (const { rawValue } of found) {
      if (Date.now() - (seen.get(rawValue) ?? 0) > AGAIN) {
        field.value = rawValue;
        arrival.requestSubmit();
      }
      seen.set(rawValue, Date.now());
    }
    setTimeout(look, 200, detector);
  };
  start.addEventListener("click", async () => {
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      document.getElementById("camera-words").textContent =
        "The camera cannot be used here. Read passes with the camera app of your phone, or type the six characters.";
      return;
    }
    await video.play();
    video.hidden = false;
    start.hidden = true;
    look(new BarcodeDetector({ formats: ["qr_code"] }));
  });
}
