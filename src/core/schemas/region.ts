import { z } from 'zod';
import { concept, field, line, position, regionCode } from './field.ts';

/** District, town, street, village or community. The code alone determines level and parent. */
export const regionSchema = concept('行政区', 'A district, town, street, village or community.', {
  code: field(
    regionCode,
    '代码',
    'District 6, town or street 9, village or community 12 digits; each a prefix of the next.',
  ),
  name: field(line(40), '名称', 'Full name, such as 柳林镇 or 石门村.'),
  kind: field(
    z.enum(['district', 'town', 'street', 'village', 'community']),
    '类别',
    'district 区县, town 乡镇, street 街道, village 村, community 社区.',
  ),
  pinyin: field(
    line(120),
    '拼音',
    'Reading with spaces, given where a dictionary would read the name wrongly.',
  ).exactOptional(),
  centre: field(
    position,
    '中心位置',
    'Longitude and latitude of the place, for its label on the schematic map.',
  ).exactOptional(),
});
