import { smallNumber, withoutSpaces, type Pattern } from './pattern.ts';
import { fullName, givenName, surname, surnameOnly, wordSurname } from './personNames.ts';

const year =
  '(?:(?:19|20)\\d{2}|(?:[一壹幺][九玖]|[二贰][零〇○])[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{2}|\\d{2}(?=年))';
const day = `${year} ?[年./-](?: ?${smallNumber} ?[月./-](?: ?${smallNumber} ?[日号]?)?)?`;

const disease =
  '(?:高血压|低血压|高血脂|糖尿病|冠心病|心脏病|心肌梗塞?|脑梗塞?|脑出血|脑血栓|脑卒中|中风|偏瘫|瘫痪|(?:肺|肝|胃|肠|直肠|结肠|乳腺|食[道管]|宫颈|胰腺|鼻咽|甲状腺|前列腺|膀胱|子宫|卵巢|淋巴|骨|血|皮肤)?癌症?|恶性肿瘤|脑瘤|白血病|尿毒症|肾衰竭?|肾炎|肾病|肝硬化|(?:甲|乙|丙)肝|肝炎|肺结核|结核病|肺炎|艾滋病|梅毒|哮喘|(?:慢性)?支气管炎|肺气肿|尘肺病?|癫痫|精神病|精神分裂症?|抑郁症?|躁郁症|自闭症|(?:老年)?痴呆|阿尔茨海默|帕金森|关节炎|风湿|腰椎间盘突出|骨折|贫血|红斑狼疮|甲亢|痛风|重病|大病|绝症|慢性病|先天性心脏|唇腭裂|不孕|新冠)';
const illness = new RegExp(disease);
const grade = '(?:严重|多年|多种|重度|轻度|中度|慢性|先天性?|晚期|早期|急性|突发|的|有|了|为|上)';
/** Rules speak of ill people in general. */
const general =
  /不得|禁止|严禁|不宜|请勿|避免|不准|不能|者(?!王|李)|(?:的|等)?人员|人群|的(?:居民|群众|职工|人)|鱼|[柳杨槐果]树|树木|苗木|禽|畜|猪|鸡|病虫/;

const standing =
  '(?:低保(?:户|对象|家庭)|五保户|特困(?:供养)?(?:人员|户)?|(?:视力|听力|言语|肢体|智力|精神|多重)?残疾(?:人|证)?(?:[一二三四]级)?|[一二三四1-4]级(?:视力|听力|言语|肢体|智力|精神)?(?:残疾|伤残)(?:人|证)?|(?:重度|轻度)?精神(?:病|障碍)(?:人|患者)?|智障|聋哑人?|盲人|孕妇|怀孕|(?:建档立卡)?贫困户|建档立卡户?|吸毒人员|社区矫正(?:对象|人员)|刑满释放人员|失独(?:家庭|老人)?)';
const standingCue = /低保|五保|特困|残疾|伤残|精神|智障|聋哑|盲人|孕|贫困|建档|吸毒|矫正|刑满|失独/;
const who = `(?:${surnameOnly}|(?<![\\u4e00-\\u9fff])${fullName}|[${surname}]${givenName}|(?<![\\u4e00-\\u9fff])[${wordSurname}][\\u4e00-\\u9fff])`;
/** Any name that the words beside it prove to be one. */
const proven = `(?:${surnameOnly}|${fullName}|[${surname}]${givenName}|[${wordSurname}][\\u4e00-\\u9fff](?=[（(，, ]?(?:系|是|为|属|享受|有|持|怀孕|领取)))`;
const anybody = `(?:${who}|本人|户主|当事人|举报人|其(?:父亲?|母亲?|妻子?|夫|丈夫|子|女|家人?|儿子|女儿)?)`;
/** What ends a name in a sentence. */
const nameEnd = '(?=$|[，。；、,;:：（）()\\s]|家|在|将|把|的|已|未|因|住|系|拒|限|反映|落水|溺水)';

const age = '(?:(?:1[0-7]|[1-9])|十[一二三四五六七]?|[一二三四五六七八九])';
const child =
  '(?:未成年人?|[男女][童孩]|儿童|幼儿|婴儿|小学生|初中生|高中生|中学生|学生|孩子|其[子女]|[儿孙]子|[孙]?女儿?)';

/** Birthdays, states of health and children, with the words around that make them a person's. */
export const lifePatterns: readonly Pattern[] = [
  {
    kind: 'birth-date',
    form: new RegExp(
      `(?:出生(?:日期|年月日?|时间|年份|于)?|生日|生辰|(?<![发诞产衍滋再派降新萌催寄野丛共])生于)[是为在于:：（( ]{0,3}(?:农历|公历)? ?(?<value>${day}|${smallNumber} ?月 ?${smallNumber} ?[日号]?)`,
      'g',
    ),
    cue: /生/,
    edge: 'words',
    read: withoutSpaces,
  },
  {
    kind: 'birth-date',
    form: new RegExp(`${day} ?(?:出生(?!人口|率|缺陷)|生人|生(?=[，。；、,;（）()\\s]|$))`, 'g'),
    cue: /生/,
    edge: 'words',
    read: withoutSpaces,
  },
  {
    kind: 'health',
    form: new RegExp(
      `${anybody}[\\u4e00-\\u9fff（(，, ]{0,6}?(?:患|确诊|诊断|查出|得了|因|有)${grade}{0,3}${disease}`,
      'g',
    ),
    cue: illness,
    edge: 'words',
    read: withoutSpaces,
    notIn: /鱼|[柳杨槐果]树|树木|苗木|禽|畜|病虫|不得|禁止|严禁|不宜|的人员/,
  },
  {
    kind: 'health',
    form: new RegExp(
      `(?:(?<![隐后水祸外忧火内])患|罹患|确诊|诊断为|查出)(?:患有?)?${grade}{0,3}${disease}|有${grade}{0,3}${disease}病?史|因${grade}{0,3}${disease}(?:住院|去世|病[逝故]|死亡|[^，。；]{0,2}休养|手术|治疗|行动不便|无法|卧床)`,
      'g',
    ),
    cue: illness,
    edge: 'words',
    read: withoutSpaces,
    notIn: general,
  },
  {
    kind: 'health',
    form: new RegExp(
      `${disease}(?:患者|病人|病史)?[:： ]?${surnameOnly}|${disease}(?:患者|病人)[:： ]?(?:${fullName}|[${wordSurname}][\\u4e00-\\u9fff])${nameEnd}|${who}[（(，, 系是为]{0,3}${disease}(?:患者|病人)`,
      'g',
    ),
    cue: illness,
    edge: 'words',
    read: withoutSpaces,
  },
  {
    kind: 'health',
    form: new RegExp(
      `${anybody}(?:因病|双[目耳腿]|常年|长期|已)?(?:瘫痪|偏瘫|失明|失聪|截肢|中风|卧床)`,
      'g',
    ),
    cue: /瘫|失明|失聪|截肢|中风|卧床/,
    edge: 'words',
    read: withoutSpaces,
  },
  {
    kind: 'health',
    form: /(?:病历|病案|住院|门诊|就诊卡?)(?:号码?|编号)[是为:：（( ]{0,3}(?<value>[A-Za-z]{0,2}\d{4,14})(?![\dA-Za-z])/g,
    edge: 'words',
    read: withoutSpaces,
  },
  {
    kind: 'health',
    form: new RegExp(
      `(?:${anybody}|${proven})(?:一?家)?(?:[（(]|[，,](?=[^，,]{0,14}(?:$|[，。；、,;（）()\\s]))|家?[系是为]|家?属于?|享受|现?有|持有?|已)(?:[男女][，, ])?(?:[本该我][村镇区户]|农村|因病|多年)?${standing}`,
      'g',
    ),
    cue: standingCue,
    edge: 'words',
    read: withoutSpaces,
  },
  {
    kind: 'health',
    form: new RegExp(
      `${proven}(?:享受|怀孕|领取|吃)(?:农村|城市)?(?:低保|${smallNumber} ?个?月)`,
      'g',
    ),
    cue: /低保|怀孕|领取/,
    edge: 'words',
    read: withoutSpaces,
  },
  {
    kind: 'health',
    form: new RegExp(
      `${standing}[:： ]?(?:${surnameOnly}|(?:${fullName}|[${wordSurname}][\\u4e00-\\u9fff])${nameEnd})`,
      'g',
    ),
    cue: standingCue,
    edge: 'words',
    read: withoutSpaces,
  },
  {
    kind: 'minor',
    form: new RegExp(
      `${fullName}[（(，, ]{1,2}(?:[男女](?:[童孩])?[，, ]?)?(?:现?年|今年)?${age} ?周?岁(?![以及])`,
      'g',
    ),
    cue: /岁/,
    edge: 'words',
    read: withoutSpaces,
  },
  {
    kind: 'minor',
    form: new RegExp(
      `(?:(?<![\\d十])${age} ?周?岁(?:的|${child}){0,2}|${child}[:： ]?)${fullName}${nameEnd}`,
      'g',
    ),
    cue: /岁|[未童孩儿生女子]/,
    edge: 'words',
    read: withoutSpaces,
  },
];
