import { Link } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import type { Changes } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";
import { paths } from "#app/web/paths";
import { ChangesLine } from "./changes-line";

interface PlanLinksProps {
  mayClose: boolean;
  lookingBack: Changes | null;
  hasTitle: boolean;
}

/** What else belongs to the plan, each on a page of its own: about the family, about who looks along, and about the plan as a whole. */
export function PlanLinks({ mayClose, lookingBack, hasTitle }: PlanLinksProps) {
  const { t } = useSpeech();
  return (
    <div className="grid gap-6 md:grid-cols-3">
      <Group title={t("plan:links.family")}>
        <One to={paths.members()}>{t("households:members.title")}</One>
        <One to={paths.network()}>{t("households:network.title")}</One>
        <One to={paths.loadCheck()}>{t("plan:load.title")}</One>
      </Group>
      <Group title={t("plan:links.sharing")}>
        <One to={paths.people()}>{t("plan:people")}</One>
        <One to={paths.overview()}>{t("sharing:overview.title")}</One>
        <One to={paths.questions()}>{t("sharing:consent.title")}</One>
        <One to={paths.ledger()}>{t("plan:ledger")}</One>
      </Group>
      <Group title={t("plan:links.whole")}>
        <One to={paths.evaluations()} more={<ChangesLine changes={lookingBack} />}>
          {t("evaluation:title")}
        </One>
        <One to={paths.planTitle()}>{t(hasTitle ? "plan:ownTitle.change" : "plan:ownTitle.link")}</One>
        <One to={paths.setUp()}>{t("plan:setUp.link")}</One>
        <One to={paths.handIn()}>{t("keeping:handIn.link")}</One>
        <One to={paths.keep()}>{t("keeping:keep.link")}</One>
        {mayClose ? <One to={paths.closePlan()}>{t("keeping:close.link")}</One> : null}
      </Group>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-lg font-bold">
        {title}
      </h2>
      <ul className="grid gap-1">{children}</ul>
    </section>
  );
}

function One({ to, children, more }: { to: string; children: string; more?: ReactNode }) {
  return (
    <li>
      <Link to={to}>{children}</Link>
      {more}
    </li>
  );
}
