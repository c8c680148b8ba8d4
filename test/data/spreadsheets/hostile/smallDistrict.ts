import { openStream, type Random } from '../../../../scripts/demo/random.ts';
import { boardCodeOf } from '../../../../src/core/ids/boardCode.ts';
import type { ExportV1Input } from '../../../../src/core/formats/v1.ts';

/** Months with figures; the last is new this time. */
export const months = [
  ...['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'],
  ...['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'],
] as const;

export const newMonth = '2026-10';

const townNames = ['青石镇', '柳湾乡', '南坪街道', '白杨镇', '石桥乡'];
const villageNames = [
  ...['上河村', '石门村', '东沟村', '桥头社区', '杨树湾村', '大坪村', '北寨村', '小营村'],
  ...['长青村', '日升村', '西大沟村', '龙王庙村'],
];
const riverNames = ['青石河', '柳沟', '马家河', '南长河', '东溪', '石门沟'];
const surnames = '张李王赵陈杨黄周吴徐孙马朱胡郭何林高罗';
const givens = '守清石河远长明日立群宏春生亮玉兰山文博宁';
const wholeNames = ['阿依·古丽', '欧阳青山', '司马长河', '买买提·艾力'];

/**
 * A district of two towns, with every table that an office sends; all names and numbers are invented.
 * The same seed gives the same district.
 */
export const smallDistrict = (seed: number): ExportV1Input => {
  const dice = openStream(seed, 'hostile district');
  const made = emptyExport();
  const maker = new Maker(dice, made);
  maker.places();
  maker.chiefs();
  maker.telephones();
  maker.boards();
  maker.problems();
  maker.series();
  return made;
};

const emptyExport = (): ExportV1Input => ({
  format: 'jianhe-export',
  version: 1,
  period: {
    ...{ dataThrough: '2026-10-31', publishedAt: '2026-11-05 09:30' },
    ...{ nextUpdate: '2026-12-02', preparedBy: '河长办综合岗' },
  },
  office: {
    ...{ name: '试验区河长制办公室', regionCode: '000201', demonstration: true },
    ...{ hours: '工作日 8:30–18:00', introduction: '没有这个地方。' },
  },
  ...{ regions: [], rivers: [], reaches: [], people: [], postHoldings: [], policeChiefs: [] },
  ...{ contacts: [], signboards: [], problems: [], cleanups: [], patrols: [], sections: [] },
  ...{ waterMonths: [], memberUnits: [], targets: [], campaigns: [], enforcements: [], cases: [] },
  ...{ sandReaches: [], wells: [], trainings: [], publicReports: [], assessments: [] },
  ...{ news: [], corrections: [] },
});

type Reach = ExportV1Input['reaches'][number];

class Maker {
  readonly #dice: Random;
  readonly #made: ExportV1Input;
  readonly #names = new Set<string>();

  constructor(dice: Random, made: ExportV1Input) {
    this.#dice = dice;
    this.#made = made;
  }

  places(): void {
    const { regions, rivers } = this.#made;
    const code = this.#made.office.regionCode;
    regions.push({ code, name: '试验区', kind: 'district' });
    const villages = this.#dice.shuffled(villageNames);
    this.#dice
      .shuffled(townNames)
      .slice(0, 2)
      .forEach((name, town) => {
        const townCode = `${code}00${town + 1}`;
        regions.push({ code: townCode, name, kind: 'town' });
        for (const village of [1, 2])
          regions.push({
            code: `${townCode}00${village}`,
            name: villages[town * 2 + village - 1] ?? '',
            kind: 'village',
          });
      });
    this.#dice
      .shuffled(riverNames)
      .slice(0, 2)
      .forEach((name, at) => {
        const lengthKm = this.#dice.int(80, 400) / this.#dice.pick([10, 10, 16]);
        rivers.push({
          id: `r-${at + 1}`,
          name,
          aliases: [],
          order: at + 1,
          lengthKm: Math.round(lengthKm * 100) / 100,
          seasonal: this.#dice.chance(0.4),
          source: `${name}源头`,
          mouth: '区界',
          overview: `${name}流经${this.#dice.pick(['两个乡镇', '山地与平原'])}，${this.#dice.pick(['汛期水大', '长年有水', '冬季日照少'])}。`,
          goals: ['河道无垃圾'],
        });
        this.#reachesOf(`r-${at + 1}`, Math.round(lengthKm * 100) / 100);
      });
  }

  /** Each town has half of a river, each village half of that. */
  #reachesOf(riverId: string, lengthKm: number): void {
    const cuts = [0, 1, 2, 3, 4].map((part) =>
      part === 4 ? lengthKm : Math.round((lengthKm * part * 1000) / 4) / 1000,
    );
    const name = (at: number): string => ['源头', '青石桥', '1号桥', '水文站', '区界'][at] ?? '';
    this.#made.regions.forEach(({ code, name: region, kind }) => {
      if (kind === 'district') return;
      const town = Number(code.slice(8, 9)) - 1;
      const from = kind === 'town' ? town * 2 : town * 2 + Number(code.slice(11, 12)) - 1;
      const to = kind === 'town' ? from + 2 : from + 1;
      this.#made.reaches.push({
        id: `${riverId}-${code.slice(6)}`,
        riverId,
        regionCode: code,
        name: `${region}段`,
        fromKm: cuts[from] ?? 0,
        toKm: cuts[to] ?? 0,
        fromName: name(from),
        toName: name(to),
        side: 'both',
      });
    });
  }

  chiefs(): void {
    const { regions, rivers, reaches } = this.#made;
    const district = regions[0]?.code ?? '';
    const region = { kind: 'region', regionCode: district } as const;
    const first = this.#person();
    const second = this.#person();
    this.#holding(first, 'general', '总河长', '区委书记', region);
    this.#holding(second, 'general', '总河长', '区委副书记、区长', region);
    for (const { id } of rivers)
      this.#holding(this.#person(), 'district', '区级河长', `副区长`, {
        kind: 'river',
        riverId: id,
      });
    for (const { code, name, kind } of regions) {
      if (kind === 'district') continue;
      const person = this.#person();
      const isTown = kind === 'town';
      for (const reach of reaches.filter((each) => each.regionCode === code))
        this.#holding(
          person,
          isTown ? 'town' : 'village',
          isTown ? '乡镇级河长' : '村级河长',
          isTown ? `${name}镇长` : `${name}党支部书记、村委会主任`,
          { kind: 'reach', reachId: reach.id },
        );
    }
  }

  #person(): string {
    const { people } = this.#made;
    let name = this.#dice.pick(wholeNames);
    if (this.#names.has(name) || this.#dice.chance(0.85))
      do {
        const given = [
          this.#letter(givens),
          ...(this.#dice.chance(0.7) ? [this.#letter(givens)] : []),
        ];
        name = this.#letter(surnames) + given.join('');
      } while (this.#names.has(name));
    this.#names.add(name);
    const id = `p-${people.length + 1}`;
    people.push({ id, name });
    return id;
  }

  #letter(letters: string): string {
    return this.#dice.pick(Array.from(letters));
  }

  #holding(
    personId: string,
    level: ExportV1Input['postHoldings'][number]['level'],
    title: string,
    post: string,
    scope: ExportV1Input['postHoldings'][number]['scope'],
  ): void {
    const { postHoldings } = this.#made;
    postHoldings.push({
      id: `h-${postHoldings.length + 1}`,
      personId,
      level,
      title,
      post,
      duty: level === 'village' ? '负责本村河段日常巡查，劝阻乱倒乱占。' : '负责河长制工作。',
      scope,
      from: this.#day(2021, 2025),
    });
  }

  #day(first: number, last: number): string {
    const two = (value: number): string => String(value).padStart(2, '0');
    const month = this.#dice.pick([1, 2, 3, 5, 6, 8, 10, 10, 11, 12]);
    const day = this.#dice.pick([1, 2, 3, 4, 5, 8, 10, 11, 12, 20, 25, 28]);
    return `${this.#dice.int(first, last)}-${two(month)}-${two(day)}`;
  }

  telephones(): void {
    const { contacts, postHoldings, regions } = this.#made;
    contacts.push({
      id: 'c-office',
      owner: { kind: 'office' },
      kind: 'duty-landline',
      number: '0300-8201314',
      hours: '工作日',
    });
    const seen = new Set<string>();
    postHoldings.forEach(({ id, level, personId }) => {
      if (level !== 'village' && level !== 'town') return;
      if (seen.has(personId)) return;
      seen.add(personId);
      contacts.push({
        id: `c-${id}`,
        owner: { kind: 'holding', holdingId: id },
        kind: 'office-landline',
        number: this.#number(),
      });
    });
    for (const { code, kind } of regions)
      if (kind === 'town')
        contacts.push({
          id: `c-${code}`,
          owner: { kind: 'region', regionCode: code },
          kind: 'office-landline',
          number: this.#number(),
        });
  }

  #number(): string {
    return `0300-820${this.#dice.int(1000, 9999)}`;
  }

  boards(): void {
    const { signboards, reaches } = this.#made;
    reaches.forEach((reach) => {
      if (reach.regionCode.length !== 12) return;
      signboards.push({
        code: this.#boardCode(),
        riverId: reach.riverId,
        reachId: reach.id,
        atKm: middleOf(reach, this.#dice),
        side: this.#dice.pick(['left', 'right']),
        place: this.#dice.pick(['青石桥东头', '村委会门前', '3号闸旁', '漫水桥西']),
        level: 'village',
        widthMm: 1200,
        heightMm: 800,
        issuer: '试验区河长办',
        position: [
          (11_300_000 + this.#dice.int(10_000, 99_999)) / 1e5,
          (3_600_000 + this.#dice.int(10_000, 99_999)) / 1e5,
        ],
        faces: [
          {
            number: 1,
            printedOn: '2025-03-10',
            contentDate: '2025-03-10',
            chiefs: [{ level: 'village', name: '陈旧名', post: '村主任', phone: '0300-8200001' }],
            supervisionPhone: '0300-8201314',
          },
        ],
        condition: this.#dice.pick(['good', 'damaged', 'outdated']),
        inspections: [],
      });
    });
  }

  /** Some look like a number with a leading zero, some like a power of ten. */
  #boardCode(): string {
    for (;;) {
      const body = this.#dice.weighted([
        [String(this.#dice.int(0, 999_999)).padStart(6, '0'), 2],
        [`${this.#dice.int(1000, 9999)}E${this.#dice.int(0, 9)}`, 1],
        [`0${this.#dice.int(0, 9)}F6${this.#dice.int(0, 9)}Q`, 2],
      ] as const);
      const code = boardCodeOf(body);
      if (code !== undefined && this.#made.signboards.every((board) => board.code !== code))
        return code;
    }
  }

  problems(): void {
    const { problems, reaches } = this.#made;
    // An office numbers its problems in one way.
    const before = this.#dice.pick(['wt-2026-0', '1-', '0', '10-', '3e']);
    for (let at = 0; at < 4; at += 1) {
      const reach = this.#dice.pick(reaches.filter(({ regionCode }) => regionCode.length === 12));
      problems.push({
        id: `${before}${at + 1}`,
        riverId: reach.riverId,
        reachId: reach.id,
        atKm: middleOf(reach, this.#dice),
        side: this.#dice.pick(['left', 'right']),
        kind: this.#dice.pick(['occupy', 'extract', 'dump', 'build']),
        stock: 'new',
        description: `${this.#dice.pick(['河滩堆放砂石', '岸坡倾倒垃圾', '滩地种植高秆作物'])}${at + 1}处`,
        foundBy: 'patrol',
        unit: '青石镇人民政府',
        post: '镇级河长',
        measure: '限期清运，恢复原状',
        dueOn: `2026-${this.#dice.pick(['10-31', '11-30', '12-10', '11-05'])}`,
        events: [
          { stage: 'found', on: `2026-${this.#dice.pick(['09-01', '08-10', '09-12', '10-02'])}` },
          { stage: 'ledgered', on: `2026-10-${this.#dice.pick(['03', '05', '10', '11'])}` },
        ],
        supervision: [],
      });
    }
  }

  series(): void {
    const { rivers, sections, cleanups, waterMonths } = this.#made;
    rivers.forEach(({ id, name, lengthKm }, at) => {
      sections.push({
        id: `s-${at + 1}`,
        name: `${name}出境`,
        riverId: id,
        atKm: typeof lengthKm === 'number' ? lengthKm - 0.5 : 1,
        grade: 'district',
        targetClass: 3,
        monitoredMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      });
      for (const month of months) {
        const value = this.#dice.int(10, 4000) / this.#dice.pick([1, 10, 10, 100]);
        cleanups.push({
          id: `ql-${at + 1}-${month}`,
          riverId: id,
          month,
          unit: 't',
          amount: { kind: 'value', value, scale: 1 },
        });
        waterMonths.push({
          sectionId: `s-${at + 1}`,
          month,
          result: this.#dice.chance(0.25)
            ? { status: this.#dice.pick(['dry', 'frozen', 'works']) }
            : { status: 'sampled', class: this.#dice.pick([1, 2, 3, 4, 5, 6]) },
        });
      }
    });
  }
}

/** A chainage inside a reach, kilometres with up to three decimals. */
const middleOf = ({ fromKm, toKm }: Reach, dice: Random): number =>
  typeof fromKm === 'number' && typeof toKm === 'number'
    ? Math.round((fromKm + (toKm - fromKm) * dice.pick([0.25, 0.5, 0.61])) * 1000) / 1000
    : 0;
