// The comment bank beside a review: a remark goes to where the cursor was, and is counted once it is there. Without this a
// remark is sent, and comes back in the draft.
const places = 'textarea[name="body"], textarea#summary';
let last;
document.addEventListener("focusin", (event) => {
  if (event.target.matches?.(places)) last = event.target;
});

const comment = () => {
  if (last?.isConnected && last.name === "body" && last.checkVisibility()) return last;
  const fresh = [...document.querySelectorAll('textarea[name="body"]')].at(-1);
  for (let fold = fresh?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  return fresh;
};

const insert = (field, words) => {
  const before = field.value.slice(0, field.selectionStart);
  const space = before && !/\s$/.test(before) ? " " : "";
  const room = field.maxLength > 0 ? field.maxLength - field.value.length : Infinity;
  field.setRangeText((space + words).slice(0, room), field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  const into = form.hasAttribute("data-remark") && event.submitter?.dataset.into;
  const field = into && (into === "summary" ? document.getElementById("summary") : comment());
  if (!field) return;
  event.preventDefault();
  insert(field, form.querySelector("[data-words]").textContent);
  fetch(`${form.getAttribute("action")}/use`, { method: "POST", body: new URLSearchParams(new FormData(form)) });
}, true);
