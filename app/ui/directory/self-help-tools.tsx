import { Link } from "@remix-run/react";
import type { ShownTool } from "#app/domain/directory/self-help-tool";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Card, Facts } from "#app/ui/kit/card";
import { Columns, Section } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { ToldIn, useOtherLanguage } from "./told-in";

/** What somebody can do alone, under the helpers of a search. */
export function ToolsBeside({ tools }: { tools: readonly ShownTool[] }) {
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
  tools: readonly ShownTool[];
  level?: "h2" | "h3";
  /** The goal of the own plan beside which one of them is to stand. */
  goalId?: string | null;
}

export function SelfHelpTools({ tools, level: Heading = "h3", goalId = null }: Props) {
  const { t, list } = useSpeech();
  const other = useOtherLanguage();
  const factsOf = ({ cost, languages, privacy, language }: ShownTool) => [
    { term: t("information:shelf.cost"), value: t(`information:shelf.costs.${cost}`) },
    {
      term: t("information:shelf.language"),
      value: list(languages.map((one) => t(`vocabulary:language.${one}`))),
    },
    { term: t("information:shelf.privacy"), value: <span lang={other(language)}>{privacy}</span> },
  ];
  return (
    <Columns>
      {tools.map((tool) => (
        <Card key={tool.key}>
          <Heading className="text-xl" lang={other(tool.language)}>
            {tool.name}
          </Heading>
          <p className="mt-2 mb-4" lang={other(tool.language)}>
            {tool.says}
          </p>
          <ToldIn language={tool.language} />
          <Facts facts={factsOf(tool)} />
          {goalId ? (
            <p className="mt-4">
              <ButtonLink to={`${paths.newAgreement(goalId)}?zelfhulp=${tool.key}`} variant="quiet">
                {t("information:shelf.put", { name: tool.name })}
              </ButtonLink>
            </p>
          ) : null}
          <p className="mt-4">
            <a className="text-link" href={tool.address} rel="noreferrer">
              {t("information:shelf.open", { name: tool.name })}
            </a>
          </p>
        </Card>
      ))}
    </Columns>
  );
}
