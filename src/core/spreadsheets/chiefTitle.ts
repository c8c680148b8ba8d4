import { districtWordOf } from '../regions/districtWord.ts';
import { isRegionKind } from '../regions/regionKind.ts';
import { hasCourse, isWaterKind } from '../rivers/waterKind.ts';
import { cellText } from './cellText.ts';
import type { Scope } from './chiefScope.ts';
import { textOf, type Row } from './rowStore.ts';
import type { TableRun } from './tableRun.ts';

/**
 * The title of a chief whom a list gives none: 县级河长 as its cell of the level has it, else by the
 * place answered for (乡级河长, 社区级河长) and the water (湖长).
 */
export const titleOf = (
  run: TableRun,
  { level, scope, said }: { readonly level: string; readonly scope: Scope; readonly said: string },
): string => {
  const written = cellText(said);
  if (/[河湖库]长$/.test(written)) return written;
  if (level === 'general') return '总河长';
  const { region, river } = placesOf(run, scope);
  const kind = textOf(river, 'kind');
  const chief = isWaterKind(kind) && !hasCourse({ kind }) ? '湖长' : '河长';
  const word = level === 'district' ? districtLevel(run) : regionLevelWord(region);
  return `${word}${chief}`;
};

const placesOf = (
  run: TableRun,
  { to, id }: Scope,
): { readonly region: Row | undefined; readonly river: Row | undefined } => {
  if (to === 'regions') return { region: run.findById('regions', id), river: undefined };
  const reach = to === 'reaches' ? run.findById('reaches', id) : undefined;
  return {
    region: run.findById('regions', textOf(reach, 'regionCode')),
    river: run.findById('rivers', to === 'rivers' ? id : textOf(reach, 'riverId')),
  };
};

const districtLevel = (run: TableRun): string => {
  const district = run.store.rows.regions.find(({ code }) => String(code).length === 6);
  const kind = textOf(district, 'kind');
  const name = textOf(district, 'name');
  return `${districtWordOf({ kind: isRegionKind(kind) ? kind : 'district', name })}级`;
};

const regionLevelWord = (region: Row | undefined): string => {
  const kind = textOf(region, 'kind');
  const words: Readonly<Record<string, string>> = {
    town: textOf(region, 'name').endsWith('乡') ? '乡级' : '镇级',
    township: '乡级',
    'ethnic-township': '乡级',
    street: '街道级',
    sumu: '苏木级',
    zone: '开发区级',
    village: '村级',
    community: '社区级',
    gacha: '嘎查级',
  };
  return words[kind] ?? '';
};
