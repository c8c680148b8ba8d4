/** A label on the face, with the English that a bilingual face sets beside it. */
export interface FaceLabel {
  readonly zh: string;
  readonly en: string;
}

/** Words that are printed on boards, on their backs and on their proof sheets. */
export const boardPrint = {
  face: {
    kicker: { zh: '河长公示牌', en: 'River Chief Board' },
    levels: {
      district: { zh: '区级河段', en: 'District' },
      town: { zh: '镇级河段', en: 'Town' },
      village: { zh: '村级河段', en: 'Village' },
    },
    from: { zh: '起', en: 'From' },
    to: { zh: '止', en: 'To' },
    length: { zh: '长', en: 'Length' },
    overview: { zh: '河道概况', en: 'The river' },
    goals: { zh: '管理目标', en: 'Goals' },
    duty: { zh: '职责', en: 'Duty' },
    phone: { zh: '监督电话', en: 'Supervision' },
    scan: { zh: '扫码看本段河长、电话和问题整改', en: 'Scan for chiefs, telephones and problems' },
    department: { zh: '联系部门', en: 'Liaison' },
    chiefTitles: {
      village: 'Village chief',
      town: 'Town chief',
      district: 'District chief',
      general: 'General chief',
      police: 'River police',
    },
  },
  schematic: {
    wholeLength: (km: string) => `全长 ${km}`,
    legend: '粗线为本段，圆点为本牌',
    north: '北',
  },
  contentDate: (date: string) => `内容截至 ${date}`,
  edition: (number: number) => `第 ${number} 版`,
  demonstration: '演示数据，不得制作',
  slug: (name: string, code: string, side: string, size: string, scale: string) =>
    `${name} ${code} ${side} 成品 ${size} 毫米 出血 3 毫米 ${scale}`,
  sides: { front: '正面', back: '背面' },
  fullSize: '1:1',
  tenthSize: '按 1:10 出图，制作时放大 10 倍',
  size: (widthMm: number, heightMm: number) => `${widthMm} × ${heightMm}`,
  /** Places of the face that hold more than one field. */
  places: {
    headline: '河流与河段',
    chiefs: '河长',
    foot: '监督电话与落款',
    scan: '扫码说明',
    printedCode: '公示牌编码',
    addressLines: '网址',
    hotlines: '举报电话（背面）',
    'sign-off': '落款（背面）',
    schematic: '示意图',
    source: '源头',
    mouth: '河口',
  },
  back: {
    acts: { zh: '河道管理范围内禁止', en: 'Forbidden here' },
    basis: '依据',
    report: { zh: '发现问题请拨打', en: 'Report a problem' },
    slogan: '保护河湖 人人有责',
    prohibitedActs: [
      '围垦河道，修建阻水的建筑物和构筑物',
      '弃置、堆放垃圾、渣土和其他阻碍行洪的物体',
      '未经许可采砂、取土',
      '种植阻碍行洪的林木和高秆作物',
      '损毁堤防、护岸、水文监测设施和公示牌',
    ],
    prohibitedBasis: '《中华人民共和国水法》《中华人民共和国河道管理条例》',
  },
  proof: {
    title: '公示牌清样',
    lede: '请逐项核对后签字。签字前不得制作。',
    columns: { field: '项目', value: '牌面文字', source: '出处', checked: '核对' },
    edition: (edition: string, number: number) => `数据版次 ${edition}（第 ${number} 次发布）`,
    fingerprint: (sha256: string) => `公开数据指纹 ${sha256}`,
    size: (format: string, size: string) => `成品尺寸 ${size} 毫米，版式 ${format}`,
    fonts:
      '字体 Noto Sans SC（SIL OFL 1.1），颜色 RGB：石青 20 85 123，赭石 208 139 60；参考 CMYK：90 60 30 15，15 50 85 0',
    warnings: '请留意',
    vacant: (title: string) => `${title}空缺，牌面印“空缺”`,
    signatures: ['经办', '审核', '河长办负责人'],
    date: '日期',
    fields: {
      kicker: '牌名与牌级',
      riverName: '河流名称',
      riverReading: '河流名称的拼音',
      reach: '河段',
      from: '起点',
      to: '止点',
      length: '河段长度',
      overview: '河道概况',
      goals: '管理目标',
      phone: '监督电话',
      department: '联系部门',
      code: '公示牌编码',
      address: '网址',
      qr: '二维码',
      issuer: '落款单位',
      contentDate: '内容日期',
      edition: '牌面版次',
      acts: '禁止行为（背面）',
      slogan: '口号（背面）',
      place: '立牌位置',
    },
    qr: (symbolMm: string, distance: string) =>
      `纠错 H 级，码宽 ${symbolMm} 毫米，四周留白 4 模块，按 ${distance} 米扫码`,
    /** Where a value stands in the record. */
    source: (file: string, row: string, name: string) => `${file} › ${row} › ${name}`,
    siteSource: (name: string) => `site.json › ${name}`,
    chiefSource: 'record/postHoldings.json、people.json、contacts.json',
    phoneSource: 'record/contacts.json › 河长办 › number',
  },
};
