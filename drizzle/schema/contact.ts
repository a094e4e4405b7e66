import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import {
  answerKinds,
  askers,
  channels,
  consentStates,
  declineReasons,
  enders,
  meetings,
  messageKinds,
  writers,
} from "#app/domain/contact/request";
import { letterLanguages } from "#app/domain/mail/letter";
import { helperId } from "./directory";
import { oneOf } from "./one-of";
import { sealedText } from "./sealed-text";

const moment = (name: string) => timestamp(name, { withTimezone: true });
const requestId = () =>
  uuid("request_id")
    .notNull()
    .references(() => contactRequests.id);

/**
 * What somebody asks of a helper, with or without an account. Its text is closed with a key of its own, and wiped when
 * whoever asked stops. There is no place in it for an address, a birth date, an insurance or a citizen number.
 */
export const contactRequests = pgTable(
  "contact_requests",
  {
    id: uuid().primaryKey(),
    helperId: helperId(),
    /** Keyed hash of the follow-up code: it can be recognised, not read. */
    codeHash: text("code_hash").notNull().unique(),
    asker: text({ enum: askers }).notNull(),
    /** Of the person whom it is about, where that is not the one who asks. */
    consent: text({ enum: consentStates }),
    /** Since when that person agrees, where whoever asked said so only after sending. */
    agreedAt: moment("agreed_at"),
    channel: text({ enum: channels }).notNull(),
    meeting: text({ enum: meetings }).notNull(),
    language: text({ enum: letterLanguages }).notNull(),
    /** A name of one's own choice. */
    name: sealedText(),
    /** The e-mail address or number of the channel. */
    replyTo: sealedText("reply_to"),
    words: sealedText(),
    /** Codes of specialties, with spaces in between. */
    themes: sealedText(),
    sentAt: moment("sent_at").notNull().defaultNow(),
    remindAt: moment("remind_at").notNull(),
    answerBy: moment("answer_by").notNull(),
    /** The yes of whoever asked, after that of the helper. */
    confirmedAt: moment("confirmed_at"),
    endedAt: moment("ended_at"),
    endedBy: text("ended_by", { enum: enders }),
    /** Since when nothing is kept of what was asked, answered and said. */
    wipedAt: moment("wiped_at"),
  },
  (table) => [
    index("contact_requests_helper").on(table.helperId),
    index("contact_requests_clock").on(table.answerBy).where(sql`ended_at is null`),
    oneOf("contact_requests_asker", table.asker, askers),
    oneOf("contact_requests_consent", table.consent, consentStates),
    oneOf("contact_requests_channel", table.channel, channels),
    oneOf("contact_requests_meeting", table.meeting, meetings),
    oneOf("contact_requests_language", table.language, letterLanguages),
    oneOf("contact_requests_ended_by", table.endedBy, enders),
    check("contact_requests_consent_known", sql`(asker = 'self') = (consent is null)`),
    check(
      "contact_requests_consent_not_refused",
      sql`consent is null or consent not in ('refused', 'withdrawn')`,
    ),
    check(
      "contact_requests_agreed_later",
      sql`agreed_at is null or (asker = 'carer' and consent <> 'agreed')`,
    ),
    check("contact_requests_advice_only", sql`consent is null or consent = 'agreed' or words is null`),
    check("contact_requests_code_alone", sql`channel <> 'code' or reply_to is null`),
    check("contact_requests_clock_runs", sql`sent_at < remind_at and remind_at < answer_by`),
    check(
      "contact_requests_wiped_whole",
      sql`wiped_at is null or coalesce(name, reply_to, words, themes) is null`,
    ),
    check("contact_requests_ended_whole", sql`(ended_at is null) = (ended_by is null)`),
  ],
);

/** What a helper answered. Once to talk first, and once for good. */
export const contactAnswers = pgTable(
  "contact_answers",
  {
    id: uuid().primaryKey(),
    requestId: requestId(),
    kind: text({ enum: answerKinds }).notNull(),
    reason: text({ enum: declineReasons }),
    /** To whoever asked. */
    note: sealedText(),
    /** Who can help instead. */
    alternative: sealedText(),
    /** Where the helper looked and found nobody. */
    lookedAt: sealedText("looked_at"),
    answeredAt: moment("answered_at").notNull().defaultNow(),
    /** The clock that begins when the two talk first. */
    remindAt: moment("remind_at"),
    answerBy: moment("answer_by"),
    /** Since when nothing is kept of its words, with those of the request. */
    wipedAt: moment("wiped_at"),
  },
  (table) => [
    uniqueIndex("contact_answers_once").on(table.requestId).where(sql`kind <> 'talkFirst'`),
    uniqueIndex("contact_answers_talk_once").on(table.requestId).where(sql`kind = 'talkFirst'`),
    oneOf("contact_answers_kind", table.kind, answerKinds),
    oneOf("contact_answers_reason", table.reason, declineReasons),
    check("contact_answers_no_has_reason", sql`(kind = 'declined') = (reason is not null)`),
    check(
      "contact_answers_no_leads_on",
      sql`case when wiped_at is not null then coalesce(note, alternative, looked_at) is null when kind = 'declined' then alternative is not null or looked_at is not null when kind = 'redirected' then alternative is not null else alternative is null and looked_at is null end`,
    ),
    check(
      "contact_answers_talk_has_clock",
      sql`case kind when 'talkFirst' then answered_at < remind_at and remind_at < answer_by else remind_at is null and answer_by is null end`,
    ),
  ],
);

/** What both say to each other once both have said yes. */
export const contactMessages = pgTable(
  "contact_messages",
  {
    id: uuid().primaryKey(),
    requestId: requestId(),
    writtenBy: text("written_by", { enum: writers }).notNull(),
    kind: text({ enum: messageKinds }).notNull().default("words"),
    words: sealedText().notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    index("contact_messages_request").on(table.requestId),
    oneOf("contact_messages_kind", table.kind, messageKinds),
    oneOf("contact_messages_written_by", table.writtenBy, writers),
  ],
);

/** That a letter about a request was left for the post: one for each occasion. */
export const contactLetters = pgTable(
  "contact_letters",
  {
    requestId: requestId(),
    occasion: text().notNull(),
    /** Keyed hash of the link in a letter to the helper, which answers once. */
    linkHash: text("link_hash").unique(),
    madeAt: moment("made_at").notNull().defaultNow(),
    expiresAt: moment("expires_at"),
    usedAt: moment("used_at"),
    /** When somebody with a dead link asked for another one. */
    renewalAskedAt: moment("renewal_asked_at"),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.occasion] }),
    check("contact_letters_link_ends", sql`(link_hash is null) = (expires_at is null)`),
  ],
);
