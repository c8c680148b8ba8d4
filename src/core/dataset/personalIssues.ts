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
  // One path, grown and shrunk in step: millions of strings are visited.
  const path: (string | number)[] = [];
  const report = (text: string): void => {
    if (issues.length >= LISTED || clean.has(text)) return;
    const found = findPersonalInformation(text);
    if (found.length === 0) clean.add(text);
    for (const { kind, excerpt } of found)
      if (kind !== 'mobile' || !isContactNumber(path))
        issues.push(
          errorAt(placeOf(layout, exported, [...path]), 'privacy.found', { kind, excerpt }),
        );
  };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') report(value);
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value) && typeof value[0] === 'number') return;
    const depth = path.length;
    const enter = (step: string | number, inner: unknown): void => {
      path[depth] = step;
      visit(inner);
      path.length = depth;
    };
    if (Array.isArray(value)) for (let at = 0; at < value.length; at++) enter(at, value[at]);
    else for (const key of Object.keys(value)) enter(key, Reflect.get(value, key));
  };
  visit(exported);
  return issues;
};

/** Nobody reads more; each of them refuses the export. */
const LISTED = 1000;

const isContactNumber = (path: readonly (string | number)[]): boolean =>
  path.length === 3 && path[0] === 'contacts' && path[2] === 'number';
