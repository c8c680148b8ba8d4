import { fillOf, type MarkColor } from './cellMark.ts';

/** Styles of a workbook that grow by coloured twins of those in use. */
export class FillStyles {
  #xml: string;
  readonly #twins = new Map<string, number>();
  readonly #fills = new Map<MarkColor, number>();

  /** @param xml the part `styles.xml` */
  constructor(xml: string) {
    this.#xml = xml;
  }

  get xml(): string {
    return this.#xml;
  }

  /** Index of the style that is as another, with a fill of that colour; undefined if none can be made. */
  twinOf(style: number, color: MarkColor): number | undefined {
    const key = `${style} ${color}`;
    const known = this.#twins.get(key);
    if (known !== undefined) return known;
    const formats = listOf(this.#xml, 'cellXfs', 'xf');
    const original = formats?.items[style] ?? formats?.items[0];
    const fill = this.#fillOf(color);
    if (original === undefined || fill === undefined) return undefined;
    const twin = original.replace(
      /^<([\w:]+)([^>]*?)(\/?)>/,
      (_, name: string, rest: string, end: string) => {
        const others = rest.replace(/\s(?:fillId|applyFill)="[^"]*"/g, '');
        return `<${name}${others} fillId="${fill}" applyFill="1"${end}>`;
      },
    );
    const index = this.#append('cellXfs', 'xf', twin);
    if (index !== undefined) this.#twins.set(key, index);
    return index;
  }

  #fillOf(color: MarkColor): number | undefined {
    const known = this.#fills.get(color);
    if (known !== undefined) return known;
    const prefix = listOf(this.#xml, 'fills', 'fill')?.prefix ?? '';
    const index = this.#append(
      'fills',
      'fill',
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${fillOf[color]}"/></${prefix}patternFill></${prefix}fill>`,
    );
    if (index !== undefined) this.#fills.set(color, index);
    return index;
  }

  /** Adds an item to a list of the part; its index. */
  #append(list: string, item: string, xml: string): number | undefined {
    const found = listOf(this.#xml, list, item);
    if (!found) return undefined;
    const { start, end, prefix, items } = found;
    const body = [...items, xml].join('');
    this.#xml =
      this.#xml.slice(0, start) +
      `<${prefix}${list} count="${items.length + 1}">${body}</${prefix}${list}>` +
      this.#xml.slice(end);
    return items.length;
  }
}

/** A list of a part with its items as XML. */
const listOf = (xml: string, list: string, item: string) => {
  const found = new RegExp(`<((?:\\w+:)?)${list}(?:\\s[^>]*)?>([\\s\\S]*?)</\\1${list}>`).exec(xml);
  if (!found) return undefined;
  const [whole, prefix = '', body = ''] = found;
  const items =
    body.match(
      new RegExp(
        `<${prefix}${item}(?:\\s[^>]*)?/>|<${prefix}${item}(?:\\s[^>]*[^/])?>[\\s\\S]*?</${prefix}${item}>`,
        'g',
      ),
    ) ?? [];
  return { start: found.index, end: found.index + whole.length, prefix, items };
};
