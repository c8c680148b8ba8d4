import { findColumn } from '../../../core/spreadsheets/sheet.ts';
import { forXml } from './cellMark.ts';

/** Notes by address, and who wrote them. */
export interface Notes {
  readonly author: string;
  readonly texts: ReadonlyMap<string, string>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A part of notes; those that are there stay, and a cell that has one gets more text. */
export const withComments = (xml: string | undefined, { author, texts }: Notes): string => {
  const given =
    xml ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
  const [, prefix = ''] = /<((?:\w+:)?)comments[\s>]/.exec(given) ?? [];
  const open = given
    .replace(new RegExp(`<${prefix}authors\\s*/>`), `<${prefix}authors></${prefix}authors>`)
    .replace(
      new RegExp(`<${prefix}commentList\\s*/>`),
      `<${prefix}commentList></${prefix}commentList>`,
    );
  const authors = open.match(new RegExp(`<${prefix}author[\\s/>]`, 'g'))?.length ?? 0;
  const left = new Map(texts);
  const run = (text: string): string =>
    `<${prefix}r><${prefix}t xml:space="preserve">${forXml(text)}</${prefix}t></${prefix}r>`;
  const merged = open.replace(
    new RegExp(
      `(<${prefix}comment\\s[^>]*?\\bref="([A-Z]+\\d+)"[^>]*>[\\s\\S]*?)(</${prefix}text>)`,
      'g',
    ),
    (whole, before: string, ref: string, end: string) => {
      const text = left.get(ref);
      left.delete(ref);
      return text === undefined ? whole : `${before}${run(`\n${text}`)}${end}`;
    },
  );
  const comments = [...left].map(
    ([ref, text]) =>
      `<${prefix}comment ref="${ref}" authorId="${authors}"><${prefix}text>${run(text)}</${prefix}text></${prefix}comment>`,
  );
  return merged
    .replace(
      `</${prefix}authors>`,
      () => `<${prefix}author>${forXml(author)}</${prefix}author></${prefix}authors>`,
    )
    .replace(`</${prefix}commentList>`, () => `${comments.join('')}</${prefix}commentList>`);
};

/** The cells of a part of notes. */
export const notedCells = (xml: string | undefined): ReadonlySet<string> =>
  new Set(
    [...(xml ?? '').matchAll(/<(?:\w+:)?comment\s[^>]*?\bref="([A-Z]+\d+)"/g)].map(
      ([, ref = '']) => ref,
    ),
  );

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** The boxes in which WPS and older Excel show notes. */
export const withBoxes = (vml: string | undefined, cells: readonly string[]): string => {
  const given =
    vml ??
    `<xml ${namespaces}><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;
  const boxes = cells.map((cell, at) => box(cell, 9000 + at)).join('');
  const end = given.lastIndexOf('</xml>');
  return given.slice(0, end) + boxes + given.slice(end);
};

const box = (cell: string, number: number): string => {
  const row = Number(cell.replace(/\D/g, '')) - 1;
  const column = findColumn(cell.replace(/\d/g, '')) ?? 0;
  return (
    `<v:shape ${namespaces} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:240pt;height:110pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 5}, 15, ${row + 6}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
};
