import type { FrozenDefinition } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';

/** The definition (口径) of a figure, for its page. */
export const definitionRows = (
  definition: FrozenDefinition,
): readonly { readonly term: string; readonly detail: string }[] => {
  const words = text.figurePages;
  return [
    { term: words.definition, detail: definition.definition },
    { term: words.numerator, detail: definition.numerator },
    { term: words.denominator, detail: definition.denominator },
    { term: words.scope, detail: definition.scope },
    { term: words.source, detail: definition.source },
    { term: words.limits, detail: definition.limits },
    { term: words.definitionVersion, detail: words.definitionVersionDetail(definition.version) },
  ];
};
