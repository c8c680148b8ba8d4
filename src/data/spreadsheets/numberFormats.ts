import { walkXml } from './walkXml.ts';

/** How a number cell is shown, which determines its meaning for the clerk. */
export type NumberShape = 'number' | 'day' | 'month' | 'moment' | 'percent';

/** Kind of each cell style in a workbook, by index. */
export const readNumberShapes = (part: string, styles: Uint8Array): readonly NumberShape[] => {
  const formats = new Map<string, string>();
  const shapes: NumberShape[] = [];
  let isInCells = false;
  walkXml(part, styles, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) {
        const id = attributes['numFmtId'] ?? '0';
        shapes.push(shapeOfFormat(formats.get(id) ?? builtIn(Number(id))));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return shapes;
};

/** Parses a format code such as `yyyy"年"m"月"`. Text in quotes or brackets is ignored. */
export const shapeOfFormat = (code: string): NumberShape => {
  const [first = ''] = code.split(';');
  const bare = first.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '').toLowerCase();
  if (bare.includes('%')) return 'percent';
  if (!/[ymdh年月日]/.test(bare) || /general|[#0]\.?[#0]*e/.test(bare)) return 'number';
  if (bare.includes('h')) return /[yd]/.test(bare) ? 'moment' : 'number';
  if (bare.includes('d') || bare.includes('日')) return 'day';
  return bare.includes('y') ? 'month' : 'day';
};

/** Built-in formats of every workbook (ECMA-376 part 1, 18.8.30), with those of Chinese Excel. */
const builtIn = (id: number): string => {
  if (id === 9 || id === 10) return '0%';
  if (id === 22) return 'yyyy/m/d h:mm';
  if (id === 17 || id === 27 || id === 36 || id === 57) return 'yyyy-mm';
  const isDay = (id >= 14 && id <= 16) || (id >= 28 && id <= 31) || (id >= 50 && id <= 58);
  return isDay ? 'yyyy-mm-dd' : 'general';
};
