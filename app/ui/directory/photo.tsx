import { useSpeech } from "#app/i18n/speech";
import { paths } from "#app/web/paths";

/** Square, and of a fixed size, so that nothing moves when it comes. */
export function Photo({ id, name }: { id: string; name: string }) {
  const { t } = useSpeech();
  return (
    <img
      src={paths.photo(id)}
      alt={t("directory:photo.alt", { name })}
      width={128}
      height={128}
      loading="lazy"
      decoding="async"
      className="size-32 shrink-0 rounded-lg bg-sand object-cover"
    />
  );
}
