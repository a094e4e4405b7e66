import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { catalogue } from "#app/i18n/nl";
import { SpeechProvider } from "#app/i18n/speech";
import { LoadChart } from "./load-chart";

const carries = [
  { id: "a", name: "Naima", turns: 6, agreements: 2 },
  { id: "b", name: "oma Toos", turns: 1, agreements: 0 },
  { id: "c", name: "Samir", turns: 0, agreements: 4 },
];

const html = renderToString(
  <SpeechProvider language="nl" catalogue={catalogue}>
    <LoadChart carries={carries} />
  </SpeechProvider>,
);

test("who carries how much is a bar each, as long as what that person carries", () => {
  const bars = [...html.matchAll(/<rect[^>]*?(?: x="([\d.]+)")[^>]*? width="([\d.]+)"/g)].map((bar) => ({
    x: Number(bar[1]),
    width: Number(bar[2]),
  }));
  const unit = (bars[0]?.width ?? 0) / 6;
  expect(bars.map(({ x, width }) => [Math.round(x / unit), Math.round(width / unit)])).toEqual([
    [0, 6],
    [6, 2],
    [0, 1],
    [1, 0],
    [0, 0],
    [0, 4],
  ]);
});

test("the table beside it says the same in numbers, and nobody needs the picture", () => {
  const rows = [
    ...html.matchAll(/<tr[^>]*><th scope="row"[^>]*>(.*?)<\/th><td[^>]*>(.*?)<\/td><td[^>]*>(.*?)<\/td>/g),
  ];
  expect(rows.map(([, name, turns, agreements]) => [name, Number(turns), Number(agreements)])).toEqual(
    carries.map(({ name, turns, agreements }) => [name, turns, agreements]),
  );
  expect(html).toMatch(/role="img" aria-label="[^"]+"/);
});
