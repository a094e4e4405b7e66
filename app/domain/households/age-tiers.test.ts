import { describe, expect, it } from "vitest";
import { ageRules, ageTierOn, jurisdictions } from "./age-tiers";

describe.each(jurisdictions)("the tier of somebody in %s", (country) => {
  const { agreesFrom, decidesFrom, adultFrom } = ageRules[country];

  it.each([
    [agreesFrom, "under12", "from12"],
    [decidesFrom, "from12", "from16"],
    [adultFrom, "from16", "adult"],
  ])("changes on the birthday of %i and not a day before", (years, before, after) => {
    expect(ageTierOn(`${2010 + years}-05-16`, "2010-05-17", country)).toBe(before);
    expect(ageTierOn(`${2010 + years}-05-17`, "2010-05-17", country)).toBe(after);
  });

  it("changes on 1 March for who was born on 29 February, where the year has no such day", () => {
    expect(ageTierOn("2030-02-28", "2012-02-29", country)).toBe("from16");
    expect(ageTierOn("2030-03-01", "2012-02-29", country)).toBe("adult");
    expect(ageTierOn("2024-02-28", "2012-02-29", country)).toBe("under12");
    expect(ageTierOn("2024-02-29", "2012-02-29", country)).toBe("from12");
  });

  it("is that of the youngest on the day of birth, and of an adult where no day is known", () => {
    expect(ageTierOn("2026-11-21", "2026-11-21", country)).toBe("under12");
    expect(ageTierOn("2026-11-21", null, country)).toBe("adult");
  });
});
