import type { BadForm } from "./bad-form";

const path = "/hulp/mijn-pagina/veranderen";
const own = {
  ...{ name: "Roos", introduction: "Ik luister.\nEn ik help.", expectation: "Ik bel u.", costs: "Niets." },
  ...{ places: "Moerwijk, Den Haag\nScheveningen", gender: "woman", payment: "free", SKJ: "100099999" },
};

/** What a helper says on the own page: the first time, and of a page that is there, of which every tick is taken away. */
export const badOwnPages: BadForm[] = [
  {
    form: "a page of a helper without any specialty",
    path,
    filled: { ...own, languages: "nl" },
    wrong: { specialties: "required" },
  },
  {
    form: "a page of a helper without any language",
    path,
    filled: { ...own, specialties: "grief" },
    wrong: { languages: "required" },
  },
  {
    form: "a page of a helper that had specialties and languages",
    who: "helper",
    path,
    filled: { introduction: "Ik luister lang.", specialties: "", languages: "" },
    wrong: { specialties: "required", languages: "required" },
  },
];
