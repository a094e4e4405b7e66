import { samples } from "#app/routes/kit/samples";
import { ButtonLink } from "#app/ui/kit/button";
import { Card, CardLink, Facts, OwnWords, Tags } from "#app/ui/kit/card";
import { EmptyState } from "#app/ui/kit/empty";
import { AudienceNote, Notice } from "#app/ui/kit/notice";
import { Columns, Section, Stack } from "#app/ui/kit/page";

export function KitCards() {
  return (
    <>
      <Section
        title={samples.sections.cards}
        action={
          <ButtonLink to="/kit" variant="quiet">
            {samples.sectionAction}
          </ButtonLink>
        }
      >
        <Stack>
          <Columns>
            {samples.goalCards.map(({ title, text, tags, own }) => (
              <CardLink key={title} to="/kit" title={title} own={own}>
                <Stack gap="sm">
                  <p>{text}</p>
                  <Tags tags={tags} />
                  <AudienceNote>{samples.audienceAlone}</AudienceNote>
                </Stack>
              </CardLink>
            ))}
          </Columns>
          <Card>
            <Stack>
              <OwnWords>{samples.longWord}</OwnWords>
              <Facts facts={samples.facts} />
              <AudienceNote>{samples.audience}</AudienceNote>
            </Stack>
          </Card>
          <Card quiet>{samples.lead}</Card>
        </Stack>
      </Section>
      <Section title={samples.sections.notices}>
        <Stack>
          {(["info", "good", "care"] as const).map((tone) => (
            <Notice key={tone} tone={tone} title={samples.notices[tone].title}>
              {samples.notices[tone].text}
            </Notice>
          ))}
          <EmptyState
            title={samples.empty.title}
            action={<ButtonLink to="/kit">{samples.empty.action}</ButtonLink>}
          >
            {samples.empty.text}
          </EmptyState>
        </Stack>
      </Section>
    </>
  );
}
