import { resolve } from 'node:path';
import { build } from 'vite';

/** Oldest supported phones; the same minimum as in astro.config.mjs. */
const browserFloor = ['chrome79', 'safari13'];

/**
 * Bundles a browser module that no page imports at build time: the finder, which is loaded on first
 * use of its box, and the service worker.
 *
 * @param format `es` keeps the module's exports; `iife` is a classic script
 * @returns its minified code
 */
export const bundleModule = async (entry: string, format: 'es' | 'iife'): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: browserFloor,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(entry),
        preserveEntrySignatures: 'strict',
        output: { format },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk, ...others] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk' || others.length > 0)
    throw new Error(`${entry} should make one file, made ${others.length + 1}`);
  return chunk.code;
};
