import type { ColleagueState } from "#app/domain/directory/colleague-invitation";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { CodeWords } from "#app/ui/kit/code-words";
import { paths } from "#app/web/paths";

interface Props {
  invitation: {
    id: string;
    createdAt: Date;
    expiresAt: Date;
    state: ColleagueState;
    words: string[] | null;
    link: string | null;
  };
}

/** One invitation: its words and link as long as they work, and afterwards what became of it. */
export function ColleagueInvitation({ invitation }: Props) {
  const { t, day, until } = useSpeech();
  const { id, createdAt, expiresAt, state, words, link } = invitation;
  if (!words || !link)
    return (
      <Card quiet>
        <p>{t(`directory:colleagues.states.${state}`, { day: day(createdAt) })}</p>
      </Card>
    );
  return (
    <Card>
      <p>{t("directory:colleagues.states.open", { moment: until(expiresAt) })}</p>
      <p className="my-3 text-lg font-bold break-words" dir="ltr">
        {link}
      </p>
      <p className="mb-3">{t("directory:colleagues.words")}</p>
      <CodeWords words={words} />
      <div className="mt-4">
        <PostButton
          action={paths.withdrawColleagueInvitation()}
          label={t("directory:colleagues.withdraw")}
          hidden={{ invitationId: id }}
        />
      </div>
    </Card>
  );
}
