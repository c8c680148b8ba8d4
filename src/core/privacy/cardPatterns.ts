import { beginsLikeCard, isBankCard, isDamagedBankCard } from './bankCard.ts';
import { compact, gap, hidden, type Pattern } from './pattern.ts';

const word =
  '(?:银行卡|储蓄卡|信用卡|惠农卡|一卡通|存折|卡号|[账帐][号户]|打入|打到|汇入|转入|[工农中建交邮]行|农商行|信用社)';

/** Bank cards by their shape, or by the word before them where they are damaged. */
export const cardPatterns: readonly Pattern[] = [
  {
    kind: 'bank-card',
    form: new RegExp(
      `${word}[^\\d\\n，。；;、]{0,10}(?<value>\\d{4}(?:${gap}{0,2}[\\d${hidden}]){12,15})(?![\\d${hidden}])`,
      'g',
    ),
    edge: 'words',
    read: (match) => {
      const value = compact(match);
      return beginsLikeCard(value) ? value : undefined;
    },
  },
  {
    kind: 'bank-card',
    form: /(?:银行卡|储蓄卡|信用卡|卡号|账号)(?:号码?)?的?(?:尾[号数]|[末后](?:四|4)位)[号码是为:：（( ]{0,3}(?<value>\d{4})(?!\d)/g,
    edge: 'words',
    read: compact,
  },
  {
    kind: 'bank-card',
    form: /\d{16,19}|(?<!\d )\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?(?! \d+ \d)|\d{6}[ -]\d{10,13}/g,
    edge: 'number',
    read: (match) => {
      const value = compact(match);
      return isBankCard(value) || isDamagedBankCard(value) ? value : undefined;
    },
  },
];
