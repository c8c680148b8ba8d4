import type { BackRow, RelationIssueParams } from '../../core/issues/relationIssues.ts';
import type { IssueSentence } from '../issueSentences.ts';
import { collectionTitles } from './collectionTitles.ts';
import { foreignFiles } from './foreignFiles.ts';
import { water } from './water.ts';

/** A shortened fingerprint, as text. */
const printOf = (sha256: string): string => `（指纹 ${sha256.slice(0, 12)}…）`;

const levels: Readonly<Record<string, string>> = {
  general: '总河长',
  district: '区县级河长',
  town: '乡镇级河长',
  village: '村级河长',
};

const scopes: Readonly<Record<string, string>> = {
  region: '行政区',
  river: '整条河流',
  reach: '河段',
};

const stages: Readonly<Record<string, string>> = {
  found: '发现',
  ledgered: '入账',
  rectifying: '整改中',
  'closure-applied': '申请销号',
  checked: '现场核验',
  closed: '销号',
  'look-back': '回头看',
  reopened: '反弹',
};

const itemNames: Readonly<Record<string, string>> = water.items;

const shapes: Readonly<Record<string, string>> = {
  '': '没有图形的',
  Point: '点',
  MultiPoint: '点',
  Polygon: '面',
  MultiPolygon: '面',
  GeometryCollection: '几种图形合在一起的',
};

const sides = { both: '两岸', left: '左岸', right: '右岸' };

const counts: Readonly<Record<string, string>> = {
  'wells.closed': '累计封填',
  'wells.found': '累计排查',
  'publicReports.received': '受理',
  'publicReports.answered': '办结',
  'publicReports.answeredInTime': '按期办结',
  'assessments.earned': '实得分',
  'assessments.applicable': '适用分值',
};

const phoneForms: Readonly<Record<string, string>> = {
  'office-landline': '办公电话',
  'duty-landline': '值班电话',
  mobile: '手机号',
  landline: '固定电话',
  'service-400': '400 电话',
  'short-code': '短号',
};

/** The sentences of the relation pass. */
export const relationSentences: {
  readonly [Code in keyof RelationIssueParams]: (
    params: RelationIssueParams[Code],
  ) => IssueSentence;
} = {
  'export.format': ({ is, received }) => ({
    expected: '河长办的导出文件，或表格',
    received: foreignFiles[is][0] + (is === 'other' ? `（${received}）` : ''),
    next: foreignFiles[is][1],
  }),
  'export.version': ({ known, received, isQuoted }) => ({
    expected: `本系统认识的格式版本 ${known.join('、')}`,
    received: received === '' ? '没有 version 字段' : `版本 ${received}`,
    next: isQuoted
      ? '版本号是数字，请去掉引号'
      : `请按格式版本 ${known.join(' 或 ')} 重新导出，或请技术人员升级本系统`,
  }),
  'export.other-district': ({ expected, received }) => ({
    expected: `本站的行政区代码 ${expected}`,
    received,
    next: '请确认这不是别的区县的导出，或改正 content/site.json 的区划代码',
  }),
  'export.period-order': ({ dataThrough, publishedAt, nextUpdate }) => ({
    expected: '数据截至不晚于发布时间，下次更新晚于发布时间',
    received: `数据截至 ${dataThrough}，发布 ${publishedAt}，下次更新 ${nextUpdate}`,
    next: '请核对三个日期',
  }),
  'export.older': ({ edition, published, received }) => ({
    expected: `不早于已公开的 ${edition} 版（${published[0]} 发布，数据截至 ${published[1]}）`,
    received: `${received[0]} 发布，数据截至 ${received[1]}`,
    next: '多半是拿错了月份的文件：请换新一期的；日期写错的，请改正日期',
  }),
  'base.unknown': ({ received, known }) => ({
    expected:
      known.length === 0
        ? '没有基于版次：还没有公布过任何一版'
        : `公布过的版次：${known.slice(0, 12).join('、')}${known.length > 12 ? ' 等' : ''}`,
    received,
    next: '请核对这份文件是从哪一版改来的；不清楚的，请从最新版重新取模板',
  }),
  'base.older': ({ edition, newest, back, counted, without }) => ({
    expected: `由最新的 ${newest} 版改来`,
    received: [
      `由 ${edition} 版改来`,
      ...(back.length > 0
        ? [`照此公布，${back.length} 条会退回旧状态`]
        : without.length > 0
          ? []
          : ['没有发现会退回旧状态的行']),
      ...backKinds.flatMap(({ kind, words }) => {
        const rows = back.filter((row) => row.kind === kind);
        return rows.length === 0 ? [] : [`${words} ${rows.length} 条：${backNames(rows)}`];
      }),
      ...(counted.length > 0
        ? [`${counted.map(tableTitle).join('、')}后来有变动，没有逐行留存`]
        : []),
      ...(without.length > 0 ? [`${without.join('、')} 版没有随版保存逐行明细，无法逐行比对`] : []),
    ].join('。'),
    next: '请逐条核对：有意改回的可以照此导入，不是的请从最新版重新取模板填报',
  }),
  'month.forgotten': ({ table, month }) => ({
    expected: `${collectionTitles[table] ?? table}表有 ${month} 的行`,
    received: '一行也没有',
    next: `漏报的请补上；照此公布，公众读到的是“${table === 'waterMonths' ? '结果待出' : '未报送'}”，不是零`,
  }),
  'clock.ahead': ({ on, now }) => ({
    expected: `不晚于本机时间（${now}）后 31 天的发布时间`,
    received: on,
    next: `${wrongYear}；本机时间不对的，请先校准电脑时间；${datesMeant}`,
  }),
  'clock.behind': ({ on, now }) => ({
    expected: `近一年内的发布时间（本机时间 ${now}）`,
    received: on,
    next: '请核对年份；补发往年数据的，可以照此导入',
  }),
  'clock.cutoff': ({ on, now }) => ({
    expected: `不晚于今天的数据截至日期（本机时间 ${now}）`,
    received: on,
    next: `还没到的日子没有数据，${wrongYear}；${datesMeant}`,
  }),
  'clock.term': ({ on, published }) => ({
    expected: `不晚于发布日（${published}）后 92 天的任职日期`,
    received: on,
    next: `${wrongYear}；${datesMeant}`,
  }),
  'export.too-many-editions': ({ day }) => ({
    expected: '一天之内最多 9 版',
    received: `${day} 已有 9 版`,
    next: '请改用下一天的发布时间',
  }),

  'file.missing': ({ file }) => ({
    expected: `文件 ${file}`,
    received: '没有这个文件',
    next: '请检查路径和文件名；没有数据的表也要有文件，内容写 []',
  }),
  'file.folder': ({ file }) => ({
    expected: '文件',
    received: `${file} 是文件夹`,
    next: '请改正路径',
  }),
  'file.unreadable': ({ file, code }) => ({
    expected: '能打开的文件',
    received: `${file} 打不开（${code}）`,
    next: '请检查读取权限，或把文件复制到本机再试',
  }),
  'file.special': ({ file }) => ({
    expected: '普通文件或文件夹',
    received: `${file} 不是普通文件`,
    next: '请先存成文件，再导入',
  }),
  'file.packed': ({ file }) => ({
    expected: 'JSON 文件',
    received: `${file} 是压缩包或表格文件`,
    next: '压缩包请先解压；Excel 表格请用 .xlsx 作扩展名',
  }),
  'import.interrupted': () => ({
    expected: '写完的公开数据',
    received: '上一次导入写到一半被中断',
    next: '请再运行一次 npm run import，程序会先把上次的写完',
  }),
  'edition.name': ({ expected, received }) => ({
    expected: `与文件名一致的版次 ${expected}`,
    received,
    next: '版次文件不能改动，请用版本管理恢复原文件',
  }),
  'edition.chain': ({ previous, expected, received }) => ({
    expected: `上一版 ${previous} 的指纹 ${expected.slice(0, 12)}…`,
    received: `${received.slice(0, 12)}…`,
    next: '版次文件被改动过，请用版本管理恢复原文件',
  }),
  'ledger.sealed': ({ edition, sealed, received }) => ({
    expected: `${edition} 版封存的前 ${sealed} 条编码记录原样都在`,
    received: `现有 ${received} 条，封存的部分与当时不同（有删除、改动或换了次序）`,
    next: '编码总账只增不减，请用版本管理恢复 content/signboards.json',
  }),
  'ledger.unsealed': ({ edition, sealed, received }) => ({
    expected: `编码总账与最新的 ${edition} 版一致，共 ${sealed} 条`,
    received: `${received} 条`,
    next: '编码总账只由导入写入，请用版本管理恢复 content/signboards.json，再重新导入',
  }),
  'ledger.issued-twice': ({ code, first, second }) => ({
    expected: `编码 ${code} 只发一次`,
    received: `发给了${first}，又发给了${second}`,
    next: '编码总账只由导入写入，请用版本管理恢复 content/signboards.json',
  }),
  'ledger.unissued': ({ code, place }) => ({
    expected: `公示牌 ${code}（${place}）在编码总账中有发码记录`,
    received: '没有',
    next: '总账里的记录不能删除，请用版本管理恢复 content/signboards.json',
  }),
  'edition.record': ({ edition, expected, received }) => ({
    expected: `${edition} 版的公开数据（指纹 ${expected.slice(0, 12)}…）`,
    received: `指纹 ${received.slice(0, 12)}…`,
    next: 'content/record 被直接改动过；请用版本管理恢复，改数据请重新导入',
  }),
  'edition.record-file': ({ edition, expected, received }) => ({
    expected:
      expected === ''
        ? `${edition} 版中没有的文件不出现`
        : `${edition} 版的文件${printOf(expected)}`,
    received: received === '' ? '没有这个文件' : `文件${printOf(received)}`,
    next: '这个文件被直接改动过；请用版本管理恢复，改数据请重新导入',
  }),
  'edition.sum': ({ expected, received }) => ({
    expected:
      expected === ''
        ? '列在 editions/SHA256SUMS 中的版次文件'
        : `SHA256SUMS 所记的文件${printOf(expected)}`,
    received: `文件${printOf(received)}`,
    next: '版次文件发布后不能改动，请用版本管理恢复原文件和 SHA256SUMS',
  }),
  'edition.gone': ({ edition }) => ({
    expected: `SHA256SUMS 所列的 ${edition} 版`,
    received: '没有这个文件',
    next: '发布过的版次不能删除，请用版本管理恢复',
  }),
  'edition.rows': ({ edition, expected, received }) => ({
    expected:
      expected === ''
        ? `${edition} 版没有随版明细文件`
        : `${edition} 版的随版明细${printOf(expected)}`,
    received: received === '' ? '没有这个文件' : `文件${printOf(received)}`,
    next: '随版明细与版次一同发布，不能增删改动，请用版本管理恢复',
  }),
  'edition.none': () => ({
    expected: '至少一个版次',
    received: '没有版次文件',
    next: '请先用 npm run import 导入并接受一次数据',
  }),
  'edition.period': ({ expected, received }) => ({
    expected: `与公开数据一致的 ${expected}`,
    received,
    next: '版次文件发布后不能改动，请用版本管理恢复原文件',
  }),
  'figure.differs': ({ published, computed }) => ({
    expected: `由公开数据重新算出的 ${computed}`,
    received: `版次中写的 ${published}`,
    next: '请用版本管理恢复版次和公开数据；确有更正，请重新导入并写明原因',
  }),
  'figure.incomplete': ({ missing }) => ({
    expected: '由公开数据重新算出的全部数值',
    received: `版次中少了 ${missing} 个`,
    next: '请用版本管理恢复版次文件',
  }),
  'figure.gone': ({ figure }) => ({
    expected: `仍在指标登记中的 ${figure}`,
    received: '指标已被删去',
    next: '公布过的指标不能删去，请在 src/core/figures 中恢复',
  }),
  'figure.redefined': ({ version, published, now }) => ({
    expected: `第 ${version} 版口径原文“${published}”`,
    received: `“${now}”`,
    next: '口径有变，请把指标的 version 加 1；只是误改，请恢复原文',
  }),
  'rows.head': ({ edition, expected, received }) => ({
    expected: `${edition} 版的明细：${expected}`,
    received,
    next: '随版明细由导入写入，请用版本管理恢复',
  }),
  'rows.sum': ({ edition, published, counted }) => ({
    expected:
      published === ''
        ? `${edition} 版公布过的数值`
        : `合起来等于 ${edition} 版所公布的 ${published}`,
    received:
      counted === '' ? '没有明细' : published === '' ? '多出来的明细' : `合起来是 ${counted}`,
    next: '随版明细由导入写入，请用版本管理恢复',
  }),
  'rows.differ': ({ edition }) => ({
    expected: `由公开数据重新得出的 ${edition} 版明细`,
    received: '与文件里写的不同',
    next: '请用版本管理恢复版次和公开数据',
  }),
  'figure.version': ({ published, now }) => ({
    expected: `第 ${now} 版口径`,
    received: `已公布的数值仍按第 ${published} 版口径`,
    next: '下一次导入起按新口径公布，过去的数值变化须写明原因',
  }),
  'figure.unpublished': ({ figure }) => ({
    expected: `已公布的指标 ${figure}`,
    received: '还没有一个版次公布它',
    next: '下一次导入起公布',
  }),
  'correction.missing': ({ before, was, is }) => ({
    expected: `与 ${before} 版相同的 ${was}，或一条写明原因的更正`,
    received: `改成了 ${is}，没有更正记录`,
    next: '过去的数值不能悄悄改动；请恢复原文件，或重新导入并写明原因',
  }),
  'correction.unfounded': ({ was, is }) => ({
    expected: '数值确有变化的更正',
    received: `由 ${was} 更正为 ${is}，但两版之间没有这样的变化`,
    next: '更正记录发布后不能改动，请用版本管理恢复原文件',
  }),

  'row.duplicate': ({ key, first }) => ({
    expected: '各行互不相同的编号',
    received: `${key} 与第 ${first} 条相同`,
    next: '请改正编号，或删除重复的一条',
  }),
  'row.unresolved': ({ collection, received, meant }) => ({
    expected: `${collectionTitles[collection] ?? collection}（${collection}）中有的编号`,
    received,
    next:
      meant === undefined
        ? `请改正，或在 ${collection} 中补上这一条`
        : `是否应为 ${meant}？请改正，或在 ${collection} 中补上这一条`,
  }),
  'row.gone': ({ collection, received, from, times }) => ({
    expected: `已公布的${tableTitle(collection)} ${received} 仍在`,
    received: `没有这一条，而${from.map(tableTitle).join('、')}里还有 ${times} 处用到它`,
    next: `请补上这一条；确要去掉的，先改那 ${times} 处`,
  }),
  'row.after-cutoff': ({ on, dataThrough }) => ({
    expected: `不晚于 ${dataThrough} 的日期`,
    received: on,
    next: `请核对日期；确是新数据的，把数据截至改到那一天以后`,
  }),
  'correction.unresolved': ({ collection, received }) => ({
    expected: '一张数据表中有的一行，联合编号用 / 连接',
    received: `${collection} 中的 ${received}`,
    next: '请改正更正记录的表名和编号',
  }),

  'region.parent': ({ code, parent }) => ({
    expected: `上级行政区 ${parent}`,
    received: `只有 ${code}`,
    next: '请补上上级行政区，或核对代码',
  }),
  'region.parent-level': ({ code, parent }) => ({
    expected: `比 ${code} 高一级或两级的上级行政区`,
    received: parent,
    next: '请核对上级行政区；代码以上级代码开头的可不填',
  }),
  'region.kind': ({ kind, digits }) => ({
    expected: '与代码位数相符的类别：6 位区县，9 位乡镇街道，12 位村社区',
    received: `${digits} 位代码，类别 ${kind}`,
    next: '请核对代码和类别',
  }),
  'life.order': ({ from, to }) => ({
    expected: `不早于设立日期 ${from} 的撤销日期`,
    received: to,
    next: '请核对两个日期',
  }),
  'life.no-end': ({ name }) => ({
    expected: '填了承接的，同时填撤销日期',
    received: `${name}没有撤销日期`,
    next: '请补上撤销日期；仍在的，请删去承接',
  }),
  'life.circle': ({ chain }) => ({
    expected: '承接不绕回自身',
    received: chain.join(' → '),
    next: '请核对承接',
  }),
  'life.names-order': ({ before, until }) => ({
    expected: `晚于前一个曾用名的用至日期 ${before}`,
    received: until,
    next: '请按先后排列曾用名，核对日期',
  }),
  'life.outlives': ({ place, ended, to, now }) => ({
    expected: `不晚于 ${ended} 的截止日期（${place}那天撤销）`,
    received: to ?? '没有截止日期',
    next:
      now.length > 0
        ? `请填截止日期，此后的写到${now.join('、')}名下`
        : '请填截止日期，或核对撤销日期',
  }),
  'life.outside': ({ place, on, from, to, then }) => ({
    expected: `${place}存续期内的日期（${from === undefined ? '' : `${from} 起`}${to === undefined ? '' : `${from === undefined ? '' : '，'}${to} 前`}）`,
    received: on,
    next: then.length > 0 ? `那时是${then.join('、')}，请改正` : '请核对日期和地点',
  }),
  'river.joins-itself': ({ chain }) => ({
    expected: '最终流出本行政区的河流',
    received: `${chain.join(' → ')}，又回到自己`,
    next: '请核对汇入关系',
  }),
  'river.same-goals': ({ others }) => ({
    expected: '针对这条河的管理目标',
    received: `与${listed(others)}完全相同`,
    next: '请按一河一策填写',
  }),
  'river.shorter': ({ lengthKm, publishedKm, places }) => ({
    expected: `装得下已有桩号的河长（已公布的是 ${publishedKm} 公里）`,
    received: `${lengthKm} 公里，有 ${places} 处桩号落在河外`,
    next: '请核对长度和单位；确已改短的，河段、断面、公示牌的桩号也要一起改',
  }),
  'chainage.outside': ({ km, fromKm, toKm, within }) => ({
    expected: `${within}范围内的桩号，${fromKm} 到 ${toKm} 公里`,
    received: `${km}`,
    next:
      km > toKm * 100 ? `是否填成了米（应为 ${km / 1000}）？请核对单位` : '请核对桩号和所属河段',
  }),
  'reach.other-river': ({ reach, river, received }) => ({
    expected: `${reach}所在的河流：${river}`,
    received,
    next: '请核对河流和河段，两者要一致',
  }),
  'chainage.order': ({ fromKm, toKm }) => ({
    expected: '起点桩号小于止点桩号',
    received: `起点 ${fromKm}，止点 ${toKm}`,
    next: '桩号从源头向下游增大，请核对',
  }),
  'reach.region-level': ({ received }) => ({
    expected: '乡镇（9 位）或村（12 位）的代码',
    received,
    next: '河段须由乡镇或村负责，请改正',
  }),
  'reach.overlap': ({ other, fromKm, toKm, side, isDouble }) => ({
    expected: '同级河段互不重叠',
    received: `${isDouble ? '新的河段，' : ''}${sides[side]} ${fromKm} 到 ${toKm} 公里与${isDouble ? '同一地方的' : ''}${other}重叠`,
    next: isDouble
      ? `是同一段的，名称请写「${other}」；确有两段的，请改起止桩号`
      : '请核对两段的起止桩号',
  }),
  'reach.hole': ({ level, fromKm, toKm, side }) => ({
    expected: `${level === 'town' ? '乡镇' : '村'}级河段首尾相接`,
    received: `${sides[side]} ${fromKm} 到 ${toKm} 公里没有责任河段`,
    next: '请核对，或补上缺少的河段',
  }),

  'term.order': ({ from, to }) => ({
    expected: '卸任日期晚于任职日期',
    received: `任职 ${from}，卸任 ${to}`,
    next: '请核对日期',
  }),
  'term.other-person': ({ was, is }) => ({
    expected: `${was}，这一条任职是他的`,
    received: is,
    next: `换了人的，请给${was}填卸任日期，给${is}另加一行；当初登记错人的，请换一个新编号`,
  }),
  'term.overlap': ({ other, from, to }) => ({
    expected: '同一岗位同一时间只有一人',
    received: `与${other}的任期重叠${from === undefined && to === undefined ? '' : `，${from === undefined ? '' : `${from} 起`}${to === undefined ? '至今' : `至 ${to}`}`}`,
    next: '请核对前任的卸任日期',
  }),
  'post.scope': ({ level, scope }) => ({
    expected: '总河长对应行政区，区县级对应河流，乡镇级和村级对应河段',
    received: `${levels[level] ?? level}对应${scopes[scope] ?? scope}`,
    next: '请核对，否则网页上找不到这位河长',
  }),
  'post.vacant': ({ level, within, on }) => ({
    expected: `${on} 有人在任`,
    received: `${within}的${levels[level] ?? level}空缺`,
    next: '网页将显示“空缺”；确有任命的请补上任职记录',
  }),

  'contact.consent': ({ owner }) => ({
    expected: '办公电话；公开手机号须有本人同意及日期',
    received: `${owner}的手机号，没有登记同意`,
    next: '请换成办公电话，或补上同意日期',
  }),
  'contact.kind': ({ kind, form }) => ({
    expected: `${phoneForms[kind] ?? kind}的号码`,
    received: phoneForms[form] ?? form,
    next: '请改正类别或号码',
  }),
  'contact.ended': ({ owner, to }) => ({
    expected: '在任者的电话',
    received: `${owner}已于 ${to} 卸任`,
    next: '这个电话不会公开，请在下次导出前删除',
  }),

  'position.far': ({ received, around }) => ({
    expected: `本地的经纬度（${around} 附近）`,
    received: `${received}，离本地很远`,
    next: '请核对是否少写了一位，经度在前、纬度在后',
  }),
  'board.other-board': ({ code, issuedTo, received }) => ({
    expected: `编码 ${code} 属于${issuedTo}的公示牌`,
    received: `用在了${received}的公示牌上`,
    next: '编码永远属于同一块牌：给新牌另发编码；确属区划或河段调整的，在移交里写明日期、原河流河段和原因',
  }),
  'board.code-twice': ({ code, first, second }) => ({
    expected: `编码 ${code} 只用在一块牌上`,
    received: `${first}和${second}两块牌都用了它`,
    next: '保留先发的一块，给另一块另发编码',
  }),
  'board.revived': ({ code, on, issuedTo, received }) => ({
    expected: `编码 ${code}（${issuedTo}）已于 ${on} 停用，不再启用`,
    received: `又用在${received}的公示牌上`,
    next: '停用的编码永不重用：给新牌另发编码，并把旧牌的停用记录补回来',
  }),
  'board.face-gone': ({ code, face }) => ({
    expected: `公示牌 ${code} 印过的第 ${face} 版牌面仍在记录中`,
    received: '没有这一版',
    next: '印过的牌面不能删除；请补上，新制的牌面接着往下编号',
  }),
  'board.not-in-export': ({ code, river, edition }) => ({
    expected: `已发编码 ${code}（${river}，${edition} 版起）仍在导出中`,
    received: '没有这块牌',
    next: '请补上这一条；牌已拆除的，保留这一条并填写停用日期和原因',
  }),
  'board.faces-order': ({ number }) => ({
    expected: '版次和制作日期从旧到新',
    received: `第 ${number} 版排在后面`,
    next: '请按制作日期重新排列',
  }),
  'board.successor': ({ reason }) => ({
    expected: '另一块牌的编码',
    received: reason === 'itself' ? '这块牌自己' : '几块牌互为替代',
    next: '请改正替代编码',
  }),
  'board.face-without-post': ({ name }) => ({
    expected: '每位河长的职务',
    received: `牌面上${name}没有职务`,
    next: '职务是必备内容，下次制牌时请补上',
  }),
  'board.phone-on-many': ({ display, names, boards }) => ({
    expected: '各位河长自己岗位的电话',
    received: `${boards} 块牌上 ${display} 分别印在${listed(names)}名下`,
    next: '请核对号码属于谁',
  }),

  'problem.step': ({ from, to, allowed }) => ({
    expected: `“${stages[from] ?? from}”之后为${allowed.map((stage) => `“${stages[stage] ?? stage}”`).join('或')}`,
    received: `“${stages[to] ?? to}”`,
    next: '请补上缺少的环节或改正顺序',
  }),
  'problem.first-step': ({ stage }) => ({
    expected: '以“发现”开始的办理经过',
    received: `“${stages[stage] ?? stage}”`,
    next: '请补上发现的日期',
  }),
  'problem.step-back': ({ on, previous }) => ({
    expected: `不早于上一环节（${previous}）的日期`,
    received: on,
    next: '请核对日期',
  }),
  'problem.due-before-found': ({ dueOn, foundOn }) => ({
    expected: `不早于发现日期（${foundOn}）的整改期限`,
    received: dueOn,
    next: '请核对日期',
  }),
  'patrol.outside-term': ({ month, from, to }) => ({
    expected: `任期内的月份（${from} 至${to === undefined ? '今' : ` ${to}`}）`,
    received: month,
    next: '请改为当时在任者的任职编号',
  }),
  'patrol.finds-without-patrol': ({ found }) => ({
    expected: '有巡河才有发现的问题',
    received: `有效巡河 0 次，发现问题 ${found} 个`,
    next: '请核对巡河次数',
  }),
  'cleanup.twice': ({ first }) => ({
    expected: '同一河流、月份、单位只报一次',
    received: `与 ${first} 相同`,
    next: '请核对是否重复填报',
  }),
  'count.more-than': ({ part, partCount, whole, wholeCount }) => ({
    expected: `${counts[part] ?? part}不超过${counts[whole] ?? whole}（${wholeCount}）`,
    received: String(partCount),
    next: '请核对两个数',
  }),
  'count.fell': ({ now, before, month }) => ({
    expected: `不少于 ${month} 的累计数 ${before}`,
    received: `${now}`,
    next: '累计数不会减少，请核对是否填成了当月数',
  }),
  'count.order': ({ month, previous }) => ({
    expected: `晚于 ${previous} 的月份`,
    received: month,
    next: '请按月份先后排列，每月一条',
  }),
  'target.duty': ({ received, known }) => ({
    expected: `本站配置的任务：${known.join('、')}`,
    received,
    next: '请改正，或在 content/site.json 中补上这项任务',
  }),
  'case.party': ({ party, masked }) => ({
    expected: `当事人是个人的，只写姓氏，如“${masked}”`,
    received: `“${party.slice(0, 1)}${'*'.repeat(party.length - 1)}”像是完整姓名`,
    next: `请改为“${masked}”，标题和案情里的也一并改；如是单位，请写全称`,
  }),
  'assessment.grade': ({ score, grade, band }) => ({
    expected: `${score} 分在本地等次中的“${band}”`,
    received: `“${grade}”`,
    next: '请核对；等次经确认另有调整的，不必改',
  }),
  'assessment.score': ({ stated, computed }) => ({
    expected: `按适用分值折算的得分 ${computed}`,
    received: `${stated}`,
    next: '请核对得分、实得分和适用分值',
  }),

  'water.outside-period': ({ month, monitored }) => ({
    expected: `监测月份（${monitored.join('、')} 月）之外才写“非监测期”`,
    received: `${month} 在监测月份内`,
    next: '请改为实际状态（当月不用监测的写“本月不监测”），或核对断面的监测月份',
  }),
  'water.sampled-outside-period': ({ month, monitored }) => ({
    expected: `监测月份（${monitored.join('、')} 月）内的采样`,
    received: `${month} 采了样`,
    next: '属于加测的可以保留，否则请核对',
  }),
  'water.class': ({ stated, computed, items }) => ({
    expected: `按监测值判定的 ${computed} 类（决定项目：${items.map((item) => itemNames[item] ?? item).join('、')}）`,
    received: `${stated} 类`,
    next: '请核对类别和监测值；6 表示劣Ⅴ类',
  }),
  'water.zero-cod': ({ month }) => ({
    expected: '大于 0 的化学需氧量',
    received: `${month} 为 0`,
    next: '多半是漏填，没有数据时请删除这一项',
  }),

  'lines.area': ({ river }) => ({
    expected: '河流、渠道画成线，湖泊、水库才画成面',
    received: `${river}是面`,
    next: '请给河流的中心线；这是湖库的，请先改类型',
  }),
  'lines.crs': ({ name }) => ({
    expected: '经纬度坐标：WGS-84、CGCS2000 或 GCJ-02',
    received: name === '' ? '没有写明的坐标系' : `坐标系 ${name}`,
    next: '请在地图软件中转为 WGS-84 经纬度再导出，crs 写 "WGS-84"',
  }),
  'lines.projected': ({ example }) => ({
    expected: '经纬度，单位是度',
    received: `[${example.join(', ')}]，像是以米为单位的平面坐标`,
    next: '请在地图软件中转为经纬度（WGS-84 或 CGCS2000）再导出',
  }),
  'lines.swapped': ({ example }) => ({
    expected: '先经度、后纬度',
    received: `[${example.join(', ')}]，先写了纬度`,
    next: '请在地图软件中调换经纬度的次序再导出',
  }),
  'lines.shape': ({ shape, features, mayHaveAreas }) => ({
    expected: mayHaveAreas ? '河流的线，或湖泊、水库的面' : '河流的线',
    received: `${features} 条是${shapes[shape] ?? `别的图形（${shape}）`}`,
    next: shape.includes('Polygon')
      ? '请在地图软件中取河道中心线再导出；湖泊、水库的面从格式版本 3 起能写'
      : '请只留河流的线，删去这些再导出',
  }),
  'lines.heights': ({ positions }) => ({
    expected: '经度和纬度两个数',
    received: `${positions} 个点还带着高程`,
    next: '高程没有读，不会公开；经纬度照读',
  }),
  'lines.missing': ({ river }) => ({
    expected: '每条河流都有河流线',
    received: `${river}没有`,
    next: '地图上将没有这条河，有条件时请补上',
  }),
  'lines.length': ({ lineKm, lengthKm, ratio }) => ({
    expected: `与河流线（${lineKm} 公里）相差 20% 以内的长度`,
    received: `${lengthKm}`,
    next:
      ratio > 500 || ratio < 0.002 ? '请核对单位是公里还是米' : '请核对长度，或核对河流线是否完整',
  }),
  'lines.pieces': ({ pieces }) => ({
    expected: '首尾相接的一条线',
    received: `接不上的 ${pieces} 段`,
    next: '请补上缺口；地图上将画成几段',
  }),

  'collection.forgotten': ({ collection, rows }) => ({
    expected: `上一版公布过的${collectionTitles[collection] ?? collection}（${collection}，${rows} 条）继续导出`,
    received: '导出中没有这一项',
    next: `请补上 ${collection}；确已一条不剩的，写成空表 []`,
  }),
  'address.vanishes': ({ address, name, canEnd }) => ({
    expected: `已公开的网页 ${address}（${name}）继续存在`,
    received: '导出中没有了',
    next: canEnd
      ? `请补上这一条；已撤销、合并或换了代码的，填撤销日期和承接（第 3 版格式），网页会指向承接者；确要停用的，导入时加 --tombstone "${address}=原因"`
      : `请补上这一条；确要停用的，导入时加 --tombstone "${address}=原因"`,
  }),
  'collection.emptied': ({ collection, rows }) => ({
    expected: `${tableTitle(collection)}表有内容（已公布 ${rows} 条）`,
    received: `由 ${rows} 条变为 0 条`,
    next: '是否漏导了？请补上；确已全部撤下的，逐页加 --tombstone 写明原因',
  }),
  'address.not-vanishing': ({ address }) => ({
    expected: '这次导入后会消失的网页地址',
    received: address,
    next: '请核对 --tombstone 后面的地址',
  }),
};

const wrongYear = '多半是年份写错，请改正';
const datesMeant = '确实无误的，在命令后加 --dates-checked';

const listed = (names: readonly string[]): string =>
  names.length <= 4 ? names.join('、') : `${names.slice(0, 3).join('、')}等 ${names.length} 个`;

const backKinds = [
  { kind: 'back', words: '改回旧值的' },
  { kind: 'dropped', words: '后来新增、文件里没有、会被去掉的' },
  { kind: 'again', words: '后来已不公布、会重新公布的' },
] as const;

/** Rows of one kind that the notice about an older base lists; the rest are counted. */
const BACK_SHOWN = 20;

const backNames = (rows: readonly BackRow[]): string =>
  rows.slice(0, BACK_SHOWN).map(backName).join('、') + (rows.length > BACK_SHOWN ? ' 等' : '');

const backName = (row: BackRow): string =>
  `${tableTitle(row.collection)} ${row.id}${row.kind === 'back' ? `（${row.fields.join('、')}）` : ''}`;

const tableTitle = (name: string): string => collectionTitles[name] ?? name;
