import type { SearchWish } from "#app/domain/directory/search-wish";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { answerPath } from "./search-path";

export function Pages({ page, pages, wish }: { page: number; pages: number; wish: SearchWish }) {
  return <PageLinks page={page} pages={pages} to={(other) => answerPath(wish, other)} />;
}

/** To the page before and the page after, where there are several. */
export function PageLinks({
  page,
  pages,
  to,
}: {
  page: number;
  pages: number;
  to: (page: number) => string;
}) {
  const { t } = useSpeech();
  if (pages === 1) return null;
  return (
    <nav aria-label={t("directory:results.pages")} className="flex flex-wrap items-center gap-4">
      {page > 1 ? (
        <ButtonLink variant="quiet" to={to(page - 1)}>
          {t("directory:results.previous")}
        </ButtonLink>
      ) : null}
      <span>{t("directory:results.page", { page, pages })}</span>
      {page < pages ? (
        <ButtonLink variant="quiet" to={to(page + 1)}>
          {t("directory:results.next")}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
