import { findLinkTarget } from '../site/outsideLinks.ts';
import type { EditorialRules, FindingCode, PlacedFinding } from './finding.ts';
import { markdownParts, type MarkdownPart } from './markdownParts.ts';
import type { TextBlock } from './textBlocks.ts';

/**
 * Links with no target or in a wrong form, and pictures whose description is empty or unsuitable.
 */
export const linkFindings = (
  blocks: readonly TextBlock[],
  rules: EditorialRules,
): readonly PlacedFinding[] =>
  markdownParts(blocks).flatMap((part) => {
    const codes = part.kind === 'link' ? linkFaults(part, rules) : pictureFaults(part, rules);
    return codes.map((code) => ({
      code,
      line: part.line,
      column: part.column,
      received: part.address,
    }));
  });

const linkFaults = (
  { address }: MarkdownPart,
  { host, isAddress, isAnchor }: EditorialRules,
): readonly FindingCode[] => {
  if (/^(?:mailto|tel):/i.test(address)) return [];
  if (/^(?:#|\/(?!\/))/.test(address)) {
    const [, path = '', anchor] = /^([^?#]*)[^#]*(?:#(.*))?$/.exec(address) ?? [];
    if (path !== '' && !isAddress(path)) return ['link-dead'];
    return anchor === undefined || isAnchor(path, anchor) ? [] : ['link-anchor'];
  }
  const target = findLinkTarget(address, host);
  if (target === undefined) return ['link-form'];
  return target === 'own' ? ['link-own-host'] : [];
};

const pictureFaults = (
  { address, words }: MarkdownPart,
  { findPicture }: EditorialRules,
): readonly FindingCode[] => {
  const silent: readonly FindingCode[] = saysNothing(words, address) ? ['alt-missing'] : [];
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return [...silent, 'picture-outside'];
  switch (findPicture(address)) {
    case undefined:
      return [...silent, 'picture-missing'];
    case 'position':
      return [...silent, 'picture-position'];
    case 'metadata':
      return [...silent, 'picture-metadata'];
    case 'unreadable':
      return [...silent, 'picture-unreadable'];
    case 'plain':
      return silent;
  }
};

/** No words, words that fit every picture, or the file name. */
const saysNothing = (words: string, address: string): boolean => {
  const said = words.trim().toLowerCase();
  const file = address.slice(address.lastIndexOf('/') + 1).toLowerCase();
  return (
    /^(?:图|图片|照片|插图|配图|image|img|picture|photo)?\s*\d*$/.test(said) ||
    said === file ||
    said === file.replace(/\.\w+$/, '')
  );
};
