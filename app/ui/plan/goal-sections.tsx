import type { ComponentProps, ReactNode } from "react";
import { ProposalsSection } from "#app/ui/sharing/proposals-section";
import { SeenBy } from "#app/ui/sharing/seen-by";
import { paths } from "#app/web/paths";
import { AgreementsSection } from "./agreements-section";
import { EarlierTasks } from "./earlier-tasks";
import { MeasuredSection } from "./measured-section";
import { ProgressSection } from "./progress-section";
import { TasksSection } from "./tasks-section";

interface GoalSectionsProps {
  page: {
    goal: { id: string; audience: ComponentProps<typeof SeenBy>["audience"] };
    householdName: string;
    agreements: ComponentProps<typeof AgreementsSection>["agreements"];
    tasks: ComponentProps<typeof TasksSection>["tasks"];
    earlierTasks: ComponentProps<typeof EarlierTasks>["tasks"];
    proposals: ComponentProps<typeof ProposalsSection>["proposals"];
    progress: ComponentProps<typeof ProgressSection>["progress"];
    scale: ComponentProps<typeof MeasuredSection>["scale"];
    formerScales: number;
    measured: ComponentProps<typeof MeasuredSection>["measured"];
    sharing: { readers: NonNullable<ComponentProps<typeof SeenBy>["readers"]> } | null;
    today: string;
    may: { add: boolean; comment: boolean; propose: boolean };
  };
  before: string | null;
  once: string;
  /** Who sees what is under the goal, in a sentence. */
  seenBy: ReactNode;
}

/** What is under a goal: what was agreed, what there is to do, what was proposed, and how it goes. */
export function GoalSections({ page, before, once, seenBy }: GoalSectionsProps) {
  const { goal, may, sharing, householdName } = page;
  const { audience } = goal;
  const readers = sharing?.readers ?? null;
  const here = paths.goal(goal.id);
  return (
    <>
      <AgreementsSection
        goalId={goal.id}
        agreements={page.agreements}
        mayAdd={may.add}
        {...{ once, seenBy }}
      />
      <TasksSection
        under="goal"
        tasks={page.tasks}
        today={page.today}
        add={may.add ? paths.newTask(goal.id) : null}
        may={{ claim: may.comment, settle: may.add }}
        {...{ once, here, seenBy }}
      />
      <EarlierTasks tasks={page.earlierTasks} {...{ once, here }} seenBy={() => seenBy} />
      <ProposalsSection
        goalId={goal.id}
        proposals={page.proposals}
        {...{ once, may }}
        willSee={<SeenBy {...{ audience, readers, householdName: householdName }} writing />}
      />
      <ProgressSection goalId={goal.id} progress={page.progress} before={before} mayAdd={may.add} />
      <MeasuredSection
        goalId={goal.id}
        scale={page.scale}
        formerScales={page.formerScales}
        measured={page.measured}
        mayAdd={may.add}
      />
    </>
  );
}
