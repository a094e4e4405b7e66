import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { OwnWords } from "#app/ui/kit/card";
import { type FormError, PlainForm } from "#app/ui/kit/form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { useWays } from "#app/ui/sharing/use-ways";

interface UnderGoalFormProps {
  title: string;
  goal: { id: string; words: string };
  /** Who will read it, in a sentence. */
  audience: ReactNode;
  once: string;
  error: FormError | undefined;
  send: string;
  children: ReactNode;
}

/** A form that adds something under a goal: it shows the goal, and beside the button who will read it. */
export function UnderGoalForm({ title, goal, audience, once, error, send, children }: UnderGoalFormProps) {
  const { t } = useSpeech();
  const ways = useWays();
  return (
    <Stack>
      <PageHeading>{title}</PageHeading>
      <OwnWords author={t("plan:forGoal")}>{goal.words}</OwnWords>
      <PlainForm once={once} error={error}>
        {children}
        <Stack gap="sm">
          {audience}
          <p>
            <Button>{send}</Button>
          </p>
        </Stack>
      </PlainForm>
      <p>
        <Link to={ways.goal(goal.id)}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
