// A reviewer's desk: a comment begins beside what it is about, a region is drawn on the image, the claim counts down. All of
// it is also there without this script, by links and typed numbers.
const say = (said) => {
  const line = document.getElementById("announcement");
  if (line) line.textContent = said;
};

// The form that places go into: the one that was used last, else that of a new comment.
let used = null;
const form = () => (used?.isConnected ? used : document.querySelector("#add form[data-comment]"));
document.addEventListener("focusin", ({ target }) => {
  const comment = target.closest?.("form[data-comment]");
  if (comment) used = comment;
  const piece = target.closest?.("[data-artifact]");
  if (!piece) return;
  document.querySelectorAll("[data-now]").forEach((one) => { delete one.dataset.now; });
  piece.dataset.now = "yes";
});
const PLACE = ["left", "top", "width", "height", "cell", "output", "lines", "parameter"];
const fill = (comment, artifact, place) => {
  const choice = comment.elements.namedItem("artifact");
  if (choice) choice.value = artifact;
  for (const name of PLACE) comment.elements.namedItem(name).value = place[name] ?? "";
  for (const fold of comment.querySelectorAll("details")) {
    if ([...fold.querySelectorAll("input")].some((field) => field.value)) fold.open = true;
  }
  for (let fold = comment.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  comment.querySelector("textarea").dispatchEvent(new Event("input", { bubbles: true }));
};
const write = (comment) => {
  const words = comment.querySelector("textarea");
  words.focus();
  words.scrollIntoView({ block: "center" });
};
document.addEventListener("click", (event) => {
  const way = event.target.closest?.("[data-comments]");
  const comment = document.querySelector("#add form[data-comment]");
  if (!way || !comment || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  used = comment;
  fill(comment, way.dataset.comments, { parameter: way.dataset.parameter });
  write(comment);
});
// Lines: a press chooses one, with Shift all up to it.
document.addEventListener("click", (event) => {
  const way = event.target.closest?.("a[data-line]");
  const field = document.querySelector("#writing [name=lines]");
  if (!way || !field) return;
  event.preventDefault();
  const line = Number(way.dataset.line);
  const first = Number(field.value.split("-")[0]) || line;
  field.value = event.shiftKey && first !== line ? `${Math.min(first, line)}-${Math.max(first, line)}` : String(line);
  field.closest("details").open = true;
  say(`Lines ${field.value}`);
  if (!event.shiftKey && event.detail === 0) document.querySelector("#writing textarea").focus();
});
document.querySelector("#writing textarea")?.focus();

// A region, drawn with a pointer or begun with a button and moved with the arrows.
const round = (number) => Math.round(number * 10) / 10;
const clamp = (number, most) => Math.min(most, Math.max(0, number));
let drag = null;
class Frame {
  static now = null;

  constructor(figure) {
    Frame.now?.remove();
    Frame.now = this;
    this.figure = figure;
    this.box = document.createElement("div");
    Object.assign(this.box, { className: "region", tabIndex: 0 });
    this.box.dataset.frame = "";
    this.box.setAttribute("role", "group");
    this.box.addEventListener("keydown", (event) => this.key(event));
    figure.querySelector(".frame").append(this.box);
  }

  set(left, top, width, height) {
    this.width = round(clamp(width, 100));
    this.height = round(clamp(height, 100));
    this.left = round(clamp(left, 100 - this.width));
    this.top = round(clamp(top, 100 - this.height));
    for (const side of ["left", "top", "width", "height"]) this.box.style[side] = `${this[side]}%`;
    this.box.setAttribute("aria-label", `Region: left ${this.left}, top ${this.top}, width ${this.width}, height ${this.height} percent. Arrows move it, Shift and arrows size it, Enter goes on to the words, Escape takes it away.`);
  }

  keep() {
    if (!form()) return;
    fill(form(), this.figure.dataset.artifact, { left: this.left, top: this.top, width: this.width, height: this.height });
  }

  key(event) {
    const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [];
    if (x !== undefined) {
      if (event.shiftKey) {
        this.set(this.left, this.top, Math.max(1, Math.min(this.width + x, 100 - this.left)), Math.max(1, Math.min(this.height + y, 100 - this.top)));
      } else this.set(this.left + x, this.top + y, this.width, this.height);
      this.keep();
      say(`Left ${this.left}, top ${this.top}, width ${this.width}, height ${this.height}`);
    } else if (event.key === "Enter") {
      this.keep();
      write(form());
    } else if (event.key === "Escape") {
      drag = null;
      this.remove();
      fill(form(), this.figure.dataset.artifact, {});
      this.figure.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  remove() {
    this.box.remove();
    if (Frame.now === this) Frame.now = null;
  }
}
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-marks]");
  const figure = button?.closest("figure");
  if (!figure || !form()) return;
  const frame = new Frame(figure);
  frame.set(35, 35, 30, 30);
  frame.keep();
  frame.box.focus();
});
const at = ({ clientX, clientY }, frame) => {
  const box = frame.getBoundingClientRect();
  return [clamp((clientX - box.left) / box.width * 100, 100), clamp((clientY - box.top) / box.height * 100, 100)];
};
document.addEventListener("pointerdown", (event) => {
  const frame = event.target.closest?.("figure[data-artifact] .frame");
  // A finger scrolls; it begins with the button, and drags the region that is there.
  if (!frame || !form() || event.button !== 0 || event.pointerType === "touch" && !event.target.closest("[data-frame]")) return;
  const held = event.target.closest("[data-frame]") ? Frame.now : null;
  drag = { frame, from: at(event, frame), held: held && { left: held.left, top: held.top }, moved: false };
});
document.addEventListener("pointermove", (event) => {
  if (!drag) return;
  const [x, y] = at(event, drag.frame);
  const [fromX, fromY] = drag.from;
  if (!drag.moved && Math.hypot(x - fromX, y - fromY) < 1.5) return;
  if (!drag.moved && !drag.held) new Frame(drag.frame.closest("figure"));
  drag.moved = true;
  const shown = Frame.now;
  if (drag.held) shown.set(drag.held.left + x - fromX, drag.held.top + y - fromY, shown.width, shown.height);
  else shown.set(Math.min(x, fromX), Math.min(y, fromY), Math.max(1, Math.abs(x - fromX)), Math.max(1, Math.abs(y - fromY)));
});
document.addEventListener("pointerup", () => {
  if (drag?.moved) {
    Frame.now.keep();
    write(form());
    // The press that ends a drag is no press on the image's link.
    document.addEventListener("click", (click) => click.preventDefault(), { capture: true, once: true });
    setTimeout(() => document.dispatchEvent(new MouseEvent("click")), 0);
  }
  drag = null;
});
document.addEventListener("pointercancel", () => { drag = null; });
document.addEventListener("dragstart", (event) => {
  if (event.target.closest?.("figure[data-artifact]")) event.preventDefault();
});

// A preview is made anew while it is open and somebody types.
document.addEventListener("input", ({ target }) => {
  const preview = target.closest?.("form")?.querySelector(`[data-preview="${CSS.escape(target.name ?? "")}"]`);
  if (preview?.closest("details").open) window.htmx?.trigger(preview, "preview");
});

// The claim counts down, and says so before it ends.
const hold = document.getElementById("hold");
const notice = document.getElementById("lease-ends");
let end = null;
let told = Infinity;
const begin = () => {
  const shown = hold?.querySelector("[data-lease]");
  // By the clock, which goes on while a device sleeps.
  end = shown ? Date.now() + Number(shown.dataset.lease) * 1000 : null;
  told = Infinity;
  if (notice) notice.hidden = true;
};
const count = () => {
  const shown = hold?.querySelector("[data-lease]");
  if (end === null || !shown) return;
  const left = Math.ceil((end - Date.now()) / 60_000);
  shown.textContent = left > 1 ? `${left} minutes left` : left === 1 ? "less than a minute left" : "run out";
  const warned = [0, 1, 5].find((minutes) => left <= minutes);
  if (warned === undefined || warned >= told) return;
  told = warned;
  if (!notice) return;
  notice.hidden = false;
  notice.querySelector("p").textContent = warned === 0
    ? "Your claim has run out. The round stays yours as long as nobody else takes it; what you write is kept in any case."
    : `Your claim ends in ${left === 1 ? "less than a minute" : `${left} minutes`}. Go on typing, or press “Keep it 30 minutes more”.`;
};
if (hold) {
  new MutationObserver(begin).observe(hold, { childList: true });
  begin();
  setInterval(count, 5_000);
}
