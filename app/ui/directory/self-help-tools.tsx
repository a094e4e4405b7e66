import { Link } from "@remix-run/react";
import type { SelfHelpTool } from "#app/domain/directory/self-help-tool";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Card, Facts } from "#app/ui/kit/card";
import { Columns, Section } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** What somebody can do alone, under the helpers of a search. */
export function ToolsBeside({ tools }: { tools: readonly SelfHelpTool[] }) {
  const { t } = useSpeech();
  if (tools.length === 0) return null;
  return (
    <Section title={t("information:shelf.beside")}>
      <SelfHelpTools tools={tools} />
      <p className="mt-4">
        <Link to={paths.selfHelp()}>{t("information:shelf.all")}</Link>
      </p>
    </Section>
  );
}

interface Props {
  tools: readonly SelfHelpTool[];
  level?: "h2" | "h3";
  /** The goal of the own plan beside which one of them is to stand. */
  goalId?: string | null;
}

export function SelfHelpTools({ tools, level: Heading = "h3", goalId = null }: Props) {
  const { t, list } = useSpeech();
  const factsOf = ({ name, languages, callIsCharged }: SelfHelpTool) => [
    {
      term: t("information:shelf.cost"),
      value: callIsCharged ? t("information:shelf.freeButCall") : t("information:shelf.free"),
    },
    {
      term: t("information:shelf.language"),
      value: list(languages.map((language) => t(`vocabulary:language.${language}`))),
    },
    { term: t("information:shelf.privacy"), value: t(`information:tools.${name}.privacy`) },
  ];
  return (
    <Columns>
      {tools.map((tool) => (
        <Card key={tool.name}>
          <Heading className="text-xl">{t(`information:tools.${tool.name}.name`)}</Heading>
          <p className="mt-2 mb-4">{t(`information:tools.${tool.name}.says`)}</p>
          <Facts facts={factsOf(tool)} />
          {goalId ? (
            <p className="mt-4">
              <ButtonLink to={`${paths.newAgreement(goalId)}?zelfhulp=${tool.name}`} variant="quiet">
                {t("information:shelf.put", { name: t(`information:tools.${tool.name}.name`) })}
              </ButtonLink>
            </p>
          ) : null}
          <p className="mt-4">
            <a className="text-link" href={tool.address} rel="noreferrer">
              {t("information:shelf.open", { name: t(`information:tools.${tool.name}.name`) })}
            </a>
          </p>
        </Card>
      ))}
    </Columns>
  );
}
