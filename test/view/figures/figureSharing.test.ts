import { describe, expect, it } from 'vitest';
import { figureDownloads } from '../../../src/view/figures/figureDownloads.ts';
import { figureEmbedCodes } from '../../../src/view/figures/figureEmbedCode.ts';
import { frameCode } from '../../../src/view/figures/figureEmbedCode.ts';
import { figureFrame } from '../../../src/view/figures/figureFrame.ts';
import { figureHead } from '../../../src/view/figures/figureHead.ts';
import { figureOembed } from '../../../src/view/figures/figureOembed.ts';
import { shareWords } from '../../../src/view/figures/shareWords.ts';
import { district } from '../../district/district.ts';
import { figureNow, figureThen, tableLines } from './figureNow.ts';

const absolute = (address: string) => `https://h${address}`;
const live = () => figureNow('closure-rate');
const old = () => figureThen('closure-rate', '2026-09-03');

const downloads = () =>
  figureDownloads(
    live(),
    new Map([
      ['csv', 2048],
      ['phone.svg', 9],
      ['png', 10],
      ['metadata.json', 1536],
    ]),
  );

describe('the files beside a figure', () => {
  it('are named with content and size, without the picture for phones', () => {
    expect(downloads()).toEqual([
      {
        kind: 'csv',
        address: '/figures/closure-rate.csv',
        name: 'closure-rate.csv',
        what: 'CSV 表格，Excel、WPS 直接打开',
        mediaType: 'text/csv',
        bytes: 2048,
        size: '2 KB',
      },
      {
        kind: 'png',
        address: '/figures/closure-rate.png',
        name: 'closure-rate.png',
        what: '分享图，1200×630（PNG）',
        mediaType: 'image/png',
        bytes: 10,
        size: '0.1 KB',
      },
      {
        kind: 'metadata.json',
        address: '/figures/closure-rate.metadata.json',
        name: 'closure-rate.metadata.json',
        what: '口径和版次信息（JSON）',
        mediaType: 'application/json',
        bytes: 1536,
        size: '1.5 KB',
      },
    ]);
  });
});

describe('the code that embeds a figure', () => {
  const script = {
    id: 'embed-script',
    label: '自动高度（可选）',
    note: '再贴一次下面这段脚本，框就随内容自动调整高度。不贴也能用。',
    code: [
      '<script>',
      "addEventListener('message', function (event) {",
      "  if (event.origin !== 'https://h' || !event.data || event.data.type !== 'jianhe-height') return;",
      "  var frames = document.getElementsByTagName('iframe');",
      '  for (var i = 0; i < frames.length; i++)',
      '    if (frames[i].contentWindow === event.source) frames[i].height = event.data.height;',
      '});',
      '</script>',
    ].join('\n'),
  };

  it('is one that changes, one that stays and a script for the height', () => {
    expect(figureEmbedCodes(live(), absolute)).toEqual([
      {
        id: 'embed-live',
        label: '实时版',
        code: '<iframe src="https://h/figures/closure-rate/embed/" title="四乱整改销号率" width="100%" height="840" loading="lazy" style="border:0"></iframe>',
      },
      {
        id: 'embed-frozen',
        label: '固定版（2026-10-09）',
        code: '<iframe src="https://h/figures/closure-rate/editions/2026-10-09/embed/" title="四乱整改销号率（2026-10-09 版）" width="100%" height="970" loading="lazy" style="border:0"></iframe>',
      },
      script,
    ]);
  });

  it('is only the one that stays on the page of an edition', () => {
    expect(figureEmbedCodes(old(), absolute)).toEqual([
      {
        id: 'embed-frozen',
        label: '固定版（2026-09-03）',
        code: '<iframe src="https://h/figures/closure-rate/editions/2026-09-03/embed/" title="四乱整改销号率（2026-09-03 版）" width="100%" height="970" loading="lazy" style="border:0"></iframe>',
      },
      script,
    ]);
  });

  it('holds no title that ends its attribute', () => {
    expect(frameCode('a"b<c>&d', '/e', 'live')).toContain('title="a&quot;b&lt;c>&amp;d"');
  });

  it('is offered by oEmbed as well', () => {
    expect(figureOembed(live(), district().site, absolute)).toEqual({
      version: '1.0',
      type: 'rich',
      title: '四乱整改销号率',
      author_name: '望川县河长制办公室',
      provider_name: '望川河长',
      provider_url: 'https://h/',
      html: figureEmbedCodes(live(), absolute)[0]?.code,
      width: 640,
      height: 840,
      thumbnail_url: 'https://h/figures/closure-rate.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});

describe('the frame of a figure', () => {
  it('is complete in itself, and says that there is a newer one', () => {
    const { table, ...frame } = figureFrame(district().index, old());
    expect(frame).toEqual({
      title: '四乱整改销号率（2026-09-03 版）',
      question: '查出的乱占、乱采、乱堆、乱建，整改销号了多少？',
      headline: {
        key: 'total',
        name: '四乱整改销号率',
        period: '截至 2026 年 8 月底',
        value: '5 件中 3 件',
        parts: undefined,
        isMissing: false,
      },
      remark: '在办 2 件，其中逾期 1 件',
      still: {
        address: '/figures/closure-rate/editions/2026-09-03/closure-rate-2026-09-03.svg',
        phoneAddress: '/figures/closure-rate/editions/2026-09-03/closure-rate-2026-09-03.phone.svg',
        alt: '各月四乱整改销号率图。截至 2026 年 8 月底，四乱整改销号率 5 件中 3 件。建账头几个月问题刚入账、多数还没到整改期限，比例偏低，不能与后来的月份比快慢。',
      },
      cutOff:
        '数据截至 2026 年 8 月 31 日，初步数，来源：县河长办整改台账，由责任单位填报、河长办现场核验。',
      address: '/figures/closure-rate/editions/2026-09-03/',
      newer: { edition: '2026-10-09', address: '/figures/closure-rate/' },
    });
    expect(table && tableLines(table).slice(0, 2)).toEqual([
      '月份:date | 四乱整改销号率:number | 分子 / 分母:number',
      '2026 年 8 月 | 5 件中 3 件 | ',
    ]);
  });

  it('shows the first breakdown of a figure without months', () => {
    const { title, table, newer } = figureFrame(district().index, figureNow('assessment-grades'));
    expect([title, newer]).toEqual(['河长制考核得分', undefined]);
    expect(table && tableLines(table)).toEqual([
      '等次 | 数值:number | 分子 / 分母:number',
      '优 | 2 个中 1 个 | ',
      '良 | 2 个中 1 个 | ',
    ]);
  });
});

describe('the head of a figure’s page', () => {
  const headOf = (figure = live(), files = downloads()) =>
    figureHead(figure, { site: district().site, absolute, downloads: files });

  it('says for a shared link what the figure is and shows its picture', () => {
    const summary =
      '截至 2026 年 9 月底 5 件中 2 件。查出的乱占、乱采、乱堆、乱建，整改销号了多少？';
    const { dataset: _, ...head } = headOf();
    expect(head).toEqual({
      properties: [
        ['og:type', 'article'],
        ['og:site_name', '望川河长'],
        ['og:locale', 'zh_CN'],
        ['og:title', '四乱整改销号率'],
        ['og:description', summary],
        ['og:url', 'https://h/figures/closure-rate/'],
        ['og:image', 'https://h/figures/closure-rate.png'],
        ['og:image:type', 'image/png'],
        ['og:image:width', '1200'],
        ['og:image:height', '630'],
        ['og:image:alt', `四乱整改销号率：${summary}`],
      ],
      names: [['twitter:card', 'summary_large_image']],
      oembed: { address: 'https://h/figures/closure-rate/oembed.json', title: '四乱整改销号率' },
    });
  });

  it('has no picture where there is none, and no oEmbed of an old edition', () => {
    const { properties, names, oembed } = headOf(old(), []);
    expect(properties.map(([name]) => name)).toEqual([
      'og:type',
      'og:site_name',
      'og:locale',
      'og:title',
      'og:description',
      'og:url',
    ]);
    expect(names).toEqual([['twitter:card', 'summary']]);
    expect(oembed).toBeUndefined();
  });

  it('describes the figure as a data set', () => {
    const office = {
      '@type': 'GovernmentOrganization',
      name: '望川县河长制办公室',
      parentOrganization: { '@type': 'GovernmentOrganization', name: '望川县水务局（虚构）' },
    };
    const measured = (key: string, name: string, value: number, unitText: string) => ({
      '@type': 'PropertyValue',
      propertyID: key,
      name,
      description: '截至 2026 年 9 月底',
      value,
      unitText,
    });
    const { description, distribution, ...dataset } = headOf().dataset;
    expect(dataset).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': 'https://h/figures/closure-rate/',
      name: '四乱整改销号率（2026-10-09 版）',
      alternateName: '查出的乱占、乱采、乱堆、乱建，整改销号了多少？',
      url: 'https://h/figures/closure-rate/',
      identifier: 'https://h/figures/closure-rate/editions/2026-10-09/',
      version: '2026-10-09',
      inLanguage: 'zh-CN',
      isAccessibleForFree: true,
      creativeWorkStatus: '初步数',
      creator: office,
      publisher: office,
      datePublished: '2026-10-09T10:00:00+08:00',
      dateModified: '2026-10-09T10:00:00+08:00',
      temporalCoverage: '2025-11-01/2026-09-30',
      spatialCoverage: { '@type': 'Place', name: '望川县' },
      measurementTechnique: '县河长办整改台账，由责任单位填报、河长办现场核验。',
      keywords: ['河长制', '望川县', '四乱整改销号率'],
      variableMeasured: [
        measured('total', '四乱整改销号率', 40, '%'),
        measured('open', '在办', 3, '件'),
        measured('overdue', '逾期', 2, '件'),
      ],
    });
    expect(description).toMatch(/^截至数据截止日，.*。本县全部河流，.*。新问题被发现时，/);
    expect(distribution).toContainEqual({
      '@type': 'DataDownload',
      name: 'CSV 表格，Excel、WPS 直接打开',
      encodingFormat: 'text/csv',
      contentUrl: 'https://h/figures/closure-rate.csv',
      contentSize: '2048 B',
    });
  });

  it('dates a figure without months by its cut-off, and prints a missing value as its reason', () => {
    expect(headOf(figureNow('phones-answered')).dataset).toMatchObject({
      temporalCoverage: '2026-09-30/2026-09-30',
    });
    expect(headOf(figureNow('wells-closed')).dataset).toMatchObject({
      variableMeasured: [
        { value: '未报送', unitText: '眼' },
        { value: '未报送', unitText: '眼' },
      ],
    });
  });
});

describe('the picture for a link to a figure', () => {
  it('says the number, its parts, its time and its source', () => {
    expect(shareWords(figureNow('phones-answered'), district().site, false)).toEqual({
      office: '望川县河长制办公室',
      title: '公示电话接通率',
      period: '截至 2026 年 9 月底',
      value: '80.0%',
      parts: '8 / 10 部',
      foot: ['数据截至 2026 年 9 月 30 日，初步数', '来源：河长办试拨核验记录。'],
    });
  });

  it('says of a demonstration that it is one', () => {
    expect(shareWords(live(), district().site, true)).toMatchObject({
      office: '望川县河长制办公室　演示数据，均为虚构',
      value: '5 件中 2 件',
      parts: '',
    });
  });
});
