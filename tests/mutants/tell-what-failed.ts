import { writeFileSync } from "node:fs";
import type { Reporter, TestModule, TestSuite } from "vitest/node";
import type { Told } from "./ask-together";

/** Writes down for each fault what failed with it, in a set-up or in a test, and how many tests passed. */
export class TellWhatFailed implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const told: Told = modules.flatMap((module) => [
      ...module.errors().map(({ message }) => ({ place: null, passed: 0, failures: [message] })),
      ...[...module.children.suites()].map(toldOf),
    ]);
    writeFileSync(process.env.FAULTS_TOLD ?? "", JSON.stringify(told));
  }
}

function toldOf(suite: TestSuite): Told[number] {
  const tests = [...suite.children.allTests()];
  const setUps = [suite, ...suite.children.allSuites()].flatMap((one) => one.errors());
  const failed = tests.flatMap((test) => test.result().errors ?? []);
  return {
    place: Number(suite.name),
    passed: tests.filter((test) => test.result().state === "passed").length,
    failures: [...setUps, ...failed].map(({ message }) => message),
  };
}
