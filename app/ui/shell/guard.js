/* Runs on every page, also where nothing else does. Quick exit, and no plan behind the Back button. */
const exit = document.querySelector("[data-quick-exit]");
const shiftsNeeded = 3;
const shiftsWithin = 1500;
let shifts = [];

function leave() {
  if (!(exit instanceof HTMLAnchorElement)) return;
  endSession(exit.href);
  dropDrafts();
  document.title = "…";
  document.body.hidden = true;
  window.location.replace(String(exit.dataset.quickExit));
}

/** So that Back shows nothing of before. The cookie says it at once (left-at-once.ts), the request goes on after the page is gone. */
function endSession(leaving) {
  // biome-ignore lint/suspicious/noDocumentCookie: older phones know no other way, and this has to be done before the page is gone.
  document.cookie = `weg=1.${Date.now()}; path=/; max-age=1800; samesite=lax`;
  void fetch(leaving, { method: "POST", keepalive: true });
}

/** What somebody was writing is kept on the device (kept-drafts.ts) until signing out, or leaving at once. */
function dropDrafts(ending = "") {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith("concept|") && key.endsWith(ending)) localStorage.removeItem(key);
  }
}

/** A form that the browser sends by itself: it was done where another page comes. */
const sent = sessionStorage.getItem("verstuurd");
sessionStorage.removeItem("verstuurd");
if (sent && sent !== window.location.pathname) dropDrafts(`|${sent}`);

window.addEventListener("submit", ({ target, defaultPrevented }) => {
  if (!(target instanceof HTMLFormElement)) return;
  if (target.matches(".sign-out")) dropDrafts();
  else if (!defaultPrevented && target.method === "post")
    sessionStorage.setItem("verstuurd", new URL(target.action).pathname);
});

/** On pages without the framework nobody else does this: what is wrong is read first. */
const alert = document.querySelector("[role=alert][tabindex]");
if (alert instanceof HTMLElement) alert.focus();

exit?.addEventListener("click", (event) => {
  event.preventDefault();
  leave();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Shift" || event.repeat) {
    if (event.key !== "Shift") shifts = [];
    return;
  }
  shifts = [...shifts, event.timeStamp].filter((at) => event.timeStamp - at < shiftsWithin);
  if (shifts.length >= shiftsNeeded) leave();
});

window.addEventListener("pageshow", (event) => {
  const isOver =
    document.documentElement.hasAttribute("data-private") || /(?:^|; )weg=/.test(document.cookie);
  if (!event.persisted || !isOver) return;
  document.body.hidden = true;
  window.location.reload();
});
