import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { wordsBrought } from "./i18n/brought-words";
import { isLanguage, type Language } from "./i18n/languages";
import { SpeechProvider } from "./i18n/speech";

const said = document.documentElement.lang;
const language: Language = isLanguage(said) ? said : "nl";

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <SpeechProvider language={language} catalogue={wordsBrought(language)}>
        <RemixBrowser />
      </SpeechProvider>
    </StrictMode>,
  );
});
