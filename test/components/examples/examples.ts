import type { experimental_AstroContainer } from 'astro/container';
import { drawings } from './drawings.ts';
import type { Example } from './example.ts';
import { parts } from './parts.ts';
import { recordParts } from './recordParts.ts';
import { smallParts } from './smallParts.ts';

type Component = Parameters<experimental_AstroContainer['renderToString']>[0];

/** Every component in every state that is worth seeing: the one list behind tests and workbench. */
export const examples: readonly Example[] = [...parts, ...smallParts, ...recordParts, ...drawings];

/** Loads each component of the house, by folder and name, such as `parts/Card`. */
export const components: ReadonlyMap<string, () => Promise<Component>> = new Map(
  Object.entries(
    import.meta.glob<Component>('../../../src/components/**/*.astro', { import: 'default' }),
  ).map(([path, load]) => [path.replace(/^.*\/src\/components\//, '').replace('.astro', ''), load]),
);

/**
 * The component of an example.
 *
 * @throws Error where no file has that name
 */
export const componentOf = async ({
  component,
}: Pick<Example, 'component'>): Promise<Component> => {
  const load = components.get(component);
  if (load === undefined) throw new Error(`No component ${component} in src/components`);
  return await load();
};

/** What a component stands in: items in a list, pictures of the display on its dark field. */
export const surroundingsOf = (component: string): 'list' | 'field' | 'page' => {
  if (component === 'boards/InspectionCard' || component === 'chiefs/LadderRung') return 'list';
  return component.startsWith('screen/') ? 'field' : 'page';
};
