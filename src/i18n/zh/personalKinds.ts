import type { PersonalKind } from '../../core/issues/issue.ts';

/** What each kind of personal information is called, and what to do about it. */
export const personalKinds: Record<PersonalKind, { readonly name: string; readonly next: string }> =
  {
    'id-number': {
      name: '身份证号',
      next: '请整串删去，打了星号、缺几位、末位不对的也要删；指明是谁，写“张某”就够',
    },
    'document-number': { name: '护照、社保卡等证件号', next: '请删去号码' },
    mobile: { name: '手机号', next: '请删除；公开手机号须在联系方式中登记本人同意及日期' },
    'chat-account': { name: '微信号或 QQ 号', next: '请删去，改写办公电话' },
    'e-mail': { name: '电子邮箱', next: '请删去，改写办公电话' },
    'bank-card': { name: '银行卡号', next: '请删去号码' },
    plate: { name: '车牌号', next: '请删去，写“一辆货车”就够' },
    'home-address': {
      name: '家庭住址',
      next: '请写到村或小区为止，不写组、门牌和楼栋；是机井、闸坝等的编号，请把物名写在号后，如“3组18号机井”',
    },
    'birth-date': { name: '出生日期', next: '请删去' },
    health: { name: '病情、残疾或生活困难', next: '请删去，或不写是谁' },
    minor: { name: '未成年人姓名', next: '请删去姓名，写“一名儿童”就够' },
    whereabouts: { name: '行踪', next: '请删去某人何时在何地' },
  };
