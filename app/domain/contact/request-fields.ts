import { z } from "zod";
import { specialties } from "#app/domain/directory/vocabulary";
import { choice, line, oneOrMore, optionalEmail, optionalText, several } from "#app/domain/fields";
import type { Problem } from "#app/gate/outcome";
import { withoutCitizenNumber } from "./citizen-number";
import { worldwideNumber } from "./mobile-number";
import { askers, channels, consentStates, isBySms, isFor, mayTell, meetings } from "./request";

const problem = (code: Problem) => code;

/** Digits with what people write between them. Six at least, as short as numbers are. */
const phone = z
  .string(problem("required"))
  .trim()
  .regex(/^\+?[\d\s().-]+$/, problem("not-a-number"))
  .refine((typed) => /^\d{6,15}$/.test(typed.replace(/\D/g, "")), problem("not-a-number"));

export const AskerFields = z.object({ asker: choice(askers) });

/** Only where somebody asks for another one. */
export const ConsentFields = z.object({ consent: choice(consentStates) });

export const NameFields = z.object({ name: withoutCitizenNumber(line(80)) });

export const WordsFields = z.object({
  words: withoutCitizenNumber(optionalText(1000)),
  themes: several(specialties),
});

/** Where no words can be told: then the subject is all there is. */
export const SubjectFields = z.object({ themes: oneOrMore(specialties) });

export const ChannelFields = z
  .object({ channel: choice(channels), email: optionalEmail, number: z.string().default("") })
  .transform((given, context) => {
    const { number } = given;
    const replyTo = { code: null, email: given.email, sms: number, smsByHand: number, phone: number }[
      given.channel
    ];
    const checked = isBySms(given.channel) || given.channel === "phone" ? phone.safeParse(number) : null;
    const field = given.channel === "email" ? "email" : "number";
    const missing = given.channel !== "code" && !replyTo?.trim();
    if (missing) context.addIssue({ code: "custom", path: [field], message: problem("required") });
    else if (checked && (!checked.success || (isBySms(given.channel) && !worldwideNumber(number))))
      context.addIssue({ code: "custom", path: [field], message: problem("not-a-number") });
    return { channel: given.channel, replyTo: replyTo?.trim() || null };
  });

export const MeetingFields = z.object({ meeting: choice(meetings) });

/** All of it together, as it is sent: what may not be told about somebody else is no part of it. */
export const WholeRequest = z
  .object({
    ...AskerFields.shape,
    consent: choice(consentStates)
      .nullish()
      .transform((state) => state ?? null),
  })
  .and(NameFields)
  .and(WordsFields)
  .and(ChannelFields)
  .and(MeetingFields)
  .transform((request, context) => {
    const consent = request.asker === "self" ? null : request.consent;
    const told = mayTell(request.asker, consent);
    if (told === "nothing")
      context.addIssue({ code: "custom", path: ["consent"], message: problem("no-consent") });
    if (!isFor(request.asker, request.channel))
      context.addIssue({ code: "custom", path: ["channel"], message: problem("not-a-choice") });
    if (told === "advice" && request.themes.length === 0)
      context.addIssue({ code: "custom", path: ["themes"], message: problem("required") });
    return { ...request, consent, words: told === "everything" ? request.words : null };
  });
