import { stop } from "./ask.server";
import { networkOf } from "./network";

const quarterOfAnHour = 15 * 60_000;
/** Twenty first pages a minute: more than a full house at one connection asks for, and few for a program that asks for every place. */
const mostInAQuarter = 300;
/** More networks than ever ask within a quarter of an hour. Beyond it all are counted anew, so that the count cannot grow. */
const mostNetworks = 10_000;

/** Behind a proxy that we were not told to trust everybody seems to be this machine. Then nobody is counted, and not all as one. */
const thisMachine = /^(?:127\.|0:0:0:0$)/;

const asked = new Map<string, number>();
let since = 0;

/**
 * Counts that a network asks for a first page of results. Each process counts by itself and keeps the number in memory alone, for a quarter of
 * an hour at most: nothing is written of who looks for help, and a search waits for no count. The place and the wishes are not known here.
 */
export function countGently(address: string, now = Date.now()): void {
  if (now - since >= quarterOfAnHour || asked.size >= mostNetworks) {
    asked.clear();
    since = now;
  }
  const network = networkOf(address);
  if (thisMachine.test(network)) return;
  const count = (asked.get(network) ?? 0) + 1;
  asked.set(network, count);
  if (count > mostInAQuarter) throw stop({ reason: "too-many" }, 429);
}
