import { resolve } from 'node:path';
import ts from 'typescript';

const file = resolve('test/site/validators/blocks.generated.ts');

/**
 * Faults of JSON-LD blocks against the vocabulary of schema.org. The compiler checks each block
 * against the types of `schema-dts`, which define every type, its properties and their values.
 * Nothing is written to disk. Each fault names the place of its block.
 */
export const schemaOrgFaults = (
  blocks: readonly unknown[],
): readonly { readonly at: number; readonly fault: string }[] => {
  const source = [
    "import type { Thing, WithContext } from 'schema-dts';",
    ...blocks.map(
      (block, at) => `export const block${at}: WithContext<Thing> = ${JSON.stringify(block)};`,
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (name) => name === file || disk.fileExists(name);
  host.readFile = (name) => (name === file ? source : disk.readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
      : disk.getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start, file: where }) => {
    const line = where && start !== undefined ? where.getLineAndCharacterOfPosition(start).line : 0;
    const at = line - 1;
    const block = JSON.stringify(blocks[at] ?? file).slice(0, 200);
    const message = ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 600);
    return { at, fault: `${block}: ${message}` };
  });
};
