import ts from 'typescript';

/** One import of a file: its specifier, and whether it imports only types. */
export interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
}

/**
 * Every import in a source text: static, dynamic, re-exported and globbed.
 *
 * @param path determines how the text is parsed: `.astro` by its frontmatter and scripts, `.mdx` by
 *   its import lines, anything else as TypeScript
 */
export const readImports = (path: string, text: string): readonly Import[] => {
  if (path.endsWith('.astro')) return astroScripts(text).flatMap(importsOfScript);
  if (path.endsWith('.mdx')) return importsOfScript(mdxModuleLines(text));
  return importsOfScript(text);
};

/** The frontmatter and every script tag of an Astro component. */
function astroScripts(text: string): readonly string[] {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontmatter, ...scripts.map((match) => match[1] ?? '')];
}

/** The lines of an MDX document that are code. */
const mdxModuleLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^(import|export)\s/.test(line))
    .join('\n');

function importsOfScript(text: string): readonly Import[] {
  const source = ts.createSourceFile('module.tsx', text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...importsOfNode(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importsOfNode(node: ts.Node): readonly Import[] {
  if (ts.isImportDeclaration(node)) {
    return named(node.moduleSpecifier, bringsTypesOnly(node.importClause));
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return named(node.moduleSpecifier, node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return named(node.argument.literal, true);
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression;
    const isDynamic = called.kind === ts.SyntaxKind.ImportKeyword;
    const isGlob = called.getText() === 'import.meta.glob';
    if (isDynamic || isGlob) return node.arguments.flatMap((argument) => named(argument, false));
  }
  return [];
}

/** Whether a clause is `import type`, or names nothing but `type X`. */
function bringsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

const named = (specifier: ts.Node, typesOnly: boolean): readonly Import[] => {
  if (ts.isStringLiteralLike(specifier)) return [{ specifier: specifier.text, typesOnly }];
  if (!ts.isArrayLiteralExpression(specifier)) return [];
  return specifier.elements.flatMap((element) => named(element, typesOnly));
};
