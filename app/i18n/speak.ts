import { createInstance, type TFunction } from "i18next";
import type { Catalogue } from "./catalogue";
import type { Language } from "./languages";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: Catalogue;
  }
}

export type Namespace = keyof Catalogue;
/** Gives a sentence for a key such as "plan:goal.title". A key that the Dutch catalogue lacks does not compile. */
export type Speak = TFunction<Namespace[]>;

/** A fresh instance, so that two requests in two languages never share one. React escapes what is shown. */
export function speak(language: Language, catalogue: Catalogue): Speak {
  const instance = createInstance();
  instance.init({
    lng: language,
    resources: { [language]: catalogue },
    ns: Object.keys(catalogue),
    defaultNS: "common",
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return remembering(instance.t as Speak);
}

/** A sentence without anything to fill in is always the same, and looking one up takes longer than drawing it. */
function remembering(look: Speak): Speak {
  const found = new Map<unknown, unknown>();
  const say = (...asked: Parameters<Speak>) => {
    if (asked.length > 1) return look(...asked);
    const [key] = asked;
    const known = found.get(key) ?? look(...asked);
    if (known !== key) found.set(key, known);
    return known;
  };
  return say as Speak;
}
