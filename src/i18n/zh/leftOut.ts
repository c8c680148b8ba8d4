import type { PrintIssueParams } from '../../core/issues/printIssues.ts';

/** Why print files are left out, for the public, and where pages say so. */
export const leftOut = {
  /** One sentence for each code; `places` are the fields or pieces at fault. */
  reasons: {
    'print.missing': (places) => `名录里还没有${places}`,
    'print.format': (sizes) => `还没有 ${sizes} 毫米的版式`,
    'print.overflow': (places) => `${places}的文字太长，版面放不下`,
    'print.qr-room': () => '二维码按扫码距离放大后，版面放不下',
    'print.glyph': (places) => `${places}里有印刷字体没有的字`,
  } satisfies Readonly<Record<keyof PrintIssueParams, (places: string) => string>>,
  /** Stands for a field without a name. */
  somewhere: '版面',
  board: {
    title: '印刷文件暂时没有',
    note: (reasons: string) =>
      `这块牌还不能印制：${reasons}。改好以后，下一次发布时提供。扫码打开的页面和电话照常使用。`,
    cell: '暂时不能出图',
  },
  kit: {
    title: (pieces: readonly string[]) => `暂时没有 ${pieces.length} 件：${pieces.join('、')}`,
    note: (reasons: string) => `${reasons}。改好以后，下一次发布时提供。`,
  },
  work: {
    heading: '不能出图的牌',
    note: '这些牌的印刷文件没有做，其他牌照常。按原因改正数据后重新发布，就会出图。',
    reason: '不能出图的原因',
  },
  /** Last lines of a build. */
  build: {
    boards: (boards: readonly string[]) =>
      `${boards.length} 块公示牌没有印刷文件：${boards.join('、')}。  (boards left out)`,
    kits: (sets: readonly string[]) =>
      `${sets.length} 套宣传品缺件：${sets.join('、')}。  (campaign material left out)`,
    goesOn: '以上只是没有印刷文件，网站照常生成。请按上面逐条改正后再发布。  (the site is whole)',
  },
};
