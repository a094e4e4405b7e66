import { Form } from "@remix-run/react";
import type { Room } from "#app/domain/directory/helper";
import { availabilities } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { RadioGroup } from "#app/ui/kit/choice";
import { TextField } from "#app/ui/kit/field";
import { Section } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** Whether there is room, as of the moment it is sent. A wait is filled in beforehand, so that it is never missing. */
export function RoomForm({ room }: { room: Room | null }) {
  const { t } = useSpeech();
  return (
    <Section title={t("directory:own.roomTitle")}>
      <Form method="post" action={paths.stateRoom()} className="card grid gap-6">
        <RadioGroup
          name="availability"
          label={t("directory:own.roomTitle")}
          labelIsAbove
          hint={t("directory:own.roomText")}
          required
          options={availabilities.map((value) => ({ value, label: t(`vocabulary:availability.${value}`) }))}
          defaultValue={room?.availability ?? "open"}
        />
        <TextField
          name="wait"
          type="number"
          min={1}
          max={104}
          required
          label={t("directory:own.wait")}
          hint={t("directory:own.waitHint")}
          defaultValue={room?.wait ?? 1}
        />
        <p>
          <Button>{t("directory:own.room")}</Button>
        </p>
      </Form>
    </Section>
  );
}
