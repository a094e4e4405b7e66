/** The number people can call when they find nobody: HELP_PHONE, or else that of the municipality of The Hague. */
export function helpPhone(): { shown: string; dialled: string } {
  const shown = process.env.HELP_PHONE?.trim() || "14 070";
  return { shown, dialled: shown.replace(/[^\d+]/g, "") };
}
