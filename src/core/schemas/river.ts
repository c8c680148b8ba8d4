import { z } from 'zod';
import {
  bankSide,
  chainageKm,
  concept,
  field,
  line,
  localId,
  paragraph,
  regionCode,
} from './field.ts';

/** The whole watercourse inside the district. */
export const riverSchema = concept('河流', 'A whole watercourse inside the district.', {
  id: field(localId, '编号', 'Permanent local identifier; it is part of the river’s address.'),
  name: field(line(40), '名称', 'Name as printed on boards.'),
  aliases: field(z.array(line(40)).max(12), '别名', 'Nicknames that residents use.'),
  pinyin: field(
    line(120),
    '拼音',
    'Reading with spaces, given where a dictionary would read the name wrongly.',
  ).exactOptional(),
  order: field(
    z.int().min(1).max(9),
    '河流等级',
    'Rank in the local network: 1 the main stem, 2 its tributaries, and so on.',
  ),
  lengthKm: field(
    z.number().min(0.05).max(500),
    '长度（公里）',
    'Length inside the district in kilometres, 0.05 to 500.',
  ),
  seasonal: field(z.boolean(), '季节性河流', 'True when the bed is dry for part of a usual year.'),
  source: field(line(60), '源头', 'Where it rises or enters the district.'),
  mouth: field(line(60), '河口', 'Where it ends or leaves the district.'),
  flowsInto: field(
    concept('汇入', 'The river it joins.', {
      riverId: field(localId, '汇入河流', 'Identifier of the river it joins.'),
      atKm: field(chainageKm, '汇入处（公里）', 'Chainage of the confluence on that river.'),
      side: field(
        z.enum(['left', 'right']),
        '岸别',
        'Bank on which it joins: left 左岸, right 右岸.',
      ),
    }),
    '汇入',
    'The river of this record that it joins; absent when it leaves the district.',
  ).exactOptional(),
  overview: field(
    paragraph,
    '河道概况',
    'Overview printed on boards: course, use, what matters here.',
  ),
  goals: field(
    z.array(line(200)).min(1).max(8),
    '管理目标',
    'Goals of this very river; identical goals on several rivers are warned about.',
  ),
  leadDepartment: field(
    line(60),
    '联系部门',
    'Liaison department of the district chief.',
  ).exactOptional(),
});

/** The part of a river that one town or village answers for. */
export const reachSchema = concept('河段', 'The part of a river one town or village answers for.', {
  id: field(localId, '编号', 'Permanent local identifier of the reach.'),
  riverId: field(localId, '河流', 'River it belongs to.'),
  regionCode: field(
    regionCode,
    '责任行政区',
    'Town (9 digits) or village (12) that answers for it.',
  ),
  name: field(line(60), '名称', 'Name as printed on boards, such as 石门村段.'),
  fromKm: field(chainageKm, '起点桩号（公里）', 'Chainage of its upper end, from the source.'),
  toKm: field(chainageKm, '止点桩号（公里）', 'Chainage of its lower end; greater than the upper.'),
  fromName: field(line(60), '起点', 'Place where it begins.'),
  toName: field(line(60), '止点', 'Place where it ends.'),
  side: field(
    bankSide,
    '岸别',
    'Banks it covers: both 两岸, left 左岸, right 右岸; on a border each side has a reach of its own.',
  ),
});
