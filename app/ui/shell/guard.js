/* Runs on every page, also where nothing else does. Quick exit, and no plan behind the Back button. */
const exit = document.querySelector("[data-quick-exit]");
const shiftsNeeded = 3;
const shiftsWithin = 1500;
let shifts = [];

function leave() {
  if (!(exit instanceof HTMLAnchorElement)) return;
  endSession();
  document.title = "…";
  document.body.hidden = true;
  window.location.replace(exit.href);
}

/** So that Back ends at the sign-in page. The request goes on after the page is gone. */
function endSession() {
  const signOut = document.querySelector("form.sign-out");
  if (!(signOut instanceof HTMLFormElement)) return;
  void fetch(signOut.action, { method: "POST", keepalive: true, body: new URLSearchParams({ weg: "1" }) });
}

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
  if (!event.persisted || !document.documentElement.hasAttribute("data-private")) return;
  document.body.hidden = true;
  window.location.reload();
});
