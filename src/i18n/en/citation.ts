/** The one English sentence a figure carries: how to cite it abroad. */
export const englishCitation = (parts: {
  readonly office: string;
  readonly title: string;
  readonly value: string;
  readonly parts: string | undefined;
  readonly dataThrough: string;
  readonly edition: string;
  readonly isPreliminary: boolean;
  readonly address: string;
}): string =>
  `${parts.office} (River Chief Office), “${parts.title}”, edition ${parts.edition}, ` +
  `data through ${parts.dataThrough}: ${parts.value}` +
  (parts.parts === undefined ? '' : ` (${parts.parts})`) +
  `${parts.isPreliminary ? ', preliminary' : ''}. ${parts.address}`;

/** Parts of a share, as English says them. */
export const englishParts = (numerator: string, denominator: string): string =>
  `${numerator} of ${denominator}`;

/** What stands in the place of a value. */
export const englishNoValue = 'no value published';
