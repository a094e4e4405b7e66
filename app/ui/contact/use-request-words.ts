import {
  type Asker,
  askers,
  channels,
  consentStates,
  meetings,
  type RequestState,
} from "#app/domain/contact/request";
import { specialties } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";

/** Says the choices of a request in words. What is no choice is left out. */
export function useRequestWords() {
  const { t, list } = useSpeech();
  const one = <Value extends string>(values: readonly Value[], given: string | null) =>
    values.find((value) => value === given);
  return {
    asker(given: string) {
      const asker = one(askers, given);
      return asker ? t(`contact:asker.${asker}`) : "";
    },
    consent(given: string | null) {
      const state = one(consentStates, given);
      return state ? t(`contact:consent.${state}`) : "";
    },
    channel(given: string, replyTo: string | null) {
      const channel = one(channels, given);
      if (!channel) return "";
      return channel === "code" || !replyTo
        ? t(`contact:channel.${channel}`)
        : `${t(`contact:channel.${channel}`)}: ${replyTo}`;
    },
    /** Where it stands, for the one who was asked. */
    state: ({ state, asker }: { state: RequestState; asker: Asker }) =>
      t(
        `contact:asked.state.${state === "accepted" && asker === "professional" ? "acceptedForOther" : state}`,
      ),
    /** Whose home it is depends on who asks. */
    meeting(given: string, asker: Asker) {
      const meeting = one(meetings, given);
      if (meeting === "home") return t(`contact:atHome.${asker}`);
      return meeting ? t(`contact:meeting.${meeting}`) : "";
    },
    themes(given: string[]) {
      const known = specialties.filter((code) => given.includes(code));
      return known.length > 0
        ? list(known.map((code) => t(`vocabulary:specialty.${code}`)))
        : t("contact:check.nothing");
    },
  };
}
