/** A number with its name, for a row of numbers on a page. */
export interface CountView {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** Qualifies the number, such as the overdue part of it. */
  readonly note?: string;
  readonly tone?: 'done' | 'open' | 'late';
}
