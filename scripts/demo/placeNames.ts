/** Town and street names; the first two are streets in town. */
export const townStems: readonly string[] = [
  '漳滨', '城关', '柳林', '石盆', '单集', '黑石岭', '桑园', '乐平川', '大寨口', '洪水峪', '龙泉', '南关驿',
  '白庙', '青羊', '上党坪', '马圈', '高村', '沙河驿', '西堡', '韩店',
];

/** Stems of village names; those a dictionary misreads carry their reading. */
export const villageStems: readonly (readonly [string, string?])[] = [
  ['石门'], ['上窑'], ['下窑'], ['河湾'], ['乐亭庄', 'lao ting zhuang'], ['柏树坪'], ['郭家庄'], ['井沟'],
  ['枣树堰'], ['南苇'], ['北苇'], ['马家河'], ['黄土坡'], ['西圪塔'], ['东岔口'], ['大堡', 'da bu'],
  ['新店'], ['杨家湾'], ['韩家峪'], ['寺头'], ['庙前'], ['窑上'], ['桥东'], ['桥西'], ['后沟'], ['前坪'],
  ['石板沟'], ['红岩'], ['李家垴'], ['王家庄'], ['张家岭'], ['贾村'], ['武村'], ['曹村'], ['崔家沟'],
  ['赵家塔'], ['孙家圪崂'], ['冯村'], ['范家岩'], ['阎家垣'], ['西河底'], ['东河底'], ['大河口'], ['小河口'],
  ['双庙'], ['三教堂'], ['五里铺', 'wu li pu'], ['十里店'], ['店上'], ['驼坊'], ['磨坊'], ['油坊'],
  ['麻池'], ['芦子坪'], ['核桃园'], ['梨树洼'], ['杏花庄'], ['槐树院'], ['椿树底'], ['松庄'], ['栗家山'],
  ['清泉'], ['冷水'], ['龙王庙'], ['神头'], ['尧上'], ['舜王坪'], ['禹门'], ['将台'], ['营盘'], ['屯里'],
  ['堡子'], ['寨上'], ['关上'], ['崇文'], ['孝义坊'], ['义合'], ['永丰'], ['太平'], ['安乐', 'an le'],
  ['康庄'], ['富村'], ['兴隆'], ['和顺'], ['长宁', 'chang ning'], ['重兴', 'chong xing'], ['厦庄', 'xia zhuang'],
  ['解村', 'xie cun'], ['盖家坪', 'ge jia ping'], ['单家沟', 'shan jia gou'], ['仇池', 'qiu chi'],
  ['洗马'], ['上䓣'], ['白草'], ['塔底'], ['渠头'], ['闸口'], ['坝底'], ['滩里'], ['园子'], ['沙坪'],
];

/** Names that life brings along: rare characters and a middle dot, each with its reading. */
export const rareVillages: readonly (readonly [string, string])[] = [
  ['堼头村', 'heng tou cun'],
  ['㳇口村', 'fu kou cun'],
  ['张家·老营盘村', 'zhang jia lao ying pan cun'],
];

/** Endings of village names whose stem is not complete in itself. */
export const villageEndings: readonly string[] = ['村', '村', '村', '村', '庄村'];

export const placeDirections: readonly string[] = ['东', '西', '南', '北', '上', '下', '前', '后', '大', '小', '新', '老'];
