/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ status: string, fullName: string }} Assertion
 * @typedef {{ status: string, name: string, assertionResults: Assertion[] }} TestFile
 */

/**
 * What one run of vitest amounts to. A test that was skipped proves nothing, and a file that broke before its first
 * test, a run that ended badly with every test green, or a run that left no report at all, is one failure.
 * @param {{ testResults: TestFile[] } | null} report
 * @param {boolean} endedWell
 * @returns {Tally}
 */
export function tallyOf(report, endedWell) {
  if (!report) return { passed: 0, failed: 1 };
  const tally = sum(report.testResults.map(tallyOfFile));
  const unexplained = !endedWell && tally.failed === 0;
  return unexplained || tally.passed + tally.failed === 0 ? { ...tally, failed: tally.failed + 1 } : tally;
}

/** @param {TestFile} file */
function tallyOfFile({ status, assertionResults }) {
  const passed = assertionResults.filter((result) => result.status === "passed").length;
  const failed = assertionResults.length - passed;
  return { passed, failed: status === "failed" && failed === 0 ? 1 : failed };
}

/**
 * Every test that did not pass, by its file and its whole name, so that the end of a long output says what went wrong.
 * @param {{ testResults: TestFile[] } | null} report
 * @returns {string[]}
 */
export function notPassed(report) {
  return (report?.testResults ?? []).flatMap(({ status, name, assertionResults }) => {
    const named = assertionResults
      .filter((result) => result.status !== "passed")
      .map((result) => `${name}: ${result.fullName} (${result.status})`);
    return status === "failed" && named.length === 0 ? [`${name}: broke before its first test`] : named;
  });
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const add = (/** @type {Tally} */ a, /** @type {Tally} */ b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
  });
  return tallies.reduce(add, { passed: 0, failed: 0 });
}
