/** Words for neighbours upstream, downstream, on the other bank and beyond a border. */
export const neighbours = {
  heading: '上下游与同名河流',
  source: '源头',
  from: (source: string) => `发源或入境：${source}`,
  tributaries: '支流，从上游到下游',
  noTributaries: '没有公示的支流',
  downstream: '下游',
  joins: (km: string | undefined, bank: string | undefined) =>
    `${km === undefined ? '' : `在其 ${km} 公里处`}${bank === undefined ? '' : `自${bank}`}汇入`,
  tributary: (km: string | undefined, bank: string | undefined, place: string) =>
    `${km === undefined ? '' : `${km} 公里处`}${bank === undefined ? '' : `自${bank}`}汇入 · ${place}`,
  sameName: '同名河流，是另外的河',
  reaches: '每一段的上段、下段和对岸',
  above: '上段',
  below: '下段',
  opposite: '对岸',
  noAbove: '源头',
  noBelow: '河口',
  crossings: '进出本地的河',
  entering: '流入',
  leaving: '流出',
  noEntering: '没有河流入',
  noLeaving: '没有河流出',
  enters: (region: string, km: string) => `自${region}入，${km} 公里处`,
  leaves: (region: string, km: string) => `往${region}去，${km} 公里处`,
  leavesDistrict: (km: string) => `${km} 公里处出区`,
  unknownRegion: '相邻地段',
};
