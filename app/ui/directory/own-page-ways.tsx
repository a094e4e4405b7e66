import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface Props {
  page: { id: string; organisation: string | null };
  isShown: boolean;
}

/** From the own page to everything about it: changing it comes first. */
export function OwnPageWays({ page: { id, organisation }, isShown }: Props) {
  const { t } = useSpeech();
  const ways = [
    ...(isShown ? [{ to: paths.helper(id), words: t("directory:own.look") }] : []),
    { to: paths.ownPhoto(), words: t("directory:photo.title") },
    { to: paths.requests(), words: t("contact:requests.title") },
    ...(isShown && organisation ? [{ to: paths.colleagues(), words: t("directory:colleagues.title") }] : []),
  ];
  return (
    <Stack gap="sm">
      <p>
        <ButtonLink to={paths.editOwnPage()}>{t("directory:own.edit")}</ButtonLink>
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {ways.map(({ to, words }) => (
          <li key={to}>
            <Link className="text-link" to={to}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
