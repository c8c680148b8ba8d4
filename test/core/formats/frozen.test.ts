import { expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/json/canonicalJson.ts';
import { exportSchemaName, jsonSchemaOf } from '../../../src/core/dataset/jsonSchemas.ts';
import { exportVersions } from '../../../src/core/formats/formats.ts';
import { sha256 } from '../../../src/data/sha256.ts';

/**
 * Fingerprints of the schema of each version, without the manual's sentences. A version used by
 * offices never changes: a new field is a new version, in a file of its own. Only a version under
 * development may get another fingerprint here.
 */
const frozen: Readonly<Record<number, string>> = {
  1: 'a2e960af0f184a52cb6585cb4b5d40cb659650574a85fb1f2ed328daa45df4a3',
  2: '22b9c6c6b94ce45eab7721a6e15e886b5ad0f4ea758e368a3a6dcfbbb1f947b4',
  // Under development: later requirements are added to it.
  3: '96f47e8df2b661cd54cb03d79a05e2b8ca8015c92850a684b8897179aad88468',
};

it.each([...exportVersions])('never changes version %i', (version) => {
  const structure = withoutManual(jsonSchemaOf(exportSchemaName(version), ''));
  expect(sha256(canonicalJson(structure))).toBe(frozen[version]);
});

/** Fields named title or description contain schemas; only the manual's are texts. */
const withoutManual = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutManual);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(/^(?:title|description)$/.test(key) && typeof inner === 'string'))
      .map(([key, inner]): [string, unknown] => [key, withoutManual(inner)]),
  );
};
