import { strToU8, zipSync } from "fflate";
import { z } from "zod";
import { ExportedLedger, textOfExport } from "#app/domain/audit/exported-ledger";
import { ExportedPlan } from "#app/domain/keeping/exported-plan";
import type { PaperPart } from "#app/domain/keeping/paper-part";
import { titleIn } from "#app/domain/keeping/title-in";
import { wholePaper } from "#app/domain/keeping/whole-paper";
import { catalogues } from "#app/i18n/catalogues";
import { type Speech, speechIn } from "#app/i18n/speech";
import { languageOf } from "./language";
import { paths } from "./paths";
import { qrCode } from "./qr-code.server";

interface SharedPaper {
  householdName: string;
  askedBy: string;
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

/** The plan on paper as a PDF, in the language of who asks. */
export async function paperAsPdf(paper: Paper, request: Request): Promise<Uint8Array> {
  const speech = speechOf(request);
  const { address, code } = wayTo(request);
  const { planSheet } = await press();
  return planSheet(
    {
      title: paper.title ?? speech.t("plan:title", { name: paper.householdName }),
      lines: [speech.t("keeping:sheet.as", { name: paper.askedBy, day: speech.day(new Date()) })],
      parts: paper.parts,
      more: { line: speech.t("keeping:sheet.more", { address }), alt: speech.t("keeping:sheet.code"), code },
    },
    speech,
  );
}

/** What is shared with somebody as a PDF: it says whose it is, and leads back to what is shared by then. */
export async function sharedPaperAsPdf(paper: SharedPaper, request: Request): Promise<Uint8Array> {
  const { t, ...speech } = speechOf(request);
  const { address, code } = wayTo(request, paths.sharedWithMe());
  const { planSheet } = await press();
  return planSheet(
    {
      title: t("keeping:shared.title", { name: paper.householdName }),
      lines: [
        t("keeping:sheet.as", { name: paper.askedBy, day: speech.day(new Date()) }),
        t("keeping:shared.careful"),
      ],
      parts: paper.parts,
      more: { line: t("keeping:shared.more", { address }), alt: t("keeping:shared.code"), code },
    },
    { t, ...speech },
  );
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
      { householdName, title: titleIn(plan), askedBy: madeFor.name, parts },
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
