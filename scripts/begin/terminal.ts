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
  // Lines may be pasted before they are asked for.
  const early: string[] = [];
  let isOver = false;
  let settle: ((line: string | undefined) => void) | undefined;
  const answer = (line: string | undefined): void => {
    const asked = settle;
    settle = undefined;
    if (asked) asked(line);
    else if (line !== undefined) early.push(line);
  };
  lines.on('line', answer);
  lines.on('close', () => {
    isOver = true;
    answer(undefined);
  });
  const ask = (question: string): Promise<string | undefined> => {
    if (early.length > 0 || isOver) return Promise.resolve(early.shift());
    lines.setPrompt(question);
    lines.prompt();
    return new Promise((resolve) => {
      settle = resolve;
    });
  };
  try {
    await talk({ say, ask });
  } finally {
    lines.close();
  }
};
