/** Columns of a figure's CSV: heading, type for the data package, and description. */
const csvFields = [
  { name: '部分', type: 'string', description: '要点、逐月或分组。' },
  { name: '指标', type: 'string', description: '要点或序列的名称；分组行为被分组的要点。' },
  { name: '月份', type: 'string', description: '逐月行的月份，YYYY-MM。' },
  { name: '分组', type: 'string', description: '分组行的分组方式，如乡镇、河流。' },
  { name: '分组代码', type: 'string', description: '行政区划代码、河流编号等，用于关联其他数据。' },
  { name: '分组名称', type: 'string', description: '乡镇、河流、断面、类别的名称。' },
  {
    name: '数值',
    type: 'number',
    description: '按“单位”列计的公布值；比率为百分数，一位小数。空白表示没有数值，不是 0。',
  },
  { name: '单位', type: 'string', description: '数值的计量单位。' },
  { name: '分子', type: 'number', description: '比率的分子。' },
  { name: '分母', type: 'number', description: '比率的分母。' },
  { name: '无数值原因', type: 'string', description: '没有数值的原因，如断流、未报送。' },
  { name: '数据截至', type: 'date', description: '统计截止日，YYYY-MM-DD。' },
  { name: '版次', type: 'string', description: '公布这个数的版次。' },
  {
    name: '所指时期',
    type: 'string',
    description:
      '要点和分组行的数涵盖哪段时间：当月、年初以来累计，或截至某日的状况。逐月行见“月份”。',
  },
] as const;

/** Words in the files of a figure. */
export const figureFiles = {
  csvFields,
  parts: { headline: '要点', month: '逐月', breakdown: '分组' },
  datasetName: (title: string, edition: string) => `${title}（${edition} 版）`,
  readme: {
    about: '这个压缩包里有什么',
    files: [
      ['{id}.csv', '全部数值，一行一个；UTF-8（带 BOM），可直接用 Excel、WPS 打开。'],
      ['{id}.json', '同样的数值，供程序读取。'],
      ['{id}.metadata.json', '口径、分子、分母、范围、来源、版次、更正和引用格式。'],
      ['datapackage.json', 'Data Package 描述文件：每一列的名称、类型和说明。'],
      ['README.md', '本文件。'],
    ],
    rules: '读数须知',
    rule: [
      '空白不是 0：没有数值的行在“无数值原因”列写明原因（断流、未报送等）。',
      '比率按百分数给出，一位小数；只要还有一件没有办结，就不会写成 100.0。需要精确值时用分子除以分母。',
      '不同计量单位的数量不能相加。',
    ],
    cite: '请这样引用',
    definition: '口径',
    limits: '这个数字不说明什么',
    status: '状态',
    page: '网页',
    demonstration: '本包为演示数据，人物、地名、数字均为虚构。',
  },
} as const;
