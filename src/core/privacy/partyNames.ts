/**
 * Finds names of private people among the parties of a case. A case names companies and offices; a
 * person appears by surname only (张某).
 */

/** A party that looks like a person's full name, and its allowed form. */
export interface UnmaskedParty {
  readonly name: string;
  readonly masked: string;
}

/**
 * The parties of a text that look like full names of people, in order: a common surname with one or
 * two characters after it (two-character surnames likewise), or a name with a middle dot. Parties
 * that end like a company, an office or a place are excluded; so are masked names.
 *
 * @param party text of the export; several parties are joined by 、 or 和
 */
export const findUnmaskedParties = (party: string): readonly UnmaskedParty[] =>
  party
    .replace(/[（(][^）)]*[）)]/gu, '')
    .split(/[、，,；;／/\s]|(?<=\p{Script=Han}{2,4})[和与及](?=\p{Script=Han}{2,4})/u)
    .map((part) => part.replace(/等(?:\d*人)?$/u, ''))
    .flatMap((part) => {
      const masked = findMask(part);
      return masked === undefined ? [] : [{ name: part, masked }];
    });

const findMask = (name: string): string | undefined => {
  if (/[某×*＊○Xx]/u.test(name) || organisation.test(name)) return undefined;
  if (/^\p{Script=Han}{1,8}[·•]\p{Script=Han}{1,8}$/u.test(name)) return `${name.slice(0, 1)}某`;
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return undefined;
  const pair = name.slice(0, 2);
  if (name.length >= 3 && compoundSurnames.includes(pair)) return `${pair}某`;
  const surname = name.slice(0, 1);
  return name.length <= 3 && surnames.includes(surname) ? `${surname}某` : undefined;
};

/** Last characters of companies, offices and places; hardly any given name ends in one. */
const organisation =
  /(?:公司|集团|合作社|农场|牧场|养殖场|委员会|村委会|居委会|管理方|政府|事务所|中心|学校|厂|店|社|局|站|场|队|矿|组|户|部|处|所|院|村|镇|乡|县|区|庄|屯|寨|沟)$/u;

/** Surnames of more than nine in ten people. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由阎';

const compoundSurnames: readonly string[] = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '长孙',
  '宇文',
  '司徒',
  '令狐',
  '夏侯',
  '端木',
  '呼延',
  '万俟',
  '轩辕',
  '申屠',
  '太史',
  '澹台',
  '赫连',
  '独孤',
  '南宫',
];
