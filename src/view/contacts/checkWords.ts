import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';
import type { CallView } from './callView.ts';

/** The last test call of a line in words, with its tone and a mark that needs no colour. */
export interface CheckWords {
  readonly tone: 'good' | 'bad' | 'unknown';
  readonly mark: '✓' | '✕' | '?';
  readonly words: string;
}

const words = text.components;

/** What the last test call says, and whether it is due again. */
export const checkWords = ({
  verified,
  isDue,
}: Pick<CallView, 'verified' | 'isDue'>): CheckWords => {
  if (!verified) return { tone: 'unknown', mark: '?', words: words.unverified };
  const on = formatDate(verified.on);
  switch (verified.result) {
    case 'answered':
      return isDue
        ? { tone: 'unknown', mark: '?', words: words.answeredLongAgo(on) }
        : { tone: 'good', mark: '✓', words: words.answered(on) };
    case 'unanswered':
      return { tone: 'bad', mark: '✕', words: words.unanswered(on) };
    case 'wrong-number':
      return { tone: 'bad', mark: '✕', words: words.wrongNumber(on) };
  }
};
