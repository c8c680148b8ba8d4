import { findWaterClass, type WaterClass } from '../water/waterClass.ts';

/**
 * Classes among the words of a cell: Roman numerals, and digits or Chinese numerals before 类. The
 * number of a month or of a day is none.
 */
export const classesIn = (text: string): readonly WaterClass[] => {
  const found = [...text.toUpperCase().matchAll(mention)].flatMap(
    ([written]) => findWaterClass(written) ?? [],
  );
  return [...new Set(found)];
};

/** The words beside a class, without those that only say what it is. */
export const withoutClasses = (text: string): string =>
  text
    .replace(mention, ' ')
    .replace(
      /水质(?:类别|状况|评价|现状)?|类别|断面|现状|本月|当月|第|为|是|达到?|[:：=()[\]（）]/g,
      ' ',
    )
    .replace(/^[\s,，。;；、]+|[\s,，。;；、]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const mention =
  /劣\s*(?:V|[5五])\s*类?|(?<![A-Z])(?:IV|V|I{1,3})(?![A-Z])\s*类?|(?<![\d.])[1-6一二三四五]\s*类/giu;
