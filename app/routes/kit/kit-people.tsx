import { samples } from "#app/routes/kit/samples";
import { Initials } from "#app/ui/kit/avatar";
import { CodeWords } from "#app/ui/kit/code-words";
import { Columns, Section, Stack } from "#app/ui/kit/page";
import { Timeline } from "#app/ui/kit/timeline";

export function KitPeople() {
  return (
    <Section title={samples.sections.people}>
      <Stack gap="lg">
        <Columns>
          {samples.names.map((name) => (
            <p key={name} className="flex items-center gap-3">
              <Initials name={name} />
              {name}
            </p>
          ))}
        </Columns>
        <Timeline entries={samples.timeline.map(({ text, ...entry }) => ({ ...entry, children: text }))} />
        <CodeWords words={samples.codeWords} />
      </Stack>
    </Section>
  );
}
