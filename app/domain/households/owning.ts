/** What an owner asks: that a member becomes an owner too, or that another owner stops being one. */
export const owningKinds = ["become", "stop"] as const;
export type OwningKind = (typeof owningKinds)[number];

export interface OwningQuestion {
  id: string;
  memberId: string;
  memberName: string;
  kind: OwningKind;
  askedBy: string;
  askedByName: string;
  /** The members whose yes it still takes, the one it is about among them. */
  awaits: { id: string; name: string }[];
}

/** The same with what the reader may do about it. */
export interface ListedOwningQuestion extends OwningQuestion {
  isAboutYou: boolean;
  isAskedByYou: boolean;
  mayAgree: boolean;
  mayDecline: boolean;
}
