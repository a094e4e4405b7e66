import { afterAll, beforeAll } from "vitest";
import { openBrowser, type TestBrowser } from "./browser";
import { type RunningProduct, startProduct } from "./running-product";

export interface House {
  product: RunningProduct;
  browser: TestBrowser;
}

interface Wishes {
  demo?: boolean;
  /** Settings beside the usual ones, as of a mail server that is opened for them. */
  settings?: () => Promise<Record<string, string>>;
}

/** The running product and a browser, from the first test of a file to its last. */
export function houseForThisFile(wishes: Wishes = {}): House {
  const house = {} as House;

  beforeAll(async () => {
    const { demo, settings } = wishes;
    house.product = await startProduct({ demo, settings: await settings?.() });
    house.browser = await openBrowser(house.product.url);
  });

  afterAll(async () => {
    await house.browser?.close();
    await house.product?.stop();
  });

  return house;
}
