import { afterAll, beforeAll } from "vitest";
import { openBrowser, type TestBrowser } from "./browser";
import { type RunningProduct, startProduct } from "./running-product";

export interface House {
  product: RunningProduct;
  browser: TestBrowser;
}

/** The running product and a browser, from the first test of a file to its last. */
export function houseForThisFile(wishes: { demo?: boolean } = {}): House {
  const house = {} as House;

  beforeAll(async () => {
    house.product = await startProduct(wishes);
    house.browser = await openBrowser(house.product.url);
  });

  afterAll(async () => {
    await house.browser?.close();
    await house.product?.stop();
  });

  return house;
}
