import PDFDocument from "pdfkit";
import { faces, runsOf, type Weight } from "./letters";

interface Wishes {
  title: string;
  /** Of the words on it, as a browser names it: "nl". */
  language: string;
}

/** In points. Large type, as for who reads without glasses. */
const sizes = { H1: 28, H2: 20, H3: 16, P: 16 } as const;
const spaceAfter = { H1: 14, H2: 6, H3: 2, P: 8 } as const;
const margin = 57;
const ink = "#1b1b1b";

/** The font as pdfkit holds it: which letters a file has is asked of the file itself. */
interface HoldsFont {
  _font: { font: { hasGlyphForCodePoint(code: number): boolean } };
}

/**
 * A sheet for people and for screen readers: tagged in the order of reading, with a title and a language, its letters in the file
 * (PDF/UA-1, ISO 14289-1).
 */
export class TaggedPaper {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly bytes: Promise<Uint8Array>;
  /** Whether every letter so far was in the files. */
  isWhole = true;

  constructor({ title, language }: Wishes) {
    // A first font of its own would hide that the same file is open already: each letter would open it anew.
    const accessible: object = {
      font: null,
      pdfVersion: "1.7",
      subset: "PDF/UA",
      tagged: true,
      displayTitle: true,
    };
    this.doc = new PDFDocument({
      ...{ size: "A4", margin, lang: language, info: { Title: title } },
      ...accessible,
    });
    for (const face of [...faces.normal, ...faces.bold]) this.doc.registerFont(face.name, face.path);
    this.bytes = collected(this.doc);
    this.root = this.doc.struct("Document");
    this.doc.addStructure(this.root);
  }

  heading(level: 1 | 2 | 3, text: string): void {
    this.keepWithNext();
    this.write(`H${level}`, text, "bold");
  }

  paragraph(text: string, weight: Weight = "normal"): void {
    this.write("P", text, weight);
  }

  /** An outline that is filled, with words for who does not see it. */
  figure({ path, size, width, alt }: { path: string; size: number; width: number; alt: string }): void {
    const { x, y } = this.doc;
    const top = y + width > this.doc.page.height - margin ? this.newPage() : y;
    const draw = () => {
      this.doc
        .save()
        .translate(x, top)
        .scale(width / size);
      this.doc.path(path).fill("black").restore();
    };
    const described: object = { alt, bbox: [x, top, x + width, top + width] };
    this.root.add(this.doc.struct("Figure", described, draw));
    this.doc.y = top + width + spaceAfter.P;
  }

  async finish(): Promise<Uint8Array> {
    this.root.end();
    this.doc.end();
    return this.bytes;
  }

  private write(tag: keyof typeof sizes, text: string, weight: Weight): void {
    const names = faces[weight].map(({ name }) => name);
    const { runs, isWhole } = runsOf(text, names, (face, code) => this.has(face, code));
    this.isWhole &&= isWhole;
    const draw = () =>
      runs.forEach((run, index) => {
        this.doc.font(run.face).fontSize(sizes[tag]).fillColor(ink);
        this.doc.text(run.text, { lineGap: 3, continued: index < runs.length - 1 });
      });
    this.root.add(this.doc.struct(tag, {}, draw));
    this.doc.y += spaceAfter[tag];
  }

  private has(face: string, code: number): boolean {
    const { _font } = this.doc.font(face) as unknown as HoldsFont;
    return _font.font.hasGlyphForCodePoint(code);
  }

  /** A heading alone at the foot of a page belongs on the next one. */
  private keepWithNext(): void {
    if (this.doc.y > this.doc.page.height - 3 * margin) this.newPage();
  }

  private newPage(): number {
    this.doc.addPage();
    return this.doc.y;
  }
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    doc.on("data", (part: Uint8Array) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
  });
}
