/** A number with its name, as a page sets it out in a row. */
export interface CountView {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** What qualifies it, such as the part of it that is overdue. */
  readonly note?: string;
  readonly tone?: 'done' | 'open' | 'late';
}
