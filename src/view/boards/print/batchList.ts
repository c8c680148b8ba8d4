import { text } from '../../../i18n/text.ts';
import type { BoardPrintModel } from './boardPrintModel.ts';

/** Content of the acceptance list that accompanies a batch of boards. */
export const batchList = (models: readonly BoardPrintModel[]) => {
  const words = text.boardPrint.batch;
  const { signatures, date } = text.boardPrint.proof;
  return {
    title: words.title,
    lede: words.lede(models.length),
    photo: words.photo,
    checks: words.checks,
    remark: words.remark,
    entries: models.map((model) => ({
      heading: `${model.printedCode}　${model.riverName} ${model.reachName}`,
      lines: [
        words.place(model.place),
        words.size(text.boardPrint.size(model.widthMm, model.heightMm)),
        words.face(text.boardPrint.edition(model.faceNumber), model.contentDate),
        model.addressLines.join(''),
      ],
    })),
    signatures,
    dateWord: date,
  };
};
