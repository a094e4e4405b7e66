import { KitCards } from "#app/routes/kit/kit-cards";
import { KitForm } from "#app/routes/kit/kit-form";
import { KitPeople } from "#app/routes/kit/kit-people";
import { samples } from "#app/routes/kit/samples";
import { Button, ButtonLink, PostButton } from "#app/ui/kit/button";
import { OwnWords } from "#app/ui/kit/card";
import { PathDrawing, TableDrawing } from "#app/ui/kit/drawing";
import { AudienceNote } from "#app/ui/kit/notice";
import { Columns, PageHeading, Section, Stack } from "#app/ui/kit/page";
import { StreetDrawing } from "#app/ui/kit/street-drawing";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { stop } from "#app/web/ask.server";
import { isDemo } from "#app/web/demo.server";

export const handle: PageHandle = { title: "kit" };

/** For whoever builds: a page of the demo and of development, and of no deployment. */
export function loader() {
  if (!isDemo()) throw stop({ reason: "missing" }, 404);
  return null;
}

export default function KitPage() {
  return (
    <Stack gap="lg">
      <StreetDrawing />
      <PageHeading kicker={samples.kicker} lead={samples.lead}>
        {samples.pageTitle}
      </PageHeading>
      <Words />
      <Buttons />
      <KitCards />
      <KitForm />
      <KitPeople />
      <Section title={samples.sections.drawings}>
        <Columns>
          <TableDrawing />
          <PathDrawing />
        </Columns>
      </Section>
    </Stack>
  );
}

function Words() {
  return (
    <Section title={samples.sections.words}>
      <Stack>
        <OwnWords size="hero" author={samples.heroAuthor}>
          {samples.heroWords}
        </OwnWords>
        <AudienceNote>{samples.audience}</AudienceNote>
        <OwnWords author={samples.heroAuthor}>{samples.areaWords}</OwnWords>
        <OwnWords size="hero">{samples.arabicWords}</OwnWords>
      </Stack>
    </Section>
  );
}

function Buttons() {
  const { save, later, stop, off, leave } = samples.buttons;
  return (
    <Section title={samples.sections.buttons}>
      <div className="flex flex-wrap items-center gap-3">
        <Button>{save}</Button>
        <ButtonLink to="/kit" variant="quiet">
          {later}
        </ButtonLink>
        <PostButton action="/kit" label={stop} variant="warn" hidden={{ grant: "1" }} />
        <Button disabled>{off}</Button>
        <ButtonLink to="https://www.buienradar.nl" plain variant="quiet">
          {leave}
        </ButtonLink>
      </div>
    </Section>
  );
}
