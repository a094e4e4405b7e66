import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { isLanguage, type Language } from "./i18n/languages";
import { SpeechProvider } from "./i18n/speech";

const catalogues = { nl: () => import("./i18n/nl"), en: () => import("./i18n/en") };

async function wakeUp() {
  const language: Language = isLanguage(document.documentElement.lang) ? document.documentElement.lang : "nl";
  const { catalogue } = await catalogues[language]();
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <SpeechProvider language={language} catalogue={catalogue}>
          <RemixBrowser />
        </SpeechProvider>
      </StrictMode>,
    );
  });
}

void wakeUp();
