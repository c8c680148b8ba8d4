/** Surnames by frequency; those a dictionary misreads carry their reading. */
export const surnames: readonly (readonly [string, number, string?])[] = [
  ['王', 22], ['李', 20], ['张', 20], ['刘', 14], ['赵', 12], ['郭', 9], ['陈', 8], ['杨', 8], ['武', 6],
  ['马', 6], ['韩', 6], ['孟', 4], ['白', 4], ['周', 5], ['吴', 5], ['郝', 5], ['崔', 4], ['贾', 4], ['冯', 4],
  ['申', 3], ['侯', 3], ['薛', 3], ['任', 3, 'ren'], ['魏', 3], ['范', 3], ['宋', 4], ['曹', 3], ['石', 3],
  ['单', 2, 'shan'], ['解', 2, 'xie'], ['曾', 2, 'zeng'], ['盖', 2, 'ge'], ['乐', 2, 'yue'], ['仇', 2, 'qiu'],
  ['查', 2, 'zha'], ['葛', 1, 'ge'], ['牛', 2], ['苗', 2], ['原', 2], ['靳', 2], ['霍', 2], ['阎', 2],
  ['尉迟', 1, 'yu chi'],
];

/** Characters of given names with their reading. */
export const givenMen: readonly (readonly [string, string])[] = [
  ['建军', 'jian jun'], ['志远', 'zhi yuan'], ['立群', 'li qun'], ['永强', 'yong qiang'], ['国栋', 'guo dong'],
  ['海龙', 'hai long'], ['文斌', 'wen bin'], ['怀信', 'huai xin'], ['保林', 'bao lin'], ['晓东', 'xiao dong'],
  ['庆云', 'qing yun'], ['振华', 'zhen hua'], ['刚', 'gang'], ['平', 'ping'], ['伟', 'wei'], ['勇', 'yong'],
  ['世杰', 'shi jie'], ['连生', 'lian sheng'], ['润田', 'run tian'], ['长河', 'chang he'], ['春生', 'chun sheng'],
  ['树森', 'shu sen'], ['有才', 'you cai'], ['福贵', 'fu gui'], ['二牛', 'er niu'], ['喜旺', 'xi wang'],
  ['俊峰', 'jun feng'], ['鹏飞', 'peng fei'], ['宏伟', 'hong wei'], ['卫东', 'wei dong'], ['全胜', 'quan sheng'],
  ['金锁', 'jin suo'], ['铁柱', 'tie zhu'], ['兴旺', 'xing wang'], ['培山', 'pei shan'], ['守义', 'shou yi'],
  ['德胜', 'de sheng'], ['明亮', 'ming liang'], ['亚军', 'ya jun'], ['小明', 'xiao ming'], ['子轩', 'zi xuan'],
  ['江涛', 'jiang tao'], ['云飞', 'yun fei'], ['晋生', 'jin sheng'], ['学文', 'xue wen'], ['继承', 'ji cheng'],
  ['向阳', 'xiang yang'], ['东升', 'dong sheng'], ['清源', 'qing yuan'], ['岳', 'yue'], ['宽', 'kuan'],
];

export const givenWomen: readonly (readonly [string, string])[] = [
  ['海燕', 'hai yan'], ['秀兰', 'xiu lan'], ['丽萍', 'li ping'], ['晓红', 'xiao hong'], ['雪梅', 'xue mei'],
  ['桂花', 'gui hua'], ['静', 'jing'], ['敏', 'min'], ['艳芳', 'yan fang'], ['玉珍', 'yu zhen'],
  ['婷', 'ting'], ['春霞', 'chun xia'], ['慧', 'hui'], ['爱莲', 'ai lian'], ['瑞英', 'rui ying'],
  ['佳琪', 'jia qi'], ['文静', 'wen jing'], ['亚楠', 'ya nan'], ['彩虹', 'cai hong'], ['凤仙', 'feng xian'],
];

/** Names that life brings along, each with its reading. */
export const rareNames: readonly (readonly [string, string])[] = [
  ['阿不都·热合曼', 'a bu du re he man'],
  ['王䶮', 'wang yan'],
  ['尉迟敬', 'yu chi jing'],
];
