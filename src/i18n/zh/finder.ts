/** Words of the finder, delivered in the names index. The browser fills in `{…}`. */
export const finder = {
  kinds: {
    river: '河流',
    reach: '河段',
    region: '村镇',
    chief: '河长',
    board: '公示牌',
    article: '文章',
  },
  /** Everyday words around a name; longer ones precede those they end with. */
  asked: {
    dropped: [
      '联系方式 联系电话 监督电话 值班电话 举报电话 投诉电话 电话号码 手机号码 是哪一位 叫什么名字',
      '在什么地方 怎么联系 归谁管 谁负责 谁来管 哪个管 怎么样 手机号 电话 手机 号码 联系 是谁 是哪个 叫什么',
      '谁管 谁是 在哪里 在哪儿 在哪 哪里 地址 位置 怎么走 举报 投诉 反映 污染 排污 垃圾 水质 巡河 问题 名单',
      '查一下 请问 查询 查找 我要找 我要 找 查 的 吗 呢 dianhua shishei jubao',
    ]
      .join(' ')
      .split(' '),
    posts: [
      '总湖长 副总湖长 县级湖长 区级湖长 市级湖长 旗级湖长 乡级湖长 镇级湖长 街道级湖长 村级湖长 社区级湖长 湖长 库长 旗级河长 苏木级河长 嘎查级河长 开发区级河长',
      '副总河长 总河长 村级河长 社区级河长 镇级河长 乡级河长 街道级河长 区级河长 县级河长 市级河长 级河长 河长',
      '总警长 河道警长 警长 党支部书记 党工委书记 党委书记 副书记 书记 支书 主任 村长 副镇长 镇长 副乡长 乡长',
      '副区长 区长 副县长 县长 hezhang',
    ]
      .join(' ')
      .split(' '),
    kinds: {
      board: ['湖长公示牌', '河长公示牌', '公示牌', '河长牌', '牌子', 'gongshipai'],
      reach: ['河段'],
    },
    same: { 村长: '村委会主任', 支书: '党支部书记', hezhang: '河长' },
  },
  fullText: '正文里提到',
  noName: '没有叫“{query}”的河流、村镇、河长或公示牌。',
  /** Owner of a result's telephone, if it is not the person's own. */
  callTo: '打电话给{whom} {number}',
  call: '拨打',
  found: '找到 {count} 条，按上下键选择',
  foundPage: '找到 {count} 条',
  loading: '正在查找……',
  alias: '又名{names}',
  former: '原{names}',
  more: '{kind}还有 {count} 条：再多写一个字，或看全部',
  nothing: '没有找到“{query}”',
  advice:
    '试试河名里的一个字、村名、河长的姓，或拼音首字母，例如“沙沟河”写 sgh。也可以从名录里找：',
  results: '查找结果',
};
