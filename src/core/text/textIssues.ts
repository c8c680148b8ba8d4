import { errorAt, warningAt, type IssueOf, type IssuePlace } from '../issues/issue.ts';
import { findTextFaults, visibleExcerpt, withoutRefused } from './cleanText.ts';
import { findMojibake } from '../characters/mojibake.ts';
import { holdsVariantSelector, unifiedText } from '../characters/unifiedText.ts';

type TextIssue =
  | IssueOf<'text.refused-character'>
  | IssueOf<'text.mojibake'>
  | IssueOf<'text.private-use'>
  | IssueOf<'text.variant'>;

/**
 * What is wrong with the characters of a text. Refused characters and damaged texts are errors;
 * private-use characters and dropped variant selectors are warnings. A damaged text is told once,
 * with its cause, and not for each of its characters.
 *
 * @param multiline allows line feeds, and a carriage return directly before one
 */
export const textIssues = (
  text: string,
  place: IssuePlace,
  multiline = false,
): readonly TextIssue[] => {
  const damaged = findMojibake(text);
  if (damaged) {
    const { received, meant } = damaged;
    const params = { received: visibleExcerpt(received), ...(meant !== undefined && { meant }) };
    return [errorAt(place, 'text.mojibake', params)];
  }
  const faults = findTextFaults(text, multiline).map(({ kind, codePoint, position }) => {
    const params = { codePoint, position, excerpt: visibleExcerpt(text) };
    return kind === 'refused'
      ? errorAt(place, 'text.refused-character', params)
      : warningAt(place, 'text.private-use', params);
  });
  if (!holdsVariantSelector(text)) return faults;
  return [...faults, warningAt(place, 'text.variant', { kept: visibleExcerpt(unifiedText(text)) })];
};

/**
 * The likely text behind refused characters, so that one fault is not told again as an unknown name.
 * Never published: the fault refuses the file.
 */
export const likelyText = (text: string): string => {
  const damaged = findMojibake(text);
  return withoutRefused(damaged ? text.replace(damaged.received, damaged.meant ?? '') : text);
};
