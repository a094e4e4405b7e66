import { samples } from "#app/routes/kit/samples";
import { Button } from "#app/ui/kit/button";
import { CheckGroup, RadioGroup, SelectField, SuggestField } from "#app/ui/kit/choice";
import { DateField, PasswordField, TextArea, TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Section } from "#app/ui/kit/page";

export function KitForm() {
  return (
    <>
      <Section title={samples.sections.form}>
        <CalmForm />
      </Section>
      <Section title={samples.sections.errors}>
        <FormWithErrors />
      </Section>
    </>
  );
}

function CalmForm() {
  const { name, story, password, until, verb, themes, language, area } = samples.form;
  return (
    <PlainForm once="0190-kit-calm">
      <TextField name="name" {...name} autoComplete="name" required />
      <TextArea name="story" {...story} defaultValue={samples.heroWords} required />
      <PasswordField name="password" {...password} autoComplete="new-password" required />
      <DateField name="until" {...until} />
      <RadioGroup name="verb" {...verb} defaultValue="see" required />
      <CheckGroup name="themes" {...themes} defaultValues={["living"]} />
      <SelectField name="language" {...language} />
      <SuggestField name="area" {...area} />
      <Save />
    </PlainForm>
  );
}

function FormWithErrors() {
  const { name, verb } = samples.form;
  const fields = [
    { name: "wrong-name", label: name.label, message: samples.errors.name },
    { name: "wrong-verb", label: verb.label, message: samples.errors.verb },
  ];
  return (
    <PlainForm once="0190-kit-wrong" error={{ title: samples.errors.title, fields }}>
      <TextField name="wrong-name" {...name} error={samples.errors.name} required />
      <RadioGroup name="wrong-verb" {...verb} error={samples.errors.verb} required />
      <Save />
    </PlainForm>
  );
}

function Save() {
  return (
    <div className="grid justify-items-start gap-3">
      <AudienceNote>{samples.audience}</AudienceNote>
      <Button>{samples.buttons.save}</Button>
    </div>
  );
}
