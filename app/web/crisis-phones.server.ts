/** Whom people in danger call in the Netherlands, at any hour and for free: as it is read and as a telephone dials it. */
export const crisisPhones = {
  emergency: { shown: "112", dialled: "112" },
  safeHome: { shown: "0800 2000", dialled: "08002000" },
  suicide: { shown: "113", dialled: "113" },
} as const;
