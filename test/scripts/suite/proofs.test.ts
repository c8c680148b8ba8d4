import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { proofs } from '../../../scripts/suite/proofs.ts';

it('asks each long proof for numbers that its file reads', () => {
  for (const { file, env } of proofs)
    for (const variable of Object.keys(env)) expect(readFileSync(file, 'utf8')).toContain(variable);
});

it('stands in the table of test/README.md, every proof with its name and its file', () => {
  const readme = readFileSync('test/README.md', 'utf8');
  for (const { name, file } of proofs)
    expect(readme).toMatch(new RegExp(`\\| \`${name}\` .*${file.replace(/^test\//, '')}`));
});
