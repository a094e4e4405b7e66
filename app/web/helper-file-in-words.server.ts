import type { HelperFileProblem } from "#app/domain/directory/helper-file-problem";
import { catalogues } from "#app/i18n/catalogues";
import type { Language } from "#app/i18n/languages";
import { speak } from "#app/i18n/speak";
import { paths } from "./paths";

/** What a program says of a file of helpers, in one language. */
export function helperFileInWords(language: Language) {
  const t = speak(language, catalogues[language]);

  const choose = (choices: readonly string[]) =>
    choices.length > 0 ? t("directory:file.choose", { choices: choices.join(", ") }) : "";

  const whatIsWrong = (problem: HelperFileProblem): string => {
    switch (problem.what) {
      case "broken-quotes":
        return t("directory:file.broken-quotes");
      case "other-header":
        return t("directory:file.other-header", { columns: problem.columns.join(",") });
      case "other-columns":
        return t("directory:file.other-columns", { count: problem.count, wanted: problem.wanted });
      case "key-twice":
        return t("directory:file.key-twice", { first: problem.first });
      case "unknown-area":
        return t("directory:file.unknown-area");
      case "not-a-choice":
        return t("directory:file.not-a-choice");
      default:
        return t(`problems:${problem.what}`);
    }
  };

  /** Where it stands: its line, its column and what stands there, as far as it is about them. */
  const where = (problem: HelperFileProblem): string => {
    const { line } = problem;
    if (!("said" in problem)) return t("directory:file.line", { line });
    const { said } = problem;
    if (!("column" in problem)) return t("directory:file.lineSaying", { line, said });
    const { column } = problem;
    return said
      ? t("directory:file.cell", { line, column, said })
      : t("directory:file.empty", { line, column });
  };

  return {
    /** A bad line in plain words: where it stands, what is wrong with it, and what may stand there instead. */
    problem: (problem: HelperFileProblem): string =>
      [where(problem), whatIsWrong(problem), "choices" in problem ? choose(problem.choices) : ""]
        .filter(Boolean)
        .join(" "),
    nameTheFile: (program: string) => t("directory:file.nameTheFile", { program }),
    notUtf8: (file: string) => t("directory:file.notUtf8", { file }),
    looked: (good: number, wrong: number) => t("directory:file.looked", { good, wrong }),
    nothing: (wrong: number) => t("directory:file.nothing", { wrong }),
    done: (counted: { added: number; changed: number; same: number }) => t("directory:file.done", counted),
    waits: () => t("directory:file.waits", { desk: paths.desk() }),
    addresses: (counted: { given: number; takenAway: number }) => t("directory:file.addresses", counted),
    sentBack: (line: { key: string; reason: string }) => t("directory:file.sentBack", line),
    notAll: (kind: string) => t("directory:file.notAll", { kind }),
  };
}
