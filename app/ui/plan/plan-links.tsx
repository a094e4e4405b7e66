import { Link } from "@remix-run/react";
import type { Changes } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";
import { paths } from "#app/web/paths";
import { ChangesLine } from "./changes-line";

/** What else belongs to the plan, each on a page of its own. */
export function PlanLinks({ mayClose, lookingBack }: { mayClose: boolean; lookingBack: Changes | null }) {
  const { t } = useSpeech();
  return (
    <ul className="flex flex-wrap gap-x-8 gap-y-2">
      <li>
        <Link to={paths.members()}>{t("households:members.title")}</Link>
      </li>
      <li>
        <Link to={paths.network()}>{t("households:network.title")}</Link>
      </li>
      <li>
        <Link to={paths.loadCheck()}>{t("plan:load.title")}</Link>
      </li>
      <li>
        <Link to={paths.questions()}>{t("sharing:consent.title")}</Link>
      </li>
      <li>
        <Link to={paths.people()}>{t("plan:people")}</Link>
      </li>
      <li>
        <Link to={paths.overview()}>{t("sharing:overview.title")}</Link>
      </li>
      <li>
        <Link to={paths.ledger()}>{t("plan:ledger")}</Link>
      </li>
      <li>
        <Link to={paths.evaluations()}>{t("evaluation:title")}</Link>
        <ChangesLine changes={lookingBack} />
      </li>
      <li>
        <Link to={paths.setUp()}>{t("plan:setUp.link")}</Link>
      </li>
      <li>
        <Link to={paths.handIn()}>{t("keeping:handIn.link")}</Link>
      </li>
      <li>
        <Link to={paths.keep()}>{t("keeping:keep.link")}</Link>
      </li>
      {mayClose ? (
        <li>
          <Link to={paths.closePlan()}>{t("keeping:close.link")}</Link>
        </li>
      ) : null}
    </ul>
  );
}
