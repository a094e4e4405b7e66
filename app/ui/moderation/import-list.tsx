import { useSpeech } from "#app/i18n/speech";
import { PageLinks } from "#app/ui/directory/pages";
import { CardLink } from "#app/ui/kit/card";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface Props {
  file: {
    id: string;
    list: number;
    lists: number;
    versions: { id: string; name: string; organisation: string | null }[];
  };
}

/** Pages of a file that wait, by name: each can be read. */
export function ImportList({ file: { id, list, lists, versions } }: Props) {
  const { t } = useSpeech();
  return (
    <Section title={t("moderation:import.listTitle")}>
      <Stack gap="sm">
        {versions.map(({ id: versionId, name, organisation }) => (
          <CardLink key={versionId} to={paths.version(versionId)} title={name}>
            {organisation}
          </CardLink>
        ))}
        <PageLinks page={list} pages={lists} to={(other) => `${paths.import(id)}?deel=${other}`} />
      </Stack>
    </Section>
  );
}
