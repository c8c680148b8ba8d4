import { describe, expect, it } from 'vitest';
import { figureCsv } from '../../../src/view/figures/figureCsv.ts';
import { figureDataFiles } from '../../../src/view/figures/figureDataFiles.ts';
import { figureDataPackage } from '../../../src/view/figures/figureDataPackage.ts';
import { figureJson } from '../../../src/view/figures/figureJson.ts';
import { figureMetadata } from '../../../src/view/figures/figureMetadata.ts';
import { figureReadme } from '../../../src/view/figures/figureReadme.ts';
import { district } from '../../district/district.ts';
import { figureNow } from './figureNow.ts';

const absolute = (address: string) => `https://h${address}`;
const frozenPage = 'https://h/figures/assessment-grades/editions/2026-10-09/';

describe('the table of a figure', () => {
  const header =
    '\uFEFF部分,指标,月份,分组,分组代码,分组名称,数值,单位,分子,分母,无数值原因,数据截至,版次,所指时期';
  const linesOf = (id: string) => figureCsv(district().index, figureNow(id)).split('\r\n');

  it('has a row for each headline and each row of a breakdown', () => {
    expect(linesOf('assessment-grades')).toEqual([
      header,
      '要点,得分中位数,,,,,91.89,分,,,,2026-09-30,2026-10-09,2025 年度',
      '要点,已确认考核的乡镇、街道,,,,,2,个,,,,2026-09-30,2026-10-09,2025 年度',
      '分组,已确认考核的乡镇、街道,,等次,优,优,50,%,1,2,,2026-09-30,2026-10-09,2025 年度',
      '分组,已确认考核的乡镇、街道,,等次,良,良,50,%,1,2,,2026-09-30,2026-10-09,2025 年度',
      '分组,得分中位数,,乡镇、街道,000301001,南桥街道,86,分,,,,2026-09-30,2026-10-09,2025 年度',
      '分组,得分中位数,,乡镇、街道,000301002,青禾镇,97.78,分,,,,2026-09-30,2026-10-09,2025 年度',
      '分组,得分中位数,,年度,2025,2025,91.89,分,,,,2026-09-30,2026-10-09,2025 年度',
      '',
    ]);
  });

  it('has a row for each month, and a reason in place of a number', () => {
    expect(linesOf('wells-closed')).toEqual([
      header,
      '要点,私采机井封填率,,,,,,眼,,,未报送,2026-09-30,2026-10-09,截至 2026 年 9 月底',
      '要点,未封填,,,,,,眼,,,未报送,2026-09-30,2026-10-09,截至 2026 年 9 月底',
      '逐月,私采机井封填率,2026-05,,,,33.3,%,3,9,,2026-09-30,2026-10-09,',
      '逐月,私采机井封填率,2026-06,,,,55.6,%,5,9,,2026-09-30,2026-10-09,',
      '逐月,私采机井封填率,2026-07,,,,53.8,%,7,13,,2026-09-30,2026-10-09,',
      '逐月,私采机井封填率,2026-08,,,,69.2,%,9,13,,2026-09-30,2026-10-09,',
      '逐月,私采机井封填率,2026-09,,,,,眼,,,未报送,2026-09-30,2026-10-09,',
      '逐月,未封填,2026-05,,,,6,眼,,,,2026-09-30,2026-10-09,',
      '逐月,未封填,2026-06,,,,4,眼,,,,2026-09-30,2026-10-09,',
      '逐月,未封填,2026-07,,,,6,眼,,,,2026-09-30,2026-10-09,',
      '逐月,未封填,2026-08,,,,4,眼,,,,2026-09-30,2026-10-09,',
      '逐月,未封填,2026-09,,,,,眼,,,未报送,2026-09-30,2026-10-09,',
      '分组,私采机井封填率,,乡镇、街道,000301001,南桥街道,,眼,,,未报送,2026-09-30,2026-10-09,截至 2026 年 9 月底',
      '分组,私采机井封填率,,乡镇、街道,000301002,青禾镇,81.8,%,9,11,,2026-09-30,2026-10-09,截至 2026 年 9 月底',
      '',
    ]);
  });
});

describe('the data of a figure for programs', () => {
  it('are what the page says, with keys, units and the days they cover', () => {
    const year = {
      coverage: 'latest-year',
      from: '2025-01-01',
      to: '2025-12-31',
      period: '2025 年度',
    };
    const half = { unit: '%', value: 50, display: '50.0%', numerator: 1, denominator: 2 };
    const period = '2025 年度';
    expect(figureJson(district().index, figureNow('assessment-grades'), absolute)).toEqual({
      id: 'assessment-grades',
      title: '河长制考核得分',
      edition: '2026-10-09',
      dataThrough: '2026-09-30',
      publishedAt: '2026-10-09 10:00',
      status: 'confirmed',
      page: 'https://h/figures/assessment-grades/',
      frozenPage,
      metadata: 'https://h/figures/assessment-grades.metadata.json',
      headlines: [
        { key: 'score', name: '得分中位数', ...year, unit: '分', value: 91.89, display: '91.89' },
        {
          key: 'assessed',
          name: '已确认考核的乡镇、街道',
          ...year,
          unit: '个',
          value: 2,
          display: '2',
        },
      ],
      series: [],
      breakdowns: [
        {
          dimension: 'grade',
          of: 'assessed',
          rows: [
            { key: '优', name: '优', ...half, period },
            { key: '良', name: '良', ...half, period },
          ],
        },
        {
          dimension: 'town',
          of: 'score',
          rows: [
            { key: '000301001', name: '南桥街道', unit: '分', value: 86, display: '86', period },
            {
              key: '000301002',
              name: '青禾镇',
              unit: '分',
              value: 97.78,
              display: '97.78',
              period,
            },
          ],
        },
        {
          dimension: 'year',
          of: 'score',
          rows: [{ key: '2025', name: '2025', unit: '分', value: 91.89, display: '91.89', period }],
        },
      ],
    });
  });

  it('have each month, and null with a reason where there is no number', () => {
    const { headlines, series } = figureJson(district().index, figureNow('wells-closed'), absolute);
    expect(headlines[0]).toEqual({
      key: 'total',
      name: '私采机井封填率',
      coverage: 'as-of',
      to: '2026-09-30',
      period: '截至 2026 年 9 月底',
      unit: '眼',
      value: null,
      display: '未报送',
      missing: 'not-reported',
    });
    expect(series.map(({ key, name }) => [key, name])).toEqual([
      ['total', '私采机井封填率'],
      ['remaining', '未封填'],
    ]);
    expect(series[0]?.points.slice(-2)).toEqual([
      { month: '2026-08', unit: '%', value: 69.2, display: '69.2%', numerator: 9, denominator: 13 },
      { month: '2026-09', unit: '眼', value: null, display: '未报送', missing: 'not-reported' },
    ]);
  });

  it('have the definition, the headline, the citations and the corrections beside them', () => {
    const { index, site } = district();
    const { citations, definition, scope, source, limits, ...metadata } = figureMetadata(
      index,
      figureNow('cleanup-amounts'),
      site,
      absolute,
    );
    expect(metadata).toEqual({
      id: 'cleanup-amounts',
      title: '河道清理量',
      question: '今年从河道里清走了多少垃圾和淤积物？',
      unit: '按计量单位分列',
      numerator: '各河流当月报送的清理量之和',
      denominator: '不适用（数量指标）',
      definitionVersion: 1,
      status: 'preliminary',
      office: '望川县河长制办公室',
      edition: '2026-10-09',
      editionNumber: 2,
      dataThrough: '2026-09-30',
      publishedAt: '2026-10-09 10:00',
      nextUpdate: '2026-11-09',
      recordSha256: 'cf824a71da8fc68bddb3d56fb991cade39c5d6d29afa2b39f8ee54860a9f04cc',
      headline: {
        key: 'm3',
        name: '立方米',
        coverage: 'year-to-date',
        from: '2026-01-01',
        to: '2026-09-30',
        period: '2026 年 1 至 9 月累计',
        text: '280.5 立方米',
        value: 280.5,
        display: '280.5',
      },
      page: 'https://h/figures/cleanup-amounts/',
      frozenPage: 'https://h/figures/cleanup-amounts/editions/2026-10-09/',
      corrections: [
        {
          what: '2026 年 5 月清理量（立方米）',
          period: '2026 年 5 月',
          was: '86.5 立方米',
          is: '68.5 立方米',
          reason: '5 月方量过磅复核，原数把两车渣土重复计入。',
        },
      ],
      editions: ['2026-10-09', '2026-09-03'],
    });
    expect(Object.keys(citations)).toEqual(['gbt', 'press', 'english']);
    expect([definition, scope, source, limits].join('')).not.toContain('{区}');
  });
});

describe('the archive of a figure', () => {
  it('has a README, a data package and the same files as the page', () => {
    const { index, site } = district();
    const { files, archive } = figureDataFiles(figureNow('phones-answered'), {
      index,
      site,
      absolute,
      isDemonstration: false,
    });
    expect(files.map(([kind]) => kind)).toEqual(['csv', 'json', 'metadata.json']);
    expect(archive.map(({ name }) => name)).toEqual([
      'README.md',
      'datapackage.json',
      'phones-answered.csv',
      'phones-answered.json',
      'phones-answered.metadata.json',
    ]);
    expect(archive.slice(2).map(({ content }) => content)).toEqual(
      files.map(([, content]) => content),
    );
    expect(files[1]?.[1]).toMatch(/^\{\n {2}"id": "phones-answered",\n[^]*\n\}\n$/);
  });

  it('says in its README what the data are, how to read and how to cite them', () => {
    const { site } = district();
    const readme = figureReadme(figureNow('assessment-grades'), site, absolute, true);
    expect(readme.split('\n')).toEqual([
      '# 河长制考核得分（2026-10-09 版）',
      '',
      '本包为演示数据，人物、地名、数字均为虚构。',
      '',
      '望川县河长制办公室：2025 年度 91.89 分。数据截至 2026 年 9 月 30 日。',
      '',
      '状态：核定数',
      `网页：${frozenPage}`,
      '',
      '## 口径',
      '',
      '最近一个已确认考核年度，各乡镇、街道得分的中位数。有不适用项目的，按适用分值折算成百分制：得分＝实得分÷适用分值×100，保留两位小数。等次以河长办确认的为准，不由得分推算。',
      '',
      '## 这个数字不说明什么',
      '',
      '考核办法和等次分段由本地制定，不同区县、不同年度办法不同的，不能直接比较。相差一两分说明不了工作好坏，不宜用来排名。',
      '',
      '## 这个压缩包里有什么',
      '',
      '- `assessment-grades.csv`：全部数值，一行一个；UTF-8（带 BOM），可直接用 Excel、WPS 打开。',
      '- `assessment-grades.json`：同样的数值，供程序读取。',
      '- `assessment-grades.metadata.json`：口径、分子、分母、范围、来源、版次、更正和引用格式。',
      '- `datapackage.json`：Data Package 描述文件：每一列的名称、类型和说明。',
      '- `README.md`：本文件。',
      '',
      '## 读数须知',
      '',
      '- 空白不是 0：没有数值的行在“无数值原因”列写明原因（断流、未报送等）。',
      '- 比率按百分数给出，一位小数；只要还有一件没有办结，就不会写成 100.0。需要精确值时用分子除以分母。',
      '- 不同计量单位的数量不能相加。',
      '',
      '## 请这样引用',
      '',
      `- 参考文献（GB/T 7714—2015）：望川县河长制办公室. 河长制考核得分（2025 年度）：2026-10-09 版[DS/OL]. (2026-10-09)[引用日期]. ${frozenPage}.`,
      `- 新闻稿：望川县河长制办公室 2026 年 10 月 9 日公布，2025 年度，河长制考核得分（得分中位数）为 91.89 分，为该办自行统计的核定数。（数据网址：${frozenPage}）`,
      `- English：River Chief Office (望川县河长制办公室), “River chief system assessment, median score of towns”, assessment year 2025: 91.89 points. Edition 2026-10-09. ${frozenPage}`,
      '',
    ]);
    expect(figureReadme(figureNow('assessment-grades'), site, absolute, false)).not.toContain(
      '演示',
    );
  });

  it('describes every column in its data package', () => {
    const { resources, description, ...descriptor } = figureDataPackage(
      figureNow('assessment-grades'),
      district().site,
      absolute,
    );
    expect(descriptor).toEqual({
      profile: 'tabular-data-package',
      name: 'assessment-grades',
      id: frozenPage,
      title: '河长制考核得分（2026-10-09 版）',
      homepage: 'https://h/figures/assessment-grades/',
      version: '2026-10-09',
      created: '2026-10-09T10:00:00+08:00',
      sources: [{ title: '县级河长制考核，经总河长确认。' }],
      contributors: [{ title: '望川县河长制办公室', role: 'publisher' }],
    });
    expect(description).toMatch(/^最近一个已确认考核年度/);
    expect(resources).toHaveLength(1);
    const [{ schema, ...resource } = { schema: undefined }] = resources;
    expect(resource).toEqual({
      profile: 'tabular-data-resource',
      name: 'assessment-grades',
      path: 'assessment-grades.csv',
      title: '河长制考核得分',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: {
        delimiter: ',',
        lineTerminator: '\r\n',
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
    });
    expect(schema?.missingValues).toEqual(['']);
    expect(schema?.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
      '部分 string',
      '指标 string',
      '月份 string',
      '分组 string',
      '分组代码 string',
      '分组名称 string',
      '数值 number',
      '单位 string',
      '分子 number',
      '分母 number',
      '无数值原因 string',
      '数据截至 date',
      '版次 string',
      '所指时期 string',
    ]);
    expect(schema?.fields[7]).toEqual({
      name: '单位',
      type: 'string',
      description: '数值的计量单位。',
    });
  });
});
