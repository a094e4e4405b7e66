import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { catalogue as english } from "./en";
import { catalogue as dutch } from "./nl";
import { speak } from "./speak";

describe("speak", () => {
  it("keeps two languages apart that are spoken at the same time", async () => {
    const inDutch = speak("nl", dutch);
    const inEnglish = speak("en", english);
    const turns = Array.from({ length: 20 }, async (_, turn) => {
      await new Promise((resolve) => setTimeout(resolve, turn % 3));
      return turn % 2 ? inDutch("common:footer.language") : inEnglish("common:footer.language");
    });
    const heard = await Promise.all(turns);
    expect(heard).toEqual(heard.map((_, turn) => (turn % 2 ? "Taal" : "Language")));
  });

  it("falls back on no other language", () => {
    const { home: _, ...withoutHome } = dutch.common;
    const gap = { ...dutch, common: withoutHome } as typeof dutch;
    speak("en", english);
    expect(speak("nl", gap)("common:home.title")).toBe("home.title");
  });

  it("counts one and more in the words of the language", () => {
    const inDutch = speak("nl", dutch);
    const inEnglish = speak("en", english);
    const counted = (t: typeof inDutch) => [0, 1, 2].map((count) => t("plan:agreements", { count }));
    expect(counted(inDutch)).toEqual(["0 afspraken", "1 afspraak", "2 afspraken"]);
    expect(counted(inEnglish)).toEqual(["0 agreements", "1 agreement", "2 agreements"]);
  });

  it("leaves what is filled in to React, which escapes it once", () => {
    const title = speak("nl", dutch)("plan:title", { name: "Jansen & <b>zo</b>" });
    expect(title).toBe("Het plan van Jansen & <b>zo</b>");
    const markup = renderToStaticMarkup(createElement("h1", null, title));
    expect(markup).toBe("<h1>Het plan van Jansen &amp; &lt;b&gt;zo&lt;/b&gt;</h1>");
  });
});
