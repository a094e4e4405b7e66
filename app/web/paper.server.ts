import { strToU8, zipSync } from "fflate";
import { z } from "zod";
import { ExportedLedger, textOfExport } from "#app/domain/audit/exported-ledger";
import { ExportedPlan } from "#app/domain/keeping/exported-plan";
import { onePageOf } from "#app/domain/keeping/one-page";
import type { PaperPart } from "#app/domain/keeping/paper-part";
import { largeSheetUnder } from "#app/domain/keeping/sheet-lines";
import { titleIn } from "#app/domain/keeping/title-in";
import { wholePaper } from "#app/domain/keeping/whole-paper";
import { catalogues } from "#app/i18n/catalogues";
import { type Speech, speechIn } from "#app/i18n/speech";
import type { PlanSheet } from "#app/paper/plan-sheet.server";
import { languageOf } from "./language";
import { paths } from "./paths";
import { qrCode } from "./qr-code.server";

interface SharedPaper {
  householdName: string;
  askedBy: string;
  /** Only what is wanted and agreed: then it is one sheet. */
  short: boolean;
  parts: readonly PaperPart[];
}

export interface Paper extends SharedPaper {
  /** In the family's own words, where it gave one. */
  title: string | null;
}

/** Where the paper leads back to: an address of ours, that of the plan where no other is named, in letters and as a square code. */
export function wayTo(request: Request, path = paths.plan()) {
  const link = (process.env.APP_URL ?? new URL(request.url).origin) + path;
  return { address: link.replace(/^https?:\/\//, ""), code: qrCode(link) };
}

/** The plan on paper, with the parts that have a place on it, and how many have none. */
export const paperOfPlan = (paper: Paper, request: Request) => placed(paper, wordsOfPlan(paper, request));

/** The same of what is shared with somebody. */
export const paperOfShared = (paper: SharedPaper, request: Request) =>
  placed(paper, wordsOfShared(paper, request));

/** The plan on paper as a PDF, in the language of who asks. */
export const paperAsPdf = (paper: Paper, request: Request) => pdfOf(paper, wordsOfPlan(paper, request));

/** What is shared with somebody as a PDF: it says whose it is, and leads back to what is shared by then. */
export const sharedPaperAsPdf = (paper: SharedPaper, request: Request) =>
  pdfOf(paper, wordsOfShared(paper, request));

function placed<Of extends SharedPaper>(paper: Of, words: Words) {
  return { ...paper, ...(paper.short ? chosenOf(paper, words) : { parts: [...paper.parts], others: 0 }) };
}

/** For one sheet in large type, with so many lines less. */
function chosenOf({ parts }: SharedPaper, { title, lines }: Words, linesLess = 0) {
  const room = largeSheetUnder(title, lines);
  return onePageOf(parts, { ...room, lines: room.lines - linesLess });
}

async function pdfOf(paper: SharedPaper, words: Words): Promise<Uint8Array> {
  const { speech, others: inWords, ...sheet } = words;
  const { planSheet, oneSheet } = await press();
  if (!paper.short) return planSheet({ ...sheet, parts: paper.parts }, speech);
  const chosen = (linesLess: number) => {
    const { parts, others } = chosenOf(paper, words, linesLess);
    return { parts, last: others > 0 ? inWords(others) : null };
  };
  return oneSheet(sheet, chosen, speech);
}

/** What stands around the parts, in the language of who asks. */
interface Words extends Omit<PlanSheet, "parts"> {
  speech: Speech;
  /** That so many found no place. */
  others: (count: number) => string;
}

function wordsOfPlan(paper: Paper, request: Request): Words {
  const { t, ...speech } = speechOf(request);
  const { address, code } = wayTo(request);
  return {
    title: paper.title ?? t("plan:title", { name: paper.householdName }),
    lines: [
      t("keeping:sheet.as", { name: paper.askedBy, day: speech.day(new Date()) }),
      ...(paper.short ? [t("keeping:sheet.part")] : []),
    ],
    more: { line: t("keeping:sheet.more", { address }), alt: t("keeping:sheet.code"), code },
    others: (count) => t("keeping:summary.others", { count }),
    speech: { t, ...speech },
  };
}

function wordsOfShared(paper: SharedPaper, request: Request): Words {
  const { t, ...speech } = speechOf(request);
  const { address, code } = wayTo(request, paths.sharedWithMe());
  return {
    title: t("keeping:shared.title", { name: paper.householdName }),
    lines: [
      t("keeping:sheet.as", { name: paper.askedBy, day: speech.day(new Date()) }),
      ...(paper.short ? [t("keeping:shared.part")] : []),
      t("keeping:shared.careful"),
    ],
    more: { line: t("keeping:shared.more", { address }), alt: t("keeping:shared.code"), code },
    others: (count) => t("keeping:shared.others", { count }),
    speech: { t, ...speech },
  };
}

/** Read with the first paper, so that no start waits for it. */
const press = () => import("#app/paper/plan-sheet.server");

/** Everything in one download: the plan and the ledger for programs, and the plan for people. */
export async function planAsZip(
  { plan, ledger }: { plan: ExportedPlan; ledger: ExportedLedger },
  request: Request,
): Promise<Uint8Array> {
  const parts = wholePaper(plan, new Date(plan.madeAt));
  const { householdName, madeFor } = plan;
  return zipSync({
    "plan.pdf": await paperAsPdf(
      { householdName, title: titleIn(plan), askedBy: madeFor.name, short: false, parts },
      request,
    ),
    "plan.json": strToU8(`${JSON.stringify(plan, null, 1)}\n`),
    "plan.schema.json": formOf(ExportedPlan),
    "lijst.json": strToU8(textOfExport(ledger)),
    "lijst.schema.json": formOf(ExportedLedger),
  });
}

/** What others need to read such a file, as JSON Schema. */
const formOf = (file: z.ZodType) => strToU8(`${JSON.stringify(z.toJSONSchema(file), null, 1)}\n`);

function speechOf(request: Request): Speech {
  const language = languageOf(request);
  return speechIn(language, catalogues[language]);
}
