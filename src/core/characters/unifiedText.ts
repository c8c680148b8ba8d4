/**
 * One form for characters that look the same: the first step of storing and of comparing any text,
 * whichever way it came.
 */

/**
 * A text in the characters that a keyboard types. Other forms look the same, print the same and are
 * found by nobody.
 *
 * Folded: radicals and strokes, which PDF files give instead of characters; compatibility ideographs;
 * full-width letters and digits; half-width and vertical punctuation of Chinese; Latin ligatures;
 * selectors of a variant glyph, which no face here can show. The result is NFC.
 *
 * Kept: everything that NFKC would change in meaning or looks: `²`, `㎡`, `①`, `Ⅲ`, `…`, and full-width
 * punctuation, as GB/T 15834 has it.
 */
export const unifiedText = (text: string): string => {
  const composed = text.normalize('NFC');
  if (!mayFold.test(composed)) return composed;
  return composed.replace(folded, plainForm).normalize('NFC');
};

/** `unifiedText` for comparing: also without any difference of width and style (NFKC). */
export const comparableText = (text: string): string => unifiedText(text).normalize('NFKC');

/** Whether a text holds a selector of a variant glyph, which `unifiedText` drops. */
export const holdsVariantSelector = (text: string): boolean => variantSelector.test(text);

const variantSelector = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;

/**
 * Radicals and strokes with the ideograph of the same form, in pairs, from
 * EquivalentUnifiedIdeograph.txt of Unicode 14.0; without those that NFKC folds (the Kangxi radicals).
 */
const equivalents =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目' +
  '⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸' +
  '⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀㇆𠃌㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇕𠃍' +
  '㇖乛㇗𠃊㇘𠃎㇙𠄌㇚亅㇛𡿨㇜𠃋㇝乀㇞𠃑㇟乚㇠乙㇡𠄎';

/**
 * Kangxi radicals that NFKC folds into a form which the mainland does not write: its faces draw them as
 * the standard character (通用规范汉字表), so a PDF of 用户 gives 用⼾ and not 用戶.
 */
const mainland = '⼾户⾭青⿈黄';

const characters = Array.from(mainland + equivalents);
const ideographOf: ReadonlyMap<string, string> = new Map(
  characters.flatMap((character, at) =>
    at % 2 === 0 ? [[character, characters[at + 1] ?? character] as const] : [],
  ),
);

/** Radicals, Hangzhou numerals, strokes, wide letters and digits, half-width marks, ligatures. */
const sameForms =
  '\u2e80-\u2fd5\u3038-\u303a\u31c0-\u31e3\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uff65\ufb00-\ufb06';
/** Punctuation of vertical lines, which NFKC would make narrow. */
const vertical = '\ufe10-\ufe18\ufe31\ufe35-\ufe44\ufe47\ufe48';

const mayFold = new RegExp(`[${sameForms}${vertical}]|${variantSelector.source}`, 'u');
const folded = new RegExp(mayFold.source, 'gu');

const plainForm = (character: string): string => {
  if (variantSelector.test(character)) return '';
  const plain = ideographOf.get(character) ?? character.normalize('NFKC');
  const isVertical = character >= '\ufe10' && character <= '\ufe48';
  return isVertical && /^[!-~]$/.test(plain) ? wideForm(plain) : plain;
};

/** `（` for `(`. */
const wideForm = (mark: string): string => String.fromCharCode(mark.charCodeAt(0) + 0xfee0);
