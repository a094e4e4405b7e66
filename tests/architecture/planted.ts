import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";

interface Arrows {
  forbidden: (IForbiddenRuleType & { name: string })[];
  options: ICruiseOptions;
}

export const arrows: Arrows = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");

/** The names of the rules that a small tree of its own breaks: paths, and what stands in them. */
export async function brokenBy(tree: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "bij-ons-arrows-"));
  try {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await violationsIn(
      folder,
      Object.keys(tree).filter((path) => !path.startsWith("node_modules/")),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function violationsIn(folder: string, files: string[]): Promise<string[]> {
  const { tsConfig: _unneeded, ...options } = arrows.options as ICruiseOptions & { tsConfig: unknown };
  const ruleSet = { forbidden: arrows.forbidden };
  const { output } = await cruise(files, { ...options, baseDir: folder, validate: true, ruleSet });
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map(({ rule }) => rule.name))].sort();
}
