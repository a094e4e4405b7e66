/** A form of a page, with where it sends and whether it says beside its button who will see it. */
export interface SaidForm {
  to: string;
  saysToWhom: boolean;
}

interface Open {
  name: string;
  /** The one form that it is, or that it is around. */
  forms: SaidForm[];
  isGroup: boolean;
}

const neverClosed = new Set(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"]);
const tags = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*(\/?)>/gi;

/**
 * The forms of a page that send something. To whom it is said stands in the form itself, or in the group of buttons around it: higher up on the page it
 * would be far from the button.
 */
export function formsIn(html: string): SaidForm[] {
  const page = html.replace(/<(script|style|svg)\b.*?<\/\1>/gs, "");
  const found: SaidForm[] = [];
  const open: Open[] = [];
  for (const [, closes, tag = "", said = "", itself] of page.matchAll(tags)) {
    const name = tag.toLowerCase();
    if (closes) close(open, name);
    else if (!itself && !neverClosed.has(name)) begin(open, name, said, found);
    if (said.includes('data-audience=""')) hear(open);
  }
  return found;
}

function begin(open: Open[], name: string, said: string, found: SaidForm[]): void {
  const around = open.filter(({ isGroup }) => isGroup);
  const isForm = name === "form" && /method="post"/i.test(said);
  const form = { to: /action="([^"]*)"/.exec(said)?.[1] ?? "", saysToWhom: around.some(isHeard) };
  if (isForm) found.push(form);
  if (isForm) for (const group of around) group.forms.push(form);
  open.push({ name, forms: isForm ? [form] : [], isGroup: isForm || said.includes('data-said-to=""') });
}

const heard = new WeakSet<Open>();
const isHeard = (group: Open) => heard.has(group);

function hear(open: Open[]): void {
  const nearest = open.findLast(({ isGroup }) => isGroup);
  if (!nearest) return;
  heard.add(nearest);
  for (const form of nearest.forms) form.saysToWhom = true;
}

function close(open: Open[], name: string): void {
  const at = open.findLastIndex((one) => one.name === name);
  if (at >= 0) open.length = at;
}
