import { facts, type Fact, type Regulation } from '../regulation';
import { momentText, parseIsoMoment, type Language, type Moment } from '../values';
import type { Letter } from './data-request';
import { fillTemplate } from './template';

/** Facts the notice rests on, for their sources to be shown. */
export const carrierNoticeGrounds: readonly Fact[] = [facts['spot.mandatory'], facts['carrier.needs-qr'], facts['border.no-qr'], facts['border.data-match']];

/** A notice to carriers: what changes for them, with the dates of the regulation pack. The wording can be replaced by the company's own. */
export function carrierNotice(
  language: Language,
  { regulation, on }: { readonly regulation: Regulation; readonly on: Moment },
  { company = '', phone = '', template = carrierNoticeTemplates[language] }: { readonly company?: string; readonly phone?: string; readonly template?: Letter } = {},
): Letter {
  const rnptFrom = parseIsoMoment(regulation.on('stage.rnpt', on)?.value ?? '');
  const values = {
    company,
    phone,
    qrMinutes: String(regulation.on('lead.qr-minutes', on)?.value ?? '—'),
    rnptFrom: rnptFrom === undefined ? '—' : momentText(rnptFrom, language),
  };
  return { subject: fillTemplate(template.subject, values), body: fillTemplate(template.body, values) };
}

/** The wording the product ships with. */
export const carrierNoticeTemplates: Readonly<Record<Language, Letter>> = {
  ru: {
    subject: 'Перевозки в Россию из ЕАЭС: QR-код до выезда',
    body: 'Уважаемые перевозчики!\n\n1. Для каждой перевозки нужны ДОПП и QR-код. QR-код приходит примерно через {qrMinutes} минут после резервирования платежа; не выезжайте к границе без него.\n2. До ввоза сверьте ДОПП с товаросопроводительными документами: номера тягача и прицепа, коды товаров, вес, стороны. При расхождении машину разворачивают.\n3. О замене машины или прицепа сообщайте до выезда: данные в ДОПП надо исправить до пересечения границы.\n4. По объявленным изменениям с {rnptFrom} для прослеживаемых товаров РНПТ получают до ввоза и указывают в ДОПП.\n\n{company}\n{phone}',
  },
  en: {
    subject: 'Carriage to Russia from the EAEU: QR code before departure',
    body: 'Dear carriers,\n\n1. Each carriage needs a DOPP and a QR code. The code comes about {qrMinutes} minutes after the deposit is reserved; do not leave for the border without it.\n2. Before the import compare the DOPP with the shipping papers: plates of truck and trailer, codes of the goods, weight, parties. A truck whose papers differ is turned back.\n3. Tell us of another truck or trailer before departure: the DOPP has to be corrected before the border is crossed.\n4. As announced, from {rnptFrom} the RNPT of traceable goods is obtained before the import and stated in the DOPP.\n\n{company}\n{phone}',
  },
};
