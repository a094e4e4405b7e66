import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";

interface VersionsPageProps {
  back: string;
  hasChanged: boolean;
  children: ReactNode;
}

/** Around the versions of something: the way back to it, and how to read the differences. */
export function VersionsPage({ back, hasChanged, children }: VersionsPageProps) {
  const { t } = useSpeech();
  return (
    <Stack>
      <p>
        <Link to={back}>{t("plan:versions.back")}</Link>
      </p>
      <PageHeading lead={t(hasChanged ? "plan:versions.lead" : "plan:versions.none")}>
        {t("plan:versions.title")}
      </PageHeading>
      {children}
    </Stack>
  );
}
