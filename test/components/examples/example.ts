/** One state of a component, for render tests, axe and the workbench. */
export interface Example {
  /** Folder and name under `src/components`, such as `parts/Card`. */
  readonly component: string;
  /** What is special about it; unique among the examples. */
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
