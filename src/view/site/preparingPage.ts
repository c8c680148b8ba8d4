import type { Site } from '../../core/schemas/site.ts';
import { preparing as words } from '../../i18n/zh/preparing.ts';
import { escapeXml } from '../feed/escapeXml.ts';
import { telAddress } from '../contacts/telAddress.ts';
import { formatPhone } from '../numbers/format.ts';
import { lonePage } from './lonePage.ts';
import { preparingNotice } from './preparingNotice.ts';

/**
 * The only page of a portal of which nothing is published yet: who prepares it, and whom to call until
 * then. One file without scripts and requests.
 */
export const preparingPage = (site: Site): string => {
  const { siteName, officeName, description, supervision, hotlines, contact } = site;
  const notice = preparingNotice(site) ?? words.notice([]);
  const calls = [supervision, ...hotlines].map(
    ({ phone, name, hours, takes }) =>
      `<li><a href="${telAddress(phone)}">${escapeXml(formatPhone(phone))}</a> ${escapeXml(name)}（${escapeXml(hours)}）<br><small>${escapeXml(words.takes(takes))}</small></li>`,
  );
  return lonePage({
    title: `${words.title} - ${siteName}`,
    description,
    styles,
    body: [
      `<p class="notice">${escapeXml(notice)}</p>`,
      '<main>',
      `<p class="name">${escapeXml(siteName)}</p>`,
      `<h1>${words.title}</h1>`,
      `<p>${escapeXml(words.what(officeName))}</p>`,
      `<h2>${words.until}</h2>`,
      `<ul>${calls.join('')}</ul>`,
      ...(contact.address === '' ? [] : [`<p>${escapeXml(words.address(contact.address))}</p>`]),
      `<p class="office">${escapeXml(officeName)}</p>`,
      '</main>',
    ],
  });
};

const styles =
  ':root{color-scheme:light dark;--ground:#fbf8f1;--ink:#1d2a30;--soft:#5a666b;--field:#17495c;--line:#ddd6c6}' +
  '@media(prefers-color-scheme:dark){:root{--ground:#0f171b;--ink:#e6ecee;--soft:#a9b4b8;--field:#8fc3d6;--line:#2b3a42}}' +
  'body{margin:0;background:var(--ground);color:var(--ink);font:1.125rem/1.7 system-ui,"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}' +
  '.notice{margin:0;padding:.5rem 1.25rem;background:#f6e7c4;color:#6b4500;text-align:center;font-size:1rem}' +
  'main{max-width:36rem;margin:0 auto;padding:3rem 1.25rem}' +
  '.name{margin:0;color:var(--field);font-weight:700}' +
  'h1{margin:.25rem 0 1rem;font-size:2.25rem;line-height:1.3}h2{margin:2.5rem 0 .5rem;font-size:1.25rem}' +
  'ul{margin:0;padding:0;list-style:none}li{padding:.6rem 0;border-top:1px solid var(--line)}' +
  'a{color:var(--field);font-size:1.5rem;font-weight:700;text-decoration:none;display:inline-block;min-height:2.75rem}' +
  'small,.office{color:var(--soft);font-size:1rem}.office{margin-top:3rem}';
