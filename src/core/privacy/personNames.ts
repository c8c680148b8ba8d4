import { compoundSurnames } from './surnames.ts';

/** People as a text names them, as parts of patterns: in full, or by the surname and 某. */

/**
 * Surnames that start a two-character name; those that are also everyday words are listed
 * separately.
 */
export const surname =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛叶阎余潘杜戴汪范姜姚崔谭廖邹熊陆郝孔邵秦侯顾孟邱薄尹钱段贺龚樊齐乔倪庞赖庄聂蓝殷詹尉翟耿葛靳霍郎柴祝裴覃甄麻欧阮鲍冉岳';
export const wordSurname =
  '高林马梁丁任钟田石白毛方江史龙万雷汤黎易常武康施牛安单解盖乐仇查苗原申温夏金关管';

/** Endings of place and thing names, and particles: no given name ends with them. */
const noGivenName =
  '河沟渠江湖海溪水库桥坝闸渡镇乡村县市区省街道路口湾坡岭山岸庄屯寨营段站所局办处组队院校厂场店庙寺塔园林区线点面边里外内前后东西南北中上下左右的了在是不和与及或将拟到去赴于每本该各有无为由被把从向对也都就要会可能年月日时分周天人员工户家车船石沙砂料何些种类项次件名位个';
const firstGiven = `(?!家)(?:(?![${noGivenName}])[\\u4e00-\\u9fff]|[东南林江海]|向(?=[阳东前荣])|有(?=[才为福根财]))`;
/** As second characters these also occur in given names: 晓东, 保林, 海江. */
const lastGiven = `(?:(?![${noGivenName}])[\\u4e00-\\u9fff]|[东南林江海山])`;

/** A given name of two characters. */
export const givenTwo = `${firstGiven}${lastGiven}`;
/** A given name of one or two characters. */
export const givenName = `(?:${givenTwo}|${firstGiven})`;
/** 王某, 李某某, 欧阳某. */
export const surnameOnly = `(?:[${surname}${wordSurname}]|${compoundSurnames.join('|')})某{1,2}`;
/** A full name; only what stands around it tells it from a place or a word. */
export const fullName = `(?:(?:${compoundSurnames.join('|')})${givenName}|[${surname}]${givenName}|[${wordSurname}]${givenTwo})`;
