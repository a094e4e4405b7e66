import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { fetchAnswerOf } from "../forms/fetch-answer";
import {
  cameBack,
  draftKey,
  dropDraft,
  dropSent,
  formsToKeep,
  goesTo,
  isKept,
  keepDraft,
  keptDraft,
  putBack,
  tidyDrafts,
} from "../forms/kept-drafts";

interface Line {
  form: HTMLFormElement;
  at: number;
  /** Where it was found here, and not written just now: how to have the form as it came. */
  empty?: () => void;
}

/** Keeps what somebody writes on this device, form by form, until it is sent, so that a lost connection, a closed tab or an ended session loses no word. */
export function KeepDrafts({ account }: { account: string }) {
  const { t, time } = useSpeech();
  const [line, setLine] = useState<Line | null>(null);
  const { key } = useLocation();
  useDropWhatWasSent(account, () => setLine(null));

  useEffect(() => tidyDrafts(account), [account]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has other forms
  useEffect(() => {
    const found = formsToKeep().flatMap((form): Line[] => {
      const draft = keptDraft(draftKey(account, goesTo(form)));
      if (!draft || cameBack(form, draft)) return [];
      return [{ form, at: draft.at, empty: putBack(form, draft) }];
    });
    setLine(found[0] ?? null);
  }, [account, key]);

  useEffect(() => {
    const fetched = new WeakSet<HTMLFormElement>();
    const write = ({ target }: Event) => {
      const form =
        target instanceof Element ? target.closest<HTMLFormElement>("main form[method=post]") : null;
      if (!form || !isKept(form)) return;
      if (!fetched.has(form) && fetchAnswerOf(goesTo(form))) fetched.add(form);
      const draft = keepDraft(draftKey(account, goesTo(form)), form);
      setLine(draft && { form, at: draft.at });
    };
    document.addEventListener("input", write);
    return () => document.removeEventListener("input", write);
  }, [account]);

  if (!line?.form.isConnected) return null;
  const { form, empty } = line;
  const drop = () => {
    dropDraft(draftKey(account, goesTo(form)));
    empty?.();
    setLine(null);
  };
  return createPortal(
    <div role="status" className="reading-width flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
      <p>
        {empty ? `${t("common:drafts.found")} ` : ""}
        {t("common:drafts.kept", { time: time(new Date(line.at)) })} {t("common:drafts.here")}
      </p>
      {empty ? (
        <Button type="button" variant="quiet" onClick={drop}>
          {t("common:drafts.drop")}
        </Button>
      ) : null}
    </div>,
    form,
  );
}

/** A form that was done leads on by a redirect. One that did not fit, or never arrived, does not, and what it holds stays. */
function useDropWhatWasSent(account: string, onDropped: () => void): void {
  const { state, formAction, formData } = useNavigation();
  const location = useLocation();
  const sent = useRef<{ action: string; id: string | null } | null>(null);
  useEffect(() => {
    if (state === "submitting")
      sent.current = formAction
        ? { action: new URL(formAction, window.location.href).pathname, id: idIn(formData) }
        : null;
    if (state !== "idle" || sent.current === null) return;
    if (isRedirect(location.state)) {
      dropSent(account, sent.current.action, sent.current.id);
      onDropped();
    }
    sent.current = null;
  }, [account, state, formAction, formData, location, onDropped]);
}

function idIn(form: FormData | undefined): string | null {
  const id = form?.get("id");
  return typeof id === "string" ? id : null;
}

const isRedirect = (state: unknown) =>
  typeof state === "object" && state !== null && "_isRedirect" in state && state._isRedirect === true;
