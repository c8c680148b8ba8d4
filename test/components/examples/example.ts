/** One state of a component: for render tests, for axe and for the workbench. */
export interface Example {
  /** Folder and name under `src/components`, such as `parts/Card`. */
  readonly component: string;
  /** What is special about it; no two examples share it. */
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** Children by slot, as HTML. */
  readonly slots?: Readonly<Record<string, string>>;
}

/** An example of a component. */
export const example = (
  component: string,
  name: string,
  props: Readonly<Record<string, unknown>> = {},
  slots?: Readonly<Record<string, string>>,
): Example => ({ component, name, props, ...(slots && { slots }) });
