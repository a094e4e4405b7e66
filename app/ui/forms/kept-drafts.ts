/** What somebody was writing in one form, kept on this device until it is sent. */
export interface KeptDraft {
  /** When it was last written on, in milliseconds. */
  at: number;
  fields: [name: string, value: string][];
}

/** guard.js knows these beginnings too: it clears them where this script does not run. */
const prefix = "concept|";
const longestKept = 24 * 60 * 60 * 1000;

/** Of one account, and of one form: by where it goes. */
export const draftKey = (account: string, action: string) => `${prefix}${account}|${action}`;

/** What another account left on this device goes, and what was not written on for a day. */
export function tidyDrafts(account: string): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
    const isOwn = key.startsWith(draftKey(account, ""));
    if (!isOwn || keptDraft(key) === null) localStorage.removeItem(key);
  }
}

export function keptDraft(key: string): KeptDraft | null {
  const text = localStorage.getItem(key);
  const draft = text === null ? null : (JSON.parse(text) as KeptDraft);
  return draft && Date.now() - draft.at < longestKept ? draft : null;
}

/** A full or forbidden store keeps nothing, and then nothing is said to be kept. */
export function keepDraft(key: string, form: HTMLFormElement): KeptDraft | null {
  const fields = [...new FormData(form)].flatMap(([name, value]): KeptDraft["fields"] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  const draft: KeptDraft = { at: Date.now(), fields };
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return draft;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

export const dropDraft = (key: string) => localStorage.removeItem(key);

/** What was sent goes: by where it went, and by its id what was looked at first and then sent elsewhere. */
export function dropSent(account: string, action: string, id: string | null): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(draftKey(account, "")))) {
    const isOfForm =
      id !== null && keptDraft(key)?.fields.some(([name, value]) => name === "id" && value === id);
    if (isOfForm || key === draftKey(account, action)) dropDraft(key);
  }
}

/** The form as it came back from being sent: it shows already what was in it, and maybe what is wrong with that. */
export const cameBack = (form: HTMLFormElement, { fields }: KeptDraft) =>
  fields.some(([name, value]) => name === "id" && value === idOf(form));

/** Gives how to have the form as it came. */
export function putBack(form: HTMLFormElement, { fields }: KeptDraft): () => void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    "input[name]:not([type=hidden]), textarea[name], select[name]",
  )) {
    const values = fields.flatMap(([name, value]) => (name === field.name ? [value] : []));
    if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type))
      field.checked = values.includes(field.value);
    else if (values[0] !== undefined) field.value = values[0];
  }
  const stop = sendsAsBegun(form, fields);
  return () => {
    stop();
    form.reset();
  };
}

/** The hidden fields say which form it was, and from which version of the words somebody began: they go along until an answer brings others. */
function sendsAsBegun(form: HTMLFormElement, fields: KeptDraft["fields"]): () => void {
  const fresh = idOf(form);
  const hidden = fields.filter(([name]) => form.querySelector(`input[type=hidden][name="${name}"]`));
  const send = ({ formData }: FormDataEvent) => {
    if (idOf(form) === fresh) for (const [name, value] of hidden) formData.set(name, value);
  };
  form.addEventListener("formdata", send);
  return () => form.removeEventListener("formdata", send);
}

const idOf = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>("input[name=id]")?.value;

/** The forms of this page in which people write. One with a password is never kept. */
export function formsToKeep(): HTMLFormElement[] {
  return [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")].filter(isKept);
}

export function isKept(form: HTMLFormElement): boolean {
  const isSecret = form.querySelector("input[type=password]") !== null;
  return !isSecret && form.querySelector("textarea, input[type=text]") !== null;
}

export const goesTo = (form: HTMLFormElement) => new URL(form.action).pathname;
