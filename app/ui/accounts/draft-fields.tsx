import { type Draft, draftField } from "#app/web/draft";
import type { Values } from "#app/web/stop";

export function DraftFields({ draft }: { draft: Draft }) {
  const named = Object.fromEntries(
    Object.entries(draft.values).map(([name, value]) => [draftField.of(name), value]),
  );
  return (
    <>
      <input type="hidden" name={draftField.action} value={draft.action} />
      <HiddenFields values={named} />
    </>
  );
}

export function HiddenFields({ values }: { values: Values }) {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((text) => ({ key: `${name}=${text}`, name, text })),
  );
  return pairs.map(({ key, name, text }) => <input key={key} type="hidden" name={name} value={text} />);
}
