/** The time limit of one piece of work. */
export interface Deadline {
  /** aborted when the time is over */
  readonly signal: AbortSignal;
  /** milliseconds left, never negative */
  remaining(): number;
}
