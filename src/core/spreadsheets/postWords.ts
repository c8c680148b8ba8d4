/** Titles that follow a surname or stand before a name: 王书记, 镇长王强. */
export const titles =
  '书记|镇长|乡长|县长|区长|市长|旗长|村长|主任|局长|部长|主席|委员|所长|站长|科长|支书|苏木达|嘎查达|队长|会长|总工|校长|院长|主管|经理|河长|湖长';

/** Whether a text is a post, or has one in it. */
export const isPost = (text: string): boolean =>
  /书记|常委|党组|政协|人大|[镇乡县区市旗村部局所站科组社处院校队会股司场厂厅]长|主任|主席|委员|支书|干部|苏木达|嘎查达|主管|专干|会计|文书|巡视员|调研员|负责人|总工|副职|经理|代表|顾问|(?:职|网格|巡河|管护|护林|护河|保洁|监督|联络|办事|管理|协理|协管|公务|技术|辅警|警务|指导)员/.test(
    text,
  );
