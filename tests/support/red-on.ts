import type { Locator } from "playwright-core";

/** What in a part of a page is drawn in red, or in the colours of what is wrong, as the browser works them out: its words, or its tag where it has none. */
export function redOn(part: Locator): Promise<string[]> {
  return part.evaluate((whole) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!canvas) throw new Error("No canvas to read colours with.");
    const drawnAs = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = "transparent";
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const house = getComputedStyle(document.documentElement);
    const wrong = ["bg-default", "border-default", "color-default"].map((name) =>
      String(drawnAs(house.getPropertyValue(`--basis-color-negative-${name}`).trim())),
    );
    if (new Set(wrong).size < 3) throw new Error("The house has no colours for what is wrong.");
    const isRed = (colour: string) => {
      const drawn = drawnAs(colour);
      const [red = 0, green = 0, blue = 0, alpha = 0] = drawn;
      return wrong.includes(String(drawn)) || (alpha > 60 && red > 100 && red > 2.5 * Math.max(green, blue));
    };
    const names = [
      "color",
      "backgroundColor",
      "borderTopColor",
      "borderLeftColor",
      "fill",
      "stroke",
    ] as const;
    return [...whole.querySelectorAll("*")].flatMap((one) => {
      const style = getComputedStyle(one);
      const width = { borderTopColor: style.borderTopWidth, borderLeftColor: style.borderLeftWidth };
      const reds = names.filter(
        (name) => !(name in width && width[name as keyof typeof width] === "0px") && isRed(style[name]),
      );
      return reds.length > 0 ? [`${reds}: ${one.textContent?.trim() || one.tagName}`] : [];
    });
  });
}
