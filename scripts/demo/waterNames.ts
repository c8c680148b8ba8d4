/** Stems of river names with their reading, and of the heights where streams rise. */
export const riverStems: readonly (readonly [string, string])[] = [
  ['石门', 'shi men'], ['柳林', 'liu lin'], ['白马', 'bai ma'], ['黄崖', 'huang ya'], ['龙泉', 'long quan'],
  ['响水', 'xiang shui'], ['苇', 'wei'], ['浊', 'zhuo'], ['清水', 'qing shui'], ['冷泉', 'leng quan'],
  ['榆树', 'yu shu'], ['枣林', 'zao lin'], ['柏', 'bai'], ['杨家', 'yang jia'], ['马跑泉', 'ma pao quan'],
  ['红土', 'hong tu'], ['青石', 'qing shi'], ['北桑', 'bei sang'], ['南亭', 'nan ting'], ['甘草', 'gan cao'],
  ['野狐', 'ye hu'], ['老牛', 'lao niu'], ['桃花', 'tao hua'], ['鹿鸣', 'lu ming'], ['石羊', 'shi yang'],
  ['瓦窑', 'wa yao'], ['寺', 'si'], ['磨盘', 'mo pan'], ['铁炉', 'tie lu'], ['胡峪', 'hu yu'],
  ['滴水', 'di shui'], ['大井', 'da jing'], ['双泉', 'shuang quan'], ['蒲', 'pu'], ['芦', 'lu'],
  ['平源', 'ping yuan'], ['唐峪', 'tang yu'], ['关', 'guan'], ['武家', 'wu jia'], ['郭', 'guo'],
  ['漆', 'qi'], ['洺溪', 'ming xi'], ['丰乐', 'feng le'], ['木瓜', 'mu gua'], ['韩', 'han'],
  ['乱石', 'luan shi'], ['团城', 'tuan cheng'], ['黄泥', 'huang ni'], ['羊圈', 'yang juan'], ['十字', 'shi zi'],
];

/** Endings by length of the stream, with their reading. */
export const riverEndings: { readonly long: Endings; readonly middle: Endings; readonly short: Endings } = {
  long: [['河', 'he']],
  middle: [['河', 'he'], ['河', 'he'], ['川', 'chuan']],
  short: [['沟', 'gou'], ['沟', 'gou'], ['涧', 'jian'], ['峪沟', 'yu gou']],
};

/** Where streams rise. */
export const heights: readonly string[] = [
  '黑石梁', '老爷岭', '凤凰山', '青崖寨', '大圪垛', '红土坡', '将军墓梁', '五里坡', '鸡冠山', '双塔岭',
  '羊角垴', '摩天岭', '白云山', '草帽山', '石人垴', '牛心山', '莲花寨', '卧虎岭', '西南坪', '松树坪',
  '长城梁', '三县垴', '馒头山', '石楼山', '太平寨', '马鞍山', '九龙垴', '大寨梁', '黄花坪', '对臼梁',
];

type Endings = readonly (readonly [string, string])[];
