import { demoPassword, familySignIn, helperSignIn } from "#drizzle/seed/demo-sign-ins";

let invented = false;

/** Whether the people in this database are invented: every page says so. Set once, at the start. */
export function setDemo(value: boolean): void {
  invented = value;
}

export function isDemo(): boolean {
  return invented;
}

/** Told on the sign-in page of a demo, and nowhere else. */
export function demoSignIns() {
  return invented ? { family: familySignIn, helper: helperSignIn, password: demoPassword } : null;
}
