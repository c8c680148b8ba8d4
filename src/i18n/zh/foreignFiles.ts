import type { ForeignKind } from '../../core/issues/relationIssues.ts';

/** What was handed in place of an export, and what to do. */
export const foreignFiles: Record<ForeignKind, readonly [received: string, next: string]> = {
  list: [
    '一个列表，像是导出里单独的一张表',
    '单独一张表不能导入：请放进导出文件夹，同 export.json 和其他各表一起导入，或改用表格',
  ],
  map: [
    '地图数据（GeoJSON）',
    '河流线请放进导出文件夹，文件名 lines.geojson，同 export.json 一起导入',
  ],
  mapping: ['映射文件', '映射文件写在 --mapping 后面；要导入的是它说明的那张表格'],
  edition: ['已公布的一版', '公布过的版次不用再导入；要退回上一版用 --undo'],
  site: ['网站设置', '网站设置不用导入，直接放在内容文件夹里'],
  head: ['导出文件夹里的 export.json，只有数据期和河长办，没有各张表', '请导入它所在的整个文件夹'],
  other: ['别的格式', '请确认选对了文件，不要导入其他系统的数据'],
  unknown: ['没有写明是什么格式的文件', '请确认选对了文件，不要导入其他系统的数据'],
};
