/**
 * A part of a package, as its name is compared (ECMA-376 part 2, 6.2.2 and 6.3.5): without regard to
 * capitals. Backslashes, which some programs write, are slashes.
 *
 * @returns path from the root of the package, without a leading slash
 */
export const partKey = (name: string): string => {
  const steps: string[] = [];
  for (const step of name.replaceAll('\\', '/').toLowerCase().split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && (step !== '' || steps.length > 0)) steps.push(step);
  return steps.join('/');
};

/** Folder of a part, with its slash; empty at the root. */
export const folderOfPart = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
