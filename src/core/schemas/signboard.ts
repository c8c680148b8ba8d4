import { z } from 'zod';
import {
  bankSide,
  calendarDate,
  chainageKm,
  concept,
  field,
  line,
  localId,
  phoneNumber,
  position,
} from './field.ts';
import { boardCodePattern } from '../ids/boardCode.ts';
import { readingDistanceM } from './sitePrinting.ts';

/** A board code. The relation pass verifies its check character. */
const boardCode = z.string().regex(boardCodePattern).brand<'BoardCode'>();

const condition = z.enum(['good', 'missing', 'outdated', 'irregular', 'damaged']);

const printedChief = concept('牌面河长', 'A chief as printed on the metal.', {
  level: field(
    z.enum(['general', 'district', 'town', 'village']),
    '级别',
    'Level as printed: general 总河长, district 区县级, town 乡镇级, village 村级.',
  ),
  name: field(line(40), '姓名', 'Name as printed.'),
  post: field(line(60), '职务', 'Post as printed; absent when the board lacks it.').exactOptional(),
  phone: field(phoneNumber, '电话', 'Telephone as printed.').exactOptional(),
});

/** The content of one printed face of a board. */
const faceEdition = concept('牌面版次', 'What one printing of the face says.', {
  number: field(z.int().min(1).max(99), '版次', 'Running number of the face, from 1.'),
  printedOn: field(calendarDate, '制作日期', 'Day on which this face was put up.'),
  contentDate: field(calendarDate, '内容日期', 'Date of the information printed on it.'),
  chiefs: field(z.array(printedChief).min(1).max(12), '牌面河长', 'Chiefs as printed, by level.'),
  supervisionPhone: field(phoneNumber, '监督电话', 'Supervision telephone as printed.'),
  fromName: field(line(60), '牌面起点', 'Upper end of the reach as printed.').exactOptional(),
  toName: field(line(60), '牌面止点', 'Lower end of the reach as printed.').exactOptional(),
  lengthKm: field(
    z.number().min(0.01).max(500),
    '牌面长度（公里）',
    'Length of the reach in km as printed.',
  ).exactOptional(),
  goals: field(
    z.array(line(200)).min(1).max(8),
    '牌面管理目标',
    'Management goals as printed.',
  ).exactOptional(),
});

/** A physical board on the bank (公示牌), with a permanent code. */
export const signboardSchema = concept('公示牌', 'A physical board on the bank.', {
  code: field(
    boardCode,
    '编码',
    'Permanent code of 7 letters and digits, the last a check character (ISO 7064 MOD 37,36).',
  ),
  riverId: field(localId, '河流', 'River it stands at.'),
  reachId: field(localId, '河段', 'Reach whose chiefs it names.'),
  atKm: field(chainageKm, '桩号（公里）', 'Chainage of the board.'),
  side: field(bankSide, '岸别', 'Bank it stands on: both 两岸, left 左岸, right 右岸.'),
  place: field(line(60), '位置', 'Where to find it, in words, such as 石门桥东头.'),
  position: field(position, '经纬度', 'Longitude and latitude, where surveyed.').exactOptional(),
  level: field(
    z.enum(['district', 'town', 'village']),
    '牌级',
    'Level of the board: district 区县级, town 乡镇级, village 村级.',
  ),
  widthMm: field(z.int().min(200).max(6000), '宽（毫米）', 'Width of the face in millimetres.'),
  heightMm: field(z.int().min(200).max(6000), '高（毫米）', 'Height of the face in millimetres.'),
  readingDistanceM: field(
    readingDistanceM,
    '扫码距离（米）',
    'Distance at which the code of this board is read; absent, the distance of site.json counts.',
  ).exactOptional(),
  issuer: field(line(60), '落款单位', 'Issuing unit as printed.'),
  faces: field(z.array(faceEdition).min(1).max(30), '牌面', 'Every face printed, oldest first.'),
  condition: field(
    condition,
    '现状',
    'good 完好, missing 未设置或缺失, outdated 信息更新不及时, irregular 设置不规范, damaged 倾斜、破损、变形、变色、老化.',
  ),
  inspections: field(
    z
      .array(
        concept('检查', 'One inspection.', {
          on: field(calendarDate, '检查日期', 'Day of the inspection.'),
          condition: field(
            condition,
            '检查结论',
            'Condition found: good 完好, missing 未设置或缺失, outdated 信息更新不及时, irregular 设置不规范, damaged 倾斜、破损、变形、变色、老化.',
          ),
          note: field(line(200), '说明', 'What was seen.').exactOptional(),
        }),
      )
      .max(200),
    '检查记录',
    'Inspections, oldest first.',
  ),
  transfers: field(
    z
      .array(
        concept('移交', 'The board went to another reach or river.', {
          on: field(calendarDate, '移交日期', 'Day of the transfer.'),
          fromRiverId: field(localId, '原河流', 'River it belonged to until then.'),
          fromReachId: field(localId, '原河段', 'Reach it belonged to until then.'),
          reason: field(line(200), '原因', 'Why, in words for the public.'),
        }),
      )
      .max(20),
    '移交记录',
    'Needed where reach or river of an issued code changes, such as after a change of boundaries.',
  ).exactOptional(),
  retired: field(
    concept('停用', 'Why and when the board was taken down.', {
      on: field(calendarDate, '停用日期', 'Day on which it was taken down.'),
      reason: field(line(200), '原因', 'Reason, in words for the public.'),
      successorCode: field(
        boardCode,
        '替代编码',
        'Code of the board that replaces it.',
      ).exactOptional(),
    }),
    '停用',
    'Present once the board is retired; its address answers for ever.',
  ).exactOptional(),
});
