import type { PersonalKind } from '../issues/issue.ts';

/** A value with enough left to find it again, and too little to use it. */
export const masked = (kind: PersonalKind, value: string): string => {
  switch (kind) {
    case 'mobile':
      return `${value.slice(0, 3)}******${value.slice(-2)}`;
    case 'id-number':
      return value.length < 8
        ? '*'.repeat(value.length)
        : `${value.slice(0, 3)}${'*'.repeat(value.length - 4)}${value.slice(-1)}`;
    case 'bank-card':
      return value.length < 8
        ? '*'.repeat(value.length)
        : `${value.slice(0, 4)}${'*'.repeat(value.length - 4)}`;
    case 'plate':
    case 'document-number':
    case 'chat-account':
      return `${value.slice(0, 2)}${'*'.repeat(value.length - 2)}`;
    case 'home-address':
      return `${'*'.repeat(value.length - 2)}${value.slice(-2)}`;
    case 'birth-date':
      return value.replace(/[\d零〇○一二三四五六七八九十]/g, '*');
    case 'health':
    case 'minor':
      return `${value.slice(0, 1)}${'*'.repeat(value.length - 1)}`;
    case 'whereabouts':
      return `${value.slice(0, 2)}******${value.slice(-2)}`;
    case 'e-mail':
      return `${value.slice(0, 1)}***${value.slice(value.indexOf('@'))}`;
  }
};
