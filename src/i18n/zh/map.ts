/** Words of the schematic map. */
export const map = {
  label: (name: string) => `${name}河流示意图，右侧或下方名录有同样内容`,
  schematic: '示意图，不含行政区界线，不作为权属依据。虚线为季节性河流，圆点为公示牌。',
  zoomIn: '放大',
  zoomOut: '缩小',
  list: '河流名录',
};
