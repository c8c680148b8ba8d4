/** Words of the page that finds the reaches near a position, and of its answers. */
export const near = {
  title: '我附近的河段',
  description: '站在河边，点一下，看这一段归谁管、打哪个电话。',
  lede: '站在河边，点一下，看这一段归谁管、打哪个电话。',
  locate: '用我的位置找',
  again: '重新定位',
  privacy: '只在您点按之后询问位置；位置只在您的手机里计算，不上传，不保存。',
  noScript: '本机不能运行脚本，不能定位。请用下面的办法：',
  otherWays: '不定位也能找',
  ways: {
    regions: '按乡镇村找',
    code: '输入公示牌编码',
    map: '在示意图上点一个位置',
    rivers: '按河流找',
  },
  callOffice: '也可以直接打电话问：',

  asking: '正在定位。手机可能会问您是否允许，请选“允许”；微信里可能要问两次。',
  loading: '正在查找附近的河段……',
  heading: '附近的河段',
  states: {
    refused: {
      title: '没有得到定位许可',
      advice:
        '可以在手机或浏览器的设置里允许本站定位后再试。不想定位也没关系，用下面的办法一样能找到。',
    },
    unavailable: {
      title: '手机现在定不了位',
      advice: '请打开手机的定位服务，走到开阔处再试；或用下面的办法。',
    },
    timeout: {
      title: '定位等得太久',
      advice: '请走到开阔处再试一次；或用下面的办法。',
    },
    unsupported: {
      title: '这个浏览器不能定位',
      advice: '请换一个浏览器打开本页；或用下面的办法。',
    },
    insecure: {
      title: '这个网址没有加密，浏览器不允许定位',
      advice: '请用 https 开头的网址打开本页；或用下面的办法。',
    },
    offline: {
      title: '河段数据没有下载下来',
      advice: '请检查网络后再试；或用下面的办法。',
    },
  },
  lost: {
    title: '查找程序没有下载下来',
    advice: '请连上网络，刷新本页后再点一次；或用下面的办法。',
  },

  coarse: {
    title: (accuracy: string) => `定位误差约 ${accuracy}，分不清是哪条河`,
    advice: '请打开精确定位、走到开阔处再试。下面按现在的位置由近到远列出，请自己认一认。',
  },
  noneNearby: {
    title: (walk: string) => `附近 ${walk}内没有公示的河段`,
    advice: (river: string, distance: string, direction: string) =>
      `最近的是${river}，在您${direction}约 ${distance}。`,
  },
  outside: {
    title: (district: string) => `您好像不在${district}`,
    advice: (river: string, distance: string, direction: string) =>
      `最近的本地河流是${river}，在您${direction}约 ${distance}。如果您在外地，请查当地河长办的网站，或拨打 12345、12314。`,
  },
  several: (accuracy: string) =>
    `定位误差约 ${accuracy}，您可能在下面任何一段，请看河名和公示牌认一认。`,
  junction: '您在两条河相汇的地方，两条河都列出。',
  inlet: '这里有湖库，也有别的河湖，都列出。',
  border: '您在两段交界的地方，两段都列出。',
  othersHeading: (walk: string) => `${walk}内还有`,

  distance: (distance: string, direction: string) => `在您${direction}约 ${distance}`,
  distanceFromPoint: (distance: string, direction: string) => `在这一点${direction}约 ${distance}`,
  atWater: '就在河上',
  lake: {
    onWater: '在水面范围内',
    atShore: '就在岸边',
    side: '全湖库',
    reaches: '看各岸段的湖长',
  },
  atKm: (km: string) => `距源头 ${km} 公里处`,
  sides: {
    left: '您在左岸（面向下游的左手边）',
    right: '您在右岸（面向下游的右手边）',
  },
  pointSides: { left: '在左岸', right: '在右岸' },
  sideUnknown: '离河太近，定位分不清左右岸，两岸都列出',
  sideBeyond: '在河的一端，不分左右岸',
  banks: { left: '左岸', right: '右岸', both: '两岸' },
  yours: '您这一侧',
  thisSide: '这一侧',
  opposite: '对岸',
  answers: (title: string, name: string) => `${title} ${name}`,
  unassigned: '这一段没有划定村、镇河长，由这条河的河长负责',
  open: '看这一段',
  call: '拨打',

  metres: (metres: number) => `${metres} 米`,
  kilometres: (km: string) => `${km} 公里`,
  directions: ['北面', '东北面', '东面', '东南面', '南面', '西南面', '西面', '西北面'],

  datum: {
    same: '坐标按 WGS-84 计算（浏览器的规定）；手机若给的是 GCJ-02，结果也一样。',
    differs: (place: string) =>
      `坐标按 WGS-84 计算（浏览器的规定）。有些微信和国内浏览器给的是 GCJ-02，要是那样，最近的是${place}。`,
    switched: (place: string) => `坐标按 GCJ-02 计算。若手机给的是 WGS-84，最近的是${place}。`,
    toGcj02: '换成 GCJ-02 再算',
    toWgs84: '换回 WGS-84',
    place: (river: string, reach: string) => `${river}${reach}`,
  },
  accuracy: (accuracy: string) => `定位误差约 ${accuracy}。`,
  asOf: (date: string) => `河长和电话截至 ${date}。`,
  ofMapPoint: '地图上这一点附近',
};
