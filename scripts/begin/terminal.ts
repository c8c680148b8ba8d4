import { createInterface } from 'node:readline';
import type { Conversation } from './askAnswers.ts';

/**
 * Runs a conversation at the terminal. Where input or output is not a terminal nothing is asked, so that a
 * script never waits. The end of the input is no answer.
 */
export const withTerminal = async (
  talk: (conversation: Conversation) => Promise<void>,
): Promise<void> => {
  const say = (line: string): void => {
    console.log(line);
  };
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    await talk({ say });
    return;
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ask = (question: string): Promise<string | undefined> =>
    new Promise((answered) => {
      const end = (): void => {
        answered(undefined);
      };
      lines.once('close', end);
      lines.question(question, (text) => {
        lines.off('close', end);
        answered(text);
      });
    });
  try {
    await talk({ say, ask });
  } finally {
    lines.close();
  }
};
