import { rowEdits, type CellEdit, type RowEdit } from '../../core/spreadsheets/rowEdits.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Site } from '../../core/schemas/site.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { ownLevelWords } from '../spreadsheets/ownLevelWords.ts';
import type { PreviewLine } from './previewBlock.ts';

/**
 * Every difference from what is published, row by row: of a changed row each field before and after, of
 * a new one all that it says, of one that is gone its name.
 */
export const editLines = (
  { record: now }: RecordIndex,
  { record: before }: RecordIndex,
  site: Site | undefined,
): readonly PreviewLine[] => {
  const duties = site?.rules.duties ?? [];
  const tables = rowEdits(now, before, { duties, ownWords: ownLevelWords(now.regions) });
  return tables.flatMap(({ title, rows }): readonly PreviewLine[] => {
    const table = title === '' ? words.riverLines : title;
    const of = (kind: RowEdit['kind']) => rows.filter((row) => row.kind === kind);
    const members = (kind: 'added' | 'removed'): readonly PreviewLine[] => {
      const some = of(kind).map(({ label, cells }) => [label, ...cells.map(cellWords)].join('，'));
      return some.length === 0
        ? []
        : [{ text: words.editsOf[kind](table, some.length), members: some }];
    };
    return [
      ...of('changed').flatMap((row) => changedLines(table, row)),
      ...members('added'),
      ...members('removed'),
    ];
  });
};

const changedLines = (table: string, { label, cells }: RowEdit): readonly PreviewLine[] =>
  cells.length === 0
    ? [words.courseChanged(label)]
    : cells.map(({ title, was = words.nobody, is = words.nobody }) => {
        const what = [table, label, title].filter((part) => part !== '').join(' · ');
        return { text: words.edit(what, was, is), cells: [what, was, is, ''] };
      });

const cellWords = ({ title, is = '' }: CellEdit): string =>
  title === '' ? words.points(is) : `${title} ${is}`;
