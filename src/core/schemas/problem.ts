import { z } from 'zod';
import {
  bankSide,
  calendarDate,
  chainageKm,
  concept,
  field,
  line,
  localId,
  supervisionStep,
} from './field.ts';

/** Kinds of problems: the Four Chaos (四乱) first, then the others. */
export const problemKind = z.enum([
  'occupy',
  'extract',
  'dump',
  'build',
  'rubbish',
  'discharge',
  'well',
  'other',
]);

/** A picture of the place of a problem. The image file is submitted beside the export. */
const pictureSchema = concept('照片', 'A picture of the place, before or after.', {
  file: field(
    z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}\.(?:jpg|jpeg|png|webp)$/),
    '文件名',
    'File in content/pictures: small letters, digits and hyphens, .jpg, .png or .webp.',
  ),
  shows: field(z.enum(['before', 'after']), '整改前后', 'before 整改前, after 整改后.'),
  takenOn: field(calendarDate, '拍摄日期', 'Day on which it was taken.'),
  alt: field(line(120), '替代文字', 'What can be seen, for those who cannot see it.'),
});

/** An entry of the rectification ledger (整改台账), with its whole life. Reporters are never named. */
export const problemSchema = concept('问题', 'An entry of the rectification ledger.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  riverId: field(localId, '河流', 'River it lies on.'),
  reachId: field(localId, '河段', 'Village reach it lies on.'),
  atKm: field(chainageKm, '桩号（公里）', 'Chainage.'),
  side: field(bankSide, '岸别', 'Bank: both 两岸, left 左岸, right 右岸.'),
  kind: field(
    problemKind,
    '类别',
    'occupy 乱占, extract 乱采, dump 乱堆, build 乱建, rubbish 垃圾, discharge 排污, well 私采地下水, other 其他.',
  ),
  stock: field(z.enum(['history', 'new']), '存量新增', 'history 存量, new 新增.'),
  description: field(line(200), '问题描述', 'What was found, without naming a private person.'),
  foundBy: field(
    z.enum(['patrol', 'inspection', 'public-report', 'upper-level', 'remote-sensing']),
    '发现途径',
    'patrol 巡河, inspection 排查, public-report 群众反映, upper-level 上级交办, remote-sensing 遥感.',
  ),
  unit: field(line(60), '责任单位', 'Responsible unit.'),
  post: field(line(60), '责任岗位', 'Responsible post, not a name.'),
  measure: field(line(200), '整改措施', 'Measure ordered.'),
  dueOn: field(calendarDate, '整改期限', 'Last day for closure.'),
  events: field(
    z
      .array(
        z.discriminatedUnion('stage', [
          concept('阶段', 'A step in the life of the problem.', {
            stage: field(
              z.enum([
                'found',
                'ledgered',
                'rectifying',
                'closure-applied',
                'checked',
                'closed',
                'reopened',
              ]),
              '阶段',
              'found 发现, ledgered 入账, rectifying 整改中, closure-applied 申请销号, checked 现场核验, closed 销号, reopened 反弹.',
            ),
            on: field(calendarDate, '日期', 'Day of the step.'),
          }),
          concept('回头看', 'A look-back after closure.', {
            stage: field(z.literal('look-back'), '阶段', 'look-back 回头看.'),
            on: field(calendarDate, '日期', 'Day of the look-back.'),
            result: field(z.enum(['held', 'rebound']), '结果', 'held 未反弹, rebound 反弹.'),
          }),
        ]),
      )
      .min(1)
      .max(60),
    '办理经过',
    'Steps in order of their days, beginning with found.',
  ),
  supervision: field(z.array(supervisionStep).max(12), '督导', 'Supervision steps taken.'),
  pictures: field(z.array(pictureSchema).max(6), '照片', 'Pictures of the place.').exactOptional(),
});
