/** What is picked of the register in a form. */
export interface Picked {
  readonly id: string;
  readonly text: string;
  /** The kind of a unit. */
  readonly unitKind?: string;
}
