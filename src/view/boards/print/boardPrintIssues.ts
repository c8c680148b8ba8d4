import { errorAt, type IssuePlace, type PrintIssue } from '../../../core/issues/issue.ts';
import { text } from '../../../i18n/text.ts';
import { boardFormats, fitBoardFormat } from './boardFormat.ts';
import type { BoardPrintModel } from './boardPrintModel.ts';

/** Place of a field of a board's face, for issues. */
export const boardPlace = (
  { row, printedCode, riverName }: Pick<BoardPrintModel, 'row' | 'printedCode' | 'riverName'>,
  ...field: readonly (string | number)[]
): IssuePlace => ({
  source: 'record/signboards.json',
  path: [row, ...field],
  label: `${printedCode} ${riverName}`,
});

/**
 * What prevents a board from being typeset: a size without a layout, or an empty mandatory field.
 */
export const boardPrintIssues = (model: BoardPrintModel): readonly PrintIssue[] => [
  ...(fitBoardFormat(model.widthMm, model.heightMm)
    ? []
    : [
        errorAt(boardPlace(model, 'widthMm'), 'print.format', {
          title: text.signboards.size,
          received: text.boardPrint.size(model.widthMm, model.heightMm),
          formats: boardFormats.map(({ widthMm, heightMm }) =>
            text.boardPrint.size(widthMm, heightMm),
          ),
        }),
      ]),
  ...mandatoryFields(model)
    .filter(({ value }) => value.trim() === '')
    .map(({ path, title }) =>
      errorAt(boardPlace(model, 'face', ...path), 'print.missing', { title }),
    ),
];

interface MandatoryField {
  readonly path: readonly (string | number)[];
  readonly title: string;
  readonly value: string;
}

/**
 * Mandatory fields of every board. A vacant post has neither name nor telephone, which is legal.
 */
const mandatoryFields = (model: BoardPrintModel): readonly MandatoryField[] => {
  const { fields } = text.boardPrint.proof;
  const columns = text.river.columns;
  return [
    { path: ['riverName'], title: fields.riverName, value: model.riverName },
    ...(model.isBilingual
      ? [{ path: ['riverPinyin'], title: fields.riverPinyin, value: model.riverPinyin }]
      : []),
    { path: ['reachName'], title: fields.reach, value: model.reachName },
    // A section of a lake has a shore instead of two ends.
    ...(model.isLake
      ? []
      : [
          { path: ['from'], title: fields.from, value: model.from },
          { path: ['to'], title: fields.to, value: model.to },
        ]),
    { path: ['overview'], title: fields.overview, value: model.overview },
    { path: ['goals'], title: fields.goals, value: model.goals.join('') },
    { path: ['supervisionPhone'], title: fields.phone, value: model.supervisionPhone },
    { path: ['issuer'], title: fields.issuer, value: model.issuer },
    { path: ['contentDate'], title: fields.contentDate, value: model.contentDate },
    { path: ['chiefs'], title: text.signboards.chiefs, value: model.chiefs.length > 0 ? '1' : '' },
    ...model.chiefs.flatMap((chief, at) =>
      chief.isVacant
        ? []
        : [
            { path: ['chiefs', at, 'title'], title: columns.level, value: chief.title },
            { path: ['chiefs', at, 'name'], title: columns.name, value: chief.name },
            { path: ['chiefs', at, 'post'], title: columns.post, value: chief.post },
            ...(chief.level === 'police'
              ? []
              : [{ path: ['chiefs', at, 'duty'], title: columns.duty, value: chief.duty }]),
          ],
    ),
  ];
};
