/** The family said that its plan is finished; and, where it went on later, when that was. */
export interface Closing {
  id: string;
  closedAt: Date;
  closedBy: string;
  reopenedAt: Date | null;
  reopenedBy: string | null;
}
