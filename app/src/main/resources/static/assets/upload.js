// Files that go up in parts (tus 1.0). Where the network breaks, a file waits, asks how far it has come, and goes on from
// there by itself; after a reload it goes on once it is chosen again. Without this script the form sends whole files.
const PART = 4 * 1024 * 1024;
const AT_ONCE = 2;
const LONGEST = 30_000; // Milliseconds between two tries.
const room = () => document.querySelector("form[data-uploads]");
const list = document.getElementById("uploads");
const base = room()?.dataset.uploads;
const jobs = [];
let proof = room()?.querySelector("input[name=_csrf]")?.value ?? "";

const announce = (words) => {
  const line = document.getElementById("announcement");
  if (line) line.textContent = words;
};
const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};
const size = (bytes) => bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const under = () => jobs.filter((job) => !job.over);

// One line for each file: its name, how much of it is here, what happens.
const line = (job) => {
  job.have = element("span", { className: "muted small" });
  job.bar = element("progress", { max: job.file.size || 1, value: 0, ariaLabel: job.file.name });
  job.words = element("p", { className: "small" });
  job.button = element("button", { type: "button", className: "button quiet" }, "Cancel", element("span", { className: "visually-hidden" }, ` ${job.file.name}`));
  job.button.addEventListener("click", () => cancel(job));
  job.item = element("li", {}, element("p", {}, element("strong", {}, job.file.name), " ", job.have), job.bar, job.words, job.button);
  list.append(job.item);
  tell(job, "Waits for its turn.");
};
const show = (job, bytes) => {
  job.bar.value = bytes;
  job.have.textContent = `${size(bytes)} of ${size(job.file.size)}`;
};
const tell = (job, words, aloud) => {
  job.words.textContent = words;
  if (aloud) announce(`${job.file.name}: ${words}`);
};

const ask = (job, method, url, headers, body) => new Promise((done) => {
  const request = job.request = new XMLHttpRequest();
  request.open(method, url);
  request.timeout = 120_000;
  const all = { "Tus-Resumable": "1.0.0", "X-XSRF-TOKEN": proof, "HX-Request": "true", ...headers };
  for (const [name, value] of Object.entries(all)) request.setRequestHeader(name, value);
  if (body) request.upload.addEventListener("progress", (event) => show(job, job.offset + event.loaded));
  request.addEventListener("loadend", () => {
    let said = {};
    try {
      said = JSON.parse(request.responseText);
    } catch {
      // No words came with it.
    }
    done({ status: request.status, said, offset: Number(request.getResponseHeader("Upload-Offset")), at: request.getResponseHeader("Location") });
  });
  request.send(body);
});
const steps = {
  begin: (job) => ask(job, "POST", base, {
    "Upload-Length": String(job.file.size),
    "Upload-Metadata": `filename ${base64(job.file.name)},modified ${base64(String(job.file.lastModified))}`,
  }),
  send: (job) => ask(job, "PATCH", job.url, { "Upload-Offset": String(job.offset), "Content-Type": "application/offset+octet-stream" }, job.file.slice(job.offset, job.offset + PART)),
  look: (job) => ask(job, "GET", job.url, { Accept: "application/json" }),
};
const next = (job) => !job.url ? "begin" : job.lost || job.offset >= job.file.size ? "look" : "send";
const isReadable = (file) => file.slice(0, 1).arrayBuffer().then(() => true, () => false);
const pause = (job, length) => new Promise((done) => {
  job.wake = done;
  setTimeout(done, length);
});
const wakeAll = () => jobs.forEach((job) => job.wake?.());

// Takes one step and hears what came of it; true when the file needs no more of them.
const advance = async (job) => {
  const step = next(job);
  const { status, said, offset, at } = await steps[step](job);
  if (job.over) return true;
  if (status === 201) {
    job.url = at;
    job.offset = offset;
    document.querySelector(`[data-upload="${CSS.escape(said.id)}"]`)?.remove();
    tell(job, offset > 0 ? `Goes on where it was, at ${size(offset)}.` : "On its way.", offset > 0);
    show(job, offset);
  } else if (status === 204) {
    job.offset = offset;
    job.again = 0;
    tell(job, offset < job.file.size ? "On its way." : "All of it is here, and is being looked at.");
    show(job, offset);
  } else if (status === 200) {
    job.lost = false;
    job.offset = said.received;
    show(job, job.offset);
    if (said.state !== "OPEN") return end(job, said.state === "TAKEN", said.outcome);
    if (job.offset >= job.file.size) await pause(job, 2_000);
  } else if (status === 409 && step === "send") {
    job.lost = true;
  } else if (status === 403 && !job.renewed) {
    job.renewed = true;
    await renew();
  } else if (status === 401 || status === 403) {
    return end(job, false, "You are signed out. Sign in again and choose the file once more; what has come of it is kept.");
  } else if (status === 0 || status >= 500 || [408, 425, 429].includes(status)) {
    if (!(await isReadable(job.file))) return end(job, false, "The file was changed or moved meanwhile. Choose it again.");
    job.lost = Boolean(job.url);
    job.again = (job.again ?? 0) + 1;
    if (job.again === 1) tell(job, "The network is away. It goes on by itself from what is here.", true);
    await pause(job, Math.min(LONGEST, 500 * 2 ** job.again));
  } else {
    return end(job, false, said.detail ?? "Atelier did not take it. Look at the page anew, and choose the file again.");
  }
  return false;
};
const end = (job, taken, words) => {
  job.over = true;
  job.taken = taken;
  job.bar.remove();
  tell(job, taken ? words : `Not taken. ${words}`, true);
  job.button.firstChild.textContent = "I have read this";
  return true;
};
const cancel = (job) => {
  const open = !job.over;
  job.over = true;
  job.request?.abort();
  job.wake?.();
  job.item.remove();
  if (open && job.url) ask({}, "DELETE", job.url, {});
  if (open) announce(`${job.file.name} is let go.`);
  document.getElementById("files")?.focus();
};

const fresh = async () => new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
const renew = async () => {
  try {
    proof = (await fresh()).querySelector("form[data-uploads] input[name=_csrf]")?.value ?? proof;
  } catch {
    // The next try says that the network is away.
  }
};
const folds = (part) => [...part.querySelectorAll("li[id] details")];
const nameOf = (fold) => `${fold.closest("li").id} ${fold.querySelector("summary").textContent}`;
// What was added stands among the pieces; what is typed meanwhile, in the text or as a link, is left alone.
const refresh = async () => {
  try {
    const page = await fresh();
    for (const part of ["pieces", "files-hint"]) {
      const [old, made] = [document.getElementById(part), page.getElementById(part)];
      if (old && made) {
        const held = old.contains(document.activeElement) ? document.activeElement.id : "";
        folds(old).filter((fold) => fold.open).forEach((fold) => {
          const same = folds(made).find((other) => nameOf(other) === nameOf(fold));
          if (same) same.open = true;
        });
        old.replaceWith(made);
        globalThis.htmx?.process(made);
        document.getElementById(held)?.focus({ preventScroll: true });
      }
    }
    jobs.filter((job) => job.taken && job.item.isConnected).forEach((job) => job.item.remove());
  } catch {
    // A reload shows it.
  }
};

let running = 0;
const work = async () => {
  const job = jobs.find((other) => !other.over && !other.begun);
  if (!job || running >= AT_ONCE) return;
  running += 1;
  job.begun = true;
  work();
  while (!job.over && !(await advance(job)));
  running -= 1;
  if (job.taken) await refresh();
  work();
};
const take = (files) => {
  for (const file of files) {
    const job = { file, offset: 0 };
    jobs.push(job);
    line(job);
  }
  work();
};

if (list && base) {
  document.querySelectorAll("[data-scripted]").forEach((words) => { words.hidden = false; });
  document.addEventListener("submit", (event) => {
    if (event.target !== room()) return;
    event.preventDefault();
    take(document.getElementById("files").files);
    event.target.reset();
  }, true);
  const drop = room();
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    take(event.dataTransfer.files);
  });
  addEventListener("online", wakeAll);
  addEventListener("beforeunload", (event) => under().length > 0 && event.preventDefault());
  // Handing in leaves behind what is still on its way, so that is asked first.
  let asked = false;
  document.getElementById("words")?.addEventListener("submit", (event) => {
    if (asked || under().length === 0 || !event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    asked = true;
    const many = under().length === 1 ? "One file is" : `${under().length} files are`;
    const words = `${many} still on the way, and would not be part of the round. Wait for them, or press again to hand in without.`;
    document.getElementById("saved").append(element("span", { className: "state wait" }, words));
    announce(words);
  });
}
