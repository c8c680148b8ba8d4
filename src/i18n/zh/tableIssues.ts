import type { PositionFault } from '../../core/issues/cellFaults.ts';
import type {
  CsvFault,
  DateFault,
  NameDoubt,
  QuantityFault,
  SampleDoubt,
  SampleMeaning,
} from '../../core/issues/tableIssues.ts';
import type { TableIssueParams, UnreadRows, WorkbookFault } from '../../core/issues/tableIssues.ts';
import type { IssueSentence } from '../issueSentences.ts';
import { changedCells } from './changedCells.ts';
import { collectionTitles } from './collectionTitles.ts';
import { components } from './components.ts';
import { water } from './water.ts';

const workbookFaults: Record<WorkbookFault, readonly [received: string, next: string]> = {
  'not-xlsx': [
    '不是 XLSX，也不是别的认得的表格',
    '请在表格软件中打开核对，另存为“Excel 工作簿（*.xlsx）”',
  ],
  empty: ['文件是空的，一个字节也没有', '请重新复制或重新保存这个文件'],
  'old-workbook': [
    '旧版工作簿（Excel 97—2003 或 WPS 的格式）',
    '请在表格软件中打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名不行',
  ],
  password: ['加了打开密码', '请在表格软件中打开，去掉密码，另存为“Excel 工作簿（*.xlsx）”'],
  xlsb: ['二进制工作簿（*.xlsb）', '请在表格软件中打开，另存为“Excel 工作簿（*.xlsx）”'],
  ods: ['ODS 表格', '请在表格软件中打开，另存为“Excel 工作簿（*.xlsx）”'],
  numbers: ['Numbers 表格', '请在 Numbers 中导出为 Excel（*.xlsx）'],
  'other-document': [
    '文字、幻灯片或版式文件，不是表格',
    '请把里面的表做成“Excel 工作簿（*.xlsx）”',
  ],
  archive: ['压缩包', '请先解压，再导入解压出来的表格或文件夹'],
  picture: ['图片', '图片里的表读不出：请要来表格原件'],
  'web-page': [
    '网页，许多业务系统导出的“Excel”是这样的',
    '请在表格软件中打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名不行',
  ],
  'xml-workbook': [
    'Excel 2003 的 XML 表格',
    '请在表格软件中打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名不行',
  ],
  damaged: ['文件不完整或已损坏', '请重新复制或重新保存这个文件'],
  'too-large': ['展开后大得不像一张表', '请只留要导入的工作表，删去图片，另存一份'],
  doctype: ['文件里有办公软件不会写的声明', '这个文件可能被人动过手脚，请向来源单位重新要一份'],
  'too-many-cells': ['单元格太多', '请删去表格外多余的行、列和格式，另存一份'],
};

const unreadRows: Record<UnreadRows, string> = {
  above: '在表头之上',
  total: '是合计',
  footnote: '是表注或落款',
  heading: '是重复的标题或表头',
  asked: '是映射文件要求跳过的行',
  elsewhere: '只在没有读的列里有内容',
};

/** Numbers of rows, those that follow one another as a range: 第 3、7—9 行. */
const runsOf = (rows: readonly number[]): string => {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  const said = runs.map(([first, last]) => (first === last ? `${first}` : `${first}—${last}`));
  return `第 ${said.join('、')} 行`;
};

const csvFaults: Record<CsvFault, string> = {
  'quote-open': '起的引号没有配对，后面的行都在引号里',
  'quote-inside': '一格中间有引号（格里的引号要写两个）',
  'rows-in-quotes': '有一格的引号里含着整行整行的内容，像是引号错了位',
  'row-too-long': '太长，不像一行',
  form: '不是表格的写法',
};

const dateFaults: Record<DateFault, readonly [received: string, next: string]> = {
  'not-a-date': ['看不出是哪一天', '请写成 2026-09-03'],
  'no-such-day': ['没有这一天', '请核对日期，写成 2026-09-03 的样子'],
  'year-missing': ['没有年份', '请补上年份，或在映射文件这张表里写 "year"'],
  'day-missing': ['只有年月，没有日', '请补上日，写成 2026-09-03'],
  range: ['是一段时间', '请把起、止分成两列，各写 2026-09-03 的样子'],
  'short-year': ['年份只有两位', '请写全年份，例如 2026-09-03'],
  'order-unclear': ['分不清哪个是月、哪个是日', '请写成 2026-09-03'],
};

/** What follows each option in a command. */
const periodExamples: Readonly<Record<string, string>> = {
  '--data-through': '2026-10-31',
  '--published-at': '"2026-11-02 09:30"',
  '--next-update': '2026-12-02',
  '--prepared-by': '河长办信息员',
};

/** What a cell about a section may mean, in a word. */
const sampleWord = (meaning: SampleMeaning): string =>
  'class' in meaning
    ? components.waterClasses[meaning.class]
    : 'grade' in meaning
      ? `“${water.grades[meaning.grade]}”`
      : `“${water.statuses[meaning.status]}”`;

const sampleDoubts: Record<SampleDoubt, (meanings: readonly string[]) => string> = {
  unknown: () => '请写 Ⅰ 到 Ⅴ、劣Ⅴ，或写明原因',
  grade: (meanings) =>
    meanings.length > 1
      ? `这是水质状况，可能是 ${meanings.join('，也可能是 ')}；请写监测报告里的类别`
      : `这是水质状况：说的是这个断面的，是 ${meanings.join('')}；说的是整条河或达标情况的，不是一个类别。请写监测报告里的类别`,
  'grade-differs': (meanings) => `${meanings.join('与')}不符，可能写错了其中一个；请只写类别`,
  denied: (meanings) =>
    meanings.length > 0
      ? `可能已采样而漏写了类别，也可能是${meanings.join('、')}；请写类别，或只写没有监测的原因`
      : '只说了没有什么：可能已采样而漏写了类别，也可能另有没有监测的原因；请写类别或原因',
  mixed: (meanings) =>
    `写了几个原因，可能是${meanings.join('，也可能是')}；一格只公布一个，请写主要的`,
  'several-classes': (meanings) => `可能是 ${meanings.join('，也可能是 ')}；请只写本月的类别`,
  'not-the-value': (meanings) =>
    `${meanings.join('')}可能是本月的类别，也可能是目标、界限或别的月份的；请只写本月的类别`,
  'class-and-none': (meanings) =>
    `可能是 ${meanings.join('，也可能是')}而没有采样；请只写类别，或只写原因`,
  due: (meanings) =>
    `这个月正是要监测的月份，可能是${meanings.join('，也可能是')}；请写类别，或写明没有的原因`,
};

const nameDoubts: Record<NameDoubt, (meant: string | undefined, received: string) => string> = {
  joined: (meant, received) =>
    `像是两个人，请用顿号分开${meant === undefined ? '' : `，例如「${meant}」`}；确是一个人的姓名，在映射文件这张表的 "wholeNames" 里写上「${received}」`,
  title: (meant) =>
    `像是称呼，请写全名${meant === undefined ? '' : `，例如「${meant}」`}，职务写进职务列`,
  acting: () => '请把“代”“兼”“主持工作”等写进职务列，例如“代镇长”，这里只写姓名',
  form: () => '请只写姓名；没有人的写“空缺”',
  word: (_, received) =>
    `不像姓名：没有人的写“空缺”，没有这一级的留空；确是姓名，在映射文件这张表的 "wholeNames" 里写上「${received}」`,
  note: () =>
    '括号里可能是职务，也可能只是说明：是职务的写进职务列，已不在任的填卸任日期，只是说明的删去',
  place: () =>
    '可能是那里已有的人，也可能是另一位同名的人：已有的在姓名后写编号，另一位写成“李强（新）”，地名写进村那一列',
  phone: () => '号码写进电话列；不公开的请删去，这里只写姓名',
  'not-yet': () => '可能岗位空缺、此人还没有到任，也可能已经在任：空缺的只写“空缺”，在任的删去括号',
  ditto: () => '可能与上一格是同一个人，也可能只是照抄格式：请写出姓名；没有人的写“空缺”',
};

const positionFaults: Record<PositionFault | 'half', readonly [received: string, next: string]> = {
  form: ['看不出是哪里', '请写成 113.66467, 36.40991，或 113°39′53″E，36°24′36″N'],
  sixty: ['分、秒有不小于 60 的', '请核对度、分、秒'],
  order: ['像是纬度写在了经度前面', '请改正次序'],
  outside: ['不在我国境内', '请核对经度和纬度'],
  half: ['经度、纬度只有一个', '请两个都写，或都留空'],
};

const numberFaults: Record<
  QuantityFault | 'unknown-unit',
  readonly [received: string, next: string]
> = {
  'not-a-number': ['不是数', '请只写数和单位；确实没有的留空'],
  'several-numbers': ['不止一个数', '请一格只写一个数'],
  range: ['是一个范围', '请写准确的数'],
  approximate: ['是约数', '请写准确的数，公布的数不能含糊'],
  'two-stakes': [
    '是起、止两个桩号',
    '请分成起点、止点两列；起止写在一格的，在映射文件里把这一列的含义写成 "stakes"',
  ],
  'unknown-unit': ['是不认识的单位', '请改用公里或米'],
};

/** Messages for the clerk about tables, mappings and cells. */
export const tableSentences: {
  readonly [Code in keyof TableIssueParams]: (params: TableIssueParams[Code]) => IssueSentence;
} = {
  'table.encoding': ({ likely }) => ({
    expected: '一种编码写成的 CSV：UTF-8、GB 18030 或 UTF-16',
    received: {
      'utf-8': '按映射文件写的编码读不通，像是 UTF-8',
      mixed: '有一部分是 UTF-8，有一部分不是，像是几个文件接在一起',
      unknown: '哪种编码都读不通',
    }[likely],
    next: '请在表格软件中另存为“CSV UTF-8”，或另存为 XLSX',
  }),
  'table.encoding-found': ({ encoding }) => ({
    expected: 'UTF-8 编码的 CSV，或映射文件里写明的编码',
    received: `像是 ${encoding}，按它读的`,
    next: '请看下面的字对不对；确认后可在映射文件里写 "encoding": "gb18030"，或另存为“CSV UTF-8”',
  }),
  'table.joined-files': ({ lines }) => ({
    expected: '一个文件的内容',
    received: `第 ${lines.join('、')} 行又是一个文件的开头，像是几个文件接在一起`,
    next: '接在后面的行一并读了；请核对没有重复的行',
  }),
  'table.csv': ({ fault, line }) => ({
    expected: '引号成对的 CSV',
    received: `${line === undefined ? '' : `第 ${line} 行`}${csvFaults[fault]}`,
    next: '请在表格软件中打开核对，另存为 XLSX 再导入',
  }),
  'table.too-many-rows': ({ maximum }) => ({
    expected: `最多 ${maximum} 行，空行也算`,
    received: '更多的行',
    next: '一行也没有读：请删去表后面的空行，或分成几个文件',
  }),
  'table.workbook': ({ fault, detail }) => ({
    expected: 'XLSX 工作簿或 CSV 文件',
    received: `${workbookFaults[fault][0]}${detail === '' ? '' : `（${detail}）`}`,
    next: workbookFaults[fault][1],
  }),
  'table.other-content': ({ extension, is }) => ({
    expected: `${extension === '' ? '没有扩展名的' : extension} 文件`,
    received: is === 'text' ? '用符号分隔的文字' : 'XLSX 工作簿',
    next: `按内容读了；请把扩展名改为 ${is === 'text' ? '.csv' : '.xlsx'}，免得下次打不开`,
  }),
  'table.macros': () => ({
    expected: '没有宏的工作簿',
    received: '工作簿里有宏',
    next: '宏不会运行，也不会公开；建议另存为 *.xlsx',
  }),
  'folder.no-tables': ({ below }) => ({
    expected: '放着表格（.xlsx、.csv）或 export.json 的文件夹',
    received:
      below.length === 0 ? '一张表也没有' : `表格都在子文件夹${below.map(quoted).join('、')}里`,
    next:
      below.length === 0
        ? '请核对选对了文件夹'
        : '请把要导入的表格移到一层（重名的先改名），或逐个导入子文件夹',
  }),
  'folder.unread': ({ what, names }) => ({
    expected: '文件夹里只有要导入的表格和照片',
    received: `还有${what === 'folders' ? '放着表格的子文件夹' : ' '}${names.length} 个${what === 'folders' ? '' : '文件'}：${names.join('、')}`,
    next:
      what === 'folders'
        ? '子文件夹里的表没有读；要读的请移到这一层，或另外导入'
        : '没有读；里面有要公布的表格，请另存为“Excel 工作簿（*.xlsx）”放在这里',
  }),
  'folder.copies': ({ files }) => ({
    expected: '同一张表只有一份',
    received: `${files.map(quoted).join('、')}像是同一张表的几份，内容不同`,
    next: '请只留要导入的一份；确是不同的表，请改成不同的文件名',
  }),
  'folder.same': ({ read }) => ({
    expected: '同一张表只有一份',
    received: `与${quoted(read)}一字不差`,
    next: '只读了一份，这一份可以删去',
  }),
  'folder.open': ({ file }) => ({
    expected: '保存好、关上的表格',
    received: `${quoted(file)}正被打开着，或上次没有正常关闭`,
    next: '读的是上次保存的内容；若有没保存的改动，请保存后再导入',
  }),
  'table.no-mapping': ({ learn }) => ({
    expected: '有映射文件的表格',
    received: '没有哪个映射文件认得它',
    next: `先运行“${learn}”，核对它提出的映射，再导入`,
  }),
  'table.two-mappings': ({ first, second }) => ({
    expected: '只有一处映射认得的工作表',
    received: `${first} 和 ${second} 都认得它`,
    next: '请改其中一处的文件名或工作表名',
  }),
  'table.no-file': ({ pattern }) => ({
    expected: `文件名符合「${pattern}」的表格`,
    received: '没有找到',
    next: '这张表没有更新，沿用已公布的内容；若漏放了请补上',
  }),
  'table.sheet': ({ expected, sheets }) => ({
    expected:
      expected === '' ? '只有一张看得见的工作表，或映射写明工作表' : `名为「${expected}」的工作表`,
    received: sheets.length === 0 ? '没有看得见的工作表' : `有${sheets.map(quoted).join('、')}`,
    next: '请改工作表名，或改映射文件里的 "sheet"',
  }),
  'table.sheet-hidden': ({ sheet }) => ({
    expected: '看得见的工作表',
    received: `「${sheet}」是隐藏的`,
    next: '隐藏的工作表不导入；确要导入请先取消隐藏并看过内容',
  }),
  'table.sheet-unread': ({ sheet, why }) => ({
    expected: '映射文件认得的工作表',
    received: {
      unmapped: `${quoted(sheet)}没有映射`,
      hidden: `${quoted(sheet)}是隐藏的`,
      'very-hidden': `${quoted(sheet)}是用程序隐藏的，菜单里看不到`,
    }[why],
    next: {
      unmapped: '这张工作表没有读；需要的话在映射文件里加上',
      hidden: '这张工作表没有读；需要的话取消隐藏，看过内容，再在映射文件里加上',
      'very-hidden': '这张工作表没有读，通常是软件自己用的；需要的话请把内容复制到新的工作表',
    }[why],
  }),
  'table.pictures-unread': ({ pictures }) => ({
    expected: '只有文字和数的工作表',
    received: `上面放着 ${pictures} 张图片`,
    next: '表里的图片没有读；要公布的请存成文件，同表格放在一个文件夹里，格里写文件名',
  }),
  'table.header': ({ header, meant }) => ({
    expected: `表头「${header}」`,
    received: '没有找到',
    next:
      meant === undefined ? '请核对表头，或改映射文件' : `是否就是「${meant}」？请改表头或映射文件`,
  }),
  'table.columns-unread': ({ columns }) => ({
    expected: '映射文件里写明含义的列',
    received: columns
      .map(
        ({ header, column, cells, pictures }) =>
          `${header === '' ? `没有表头的 ${column} 列` : quoted(header)}（${header === '' ? '' : `${column} 列，`}${cells} 格${pictures === 0 ? '' : `，其中图片 ${pictures} 格`}）`,
      )
      .join('、'),
    next: `这些列没有读，不会公开${columns.some(({ pictures }) => pictures > 0) ? '；图片要公布的，请存成文件，同表格放在一个文件夹里，格里写文件名' : ''}`,
  }),
  'table.rows-unread': ({ why, rows }) => ({
    expected: '数据行',
    received: `${runsOf(rows)}${rows.length > 1 ? `共 ${rows.length} 行` : ''}${unreadRows[why]}`,
    next:
      why === 'above'
        ? '没有当作数据读；若是数据，请把表头移到它们上面，或改正上面那个表头'
        : '没有当作数据读',
  }),
  'table.row-short': ({ cells }) => ({
    expected: '与表头一样多的格',
    received: `这一行少 ${cells} 格，看不出少的是哪几格，没有读`,
    next: '像是合并的格另存时丢了：请在表格软件中取消合并、每格填满，另存为 XLSX 再导入',
  }),
  'table.rows-moved': ({ rows }) => ({
    expected: '与表头一样多的格',
    received: `第 ${rows.join('、')} 行少了与上面一格相同的格，后面的格都向左错了位`,
    next: '已按序号、地名、姓名、电话放回各自的列；请在预演里核对，最好另存为 XLSX',
  }),
  'table.hidden': ({ what, places }) => ({
    expected: '看得见的行和列',
    received:
      what === 'rows' ? `第 ${places.join('、')} 行是隐藏的` : `${places.join('、')} 列是隐藏的`,
    next: '看不见的内容不公开，也不悄悄丢掉：请取消隐藏（或取消筛选），或删去后再导入',
  }),
  'table.total': ({ header, stated, computed }) => ({
    expected: `「${header}」的合计与各行之和一致`,
    received: `合计写的是 ${stated}，各行相加是 ${computed}`,
    next: '请核对是漏了行，还是哪一格写错了',
  }),
  'table.empty': () => ({
    expected: '有数据的表',
    received: '表头下没有要读的行',
    next: '沿用已公布的内容；若应有数据请核对',
  }),
  'table.first-empty': () => ({
    expected: '第一次公布的内容',
    received: '一行也没有',
    next: '请核对这张表；各行都跳过了的，核对映射文件里的 "skip"，或换本级的名单',
  }),
  'table.period': ({ missing }) => ({
    expected: '这次发布的数据期',
    received: `没有写 ${missing.join('、')}`,
    next: `请在命令后加 ${missing.map((option) => `${option} ${periodExamples[option] ?? ''}`).join(' ')}${missing.includes('--prepared-by') ? '；填报岗位也可以在 site.json 里写一次（preparedBy）' : ''}`,
  }),
  'office.missing': ({ fields }) => ({
    expected: '河长办是谁：site.json 里的行政区、河长办名称、简介、监督电话',
    received: `没有 ${fields.join('、')}`,
    next: '请先在内容文件夹里写好 site.json，再导入',
  }),
  'mapping.meaning': ({ means, collection, meant }) => ({
    expected: `${tableTitle(collection)}里有的含义`,
    received: quoted(means),
    next:
      meant === undefined ? '请改映射文件；不要的列写 "ignore"' : `是否应为 ${meant}？请改映射文件`,
  }),
  'mapping.shared-phone': ({ header, chiefs }) => ({
    expected: '写明是谁的电话列',
    received: `${quoted(header)}不在哪一组里，会算作${chiefs.join('、')}每个人的号码`,
    next: '请在映射文件里把它移进所属那一组的 columns；都不是的把 means 改为 "ignore"',
  }),

  'cell.date': ({ fault, received, asked }) => ({
    expected: asked === 'day' ? '日期' : '月份',
    received: `${quoted(received)}，${asked === 'month' && fault === 'no-such-day' ? '没有这个月' : dateFaults[fault][0]}`,
    next:
      asked === 'day'
        ? dateFaults[fault][1]
        : dateFaults[fault][1].replace('2026-09-03', '2026-09'),
  }),
  'cell.number': ({ fault, received }) => ({
    expected: '一个准确的数',
    received: `${quoted(received)}，${numberFaults[fault][0]}`,
    next: numberFaults[fault][1],
  }),
  'cell.two-units': ({ received, asKm, asMetres }) => ({
    expected: '写明单位的长度',
    received: `${quoted(received)}，可能是 ${asKm} 公里，也可能是 ${received} 米（${asMetres} 公里）`,
    next: `请写成“${asKm}公里”或“${received}米”，或在表头注明单位`,
  }),
  'cell.unit-header': ({ received, header }) => ({
    expected: `与整列一样的单位：${header}`,
    received: `「${received}」`,
    next: `可能是这一格写错了单位，也可能确是这个单位：写错的请改正，确是的请把表头的单位去掉，每格写单位`,
  }),
  'cell.stake': ({ received, mayBe }) => ({
    expected: '加号后面有三位数的桩号',
    received: `「${received}」，可能是 ${mayBe.join('，也可能是 ')}`,
    next: `请写成 ${mayBe.join(' 或 ')}`,
  }),
  'cell.position': ({ received, fault, swapped }) => ({
    expected: '先经度、后纬度，像 113.66467, 36.40991',
    received: `「${received}」，${positionFaults[fault][0]}`,
    next: swapped ? `是否应为 ${swapped.join(', ')}？请改正次序` : positionFaults[fault][1],
  }),
  'cell.unit': ({ received, expected }) => ({
    expected: expected === '' ? '没有单位的数' : `以${expected}为单位的数`,
    received: quoted(received),
    next: '请核对单位，换算后再写',
  }),
  'cell.scale': ({ received, published }) => ({
    expected: `与已公布的 ${published} 相当的数`,
    received: `${received}，相差约 ${Math.round(Math.max(received / published, published / received))} 倍`,
    next: '单位可能弄错了；确实如此的，请在格里连单位一起写，例如“4.25公里”',
  }),
  'cell.choice': ({ received, choices, meant }) => ({
    expected: `${choices.join('、')}之一`,
    received: quoted(received),
    next:
      meant === undefined
        ? '请从上述写法中选一个，或在映射文件的 "words" 里写明对应哪个'
        : `是否应为「${meant}」？`,
  }),
  'cell.sample': ({ received, why, meanings }) => ({
    expected: '水质类别，或没有监测的原因（断流、冰封、河道治理、待出、暂停考核、本月不监测……）',
    received: quoted(received),
    next: sampleDoubts[why](meanings.map(sampleWord)),
  }),
  'cell.sample-words': ({ received, class: waterClass, words }) => ({
    expected: '水质类别',
    received: quoted(received),
    next: `读作 ${components.waterClasses[waterClass]}，“${words}”不公布；其实没有采样的，请只写原因`,
  }),
  'cell.blank': () => ({
    expected: '数，或没有的原因',
    received: '空白',
    next: '这一格没有写入；空白不当作 0，知道原因的请写明',
  }),
  'cell.form': ({ received, example }) => ({
    expected: `像 ${example} 这样的写法`,
    received: quoted(received),
    next: '请改正',
  }),
  'cell.formula': () => ({
    expected: '写定的值',
    received: '这一列有公式，读的是上次保存时的结果',
    next: '请核对结果；最好复制后“粘贴为数值”',
  }),
  'cell.formula-empty': () => ({
    expected: '写定的值',
    received: '公式没有保存结果',
    next: '请在表格软件中打开、重新计算并保存，或粘贴为数值',
  }),
  'cell.error': ({ received }) => ({
    expected: '值',
    received: `公式出错 ${received}`,
    next: '请改正公式，或直接写值',
  }),
  ...changedCells,
  'cell.picture': () => ({
    expected: '文字',
    received: '嵌在格里的图片',
    next: '格里的图片不读：请把图片存成文件，同表格放在一个文件夹里，格里写文件名；不要这一列的，在映射文件里把 means 改为 "ignore"',
  }),
  'cell.contradicts': ({ received, other, otherCell }) => ({
    expected: `与 ${otherCell} 相同的内容，说的是同一条`,
    received: `${quoted(received)}，而 ${otherCell} 写的是${quoted(other)}`,
    next: '请核对哪个对，改正另一处',
  }),

  'row.contradicts': ({ fields, otherCell }) => ({
    expected: '不同的编号，或内容相同的两行',
    received: `和 ${otherCell} 那一行说的是同一条，而${fields.slice(0, 3).join('、')}${fields.length > 3 ? `等 ${fields.length} 项` : ''}不同`,
    next: '是两条的，请改其中一行的编号；是同一条的，请删去一行',
  }),

  'name.unfound': ({ collection, received, near }) => ({
    expected: `已有的${tableTitle(collection)}`,
    received: received === '' ? '空白' : quoted(received),
    next:
      near.length === 0
        ? '请核对名称；新的请先在它自己的表里登记'
        : `是否应为${near.map(quoted).join('或')}？`,
  }),
  'name.refused': ({ collection, received }) => ({
    expected: `没有错误的${tableTitle(collection)}`,
    received: `${quoted(received)}，它自己那一行有错误`,
    next: '请先改那一行，这里不用动',
  }),
  'name.unclear': ({ collection, received, candidates }) => ({
    expected: `说得清是哪一个的${tableTitle(collection)}`,
    received: `${quoted(received)}，可能是${candidates.map(quoted).join('、')}`,
    next: `请按上面的写法连编号一起写，例如${quoted(candidates[0] ?? '')}`,
  }),
  'name.other': ({ received, name }) => ({
    expected: '名称和编号说的是同一个',
    received: `${quoted(received)}，这个编号是${quoted(name)}`,
    next: '请改正名称或编号',
  }),
  'name.marked': ({ received, mark }) => ({
    expected: '不带记号的名称',
    received: quoted(received),
    next: `名称会印在牌上、写进网址：请去掉${quoted(mark)}，它的意思另写一列`,
  }),
  'row.twin': ({ collection, name }) => ({
    expected: `编号：这张表里已有${quoted(name)}`,
    received: `又一行没有编号的${tableTitle(collection)}`,
    next: '是同一条的请删去一行；是另一条的请给它写一个没有用过的编号',
  }),
  'row.unclear': ({ collection, candidates }) => ({
    expected: `说得清是哪一条的${tableTitle(collection)}`,
    received: `可能是${candidates.map(quoted).join('、')}`,
    next: '请在名称后用括号写编号，或在表里加一列编号',
  }),

  'person.unclear': ({ name, candidates }) => ({
    expected: '说得清是哪一位的姓名',
    received: `「${name}」，可能是已公布的${candidates.map(quoted).join('、')}，也可能是另一位同名的人`,
    next: `是已有的写「${(candidates[0] ?? '').split('＝')[0] ?? ''}」，是新来的写「${name}（新）」`,
  }),
  'person.two-posts': ({ name, posts, otherCell }) => ({
    expected: '说得清是一个人还是两个人',
    received: `「${name}」在 ${otherCell} 是${quoted(posts[0])}，这里是${quoted(posts[1])}`,
    next: `是两个人，这里写「${name}（新）」；是同一人，在映射文件这张表的 "samePerson" 里写上「${name}」`,
  }),
  'post.unclear': ({ names, posts }) => ({
    expected: '说得清各是谁的',
    received: `${names.length} 个人（${names.join('、')}），${posts.length} 项（${posts.join('、')}）`,
    next: `请写成“${names.map((name, at) => `${name}（${posts[at] ?? posts[0] ?? '职务'}）`).join('、')}”的样子，或每人一行`,
  }),
  'chief.scope': ({ level, missing, place }) => ({
    expected: {
      level: '河长级别',
      place: `${levels[level] ?? ''}河长负责的地方`,
      reach: `${place} 的河段`,
    }[missing],
    received: missing === 'reach' ? '没有登记这样的河段' : '没有写',
    next: {
      level: '请在映射文件的 "fixed" 里写 "level"，或给出级别一列',
      place: '请补上乡镇或村，或在映射文件里指明那一列',
      reach: '请先在河段表里登记，再填河长',
    }[missing],
  }),
  'chief.blank-river': ({ above }) => ({
    expected: '河流名称',
    received: `空白，上面一格是${quoted(above)}，没有合并`,
    next: `请填上河名；整列都是同上的，在映射文件这一列写 "fillDown": true；空着表示负责全境的，写 "fillDown": false`,
  }),
  'name.personal-notes': ({ notes, times }) => ({
    expected: '姓名列只写姓名',
    received: `${times} 处写了个人情况：${notes.join('、')}`,
    next: '姓名照读，这些字不公布；是职务的请写进职务列',
  }),
  'cell.ditto': ({ header, received, above, mark }) => ({
    expected: `${quoted(header)}的内容`,
    received: quoted(received),
    next:
      mark === 'beside'
        ? '可能与左边一格相同，也可能与右边一格相同；请写出内容'
        : above === undefined
          ? '上面没有可以照抄的一格；请写出内容'
          : `可能与上一格「${above}」相同，也可能只是随手下拉；请写出内容`,
  }),
  'chief.blank-town': () => ({
    expected: '乡镇名称',
    received: '空白',
    next: '村要登记在乡镇下面：请填上；整列都是同上的，在映射文件这一列写 "fillDown": true，每一栏的第一行也要写',
  }),
  'chief.no-column': ({ what }) => ({
    expected: { level: '河长级别', post: '每位河长的职务', town: '村所在的乡镇' }[what],
    received: '表里没有这一列',
    next: `请加一列；每行都一样的，在映射文件这张表的 "fixed" 里写 ${
      {
        level: '"level"，例如 "村级"',
        post: '"post"，例如 "村党支部书记"',
        town: '"town"，例如 "柳林镇"',
      }[what]
    }`,
  }),
  'name.doubt': ({ received, why, meant }) => ({
    expected: '一个人的姓名',
    received: quoted(received),
    next: nameDoubts[why](meant, received),
  }),
  'region.unclear-kind': ({ received }) => ({
    expected: '看得出是镇、乡、街道还是村、社区的全称',
    received: quoted(received),
    next: '请写全称，例如“柳林镇”“石门村”；不改表的，在映射文件这一列的 "words" 里写明',
  }),
  'rows.registered': ({ collection, names }) => ({
    expected: `已登记的${tableTitle(collection)}`,
    received: `${names.length} 个没有登记过的：${names.join('、')}`,
    next: `都登记为新的；请逐个核对名称，有错的改表再试${collection === 'regions' ? '。代码照全国区划表，表里没有的以 901 起暂编' : ''}`,
  }),
  'chief.gone': ({ name, post, scope, successor }) => ({
    expected: `${scope} 的现任河长${quoted(name)}（${post}）`,
    received:
      successor === undefined
        ? '这张表里没有此人'
        : `换成了${quoted(successor)}，而前任没有卸任日期`,
    next: `已卸任的，请给${quoted(name)}加一行并填卸任日期；新任之日即卸任的，可在映射文件里写 "whenGone": "end-with-successor"`,
  }),
};

const levels: Readonly<Record<string, string>> = {
  general: '总',
  district: '区县级',
  town: '乡镇级',
  village: '村级',
};

const tableTitle = (name: string): string => collectionTitles[name] ?? name;

const quoted = (text: string): string => `「${text}」`;
