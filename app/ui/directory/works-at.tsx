import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { organisationPath } from "./organisation-path";

/** Where somebody works, with the way to the others there. */
export function WorksAt({ organisation }: { organisation: string | null }) {
  const { t } = useSpeech();
  if (!organisation) return t("directory:helper.independent");
  return <Link to={organisationPath(organisation)}>{t("directory:helper.worksAt", { organisation })}</Link>;
}
