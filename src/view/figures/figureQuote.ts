import type { FigureDeclaration } from '../../core/figures/figure.ts';
import { figureParts } from '../../core/figures/figureParts.ts';
import { figureAddress, figureEditionAddress } from '../../core/site/addresses.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { periodWords } from './figurePeriod.ts';
import { figureKeyName, formatHeadline, missingWord } from './figureReading.ts';
import { text } from '../../i18n/text.ts';
import { frozenValue } from './publishedFigure.ts';

/** A figure quoted in an article, frozen in the edition it names. */
export interface FigureQuote {
  readonly title: string;
  /** Number with its unit, or the word that replaces it. */
  readonly value: string;
  /** Period of the number. */
  readonly period: string;
  readonly address: string;
}

/** Why a quotation cannot be resolved. */
export type QuoteFault = 'unknown-figure' | 'unknown-edition' | 'unknown-key';

/**
 * Result of resolving a quotation: a figure, one that its edition did not contain yet, or an error.
 */
type FoundQuote =
  | { readonly kind: 'quote'; readonly quote: FigureQuote }
  /** `carriedSince` is the first edition that could be quoted instead; absent if there is none. */
  | { readonly kind: 'awaited'; readonly quote: FigureQuote; readonly carriedSince?: string }
  | { readonly kind: 'fault'; readonly fault: QuoteFault };

/** Resolves a quotation in an article. */
export const findQuote = (
  editions: readonly Edition[],
  id: string,
  editionName: string,
  key?: string,
  figures: readonly FigureDeclaration[] = figureRegister,
): FoundQuote => {
  const declaration = figures.find((figure) => figure.id === id);
  if (!declaration) return { kind: 'fault', fault: 'unknown-figure' };
  const edition = editions.find((one) => one.edition === editionName);
  if (!edition) return { kind: 'fault', fault: 'unknown-edition' };
  const frozen = edition.figures.find((figure) => figure.id === id);
  if (!frozen) return findAwaitedQuote(editions, declaration, key);
  const [first] = frozen.headlines;
  const headline = key === undefined ? first : frozen.headlines.find((one) => one.key === key);
  if (!headline) return { kind: 'fault', fault: 'unknown-key' };
  const unit =
    declaration.kind === 'ratio'
      ? declaration.words.zh.partUnit
      : figureKeyName(declaration, headline.key);
  return {
    kind: 'quote',
    quote: {
      title: declaration.words.zh.title,
      value: formatHeadline(headline.reading, { unit, partUnit: figureParts(declaration).unit }),
      period: periodWords(declaration, frozenValue(frozen, edition), headline.key),
      address: figureEditionAddress(id, editionName),
    },
  };
};

/**
 * The quotation of a figure from an edition before it was published. It stays as it is when a later
 * edition contains the figure: an import must never break the build of a valid article.
 */
const findAwaitedQuote = (
  editions: readonly Edition[],
  { id, covers, words }: FigureDeclaration,
  key: string | undefined,
): FoundQuote => {
  if (key !== undefined && covers[key] === undefined)
    return { kind: 'fault', fault: 'unknown-key' };
  const since = editions.find(({ figures }) => figures.some((figure) => figure.id === id));
  return {
    kind: 'awaited',
    quote: {
      title: words.zh.title,
      value: missingWord('awaited'),
      period: text.figures.awaitedPeriod,
      address: figureAddress(id),
    },
    ...(since && { carriedSince: since.edition }),
  };
};

/** @throws Error if the figure, the edition or the headline does not exist */
export const quoteFigure = (
  editions: readonly Edition[],
  id: string,
  edition: string,
  key?: string,
  figures: readonly FigureDeclaration[] = figureRegister,
): FigureQuote => {
  const found = findQuote(editions, id, edition, key, figures);
  if (found.kind === 'fault')
    throw new Error(`<Figure id="${id}" edition="${edition}"/>: ${found.fault}`);
  return found.quote;
};
