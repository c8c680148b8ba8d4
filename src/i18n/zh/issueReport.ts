/** Frame of the report of an import's issues. */
export const issueReport = {
  severity: { error: '【错误】', warning: '【提醒】' },
  sentence: (expected: string, received: string, next: string): string =>
    `应为${spaced(expected)}；读到${spaced(received)}；${next}${next.endsWith('？') ? '' : '。'}`,
  row: (number: number, name: string | undefined): string =>
    `第 ${number} 条${name === undefined ? '' : `（${name}）`}`,
  label: (name: string | undefined): string => (name === undefined ? '' : `（${name}）`),
  item: (number: number): string => `第 ${number} 项`,
  line: ({ line, column }: { line?: number; column?: number }): string => {
    if (line === undefined) return '';
    return `（第 ${line} 行${column === undefined ? '' : `第 ${column} 列`}）`;
  },
  repeated: (count: number, rows: readonly string[]): string =>
    `同样的问题还有 ${count} 处：${rows.join('、')}`,
  /** A table of the published record, for somebody who did not send it. */
  published: (table: string): string => `已公布的${table}`,
  total: (errors: number, warnings: number): string => {
    const parts = [
      ...(errors > 0 ? [`${errors} 处错误`] : []),
      ...(warnings > 0 ? [`${warnings} 处提醒`] : []),
    ];
    const verdict = errors > 0 ? '有错误时，数据不会写入。' : '没有错误，提醒请逐条看过。';
    return `共有 ${parts.join('、')}。${verdict}`;
  },
};

/** A space between hanzi and a Latin letter or digit. */
const spaced = (text: string): string => (/^[\w\-.]/.test(text) ? ` ${text}` : text);
