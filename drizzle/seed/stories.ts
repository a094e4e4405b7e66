import type { Attainment, Lifecycle } from "#app/domain/plan/goal";
import { familySignIn, helperSignIn } from "./demo-sign-ins";

interface InventedAgreement {
  who: string;
  what: string;
  when: string;
}

export interface InventedGoal {
  /** How it was put at first, before anybody came in. */
  first?: string;
  words: string;
  reason?: string;
  /** Later is what it became after somebody came in. */
  agreements?: (InventedAgreement & { later?: InventedAgreement })[];
  progress?: { words: string; step?: "forward"; feeling?: "better" | "same" | "harder" }[];
  /** Where it stands, and what has worked out. */
  state?: { lifecycle: Lifecycle; attainment: Attainment; words?: string };
  /** Names of members; nobody means all of them. */
  about?: string[];
}

export interface InventedHousehold {
  signIn: string;
  name: string;
  /** The others of the household, who have no sign-in; children with the day they were born. */
  members?: { name: string; bornOn?: string }[];
  goals: InventedGoal[];
  /** Who was asked in, by sign-in name; each with what was shared of one goal and what became of it. */
  people: {
    signIn: string;
    accepts: boolean;
    /** The family has not said yet that this is the right one. */
    waits?: true;
    share?: { goal?: number; verb: "see" | "comment" | "propose"; comment?: string; revoked?: true };
  }[];
}

export const inventedHouseholds: InventedHousehold[] = [
  {
    signIn: familySignIn,
    name: "Naima",
    members: [
      { name: "Yassin", bornOn: "2013-09-02" },
      { name: "Lina", bornOn: "2019-05-21" },
    ],
    goals: [
      {
        first: "Ik wil slapen en geen post meer zien.",
        words: "Ik wil weer slapen zonder aan de rekeningen te denken.",
        reason: "Als ik uitgerust ben, heb ik geduld voor de kinderen.",
        agreements: [
          {
            who: "Naima en Selam",
            what: "Samen alle post openmaken en op drie stapels leggen.",
            when: "Elke dinsdag om tien uur",
          },
          {
            who: "Oma Toos",
            what: "Yassin en Lina van school halen en samen eten.",
            when: "Dinsdag en donderdag",
            later: {
              who: "Oma Toos en buurvrouw Ans",
              what: "Yassin en Lina van school halen en samen eten.",
              when: "Oma op dinsdag, Ans op donderdag",
            },
          },
        ],
        progress: [
          { words: "De eerste stapel is open. Er lag minder ergs in dan ik dacht.", feeling: "better" },
          {
            words: "Deze week niet geslapen, er kwam weer een brief. Ik heb hem wel laten zien.",
            feeling: "harder",
          },
          {
            words: "Gebeld met de energiebank. We mogen in kleine stukjes betalen!",
            step: "forward",
            feeling: "better",
          },
        ],
      },
      {
        words: "Yassin gaat weer met plezier naar school.",
        about: ["Yassin"],
        agreements: [
          { who: "Naima", what: "Met juf Marit praten over de gymles.", when: "Voor de herfstvakantie" },
        ],
        progress: [{ words: "Hij is vanmorgen zelf op de fiets gestapt." }],
      },
      {
        words: "Eén keer in de week samen eten, met de telefoons in de la.",
        state: {
          lifecycle: "stopped",
          attainment: "own",
          words: "Om de week lukt het. Dat is voor ons genoeg.",
        },
      },
    ],
    people: [
      {
        signIn: helperSignIn,
        accepts: true,
        share: {
          verb: "comment",
          comment: "Wat knap dat je die brief toch hebt laten zien. Dinsdag neem ik stroopwafels mee.",
        },
      },
      { signIn: "tineke.vanrijn", accepts: true, share: { verb: "see", revoked: true } },
      { signIn: "marjolein.hoekstra", accepts: true, share: { goal: 1, verb: "propose" } },
      { signIn: "youssef.elidrissi", accepts: true, waits: true, share: { goal: 2, verb: "see" } },
    ],
  },
  {
    signIn: "sandra",
    name: "Sandra",
    goals: [
      {
        words: "Mijn vader blijft in zijn eigen huis wonen, en ik hou tijd over voor mezelf.",
        agreements: [
          { who: "Buurman Cor", what: "Een broodje eten met vader.", when: "Maandag tot en met vrijdag" },
        ],
        progress: [
          { words: "Vader vroeg vandaag zelf of Cor nog kwam.", step: "forward", feeling: "better" },
        ],
      },
    ],
    people: [{ signIn: "farid.sadeghi", accepts: false }],
  },
];
