import { cellText, tableRows } from './htmlTables.ts';

/** A label on one page or in one file, and the several things that it stands for. */
export interface SharedLabel {
  readonly label: string;
  readonly of: readonly string[];
}

/** Texts of links that lead to several rivers, or to the campaign material of several. */
export const sharedRiverLinks = (html: string): readonly SharedLabel[] =>
  sharedLabels(
    [
      ...html.matchAll(/<a\b[^>]*\shref="([^"]*\/(?:rivers|kit)\/[a-z0-9-]+\/)"[^>]*>(.*?)<\/a>/gs),
    ].map(([, of = '', inner = '']) => ({ label: cellText(inner), of })),
  );

/** First cells that stand in several rows of a figure's breakdown. */
export const sharedTableRows = (html: string): readonly SharedLabel[] =>
  [...html.matchAll(/aria-labelledby="(by-[a-z-]+-table)"/g)].flatMap(([, id = '']) =>
    sharedLabels(
      tableRows(html, id).map(([label = ''], at) => ({ label, of: `${id} row ${at + 1}` })),
    ),
  );

/** Names of a breakdown in a figure's CSV that stand for several codes. */
export const sharedCsvRows = (csv: string): readonly SharedLabel[] =>
  sharedLabels(
    csv
      .split(/\r?\n/)
      .map((line) => line.split(','))
      .map(([, , , dimension = '', of = '', name = '']) => ({
        label: name === '' ? '' : `${dimension} ${name}`,
        of,
      })),
  );

/** What has no label is a picture. */
const sharedLabels = (
  labelled: readonly { readonly label: string; readonly of: string }[],
): readonly SharedLabel[] => {
  const things = new Map<string, Set<string>>();
  for (const { label, of } of labelled)
    if (label !== '') things.set(label, (things.get(label) ?? new Set()).add(of));
  return [...things].flatMap(([label, of]) => (of.size > 1 ? [{ label, of: [...of] }] : []));
};
