import { Link } from "@remix-run/react";
import type { Note } from "#app/domain/plan/note";
import { useSpeech } from "#app/i18n/speech";
import { AudienceNote } from "#app/ui/kit/notice";
import { Timeline } from "#app/ui/kit/timeline";
import { paths } from "#app/web/paths";
import { ToldTags } from "./told-tags";

/** What was written down without a goal, each with who sees it and what stood there before. */
export function NotesList({ notes }: { notes: Note[] }) {
  const { t, dayAndTime } = useSpeech();
  if (notes.length === 0) return <p className="text-ink-soft">{t("plan:notes.none")}</p>;
  const entries = notes.map(({ id, audience, authorName, isYours, createdAt, text, former }) => ({
    id,
    when: `${dayAndTime(createdAt)} · ${authorName}`,
    dateTime: createdAt.toISOString(),
    children: (
      <div className="grid gap-2">
        <p id={`note-${id}`} className="whitespace-pre-line text-lg" dir="auto">
          {text.words}
        </p>
        <ToldTags {...text} />
        <AudienceNote>{t(`plan:notes.seenBy.${audience}`)}</AudienceNote>
        {former.length > 0 ? (
          <details>
            <summary>{t("plan:versions.title")}</summary>
            <ul className="mt-2 grid gap-2">
              {former.map((one) => (
                <li key={one.id} className="whitespace-pre-line" dir="auto">
                  <span className="block text-sm text-ink-soft">{dayAndTime(one.at)}</span>
                  {one.words}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        {isYours ? (
          <p>
            <Link to={paths.correctNote(id)} aria-describedby={`note-${id}`} className="quiet-link">
              {t("plan:edit.progress")}
            </Link>
          </p>
        ) : null}
      </div>
    ),
  }));
  return <Timeline entries={entries} />;
}
