import { collectionSchema, isCollectionName } from '../../core/formats/collections.ts';
import type { Issue } from '../../core/issues/issue.ts';
import { describeField } from '../../core/schemas/schemaField.ts';
import { collectionTitles } from '../../i18n/zh/collectionTitles.ts';
import { issueReport as words } from '../../i18n/zh/issueReport.ts';

/** Where an issue was found: file, sheet and cell; file and path; or the published table and row. */
export const placeInChinese = (issue: Issue): string => {
  if (issue.published !== undefined && issue.cell === undefined)
    return publishedPlace(issue, issue.published);
  const title = titleOf(issue);
  const steps = stepsOf(issue, words.row, words.item).join(' › ');
  const cell = issue.cell === undefined ? [] : [issue.cell + words.label(issue.label)];
  const place = [issue.source, ...(steps ? [steps + (cell.length > 0 ? '' : title)] : []), ...cell]
    .join(' › ')
    .concat(cell.length > 0 ? title : '');
  // A full-width bracket contains its own space.
  return place.replaceAll('） ›', '）›') + words.line(issue);
};

/** The table, the row by name, and the field by its title: nobody who sent tables knows a file. */
const publishedPlace = (issue: Issue, part: string): string => {
  const [row, ...inside] = issue.path.filter((step) => step !== part);
  const title =
    titleOf(issue).trim() ||
    (isCollectionName(part) && inside.length > 0
      ? describeField(collectionSchema(part), [0, ...inside]).title
      : undefined);
  const name = issue.label ?? (typeof row === 'number' ? words.row(row + 1, undefined) : undefined);
  return [words.published(collectionTitles[part] ?? part), name, title]
    .filter((each) => each !== undefined)
    .join(' › ');
};

const titleOf = ({ params }: Issue): string =>
  'title' in params && params.title ? ` ${params.title}` : '';

/** The same for an English reader; names of rows stay as they are. */
export const placeInEnglish = (issue: Issue): string => {
  const label = (name: string | undefined) => (name === undefined ? '' : ` (${name})`);
  const row = (number: number, name: string | undefined) => `row ${number}${label(name)}`;
  const at = issue.line === undefined ? '' : ` (line ${issue.line}${columnOf(issue)})`;
  const cell = issue.cell === undefined ? [] : [issue.cell + label(issue.label)];
  return (
    [issue.source, ...stepsOf(issue, row, (number) => `item ${number}`), ...cell].join(' › ') + at
  );
};

const columnOf = ({ column }: Issue): string => (column === undefined ? '' : `, column ${column}`);

/** Only the row or the cell, for a fault that stands in many. */
export const rowInChinese = (issue: Issue): string => {
  if (issue.cell !== undefined) return issue.cell;
  if (issue.published !== undefined && issue.label !== undefined) return issue.label;
  const numbers = issue.path.filter((step) => typeof step === 'number').map((step) => step + 1);
  const [row, ...items] = numbers;
  if (row === undefined) return words.line(issue);
  return words.row(row, issue.label) + items.map((item) => words.item(item)).join('');
};

/** Steps of a path in words. The first index is the row and shows its name. */
function stepsOf(
  issue: Issue,
  row: (number: number, name: string | undefined) => string,
  item: (number: number) => string,
): readonly string[] {
  const rowAt = issue.path.findIndex((step) => typeof step === 'number');
  return issue.path.map((step, at) => {
    if (typeof step === 'string') return step;
    return at === rowAt ? row(step + 1, issue.label) : item(step + 1);
  });
}
