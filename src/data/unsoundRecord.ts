import type { Issue } from '../core/issues/issue.ts';

/**
 * The content folder holds data that cannot be published; `issues` has the reasons, for a report.
 */
export class UnsoundRecord extends Error {
  override readonly name = 'UnsoundRecord';
  readonly #issues: readonly Issue[];

  constructor(content: string, issues: readonly Issue[]) {
    const errors = issues.filter(({ severity }) => severity === 'error');
    const faults = errors.map(describe).join('\n');
    super(`${content} cannot be published, ${errors.length} fault(s):\n${faults}`);
    this.#issues = errors;
  }

  /** Every error, for a report. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }
}

const describe = ({ source, path, label, code, params }: Issue): string => {
  const steps = path.map((step) => (typeof step === 'number' ? String(step + 1) : step));
  const named = label === undefined ? '' : ` (${label})`;
  return `${[source, ...steps].join(' › ')}${named}: ${code} ${JSON.stringify(params)}`;
};
