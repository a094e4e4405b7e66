import { useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import { draftKey, goesTo, keptDraft } from "../forms/kept-drafts";

interface Held {
  form: HTMLFormElement;
  /** How often it was tried. */
  tries: number;
}

/**
 * A form that somebody sends while the device knows of no connection, and the house does not answer, is not sent: it stays as it is, and the
 * page says so beside it (docs/decisions/0032).
 */
export function NoConnection({ account }: { account: string | null }) {
  const [held, setHeld] = useState<Held | null>(null);
  const { key } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has other forms
  useEffect(() => setHeld(null), [key]);
  useEffect(() => {
    const onHeld = (form: HTMLFormElement) => setHeld((last) => ({ form, tries: (last?.tries ?? 0) + 1 }));
    return holdWithoutConnection(onHeld, () => setHeld(null));
  }, []);

  if (!held?.form.isConnected) return null;
  const isKept = account !== null && keptDraft(draftKey(account, goesTo(held.form))) !== null;
  return createPortal(<NotSent key={held.tries} isKept={isKept} />, held.form);
}

/** Before anything else hears of it. Gives how to stop. */
function holdWithoutConnection(onHeld: (form: HTMLFormElement) => void, onSent: () => void): () => void {
  let isThere = false;
  const hold = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("main form[method=post]")) return;
    if (navigator.onLine || isThere) return onSent();
    event.preventDefault();
    event.stopImmediatePropagation();
    void houseAnswers().then((answers) => {
      if (!answers) return onHeld(form);
      isThere = true;
      form.requestSubmit(event.submitter);
      isThere = false;
    });
  };
  window.addEventListener("submit", hold, { capture: true });
  return () => window.removeEventListener("submit", hold, { capture: true });
}

/** A device without any connection reaches a house that stands on it all the same. */
const houseAnswers = () =>
  fetch("/favicon.svg", { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );

function NotSent({ isKept }: { isKept: boolean }) {
  const { t } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <Notice tone="care" title={t("common:connection.title")}>
        <p>
          {t("common:connection.notSent")} {isKept ? t("common:connection.kept") : null}
        </p>
        <p>{t("common:connection.again")}</p>
      </Notice>
    </div>
  );
}
