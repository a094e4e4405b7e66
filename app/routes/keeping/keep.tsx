import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readCopies } from "#app/domain/keeping/read-copy";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "keep", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  return ask(readCopies, asking, { householdId });
}

export default function KeepPage() {
  const { t, day } = useSpeech();
  const { copies } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("keeping:keep.lead")}>{t("keeping:keep.title")}</PageHeading>
      <Notice tone="care">{t("keeping:keep.careful")}</Notice>
      <Card>
        <h2 className="text-xl">{t("keeping:keep.paper")}</h2>
        <p className="my-3">{t("keeping:keep.paperText")}</p>
        <p className="flex flex-wrap items-center gap-4">
          <ButtonLink to={paths.paper()}>{t("keeping:keep.print")}</ButtonLink>
          <ButtonLink to={paths.paperFile()} variant="quiet" plain>
            {t("keeping:keep.pdf")}
          </ButtonLink>
          <Link to={`${paths.paper()}?kort`}>{t("keeping:keep.short")}</Link>
        </p>
      </Card>
      <Card>
        <h2 className="text-xl">{t("keeping:keep.all")}</h2>
        <p className="my-3">{t("keeping:keep.allText")}</p>
        <p>
          <ButtonLink to={paths.planFile()} variant="quiet" plain>
            {t("keeping:keep.file")}
          </ButtonLink>
        </p>
      </Card>
      <Card>
        <h2 className="text-xl">{t("keeping:handIn.list")}</h2>
        <ul className="my-3 grid gap-2">
          {copies.map(({ id, toWhom, madeAt }) => (
            <li key={id}>
              <Link to={paths.copy(id)}>
                {t("keeping:handIn.of", { toWhom: toWhom ?? "", day: day(madeAt) })}
              </Link>
            </li>
          ))}
        </ul>
        <p>
          <ButtonLink to={paths.handIn()} variant="quiet">
            {t("keeping:handIn.link")}
          </ButtonLink>
        </p>
      </Card>
      <p>
        <Link to={paths.plan()}>{t("keeping:keep.back")}</Link>
      </p>
    </Stack>
  );
}
