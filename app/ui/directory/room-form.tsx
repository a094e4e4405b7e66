import type { Room } from "#app/domain/directory/helper";
import { availabilities } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { RadioGroup } from "#app/ui/kit/choice";
import { TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { paths } from "#app/web/paths";

/** Whether there is room, as of the moment it is sent. Nothing is filled in beforehand that was never said. */
export function RoomForm({ room }: { room: Room | null }) {
  const { t } = useSpeech();
  const form = useSubmitted({ availability: t("directory:own.roomTitle"), wait: t("directory:own.wait") });
  return (
    <Card>
      <PlainForm action={paths.stateRoom()} once="" error={form.error}>
        <RadioGroup
          {...form.field("availability", room?.availability)}
          labelIsAbove
          hint={t("directory:own.roomText")}
          required
          options={availabilities.map((value) => ({ value, label: t(`vocabulary:availability.${value}`) }))}
        />
        <div className="when-waiting">
          <TextField
            {...form.field("wait", room?.wait ? String(room.wait) : "")}
            inputMode="numeric"
            hint={t("directory:own.waitHint")}
          />
        </div>
        <p>
          <Button>{t("directory:own.room")}</Button>
        </p>
      </PlainForm>
    </Card>
  );
}
