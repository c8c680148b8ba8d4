import { expect, it } from 'vitest';
import { definitionOf } from '../../../src/core/dataset/freezeFigures.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { district } from '../../district/district.ts';

// An edition keeps the words it published. Whoever rewords a definition raises its version and
// publishes it: with the same version, the words of old editions and of today are the same.
it.each(figureRegister)('says of $id what its editions have published', (declaration) => {
  const published = district().editions.flatMap(({ figures }) =>
    figures
      .filter(({ id }) => id === declaration.id)
      .map(({ definition }) => definition)
      .filter(({ version }) => version === declaration.version),
  );
  expect(published).toHaveLength(2);
  for (const definition of published) expect(definitionOf(declaration, '县')).toEqual(definition);
});
