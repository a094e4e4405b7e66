interface Named {
  name: string;
  acceptedName: string | null;
  organisation: string | null;
}

/**
 * Somebody from outside as the household reads of them everywhere: the name by which it asked them in, the name under
 * which they came where that is another one, and where they work. Nobody chooses by himself how he is called here.
 */
export function partyLabel({ name, acceptedName, organisation }: Named): string {
  const known = acceptedName && acceptedName !== name ? `${name} / ${acceptedName}` : name;
  return organisation ? `${known}, ${organisation}` : known;
}
