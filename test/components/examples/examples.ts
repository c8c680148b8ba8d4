import type { experimental_AstroContainer } from 'astro/container';
import { drawings } from './drawings.ts';
import type { Example } from './example.ts';
import { parts } from './parts.ts';
import { recordParts } from './recordParts.ts';
import { smallParts } from './smallParts.ts';

type Component = Parameters<experimental_AstroContainer['renderToString']>[0];

/** Every component in every relevant state: one list for tests and workbench. */
export const examples: readonly Example[] = [...parts, ...smallParts, ...recordParts, ...drawings];

/** Loads each component by folder and name, such as `parts/Card`. */
export const components: ReadonlyMap<string, () => Promise<Component>> = new Map(
  Object.entries(
    import.meta.glob<Component>('../../../src/components/**/*.astro', { import: 'default' }),
  ).map(([path, load]) => [path.replace(/^.*\/src\/components\//, '').replace('.astro', ''), load]),
);

/**
 * The component of an example.
 *
 * @throws Error if no file has that name
 */
export const componentOf = async ({
  component,
}: Pick<Example, 'component'>): Promise<Component> => {
  const load = components.get(component);
  if (load === undefined) throw new Error(`No component ${component} in src/components`);
  return await load();
};

/** Wrapper of a component: a list for items, the dark display for slides. */
export const surroundingsOf = (component: string): 'list' | 'field' | 'field list' | 'page' => {
  if (/^(?:boards\/InspectionCard|chiefs\/LadderRung)$/.test(component)) return 'list';
  if (/^screen\/Screen(?:Call|Figures|People)$/.test(component)) return 'field list';
  return component.startsWith('screen/') ? 'field' : 'page';
};
