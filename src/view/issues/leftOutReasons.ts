import type { PrintIssue } from '../../core/issues/issue.ts';
import type { PrintIssueParams } from '../../core/issues/printIssues.ts';
import { text } from '../../i18n/text.ts';

const { reasons, somewhere } = text.leftOut;

const codes: readonly (keyof PrintIssueParams)[] = [
  'print.missing',
  'print.format',
  'print.overflow',
  'print.qr-room',
  'print.glyph',
];

/** Why print files are left out, for the public: one short sentence for each kind of fault. */
export const leftOutReasons = (issues: readonly PrintIssue[]): readonly string[] =>
  codes.flatMap((code) => {
    const places = issues.filter((issue) => issue.code === code).map(placeOf);
    return places.length > 0 ? [reasons[code]([...new Set(places)].join('、'))] : [];
  });

/** Boards or sets that issues speak of, each once. */
export const leftOutNames = (issues: readonly PrintIssue[]): readonly string[] => [
  ...new Set(issues.map(({ label, source }) => label ?? source)),
];

const placeOf = ({ code, params }: PrintIssue): string =>
  code === 'print.format' ? params.received : (params.title ?? somewhere);
