import { Link } from "@remix-run/react";
import type { ComponentProps } from "react";
import type { Part } from "#app/domain/reading/part";
import type { Party } from "#app/domain/sharing/party";
import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { paths } from "#app/web/paths";
import { ChangeGrantForm } from "./change-grant-form";
import { GrantedWords } from "./granted-words";
import { sharePath } from "./share-path";

interface OverviewTableProps {
  parts: Part[];
  parties: Party[];
  /** The ids of those whose help has stopped. */
  helpStopped: string[];
  once: string;
}

/** As cards wherever there is no room for so many people beside one another. On paper there always is. */
const cardsFor = (people: number) => {
  if (people > 5) return "not-print:overview-cards";
  return people > 3 ? "not-print:max-[75rem]:overview-cards" : "not-print:max-[56rem]:overview-cards";
};

/**
 * Parts of the plan against people from outside. On a phone each row looks like a card; the roles are written out, because a table that does
 * not look like one is none for some screen readers.
 */
export function OverviewTable({ parts, parties, helpStopped, once }: OverviewTableProps) {
  const { t } = useSpeech();
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles outlive the look of a table
    <table
      role="table"
      className={`overview ${cardsFor(parties.length)}`}
      aria-label={t("sharing:overview.title")}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("sharing:overview.part")}
          </th>
          {parties.map((party) => (
            <th key={party.id} role="columnheader" scope="col">
              {partyLabel(party)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {parts.map((part) => (
          <tr key={part.itemId ?? part.goalId} role="row">
            <th role="rowheader" scope="row" className={part.itemId ? "overview-item" : undefined}>
              <PartName part={part} />
            </th>
            {parties.map((party) => (
              <td key={party.id} role="cell">
                <p className="overview-name" aria-hidden="true">
                  {partyLabel(party)}
                </p>
                <CellWords part={part} party={party} />
                {part.mayShare ? (
                  <ChangeHere {...{ part, party, once }} isStopped={helpStopped.includes(party.id)} />
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: the roles outlive the look of a table
  );
}

/** Where the help has stopped, nothing lasts as long as the help: then somebody says how long. */
function ChangeHere({ isStopped, ...here }: ComponentProps<typeof ChangeGrantForm> & { isStopped: boolean }) {
  const { t } = useSpeech();
  const { part, party } = here;
  if (!isStopped || part.cells[party.id]) return <ChangeGrantForm {...here} />;
  return (
    <p className="text-sm print:hidden">
      {t("sharing:overview.helpStopped")}{" "}
      <Link to={sharePath({ ...part, partyId: party.id })}>{t("sharing:overview.choose")}</Link>
    </p>
  );
}

function PartName({ part: { kind, goalId, itemId, words, audience } }: { part: Part }) {
  const { t } = useSpeech();
  if (kind !== "agreement" && kind !== "progress")
    return (
      <>
        {kind === "goal" ? null : <KindOf kind={kind} />}
        <Link to={paths.goal(goalId)} dir="auto">
          {words}
        </Link>
        <p className="text-sm font-normal text-ink-soft">{t(`sharing:overview.family.${audience}`)}</p>
      </>
    );
  return (
    <>
      <KindOf kind={kind} />
      <Link to={paths.item(itemId ?? "")} dir="auto">
        {words}
      </Link>
    </>
  );
}

function KindOf({ kind }: { kind: Part["kind"] }) {
  const { t } = useSpeech();
  return <p className="text-sm font-normal text-ink-soft">{t(`sharing:shared.kinds.${kind}`)}</p>;
}

/** What this person may do with this part: because it was given, because the goal was, or nothing. */
function CellWords({ part, party }: { part: Part; party: Party }) {
  const { t } = useSpeech();
  const granted = part.cells[party.id];
  const through = part.throughGoal[party.id];
  return (
    <>
      {granted ? <GrantedWords granted={granted} /> : null}
      {through ? (
        <p>{t("sharing:overview.throughGoal", { verb: t(`sharing:verbs.${through.verb}`) })}</p>
      ) : null}
      {granted || through ? null : <p className="text-ink-soft">{t("sharing:overview.nothing")}</p>}
    </>
  );
}
