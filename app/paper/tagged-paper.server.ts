import PDFDocument from "pdfkit";
import { type Line, laidLines } from "./laid-lines";
import { type Face, faces, type Run, runsOf, type Weight } from "./letters";

interface Wishes {
  title: string;
  /** Of the words on it, as a browser names it: "nl". */
  language: string;
  /** With as little air as reads well, in letters that are as large. */
  isDense?: boolean;
}

/** In points. Large type, as for who reads without glasses. */
const sizes = { H1: 28, H2: 20, H3: 16, P: 16 } as const;
const usual = { spaceAfter: { H1: 14, H2: 6, H3: 2, P: 8 }, margin: 57, lineGap: 3 };
const dense = { spaceAfter: { H1: 6, H2: 2, H3: 0, P: 4 }, margin: 31, lineGap: 0 };
const ink = "#1b1b1b";

/** The font as pdfkit holds it: which letters a file has is asked of the file itself. Heights are in thousandths of the size. */
interface HoldsFont {
  _font: {
    font: { hasGlyphForCodePoint(code: number): boolean };
    ascender: number;
    descender: number;
  };
}

/**
 * A sheet for people and for screen readers: tagged in the order of reading, with a title and a language, its letters in the file
 * (PDF/UA-1, ISO 14289-1).
 */
export class TaggedPaper {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly bytes: Promise<Uint8Array>;
  private readonly registered = new Set<string>();
  private readonly air: typeof usual;
  /** Whether every letter so far was in the files. */
  isWhole = true;
  pages = 1;

  constructor({ title, language, isDense = false }: Wishes) {
    this.air = isDense ? dense : usual;
    // A first font of its own would hide that the same file is open already: each letter would open it anew.
    const accessible: object = {
      font: null,
      pdfVersion: "1.7",
      subset: "PDF/UA",
      tagged: true,
      displayTitle: true,
    };
    this.doc = new PDFDocument({
      ...{ size: "A4", margin: this.air.margin, lang: language, info: { Title: title } },
      ...accessible,
    });
    this.doc.on("pageAdded", () => this.pages++);
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
    const top = y + width > this.doc.page.height - this.air.margin ? this.newPage() : y;
    const draw = () => {
      this.doc
        .save()
        .translate(x, top)
        .scale(width / size);
      this.doc.path(path).fill("black").restore();
    };
    const described: object = { alt, bbox: [x, top, x + width, top + width] };
    this.root.add(this.doc.struct("Figure", described, draw));
    this.doc.y = top + width + this.air.spaceAfter.P;
  }

  async finish(): Promise<Uint8Array> {
    this.root.end();
    this.doc.end();
    return this.bytes;
  }

  private write(tag: keyof typeof sizes, text: string, weight: Weight): void {
    const { runs, isWhole } = runsOf(text, faces[weight], (face, code) => this.has(face, code));
    this.isWhole &&= isWhole;
    const isOwn = runs.every(({ face }) => face.isOwn);
    const draw = () => (isOwn ? this.flow(runs, sizes[tag]) : this.lay(runs, sizes[tag]));
    this.root.add(this.doc.struct(tag, isOwn ? {} : { actual: text }, draw));
    this.doc.y += this.air.spaceAfter[tag];
  }

  private flow(runs: Run[], size: number): void {
    runs.forEach((run, index) => {
      this.inFace(run.face).fontSize(size).fillColor(ink);
      this.doc.text(run.text, { lineGap: this.air.lineGap, continued: index < runs.length - 1 });
    });
  }

  /** Letters of another script stand on one line with the others, and are read from the side that is theirs. */
  private lay(runs: Run[], size: number): void {
    const width = this.doc.page.width - 2 * this.air.margin;
    const measure = (face: Face, text: string) => this.inFace(face).fontSize(size).widthOfString(text);
    const heights = runs.map(({ face }) => this.held(face));
    const above = (Math.max(...heights.map(({ ascender }) => ascender)) / 1000) * size;
    const below = (Math.min(...heights.map(({ descender }) => descender)) / 1000) * size;
    for (const line of laidLines(runs, width, measure)) {
      if (this.doc.y + above - below > this.doc.page.height - this.air.margin) this.doc.continueOnNewPage();
      const top = this.doc.y;
      this.drawLine(line, size, top + above);
      this.doc.x = this.air.margin;
      this.doc.y = top + above - below + this.air.lineGap;
    }
  }

  private drawLine({ pieces }: Line, size: number, baseline: number): void {
    for (const { face, text, at } of pieces) {
      this.inFace(face).fontSize(size).fillColor(ink);
      this.doc.text(text, this.air.margin + at, baseline, { lineBreak: false, baseline: "alphabetic" });
    }
  }

  private has(face: Face, code: number): boolean {
    return this.held(face).font.hasGlyphForCodePoint(code);
  }

  private held(face: Face): HoldsFont["_font"] {
    return (this.inFace(face) as unknown as HoldsFont)._font;
  }

  /** Its file is opened the first time. */
  private inFace({ name, path }: Face): PDFKit.PDFDocument {
    if (!this.registered.has(name)) this.doc.registerFont(name, path());
    this.registered.add(name);
    return this.doc.font(name);
  }

  /** A heading alone at the foot of a page belongs on the next one. */
  private keepWithNext(): void {
    if (this.doc.y > this.doc.page.height - 3 * this.air.margin) this.newPage();
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
