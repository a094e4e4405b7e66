/** What Samira's family writes, and what is written back. */
export const story = {
  goal: "Ik wil weer rustig slapen.",
  reason: "Dan heb ik geduld voor de kinderen.",
  agreement: { who: "Ik en oma", what: "Samen de post openmaken", when: "Elke dinsdag" },
  progress: "Vandaag ging het beter.",
  comment: "Wat fijn dat het beter gaat!",
  /** A second goal, which is shared with nobody. */
  secret: "Nooit meer ruzie over geld met mijn broer.",
};
