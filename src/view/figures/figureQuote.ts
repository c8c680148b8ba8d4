import { figureEditionAddress } from '../../core/site/addresses.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { periodWords } from './figurePeriod.ts';
import { figureKeyName, formatHeadline } from './figureReading.ts';
import { frozenValue } from './publishedFigure.ts';

/** A figure as an article quotes it: frozen in the edition it names. */
export interface FigureQuote {
  readonly title: string;
  /** Number with its unit, or the word that stands in its place. */
  readonly value: string;
  /** What the number covers. */
  readonly period: string;
  readonly address: string;
}

/** Why a quotation cannot be resolved. */
export type QuoteFault = 'unknown-figure' | 'unknown-edition' | 'not-in-edition' | 'unknown-key';

/** A quotation, or what is wrong with it. */
export const findQuote = (
  editions: readonly Edition[],
  id: string,
  editionName: string,
  key?: string,
):
  | { readonly kind: 'quote'; readonly quote: FigureQuote }
  | { readonly kind: 'fault'; readonly fault: QuoteFault } => {
  const declaration = figureRegister.find((figure) => figure.id === id);
  if (!declaration) return { kind: 'fault', fault: 'unknown-figure' };
  const edition = editions.find((one) => one.edition === editionName);
  if (!edition) return { kind: 'fault', fault: 'unknown-edition' };
  const frozen = edition.figures.find((figure) => figure.id === id);
  if (!frozen) return { kind: 'fault', fault: 'not-in-edition' };
  const [first] = frozen.headlines;
  const headline = key === undefined ? first : frozen.headlines.find((one) => one.key === key);
  if (!headline) return { kind: 'fault', fault: 'unknown-key' };
  const unit =
    declaration.format === 'amount'
      ? figureKeyName(declaration, headline.key)
      : declaration.words.zh.partUnit;
  return {
    kind: 'quote',
    quote: {
      title: declaration.words.zh.title,
      value: formatHeadline(headline.reading, { unit, partUnit: declaration.words.zh.partUnit }),
      period: periodWords(declaration, frozenValue(frozen, edition), headline.key),
      address: figureEditionAddress(id, editionName),
    },
  };
};

/** @throws Error when the figure, the edition or the headline does not exist */
export const quoteFigure = (
  editions: readonly Edition[],
  id: string,
  edition: string,
  key?: string,
): FigureQuote => {
  const found = findQuote(editions, id, edition, key);
  if (found.kind === 'fault')
    throw new Error(`<Figure id="${id}" edition="${edition}"/>: ${found.fault}`);
  return found.quote;
};
