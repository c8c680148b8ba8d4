/** Messages about the cache on the visitor's device. */
export const offline = {
  title: '离线电话簿',
  description: '没有网络时也能打开：监督电话、热线和各级河长的电话。',
  kept: '打开过本站一次，这一页就留在您的设备上。没有网络时，最近看过的河流和查找框也能用。',
  hotlines: '监督电话和热线',
  call: '拨打',
  heading: '离线使用',
  explains:
    '本站把查找框、电话簿和最近看过的 40 页留在您的设备上，没有网络时也能查、能拨打。留存的页面会写明是哪一天的数据；有网络时总是先取最新的。',
  isOn: '这台设备：已开启。',
  isOff: '这台设备：已关闭，没有留存任何内容。',
  unsupported: '这个浏览器不支持离线使用，或者不允许。其他功能不受影响。',
  turnOff: '关闭并清除',
  turnOn: '重新开启',
};
