import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { proofs } from '../../../scripts/suite/proofs.ts';

it('requests each long proof with variables that its file reads', () => {
  for (const { file, env } of proofs)
    for (const variable of Object.keys(env)) expect(readFileSync(file, 'utf8')).toContain(variable);
});

it('lists every proof in test/README.md with its name and file', () => {
  const readme = readFileSync('test/README.md', 'utf8');
  for (const { name, file } of proofs)
    expect(readme).toMatch(new RegExp(`\\| \`${name}\` .*${file.replace(/^test\//, '')}`));
});
