/** Words of the finder; they travel with the names index. `{…}` is filled in by the browser. */
export const finder = {
  kinds: {
    river: '河流',
    reach: '河段',
    region: '村镇',
    chief: '河长',
    board: '公示牌',
    article: '文章',
  },
  fullText: '正文里提到',
  noName: '没有叫“{query}”的河流、村镇、河长或公示牌。',
  /** Whose telephone a result calls when it is not the person's own. */
  callTo: '打电话给{whom} {number}',
  call: '拨打',
  found: '找到 {count} 条，按上下键选择',
  foundPage: '找到 {count} 条',
  loading: '正在查找……',
  alias: '又名{names}',
  more: '{kind}还有 {count} 条：再多写一个字，或看全部',
  nothing: '没有找到“{query}”',
  advice:
    '试试河名里的一个字、村名、河长的姓，或拼音首字母，例如“沙沟河”写 sgh。也可以从名录里找：',
  results: '查找结果',
};
