import type {
  IssueParams,
  JsonKind,
  JsonProblem,
  PhoneFault,
  RangeParams,
  UnsafeNumberReason,
} from '../../core/issues/issue.ts';
import type { IssueSentences } from '../issueSentences.ts';
import { personalKinds } from './personalKinds.ts';
import { printSentences } from './printIssues.ts';
import { relationSentences } from './relationIssues.ts';
import { tableSentences } from './tableIssues.ts';

const kinds: Record<JsonKind | 'integer' | 'other', string> = {
  object: '一组字段 { }',
  array: '一个列表 [ ]',
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true 或 false',
  null: '空值 null',
  nothing: '没有内容',
  other: '另一种内容',
};

const nextOfSyntax = (problem: JsonProblem, excerpt: string): string => {
  if (excerpt === '' && problem !== 'empty') return '文件到这里就断了，多半没有导完，请重新导出';
  return problem === 'after-end' && /^[{[]/.test(excerpt)
    ? '像是一行一条的记录，不是一份导出文件；请从台账系统重新导出，或改用表格'
    : jsonProblems[problem][1];
};

const jsonProblems: Record<JsonProblem, readonly [expected: string, next: string]> = {
  'after-end': ['文件结尾', '请删除末尾多出的内容'],
  'bracket-expected': ['与前文配对的右括号', '请补上缺少的 } 或 ]，或检查文件是否没有导完'],
  'colon-expected': ['字段名后的英文冒号', '请在字段名与值之间补上 :'],
  'comma-expected': ['两项之间的英文逗号', '请补上逗号，或检查前一行的引号和括号'],
  comment: ['没有注释的 JSON', '请删除注释'],
  empty: ['有内容的 JSON 文件', '请重新导出，确认文件不是空的'],
  'invalid-character': ['不含控制字符的文字', '请删除这一段中看不见的字符'],
  'invalid-escape': ['正确的转义，如 \\n、\\u6CB3', '请检查反斜杠后面的字符'],
  'invalid-number': ['写完整的数字', '请补全或改正这个数字'],
  'invalid-word': ['文字（加英文引号）、数字、true、false 或 null', '请改正，文字须加英文双引号'],
  'key-expected': ['加英文双引号的字段名', '请补上字段名或删除多余的符号'],
  'string-end': ['成对的英文双引号', '请在文字末尾补上引号，换行须写成 \\n'],
  'trailing-comma': ['后面不带逗号的最后一项', '请删除这个括号前的逗号'],
  'value-expected': ['一个值', '请补上内容，没有内容时删除整个字段'],
};

const unsafeNumbers: Record<UnsafeNumberReason, string> = {
  'integer-beyond-2^53': '不超过 16 位的整数',
  'digits-lost': '15 位以内有效数字',
  overflow: '计算机能表示的数',
  underflow: '计算机能表示的数',
};

const phoneFaults: Record<PhoneFault, string> = {
  empty: '请填写号码',
  letters: '请只填号码，说明文字放到备注',
  'several-numbers': '请一格只写一个号码，别的号码另写一行',
  'area-code-missing': '请在前面加上区号',
  'area-code-unknown': '请核对区号',
  'local-number': '请核对区号后的号码，首位应为 2 到 9',
  length: '请核对号码位数',
};

const units: Readonly<Record<string, string>> = {
  km: '公里',
  m: '米',
  mm: '毫米',
  m3: '立方米',
  t: '吨',
  ha: '公顷',
  'mg/L': '毫克/升',
};

/** The unit that was probably used instead, by the required unit and the factor between them. */
const mistakenUnits: Readonly<Record<string, string>> = {
  'km 1000': '米',
  'm 1000': '毫米',
  't 1000': '千克',
  'mg/L 1000': '微克/升',
};

/** Forms of texts, as the schema names them, for somebody who writes them. */
const formats: Readonly<Record<string, string>> = {
  'YYYY-MM-DD': '年月日的日期',
  'YYYY-MM-DD HH:MM': '日期和时间',
  'YYYY-MM': '年月',
  'a-z 0-9 -': '小写字母、数字和短横组成的编号',
  '6, 9, 12': '6 位（区县）、9 位（乡镇街道）或 12 位（村社区）数字的代码',
  'board code': '7 位公示牌编码',
};

export const issueSentences: IssueSentences = {
  ...relationSentences,
  ...printSentences,
  ...tableSentences,

  'json.encoding': ({ byteOffset, likely }) => ({
    expected: 'UTF-8 编码的文件',
    received:
      `第 ${byteOffset} 字节起不是 UTF-8` +
      { gbk: '，像是 GBK 编码', 'utf-16': '，像是 UTF-16 编码', unknown: '' }[likely],
    next: '请另存为 UTF-8 编码后再导入',
  }),
  'json.too-large': ({ maximumBytes, receivedBytes }) => ({
    expected: `整份不超过 ${megabytes(maximumBytes)}`,
    received: megabytes(receivedBytes),
    next: '请检查是否混入了图片等内容，或重复导出了同一批数据；确实需要更大的，加 --max-mb',
  }),
  'json.syntax': ({ problem, excerpt }) => ({
    expected: jsonProblems[problem][0],
    received: excerpt === '' ? '文件结尾' : quoted(excerpt),
    next: nextOfSyntax(problem, excerpt),
  }),
  'json.duplicate-key': ({ key, firstLine }) => ({
    expected: '同一组里只出现一次的字段',
    received: `${quoted(key)}再次出现，第一次在第 ${firstLine} 行`,
    next: '请保留正确的一处，删除另一处',
  }),
  'json.unsafe-number': ({ literal, reason, stored }) => ({
    expected: unsafeNumbers[reason],
    received: `${literal}，存下来会变成 ${stored}`,
    next:
      reason === 'integer-beyond-2^53'
        ? '请核对；若这是编号，请加引号写成文字'
        : '请核对，并去掉多余的位数',
  }),
  'json.forbidden-key': ({ key }) => ({
    expected: '普通字段名',
    received: quoted(key),
    next: '请删除这个字段，它不能出现在数据里',
  }),
  'json.too-deep': ({ maximum }) => ({
    expected: `嵌套不超过 ${maximum} 层的括号`,
    received: `超过 ${maximum} 层`,
    next: '请检查文件是否损坏，然后重新导出',
  }),
  'json.too-long': ({ maximumBytes }) => ({
    expected: `每段文字不超过 ${megabytes(maximumBytes)}`,
    received: '从这里起的一段更长，没有读完',
    next: '请检查是否少了引号，或混入了图片等内容',
  }),
  'json.too-many': ({ maximum }) => ({
    expected: `不超过 ${maximum / 10_000} 万个值的文件（一段文字算 2 个，一组算 4 个）`,
    received: '到这里已经更多，没有读完',
    next: '请确认选对了文件，并检查是否重复导出',
  }),
  'json.not-object': ({ expected, received }) => ({
    expected: `整体是${kinds[expected]}的文件`,
    received: kinds[received],
    next: '请确认选对了文件',
  }),
  'json.more-faults': ({ notListed }) => ({
    expected: '一次列得完的问题',
    received: `另有 ${notListed} 处没有列出`,
    next: '请先改正已列出的问题，再导入一次',
  }),

  'shape.unread-rows': ({ unreadRows }) => ({
    expected: '一次列得完的问题',
    received: `问题太多，另有 ${unreadRows} 行没有检查`,
    next: '请先改正已列出的问题，再导入一次',
  }),
  'text.refused-character': ({ codePoint, position, excerpt }) => ({
    expected: '不含控制字符和不可见字符的文字',
    received: `第 ${position} 个字符是 ${codePoint}，见${quoted(excerpt)}`,
    next: '请删除这个字符，最好重新键入整段文字',
  }),
  'text.private-use': ({ codePoint, position, excerpt }) => ({
    expected: '各种设备都能显示的字',
    received: `第 ${position} 个字符 ${codePoint} 是自造字，见${quoted(excerpt)}`,
    next: '请换成标准字，否则别人的手机上可能显示为空白',
  }),
  'text.mojibake': ({ received, meant }) => ({
    expected: '没有乱码的文字',
    received:
      meant === undefined
        ? `${quoted(received)}，是编码转换时丢了字`
        : `${quoted(received)}，是${quoted(meant)}按错误的编码打开后又保存成的乱码`,
    next:
      meant === undefined
        ? '丢了的字找不回来，请从转换以前的文件重新导出，或照原件重新键入'
        : `请从原来的文件重新导出，存为 .xlsx 或 UTF-8 编码的 CSV；只有这一处的，改成${quoted(meant)}`,
  }),
  'text.variant': ({ kept }) => ({
    expected: '不带字形选择符的文字',
    received: `${quoted(kept)}里有看不见的字形选择符，已经略去，字还是同一个字`,
    next: '字形无误就不必改；证件上是另一个字的，请键入那个字',
  }),
  'text.no-glyph': ({ character, codePoint, text }) => ({
    expected: '印刷字体里有的字',
    received: `${quoted(text)}中的${quoted(character)}（${codePoint}），随系统的字体没有，网页照常公布，用到它的公示牌和宣传品暂不出图`,
    next: `请对照身份证或民政部门的地名核对；证件上用的是替代字的照证件写，确为此字的，把它的矢量字形存为 content/glyphs/${codePoint}.svg，就能印了`,
  }),
  'glyph.file': ({ fault }) =>
    ({
      name: {
        expected: '以汉字的编码为名的文件，如 U+3134A.svg',
        received: '这个文件名，没有对应的汉字',
        next: '请按提示里给出的编码改名',
      },
      frame: {
        expected: '有正方形画布（viewBox）的字形',
        received: '没有 viewBox，或者不是正方形',
        next: '请让制作单位按一个全角字的字框重新导出',
      },
      content: {
        expected: '只有轮廓（path）的字形',
        received: '文字、图片、变换或别的内容，或者一条轮廓也没有',
        next: '请让制作单位转曲、合并轮廓后再导出 SVG',
      },
    })[fault],
  'text.no-reading': ({ character, name, isPerson }) => ({
    expected: '查得到读音的名称',
    received: `${quoted(name)}中的${quoted(character)}，字典里没有读音，按拼音搜不到`,
    next: `请在“拼音”一列写全名的读音，或写进 content/pinyin.json 的${isPerson ? '人名' : '地名'}读音`,
  }),

  'shape.missing': () => ({ expected: '必填的内容', received: '没有填写', next: '请补上' }),
  'shape.type': ({ expected, received }) => ({
    expected: kinds[expected],
    received: received === 'number' && expected === 'integer' ? '带小数的数' : kinds[received],
    next:
      received === 'number' && expected === 'integer'
        ? '请只写整数'
        : received === 'string' && (expected === 'number' || expected === 'integer')
          ? '请去掉数字两边的引号'
          : received === 'number' && expected === 'string'
            ? '请给数字加上英文引号'
            : received === 'null'
              ? '没有内容时请删除整个字段'
              : '请改正',
  }),
  'shape.range': (params) => ({
    expected: rangeWords(params),
    received: String(params.received),
    next: rangeNext(params),
  }),
  'shape.format': ({ format, received, example, isNoDay }) => ({
    expected: formats[format] ?? format,
    received: quoted(received) + (isNoDay === true ? '，没有这一天' : ''),
    next:
      isNoDay === true
        ? '请核对是哪一天'
        : example === undefined
          ? '请改正'
          : `请改正，例如 ${example}`,
  }),
  'shape.choice': ({ choices, received, meant }) => ({
    expected: choices.join('、') + '之一',
    received: quoted(received),
    next: meant === undefined ? '请从上述值中选一个' : `是否应为 ${meant}？请从上述值中选一个`,
  }),
  'shape.unknown-field': ({ field, meant, times }) => ({
    expected: '导出格式中有的字段',
    received: quoted(field) + (times === undefined ? '' : `，共 ${times} 处`),
    next:
      meant === undefined ? '请删除，未列入格式的字段不会公开' : `是否应为 ${meant}？请改名或删除`,
  }),
  'shape.size': (params) => ({
    expected: sizeWords(params),
    received: `${params.received} ${counter(params.what)}`,
    next: params.maximum !== undefined && params.received > params.maximum ? '请缩短' : '请补足',
  }),
  'shape.other': ({ message, received }) => ({
    expected: message,
    received: quoted(received),
    next: '请改正',
  }),

  'phone.form': ({ received, reason }) => ({
    expected: '带区号的固定电话、400 电话、12345 等短号或手机号',
    received: received === '' ? '没有填写' : quoted(received),
    next: phoneFaults[reason],
  }),
  'phone.shared-mobile': ({ display, holders }) => ({
    expected: '各人自己的手机号',
    received: `${display} 同时登记在${holders.join('、')}名下`,
    next: '请核对号码属于谁',
  }),
  'phone.two-area-codes': ({ number, areaCodes }) => ({
    expected: '只有一个区号的号码',
    received: `${number} 前出现了 ${areaCodes.join('、')}`,
    next: '请核对区号',
  }),
  'privacy.found': ({ kind, excerpt }) => ({
    expected: '不含个人信息的内容',
    received: `疑似${personalKinds[kind].name}：${excerpt}`,
    next: personalKinds[kind].next,
  }),
  'board-code.form': ({ received, reason, detail }) => ({
    expected: {
      length: '7 位公示牌编码',
      character: '由规定的数字和字母组成的编码',
      check: '末位校验字符正确的编码',
    }[reason],
    received: `${quoted(received)}（${detail}）`,
    next: '请对照公示牌或编码总账改正',
  }),
  'picture.missing': ({ file, folders }) => ({
    expected: `照片 ${file}`,
    received: `${folders.join('、')} 里都没有`,
    next: '请把照片放到表格所在的文件夹再导入，文件名要一字不差，大小写也一样；不要这张照片就从表里去掉',
  }),
  'picture.broken': ({ file }) => ({
    expected: '打得开的 JPG、PNG 或 WebP 照片',
    received: `${file} 打不开或不完整`,
    next: '请从手机或相机重新复制一份；别的格式（如 HEIC）请另存为 JPG，只改扩展名不行',
  }),
  'picture.too-large': ({ file, maximumBytes, receivedBytes }) => ({
    expected: `不超过 ${megabytes(maximumBytes)} 的照片`,
    received: `${file} 有 ${megabytes(receivedBytes)}`,
    next: '请用看图软件缩小后另存为 JPG',
  }),
  'picture.two': ({ kept, other }) => ({
    expected: '一个文件名一张照片',
    received: `${kept} 和 ${other} 不是同一张`,
    next: '公布的是前一张；要公布后一张，请换一个文件名',
  }),
  'pinyin.syllables': ({ text, reading, expected, received }) => ({
    expected: `${quoted(text)}的 ${expected} 个音节，用空格分开`,
    received: `${received} 个音节：${quoted(reading)}`,
    next: '请按字数补全或删去音节，不写声调，ü 写作 v',
  }),
};

function rangeWords({ minimum, maximum, unit }: RangeParams): string {
  const suffix = unit === undefined ? '' : ` ${units[unit] ?? unit}`;
  if (minimum === undefined) return `不大于 ${maximum ?? '上限'}${suffix || ' '}的数`;
  if (maximum === undefined || maximum >= 1e9) return `不小于 ${minimum}${suffix || ' '}的数`;
  return `${minimum} 到 ${maximum}${suffix || ' '}之间的数`;
}

function rangeNext({ hint, unit }: RangeParams): string {
  if (hint === undefined) return '请核对';
  const mistaken = mistakenUnits[`${unit ?? ''} ${hint.factor}`];
  if (mistaken !== undefined) return `是否填成了${mistaken}（应为 ${hint.value}）？请核对单位`;
  if (hint.factor === 100) return `是否填成了百分数（应为 ${hint.value}）？请核对`;
  return `是否应为 ${hint.value}？请核对单位`;
}

function sizeWords({ what, minimum, maximum }: IssueParams['shape.size']): string {
  const word = counter(what);
  if (minimum === undefined) return `最多 ${maximum ?? '若干'} ${word}`;
  if (maximum === undefined) return `至少 ${minimum} ${word}`;
  return minimum === maximum ? `正好 ${minimum} ${word}` : `${minimum} 到 ${maximum} ${word}`;
}

const counter = (what: 'characters' | 'items'): string => (what === 'characters' ? '个字' : '项');

const quoted = (text: string): string => `「${text}」`;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
