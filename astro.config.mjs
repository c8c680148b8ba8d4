import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { houseProcessor } from './src/components/markdown/renderMarkdown.ts';
import { browserFloor } from './scripts/config/browserFloor.mjs';

// JIANHE_CONTENT sets another content folder, JIANHE_BASE another base path, so that a second site or
// a test builds from the same code. All other settings of the site are in content/site.json.
const contentDir = resolve(process.env['JIANHE_CONTENT'] ?? 'content');
const siteFile = resolve(contentDir, 'site.json');
const site = existsSync(siteFile) ? JSON.parse(readFileSync(siteFile, 'utf8')) : {};
const base = process.env['JIANHE_BASE'] ?? site.base ?? '/';
const host = site.host ?? 'hzz.example.gov.cn';

// The base layer loads tiles from Tianditu. Without its key no page may contact another host.
const pictureHosts = site.map?.tiandituKey ? ' https://*.tianditu.gov.cn' : '';

/** Every component in every state, only under `npm run dev`; never part of a build. */
const workbench = {
  name: 'workbench',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({
        pattern: '/workbench',
        entrypoint: './test/components/workbench/Workbench.astro',
      });
      injectRoute({
        pattern: '/workbench/[noun]',
        entrypoint: './test/components/workbench/WorkbenchNoun.astro',
      });
    },
  },
};

export default defineConfig({
  site: `https://${host}`,
  base,
  trailingSlash: 'always',
  cacheDir: process.env['JIANHE_CACHE'] ?? './.astro',
  outDir: process.env['JIANHE_OUT'] ?? './dist',
  logger: { entrypoint: new URL('./scripts/config/buildLogger.mjs', import.meta.url) },
  integrations: [react(), mdx(), workbench],
  markdown: {
    syntaxHighlight: false,
    processor: houseProcessor({ host, base }),
  },
  build: { concurrency: 16, inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        `img-src 'self' data:${pictureHosts}`,
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind compiles its index reader from WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    build: {
      target: browserFloor,
      cssTarget: browserFloor,
      rollupOptions: {
        // Astro's own marker in an article's module; it has been processed before this warning.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
    define: {
      'import.meta.env.JIANHE_CONTENT': JSON.stringify(contentDir),
      // Address of the finder's module, bundled by scripts/site/buildSite.ts.
      'import.meta.env.JIANHE_FINDER': JSON.stringify(process.env['JIANHE_FINDER'] ?? ''),
    },
  },
});
