import type { Random } from '../../../../scripts/demo/random.ts';
import type { CellKind } from './clerkTable.ts';

/** Whether a changed cell must be read, or may be asked about. */
export type Fate = 'read' | 'asked';

/** One habit of writing a value. */
export interface Writing {
  readonly name: string;
  /** What is typed; undefined where the habit has no form for the value. */
  readonly write: (plain: string, dice: Random) => string | undefined;
  /** In a cell of the format "text", and in one of the format "General". Absent: nobody does that. */
  readonly asText?: Fate;
  readonly asGeneral?: Fate;
}

type Write = Writing['write'];

const writing = (
  name: string,
  asText: Fate | undefined,
  asGeneral: Fate | undefined,
  write: Write,
): Writing => ({
  name,
  write,
  ...(asText && { asText }),
  ...(asGeneral && { asGeneral }),
});

/** Read in any cell. */
const easy = (name: string, write: Write): Writing => writing(name, 'read', 'read', write);
/** Odd in any cell. */
const odd = (name: string, write: Write): Writing => writing(name, 'asked', 'asked', write);

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));

/** Characters that a PDF writes in another place of Unicode. */
const radicals: ReadonlyMap<string, string> = new Map(
  [
    ...(['长⻓', '日⽇', '石⽯', '青⻘', '门⻔', '马⻢', '西⻄', '龙⻰', '水⽔', '立⽴'] as const),
    ...([
      '村村',
      '大⼤',
      '小⼩',
      '月⽉',
      '山⼭',
      '金⾦',
      '高⾼',
      '黄⻩',
      '青⾭',
      '户⼾',
      '见⻅',
    ] as const),
  ].flatMap((pair) => {
    const [from = '', to = ''] = Array.from(pair);
    return from === to ? [] : [[from, to] as const];
  }),
);

const inRadicals: Write = (plain) => {
  const written = Array.from(plain, (letter) => radicals.get(letter) ?? letter).join('');
  return written === plain ? undefined : written;
};

const dayParts = (plain: string): readonly [string, number, number] => {
  const [year = '', month = '', day = ''] = plain.split('-');
  return [year, Number(month), Number(day)];
};

const thisYear = (plain: string, text: string): string | undefined =>
  plain.startsWith('2026') ? text : undefined;

const digitsInWords = '〇一二三四五六七八九';
const inWords = (value: number): string =>
  value < 10
    ? (digitsInWords[value] ?? '')
    : `${value < 20 ? '' : (digitsInWords[Math.floor(value / 10)] ?? '')}十${value % 10 === 0 ? '' : (digitsInWords[value % 10] ?? '')}`;
const yearInWords = (year: string): string =>
  Array.from(year, (digit) => digitsInWords[Number(digit)] ?? '').join('');

const dates: readonly Writing[] = [
  easy('a day without zeros', (plain) => dayParts(plain).join('-')),
  easy('a day with slashes', (plain) => dayParts(plain).join('/')),
  easy('a day with dots', (plain) => dayParts(plain).join('.')),
  easy('a day in words of a calendar', (plain) => {
    const [year, month, day] = dayParts(plain);
    return `${year}年${month}月${day}日`;
  }),
  easy('a day of eight digits', (plain) => plain.replaceAll('-', '')),
  odd('a day without a year', (plain) => {
    const [, month, day] = dayParts(plain);
    return thisYear(plain, `${month}月${day}日`);
  }),
  odd('a day like a fraction', (plain, dice) => {
    const [, month, day] = dayParts(plain);
    return thisYear(plain, `${month}${dice.pick(['-', '/', '.'])}${day}`);
  }),
  odd('a year of two digits', (plain, dice) =>
    [plain.slice(2, 4), ...dayParts(plain).slice(1)].join(dice.pick(['-', '/', '.'])),
  ),
  writing('an American day', 'asked', undefined, (plain) => {
    const [year, month, day] = dayParts(plain);
    return `${month}/${day}/${year}`;
  }),
  writing('an English day', 'asked', undefined, (plain) => {
    const [year, month, day] = dayParts(plain);
    return `${day}/${month}/${year}`;
  }),
  odd('only the month of a day', (plain, dice) => {
    const [year, month] = dayParts(plain);
    return dice.pick([
      `${year}-${month}`,
      `${year}.${month}`,
      `${year}年${month}月`,
      `${year}/${month}`,
    ]);
  }),
  odd('only the year of a day', (plain, dice) =>
    dice.pick([plain.slice(0, 4), `${plain.slice(0, 4)}年`]),
  ),
  odd('a day with a clock', (plain) => `${plain} 08:30`),
  odd('a day with 号', (plain) => {
    const [year, month, day] = dayParts(plain);
    return `${year}年${month}月${day}号`;
  }),
  odd('a day of full width', wide),
  odd('a day in numerals', (plain) => {
    const [year, month, day] = dayParts(plain);
    return `${yearInWords(year)}年${inWords(month)}月${inWords(day)}日`;
  }),
  odd('a day with spaces', (plain) => {
    const [year, month, day] = dayParts(plain);
    return `${year}年 ${month}月 ${day}日`;
  }),
  odd('a day with a letter O', (plain) => plain.replace('20', '2O')),
  odd('a day and more', (plain, dice) => plain + dice.pick(['起', '至今', '（补）', '前', '。'])),
  odd('a day and another', (plain) => `${plain}、2024-02-03`),
];

const monthParts = (plain: string): readonly [string, number] => [
  plain.slice(0, 4),
  Number(plain.slice(5)),
];

const monthWritings: readonly Writing[] = [
  easy('a month of a calendar', (plain) => monthParts(plain).join('年') + '月'),
  easy('a month with a slash', (plain) => monthParts(plain).join('/')),
  easy('a month of six digits', (plain) => plain.replace('-', '')),
  easy('a month without a year', (plain) => `${monthParts(plain)[1]}月`),
  easy('a month with 份', (plain) => `${monthParts(plain).join('年')}月份`),
  easy('a day of the month', (plain) => `${plain}-28`),
  odd('a month with a dot', (plain) => monthParts(plain).join('.')),
  odd('a month of two digits with a dot', (plain) => plain.replace('-', '.')),
  odd('a month as a number', (plain) => String(monthParts(plain)[1])),
  odd('a month in numerals', (plain) => `${inWords(monthParts(plain)[1])}月`),
  odd('a month in English', (plain) => {
    const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'];
    return `${english[monthParts(plain)[1] - 1] ?? ''}-26`;
  }),
  odd('a month before its year', (plain) => `${monthParts(plain)[1]}-26`),
  odd('a month with a year of two digits', (plain) => `26年${monthParts(plain)[1]}月`),
  odd('a month of full width', wide),
  odd('months to date', (plain) => `2026年1-${monthParts(plain)[1]}月`),
];

const bareNumber = (plain: string): string => plain.replace('-', '');

const phones: readonly Writing[] = [
  writing('a number in one piece', 'read', 'asked', bareNumber),
  easy('a number in groups', (plain) => `${plain.slice(0, 8)} ${plain.slice(8)}`),
  easy('an area code in brackets', (plain) => `(${plain.replace('-', ')')}`),
  easy('an area code in wide brackets', (plain) => `（${plain.replace('-', '）')}`),
  easy('a number with a space', (plain) => plain.replace('-', ' ')),
  odd('a number of full width', wide),
  odd('a number with a long dash', (plain, dice) =>
    plain.replace('-', dice.pick(['—', '－', '–', '_', '~', '*'])),
  ),
  odd('a number with a dot', (plain) => plain.replace('-', '.')),
  odd('a number without its area code', (plain) => plain.slice(5)),
  odd('a number without its first zero', (plain) => plain.slice(1)),
  odd('a number in one piece without its first zero', (plain) => bareNumber(plain).slice(1)),
  odd('an international number', (plain) => `+86-${plain.slice(1)}`),
  odd('an international number with zeros', (plain) => `0086-${plain.slice(1)}`),
  odd('a number with its kind', (plain, dice) =>
    dice.pick([`${plain}（办）`, `电话：${plain}`, `${plain} 办公室`, `办${plain}`]),
  ),
  odd('a number with an apostrophe', (plain) => `’${bareNumber(plain)}`),
  odd('a number with a letter O', (plain) => plain.replace('0', 'O')),
  odd('a number in a formula of CSV', (plain) => `="${bareNumber(plain)}"`),
];

const metres = (plain: string): number => Math.round(Number(plain) * 1000);

const lengths: readonly Writing[] = [
  easy('a length with zeros', (plain) => Number(plain).toFixed(3)),
  easy('a length with 公里', (plain) => `${plain}公里`),
  easy('a length with km', (plain) => `${plain}km`),
  easy('a length in metres', (plain) => `${metres(plain)}米`),
  easy(
    'a stake',
    (plain) =>
      `K${Math.floor(metres(plain) / 1000)}+${String(metres(plain) % 1000).padStart(3, '0')}`,
  ),
  odd(
    'a bare stake',
    (plain) =>
      `${Math.floor(metres(plain) / 1000)}+${String(metres(plain) % 1000).padStart(3, '0')}`,
  ),
  odd(
    'a long stake',
    (plain) =>
      `桩号K${Math.floor(metres(plain) / 1000)}+${String(metres(plain) % 1000).padStart(3, '0')}.00`,
  ),
  odd('a short stake', (plain) => `K${Math.floor(metres(plain) / 1000)}+${metres(plain) % 1000}`),
  odd('a length with spaces', (plain) => ` ${plain} 公里 `),
  odd('a length with commas', (plain) =>
    metres(plain) < 1000 ? undefined : `${metres(plain).toLocaleString('en-US')}米`,
  ),
  odd('a length of full width', wide),
  odd('a length of about', (plain, dice) =>
    dice.pick([`约${plain}`, `${plain}左右`, `${plain}余`, `${plain}（约）`, `近${plain}公里`]),
  ),
  odd('a length with a wrong dot', (plain, dice) =>
    plain.replace('.', dice.pick(['。', '，', ',', '·', '、', ' . ', '..'])),
  ),
  odd(
    'a length in two units',
    (plain) => `${Math.floor(Number(plain))}公里${metres(plain) % 1000}米`,
  ),
  odd('a length with ㎞', (plain) => `${plain}㎞`),
  odd('a length with a letter O', (plain) => plain.replace('0', 'O')),
  odd('a length with a letter l', (plain) =>
    plain.includes('1') ? plain.replace('1', 'l') : undefined,
  ),
  odd('a length without its zero', (plain) =>
    plain.startsWith('0.') ? plain.slice(1) : undefined,
  ),
  odd('a length with a space inside', (plain) => plain.replace('.', '. ')),
  odd('a length with a note', (plain) => `${plain}（含支流）`),
  odd('a length of a li', (plain) => `${Math.round(Number(plain) * 2000) / 1000}华里`),
];

const amounts: readonly Writing[] = [
  easy('an amount with zeros', (plain) => Number(plain).toFixed(2)),
  easy('an amount with its unit', (plain) => `${plain}吨`),
  easy('an amount with a spaced unit', (plain) => `${plain} 吨`),
  easy('an amount with t', (plain) => `${plain}t`),
  easy('an amount with commas', (plain) =>
    Number(plain) < 1000 ? undefined : Number(plain).toLocaleString('en-US'),
  ),
  odd('an amount with wide commas', (plain) =>
    Number(plain) < 1000 ? undefined : Number(plain).toLocaleString('en-US').replace(',', '，'),
  ),
  odd('an amount with a space', (plain) =>
    Number(plain) < 1000 ? undefined : Number(plain).toLocaleString('en-US').replace(',', ' '),
  ),
  odd('an amount in 万吨', (plain) => `${Number((Number(plain) / 10_000).toFixed(7))}万吨`),
  odd('an amount in kilograms', (plain) => `${Math.round(Number(plain) * 1000)}公斤`),
  odd('an amount of about', (plain, dice) =>
    dice.pick([
      `约${plain}`,
      `约${plain}吨`,
      `${plain}吨左右`,
      `${plain}余吨`,
      `${plain}（估）`,
      `${plain}多吨`,
      `近${plain}`,
    ]),
  ),
  odd('an amount of full width', wide),
  odd('an amount in brackets', (plain) => `(${plain})`),
  odd('a sum of amounts', (plain) => `${Number(plain)}+0`),
  odd('a formula typed', (plain) => `=${Number(plain)}+0`),
  odd('an amount with a wrong dot', (plain, dice) =>
    plain.includes('.')
      ? plain.replace('.', dice.pick(['。', '，', ',', '·', '..', ' .']))
      : undefined,
  ),
  odd('an amount with a letter O', (plain) =>
    plain.includes('0') ? plain.replace('0', 'O') : undefined,
  ),
  odd('an amount with a letter l', (plain) =>
    plain.includes('1') ? plain.replace('1', 'l') : undefined,
  ),
  odd('an amount with words', (plain, dice) =>
    dice.pick([`共${plain}吨`, `${plain}吨/月`, `清理${plain}吨`, `${plain}吨，已外运`]),
  ),
  odd('an amount with a power', (plain) => Number(plain).toExponential()),
  odd('an amount with a dot behind', (plain) => `${plain}。`),
  odd('an amount with a sign', (plain, dice) =>
    dice.pick([`+${plain}`, `≈${plain}`, `≥${plain}`, `＞${plain}`, `~${plain}`, `<${plain}`]),
  ),
];

const roman = ['', 'I', 'II', 'III', 'IV', 'V'];
const classWords = ['', '一', '二', '三', '四', '五'];
const classOf = (plain: string): number => ['', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ'].indexOf(plain);
const ofClass = (plain: string, words: readonly string[]): string | undefined => {
  const number = classOf(plain);
  if (number < 1) return undefined;
  return number === 6 ? `劣${words[5] ?? ''}` : words[number];
};
const behind = (text: string | undefined, more: string): string | undefined =>
  text === undefined ? undefined : text + more;

const waters: readonly Writing[] = [
  easy('a class with 类', (plain) => (classOf(plain) < 1 ? undefined : `${plain}类`)),
  easy('a class in letters', (plain) => ofClass(plain, roman)),
  easy('a class in letters with 类', (plain) => behind(ofClass(plain, roman), '类')),
  easy('a class in figures', (plain) =>
    classOf(plain) > 5 ? undefined : ofClass(plain, ['', '1', '2', '3', '4', '5']),
  ),
  easy('a class in numerals', (plain) => behind(ofClass(plain, classWords), '类')),
  odd('a class in small letters', (plain) => behind(ofClass(plain, roman), '类')?.toLowerCase()),
  odd('a class in wide letters', (plain) => behind(ofClass(plain, roman.map(wide)), '类')),
  odd('a class of letters l', (plain) =>
    classOf(plain) > 3 ? undefined : ofClass(plain, ['', 'l', 'll', 'lll']),
  ),
  odd('a class of many ones', (plain) =>
    classOf(plain) > 3 ? undefined : ofClass(plain, ['', '1', '11', '111']),
  ),
  odd('a class with a word', (plain, dice) => {
    if (classOf(plain) < 1) return undefined;
    return dice.pick([
      `达到${plain}类`,
      `${plain}类（达标）`,
      `第${plain}类`,
      `${plain}类水质`,
      `${plain}级`,
      `${plain} 类 `,
      `${plain}类↑`,
      `${plain}*`,
    ]);
  }),
  odd('a class and its reason', (plain) =>
    classOf(plain) < 1 ? undefined : `工程未结束，水质${plain}类`,
  ),
  odd('worse than V', (plain, dice) =>
    plain === '劣Ⅴ' ? dice.pick(['>Ⅴ', '超Ⅴ类', '劣于Ⅴ类', '6', '劣5类']) : undefined,
  ),
  odd('a reason in other words', (plain, dice) => {
    if (plain === '断流') return dice.pick(['河道断流', '河干无水', '断流，未采样', '无水']);
    if (plain === '冰封') return dice.pick(['河面结冰', '封冻期', '冰封未采']);
    return plain === '清淤施工' ? dice.pick(['河道治理', '因施工未采样', '工程影响']) : undefined;
  }),
];

const sides: readonly Writing[] = [
  odd('one letter of a bank', (plain) => plain.slice(0, 1)),
  odd('a side', (plain) => plain.replace('岸', '侧')),
  odd('a bank with spaces', (plain) => Array.from(plain).join(' ')),
  odd('both banks in other words', (plain, dice) =>
    plain === '两岸' ? dice.pick(['双岸', '左右岸', '左岸、右岸', '左、右岸']) : undefined,
  ),
  odd('a bank in Latin', (plain) => (plain === '左岸' ? 'L' : plain === '右岸' ? 'R' : undefined)),
];

const yes: readonly Writing[] = [
  writing('a truth', 'read', 'read', (plain) => (plain === '是' ? 'TRUE' : 'FALSE')),
  odd('a tick', (plain) => (plain === '是' ? '√' : '×')),
  odd('a heavy tick', (plain) => (plain === '是' ? '✔' : '✘')),
  odd('a one', (plain) => (plain === '是' ? '1' : '0')),
  odd('a letter for yes', (plain) => (plain === '是' ? 'Y' : 'N')),
  odd('a season', (plain) => (plain === '是' ? '季节性' : '常年有水')),
  odd('has or has not', (plain) => (plain === '是' ? '有' : '无')),
];

const codes: readonly Writing[] = [
  writing('a code typed into General', undefined, 'asked', (plain) => plain),
  odd('a code in small letters', (plain) =>
    plain === plain.toLowerCase() ? undefined : plain.toLowerCase(),
  ),
  odd('a code with letters for zeros', (plain) =>
    plain.includes('0') ? plain.replace('0', 'O') : undefined,
  ),
  odd('a code of full width', wide),
  odd('a code in groups', (plain) => `${plain.slice(0, 3)} ${plain.slice(3)}`),
  odd('a code without its zero', (plain) => (plain.startsWith('0') ? plain.slice(1) : undefined)),
  odd('a code with an apostrophe', (plain) => `'${plain}`),
];

const texts: readonly Writing[] = [
  odd('a text in radicals', inRadicals),
  odd('a text with spaces around', (plain, dice) =>
    dice.pick([` ${plain}`, `${plain}\u00a0`, `\u3000${plain}\u3000`, `${plain}  `]),
  ),
  odd(
    'an invisible character',
    (plain, dice) =>
      plain.slice(0, 1) + dice.pick(['\u200b', '\ufeff', '\u200e', '\u00ad']) + plain.slice(1),
  ),
  odd('a line break behind', (plain) => `${plain}\n`),
  odd('an escaped line break', (plain) => `${plain}_x000D_\n`),
];

const names: readonly Writing[] = [
  ...texts,
  easy('a name between spaces', (plain) => ` ${plain} `),
  odd('a name with spaces inside', (plain, dice) =>
    Array.from(plain).join(dice.pick([' ', '\u3000', '\u00a0'])),
  ),
  odd('a name over two lines', (plain) => `${plain.slice(0, 2)}\n${plain.slice(2)}`),
  odd('a name in quotes', (plain) => `“${plain}”`),
  odd('a name with a mark', (plain, dice) =>
    dice.pick([`★${plain}`, `*${plain}`, `${plain}*`, `①${plain}`, `1.${plain}`, `1、${plain}`]),
  ),
  odd(
    'a name with a note',
    (plain, dice) => plain + dice.pick(['（县级）', '(左岸)', '（部分）', '[含支流]']),
  ),
  odd(
    'a name with a full stop',
    (plain, dice) => plain + dice.pick(['。', '、', '，', ':', ';', '/']),
  ),
];

const people: readonly Writing[] = [
  ...texts,
  easy('a padded name', (plain) =>
    Array.from(plain).length === 2 ? Array.from(plain).join('　') : undefined,
  ),
  odd('a spaced name', (plain) => (plain.includes('·') ? undefined : Array.from(plain).join(' '))),
  odd(
    'a person with a sex',
    (plain, dice) =>
      plain +
      dice.pick(['（女）', '(女)', '（男）', '（女，回族）', '（回族）', '（女、满族）', '[女]']),
  ),
  odd(
    'a person with a word',
    (plain, dice) =>
      plain +
      dice.pick([
        '同志',
        '书记',
        '（代）',
        '（兼）',
        '（挂职）',
        '（主持工作）',
        '（书记）',
        '*',
        '1',
        '①',
        '（新任）',
      ]),
  ),
  odd(
    'a person behind a number',
    (plain, dice) => dice.pick(['1.', '1、', '①', '★', '*', '※']) + plain,
  ),
  odd('a name with another dot', (plain, dice) =>
    plain.includes('·') ? plain.replace('·', dice.pick(['•', '.', '．', '・', ' '])) : undefined,
  ),
  odd('a name without its dot', (plain) =>
    plain.includes('·') ? plain.replace('·', '') : undefined,
  ),
  odd('a name over two lines', (plain) =>
    Array.from(plain).length < 3 ? undefined : `${plain.slice(0, 1)}\n${plain.slice(1)}`,
  ),
  odd(
    'a name with a comma behind',
    (plain, dice) => plain + dice.pick(['、', '，', '。', ';', '/']),
  ),
];

const positions: readonly Writing[] = [
  easy('a position with a space', (plain) => plain.replace(',', ', ')),
  odd('a position with a wide comma', (plain) => plain.replace(',', '，')),
  odd('a position between brackets', (plain) => `(${plain})`),
  odd('a position latitude first', (plain) => plain.split(',').reverse().join(',')),
  odd('a position with letters', (plain) => `E${plain.replace(',', ',N')}`),
  odd('a position with Chinese letters', (plain) => `东经${plain.replace(',', '°，北纬')}°`),
  odd('a position in degrees', (plain) => {
    const parts = plain.split(',').map((part) => {
      const seconds = Number(part) * 3600;
      return `${Math.floor(seconds / 3600)}°${Math.floor((seconds % 3600) / 60)}′${(seconds % 60).toFixed(2)}″`;
    });
    return parts.join('，');
  }),
  odd('a position with another mark', (plain, dice) =>
    plain.replace(',', dice.pick(['、', ';', '/', '；', '  '])),
  ),
];

/** How people write a value of each kind. */
export const writings: Readonly<Record<CellKind, readonly Writing[]>> = {
  date: dates,
  month: monthWritings,
  phone: phones,
  km: lengths,
  amount: amounts,
  water: waters,
  side: sides,
  yes,
  code: codes,
  name: names,
  person: people,
  text: texts,
  position: positions,
  word: texts,
};
