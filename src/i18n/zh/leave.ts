/** Words of the notice before a link opens a website outside the government. */
export const leave = {
  title: '即将离开本站',
  description: (host: string) => `打开 ${host} 之前的提示：它不是政府网站。`,
  notice: (host: string, office: string) =>
    `您要打开的 ${host} 不是政府网站，不由${office}管理。那里的内容、广告和它收集的信息，由该网站负责。`,
  check: '请核对网址后再打开：',
  go: (host: string) => `继续打开 ${host}`,
  stay: '不打开，回到首页',
  from: '这个链接来自',
};
