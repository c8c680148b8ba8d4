import { errorAt, type Issue } from '../issue.ts';
import { findPersonalInformation } from '../privacy.ts';
import { placeOf, type ExportLayout } from './exportPlace.ts';

/**
 * Screens every string of an export for personal information. A mobile is let through only in
 * `contacts › number`, where the relation pass asks for consent.
 */
export const personalIssues = (exported: unknown, layout: ExportLayout): readonly Issue[] => {
  const issues: Issue[] = [];
  const clean = new Set<string>();
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      if (clean.has(value)) return;
      const found = findPersonalInformation(value);
      if (found.length === 0) clean.add(value);
      for (const { kind, excerpt } of found)
        if (kind !== 'mobile' || !isContactNumber(path))
          issues.push(errorAt(placeOf(layout, exported, path), 'privacy.found', { kind, excerpt }));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      if (typeof value[0] === 'number') return;
      value.forEach((item, index) => {
        visit(item, [...path, index]);
      });
      return;
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  visit(exported, []);
  return issues;
};

const isContactNumber = (path: readonly (string | number)[]): boolean =>
  path.length === 3 && path[0] === 'contacts' && path[2] === 'number';
