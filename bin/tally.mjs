/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ status: string }} Assertion
 * @typedef {{ status: string, assertionResults: Assertion[] }} TestFile
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
